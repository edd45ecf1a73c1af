// Owns the sums over sets and sessions that the person is told: reps done, reps held, mean eccentric, weight.
// Refuses to lose a measurement: an edit changes the sums, never the set.
import type { Session, SessionRep, SessionSet } from './session';
import { editOf } from './session-edits';

/** A set as it counts: the person's edits in place of what was measured. */
export interface SetTally {
  readonly measuredReps: number;
  /** As edited, else as measured. */
  readonly reps: number;
  /** Never more than `reps`. */
  readonly held: number;
  /** As edited, else as chosen. */
  readonly weight: number;
}

export interface SessionTally {
  readonly sets: readonly SetTally[];
  readonly reps: number;
  readonly held: number;
  /** Mean over the measured reps, s; undefined where none was measured. */
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

export function tallySet(session: Session, index: number, set: SessionSet): SetTally {
  const reps = editOf(session.edits, index, 'reps')?.value ?? set.reps.length;
  const heldMeasured = set.reps.filter((rep) => rep.verdict === 'held').length;
  return {
    measuredReps: set.reps.length,
    reps,
    held: Math.min(heldMeasured, reps),
    weight: editOf(session.edits, index, 'weight')?.value ?? set.weight,
  };
}

export function tallySession(session: Session): SessionTally {
  const sets = session.sets.map((set, index) => tallySet(session, index, set));
  return {
    sets,
    reps: sets.reduce((sum, set) => sum + set.reps, 0),
    held: sets.reduce((sum, set) => sum + set.held, 0),
    meanEccentricSeconds: meanEccentricSeconds(session.sets.flatMap((set) => [...set.reps])),
  };
}
