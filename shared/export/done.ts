// Owns what was done in a session, in the order of time, as the person corrected it. Refuses a form: each export has its own.
import type { BarLift } from '../motion/bar-event';
import type { Session, SessionRep, SessionSet } from '../training/session';
import { repsMine, tallySet } from '../training/tally';

/** A set of which at least one rep counts. */
export interface DoneSet {
  readonly kind: 'set';
  readonly lift: BarLift;
  readonly startedMs: number;
  readonly endedMs: number;
  /** In the session's unit. */
  readonly weight: number;
  /** Those entered are in it, those that were none of the person's are not. */
  readonly reps: number;
  readonly held: number;
  /** The eccentric asked for, s. */
  readonly targetSeconds: number;
  /** The person's, as measured. */
  readonly measured: readonly SessionRep[];
}

export interface DonePlank {
  readonly kind: 'plank';
  readonly startedMs: number;
  readonly endedMs: number;
}

export type Done = DoneSet | DonePlank;

export function doneIn(session: Session): readonly Done[] {
  const sets = session.sets.flatMap((set, index): Done[] => {
    const { reps, held, weight } = tallySet(session, index, set);
    if (reps <= 0) return [];
    const { startedMs, targetSeconds, lift = session.lift } = set;
    const measured = repsMine(session, index);
    return [{ kind: 'set', lift, startedMs, endedMs: endOf(set), weight, reps, held, targetSeconds, measured }];
  });
  const planks = session.planks
    .filter(({ heldMs }) => heldMs > 0)
    .map(({ startedMs, heldMs }): Done => ({ kind: 'plank', startedMs, endedMs: startedMs + heldMs }));
  return [...sets, ...planks].sort((one, other) => one.startedMs - other.startedMs);
}

/** A set that a dead watch cut off ended with its last rep, as far as is known. */
function endOf({ startedMs, endedMs, reps }: SessionSet): number {
  return Math.max(startedMs, endedMs ?? reps[reps.length - 1]?.floorContactMs ?? startedMs);
}

/** An open session ended with what was done last, as far as is known. */
export function sessionEnd({ startedMs, endedMs }: Session, done: readonly Done[]): number {
  return endedMs ?? done.reduce((lastMs, each) => Math.max(lastMs, each.endedMs), startedMs);
}
