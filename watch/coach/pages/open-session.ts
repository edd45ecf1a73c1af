// Owns where an open session goes on, by what was done in it last. Refuses to end one.
import type { OpenSession } from '../journal';
import type { PageName } from '../page-name';

/** A set cut off goes on in the same set; between two sets one rests; after a plank the other accessories follow. */
export function whereToGoOn({ session, setOpen }: OpenSession): PageName {
  if (session.kind === 'assessment') return 'assessment';
  if (setOpen) return 'set';
  const set = session.sets[session.sets.length - 1];
  const plank = session.planks[session.planks.length - 1];
  if (plank !== undefined && plank.startedMs >= (set?.endedMs ?? 0)) return 'accessories';
  return set === undefined ? 'set' : 'rest';
}
