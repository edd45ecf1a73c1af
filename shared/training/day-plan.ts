// Owns what a day asks for, and why: assessment, training with its weight, rest, or a doctor.
// Refuses to remember: a pure function of where the lifter stands, the settings and the time.
import type { BarLift } from '../motion/bar-event';
import type { Settings, WeightUnit } from '../settings/settings';
import type { CheckInVerdict, CheckInDue } from './check-in-answer';
import type { Expectation, Tip } from './expectation';
import { OUTCOMES, type RepRef } from './outcome';
import type { StartSettings } from './start-weight';
import type { PlanSettings, Standing } from './standing';

/**
 * Why this weight. `first`: under the working weight. `firstUnknown`: no working weight was told. Outcomes: what followed from the last
 * training of this lift. `plates`: all held, but no loadable step is small enough. `early`: a week has not passed: no raise. `sore`: a
 * check-in since then said hold, rest or a doctor. `skippedWeek`: no raise after more than 10 days. `longPause`: three weeks or more:
 * a tenth less. `startAgain`: six weeks or more: as at first, and never above a fifth under the last weight. `romanianFirst`,
 * `romanianBack`: the swap begins, ends.
 */
export const DAY_REASONS = [
  'first',
  'firstUnknown',
  ...OUTCOMES,
  'plates',
  'early',
  'sore',
  'skippedWeek',
  'longPause',
  'startAgain',
  'romanianFirst',
  'romanianBack',
] as const;
export type DayReason = (typeof DAY_REASONS)[number];

/** Weeks of the plan. */
export const PLAN_WEEKS = 4;

export interface DayPlan {
  /** `rest`, `doctor`: what the last check-in answered; weight and reps are those for afterwards. */
  readonly ask: 'assessment' | 'training' | 'rest' | 'doctor';
  readonly lift: BarLift;
  readonly unit: WeightUnit;
  /** In `unit`, loadable. For `assessment` that of the assessment. */
  readonly weight: number;
  readonly sets: number;
  readonly reps: number;
  /** Of the training weight, also on the day of an assessment. */
  readonly reason: DayReason;
  /** The weight of the training on which the reason rests, in `unit`; undefined for the first ones. */
  readonly lastWeight?: number;
  readonly from: readonly RepRef[];
  /** The week that the next training is: 1 to 4, and on after the plan. */
  readonly week: number;
  /** The four weeks are done, assessment and all. */
  readonly over: boolean;
  /** The next deadlift day, ms UTC; 0: at once. */
  readonly dueMs: number;
  /** Before it: a warning with its reason, no refusal. */
  readonly early: boolean;
  readonly checkIn?: CheckInVerdict;
  readonly checkInDue?: CheckInDue;
  readonly goodMornings: 'do' | 'wait';
  /** In the unit: the empty bar. */
  readonly goodMorningWeight: number;
  readonly plankSeconds: number;
  readonly expectation?: Expectation;
  readonly tip?: Tip;
}

export type DaySettings = StartSettings & PlanSettings & Pick<Settings, 'unit' | 'romanianFromMs' | 'romanianWeeks'>;

export declare function planDay(standing: Standing, settings: DaySettings, nowMs: number): DayPlan;

/** What comes next time, told when a session has ended: the plan of the first day on which it is due. */
export declare function planNext(standing: Standing, settings: DaySettings): DayPlan;
