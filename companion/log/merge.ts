// Owns the merge of two records of one session: the same whichever comes first, however often.
// Refuses storage and text: see log.ts.
import { writeSession } from '../../shared/sync/session-wire';
import type { Session } from '../../shared/training/session';
import { uniteEdits } from '../../shared/training/session-edits';

/**
 * What was measured is that of the higher revision, which knows all that a lower one knew. Edits may have been made on
 * either side: of each set, field and rep the latest. Each of the two is a greatest of its kind, so the order of merging is free.
 */
export function mergeSessions(one: Session, other: Session): Session {
  return { ...(measuredBeats(one, other) ? one : other), edits: uniteEdits([...one.edits, ...other.edits]) };
}

/** Equal revisions with different measurements should not be; if they are, any rule will do that is the same everywhere. */
function measuredBeats(one: Session, other: Session): boolean {
  if (one.revision !== other.revision) return one.revision > other.revision;
  return writeSession({ ...one, edits: [] }) >= writeSession({ ...other, edits: [] });
}
