// Owns where the lifter stands: all of the history that the plan of a day goes by, small enough to be handed to the watch.
// Refuses to plan: see day-plan.ts. A fold over what happened, in the order of time, whatever the order of arrival.
import type { Settings } from '../settings/settings';
import type { CheckIn } from './check-in';
import type { TrainingOutcome } from './outcome';
import type { Session } from './session';

export interface History {
  readonly sessions: readonly Session[];
  readonly checkIns: readonly CheckIn[];
}

/** One assessment, as it is compared with the other. */
export interface Assessed {
  readonly session: string;
  readonly endedMs: number;
  readonly unit: Settings['unit'];
  readonly weight: number;
  readonly reps: number;
  readonly meanEccentricSeconds: number;
  readonly fastestEccentricSeconds: number;
  readonly dropped: number;
}

/** Plain data: goes over the radio as JSON. */
export interface Standing {
  /** The newest thing in it, ms UTC; what is later is folded on top by whoever knows it. 0: nothing. */
  readonly throughMs: number;
  /** Weeks of the plan whose training was done: each at least half of what was asked, and a week after the one before. */
  readonly weeksDone: number;
  /** Where the newest week's training ended, ms UTC; 0: none. */
  readonly weekMs: number;
  /** The newest training of all, whatever its outcome: spacing goes by it. 0: none. */
  readonly lastEndedMs: number;
  /** The newest outcome of each lift, oldest first; at most one a lift. */
  readonly outcomes: readonly TrainingOutcome[];
  /** Before the four weeks, and after them. */
  readonly before?: Assessed;
  readonly after?: Assessed;
  /** Since the newest training, oldest first, and the newest one before it. */
  readonly checkIns: readonly CheckIn[];
}

export type PlanSettings = Pick<Settings, 'planFromMs'>;

export declare const NOTHING_YET: Standing;

/** The same for every order of `sessions` and `checkIns`; later things than `from` knows are added to it. */
export declare function standingOf(history: History, settings: PlanSettings, from?: Standing): Standing;

/** A standing out of unknown data; undefined where it is none. */
export declare function readStanding(data: unknown): Standing | undefined;
