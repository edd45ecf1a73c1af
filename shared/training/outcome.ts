// Owns what one training says for the next load: which of its sets are work sets, and the gravest thing in them.
// Refuses weeks and weights of days to come: see day-plan.ts.
import type { BarLift } from '../motion/bar-event';
import type { WeightUnit } from '../settings/settings';
import type { Session } from './session';

/** A rep on which an advice rests: set and rep from 0. */
export interface RepRef {
  readonly session: string;
  readonly set: number;
  readonly rep: number;
}

/**
 * `allHeld`: every rep of every work set, and as many as were asked for. `fastOrDropped`, `short`: at least one rep was. `missed`: fewer
 * sets or reps than asked. `added`: all measured ones held, but some were only entered. `aborted`: less than half of the reps asked.
 */
export const OUTCOMES = ['allHeld', 'fastOrDropped', 'short', 'missed', 'added', 'aborted'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface TrainingOutcome {
  readonly session: string;
  readonly endedMs: number;
  readonly lift: BarLift;
  readonly unit: WeightUnit;
  /** Heaviest set of the main lift, as corrected. */
  readonly weight: number;
  readonly outcome: Outcome;
  /** The reps that say so; for `allHeld` none, because it is all of them. At most ten. */
  readonly reps: readonly RepRef[];
}

export interface DayAsked {
  readonly sets: number;
  readonly reps: number;
}

/** Three sets of five. A choice: few enough that every descent can be attended to. */
export const DAY_ASKED: DayAsked = { sets: 3, reps: 5 };

/** Undefined for an assessment, an open session, and one without a rep of its main lift. */
export declare function outcomeOf(session: Session): TrainingOutcome | undefined;
