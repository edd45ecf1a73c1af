// Owns the sums over sets and sessions that the person is told: reps done, reps held, mean eccentric, weight.
// Refuses to lose a measurement: an edit changes the sums, never the set.
import type { BarLift } from '../motion/bar-event';
import type { Session, SessionRep, SessionSet } from './session';
import { countedReps, editOf, notMine } from './session-edits';

/** A set as it counts: the person's edits in place of what was measured. */
export interface SetTally {
  readonly measuredReps: number;
  /** Measured, and not marked as none of the person's. */
  readonly mine: number;
  /** As edited, else `mine`. */
  readonly reps: number;
  /** Of `mine`, and never more than `reps`. */
  readonly held: number;
  /** Only entered: `reps` beyond `mine`. */
  readonly added: number;
  /** As edited, else as chosen. */
  readonly weight: number;
  /** Where it is not the session's lift: an accessory, in no sum of the session. */
  readonly lift?: BarLift;
}

export interface SessionTally {
  /** All, in their order, accessories too. */
  readonly sets: readonly SetTally[];
  /** Sums and mean go by the session's lift alone. */
  readonly reps: number;
  readonly held: number;
  /** Mean over the measured reps that are the person's, s; undefined where there is none. */
  readonly meanEccentricSeconds: number | undefined;
}

export function eccentricSeconds(rep: SessionRep): number {
  return (rep.floorContactMs - rep.descentStartMs) / 1000;
}

/** Mean over reps, s; undefined over none. */
export function meanEccentricSeconds(reps: readonly SessionRep[]): number | undefined {
  if (reps.length === 0) return undefined;
  return reps.reduce((sum, rep) => sum + eccentricSeconds(rep), 0) / reps.length;
}

/** The measured reps of a set, from 0, that are the person's. */
export function repsMine(session: Session, index: number): readonly SessionRep[] {
  const struck = notMine(session.edits, index);
  return session.sets[index]?.reps.filter((_, rep) => !struck.has(rep)) ?? [];
}

/** @param set the one at this index of the session, from 0. */
export function tallySet(session: Session, index: number, set: SessionSet): SetTally {
  const reps = countedReps(session, index);
  const mine = repsMine(session, index);
  const heldMine = mine.filter((rep) => rep.verdict === 'held').length;
  return {
    measuredReps: set.reps.length,
    mine: mine.length,
    reps,
    held: Math.min(heldMine, reps),
    added: Math.max(0, reps - mine.length),
    weight: editOf(session.edits, index, 'weight')?.value ?? set.weight,
    ...(set.lift === undefined ? {} : { lift: set.lift }),
  };
}

export function tallySession(session: Session): SessionTally {
  const sets = session.sets.map((set, index) => tallySet(session, index, set));
  const main = sets.filter(({ lift }) => lift === undefined);
  const reps = sets.flatMap(({ lift }, index) => (lift === undefined ? repsMine(session, index) : []));
  return {
    sets,
    reps: main.reduce((sum, set) => sum + set.reps, 0),
    held: main.reduce((sum, set) => sum + set.held, 0),
    meanEccentricSeconds: meanEccentricSeconds(reps),
  };
}
