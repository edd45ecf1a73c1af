// Owns what can be set, and what holds until it is. Refuses to keep, show or merge it: see stamped.ts for the merge.
import { TARGET_SECONDS, UNSET_PLATE_PAIRS } from './limits';

export const HAPTIC_STRENGTHS = ['light', 'medium', 'strong'] as const;
export type HapticStrength = (typeof HAPTIC_STRENGTHS)[number];

export const WEIGHT_UNITS = ['kg', 'lb'] as const;
export type WeightUnit = (typeof WEIGHT_UNITS)[number];

export const WRISTS = ['left', 'right'] as const;
export type Wrist = (typeof WRISTS)[number];

export interface Settings {
  /** The eccentric to be held, s: 2 to 6 in half seconds. */
  readonly targetSeconds: number;
  readonly hapticStrength: HapticStrength;
  readonly unit: WeightUnit;
  readonly wrist: Wrist;
  /** Rest between two sets, s. */
  readonly restSeconds: number;
  /** The empty bar, in each unit: a gym has bars and plates of one of them, and changing the unit changes the gym. */
  readonly barKg: number;
  readonly barLb: number;
  /** Pairs at hand of each size in `PLATE_SIZES`, in that order. */
  readonly platePairsKg: readonly number[];
  readonly platePairsLb: readonly number[];
  /** What the lifter usually lifts for five reps, kg whatever the unit; 0 until told. */
  readonly workingWeightKg: number;
  /** The most for one rep, kg whatever the unit; 0 where not known. */
  readonly oneRepMaxKg: number;
  /** By how much the four weeks begin under the working weight, percent: 20 to 30. */
  readonly startLessPercent: number;
  /** The plan goes by what happened from here on, ms UTC; 0: from the first session. Set to begin the four weeks again. */
  readonly planFromMs: number;
  /** Romanian deadlifts in place of conventional ones from here on, ms UTC, for so many weeks; 0: no swap. */
  readonly romanianFromMs: number;
  readonly romanianWeeks: number;
}

/**
 * `restSeconds`: three minutes, the upper end of what is usual between heavy sets (ACSM 2009). `strong`, because a loaded grip
 * numbs and 20 ms pulses were not felt on some watches. Bars: the men's bar of each unit. `startLessPercent`: the middle of the
 * product's rule.
 */
export const DEFAULT_SETTINGS: Settings = {
  targetSeconds: TARGET_SECONDS.unset,
  hapticStrength: 'strong',
  unit: 'kg',
  wrist: 'left',
  restSeconds: 180,
  barKg: 20,
  barLb: 45,
  platePairsKg: UNSET_PLATE_PAIRS.kg,
  platePairsLb: UNSET_PLATE_PAIRS.lb,
  workingWeightKg: 0,
  oneRepMaxKg: 0,
  startLessPercent: 25,
  planFromMs: 0,
  romanianFromMs: 0,
  romanianWeeks: 2,
};
