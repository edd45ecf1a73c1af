// Owns the numbers of the plan's rules, each with its source. Refuses the rules: see outcome, next-load, standing and day-plan.
import type { WeightUnit } from '../settings/settings';

export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;

/** Weeks of the plan. A training after them is one more week, by the same rules. */
export const PLAN_WEEKS = 4;

export interface PlanParams {
  /** From one deadlift day to the next, ms. The product's rule. */
  readonly dueMs: number;
  /** What already counts as a week, ms. A choice: Monday evening to the next Monday's noon. */
  readonly weekMs: number;
  /** After a longer time a week was skipped, ms. A choice: three days of grace. */
  readonly skippedMs: number;
  /** From here on a pause costs weight, ms. A choice. */
  readonly longPauseMs: number;
  /** From here on the weeks begin again, ms: one bout protects the muscle for six to nine weeks (Cleary 2002); the shorter end. */
  readonly startAgainMs: number;
  /** Sessions of one lift that begin within this time after one another are one visit, ms. A choice. */
  readonly visitMs: number;
  /** Least and largest step up. The product's rule. */
  readonly stepUp: Readonly<Record<WeightUnit, { readonly least: number; readonly most: number }>>;
  /** Never up by more than this share of the weight (ACSM 2009: 2 to 10 %). */
  readonly mostUpShare: number;
  /** Down by at least this share. A choice: as far as the weight may go up at once. */
  readonly downShare: number;
  /** Share of the last weight that is never exceeded when the weeks begin again: the product's rule for a start, 20 % under. */
  readonly startAgainShare: number;
  /** Share of the conventional weight that Romanian deadlifts begin with. A choice, never heavier. */
  readonly romanianShare: number;
  /** Share of the heaviest set from which a set is a work set. A choice. */
  readonly workSetShare: number;
  /** Share of the reps asked for under which a training was aborted, and counts as no week; an assessment is none. A choice. */
  readonly abortedShare: number;
}

export const PLAN: PlanParams = {
  dueMs: 7 * DAY_MS,
  weekMs: 6.5 * DAY_MS,
  skippedMs: 10 * DAY_MS,
  longPauseMs: 21 * DAY_MS,
  startAgainMs: 42 * DAY_MS,
  visitMs: 12 * HOUR_MS,
  stepUp: { kg: { least: 2.5, most: 5 }, lb: { least: 5, most: 10 } },
  mostUpShare: 0.1,
  downShare: 0.1,
  startAgainShare: 0.8,
  romanianShare: 0.8,
  workSetShare: 0.9,
  abortedShare: 0.5,
};
