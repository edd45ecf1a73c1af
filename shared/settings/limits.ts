// Owns what a lifter may set a setting to, and what it is until set. Refuses to keep or show the setting.
import type { WeightUnit } from './settings';

/** From the least to the most in steps of the same size. */
export interface StepLimits {
  readonly least: number;
  readonly most: number;
  readonly step: number;
}

/** True for each step from the least to the most. Steps are counted from 0. */
export function isStep(value: number, { least, most, step }: StepLimits): boolean {
  return value >= least && value <= most && Number.isInteger(value / step);
}

/** Each of them, rising. */
export function stepsOf({ least, most, step }: StepLimits): readonly number[] {
  return Array.from({ length: Math.round((most - least) / step) + 1 }, (_, i) => least + i * step);
}

/**
 * Target of a rep's eccentric, s. Half seconds, because that is the finest step a lifter can tell: counted without
 * help, three seconds scatter by 0.15 to 0.42 s (Fechner Day; Rattat).
 */
export const TARGET_SECONDS = { least: 2, most: 6, step: 0.5, unset: 3 } as const;

/** True for 2, 2.5, 3 … 6 s. */
export function isTargetSeconds(seconds: number): boolean {
  return isStep(seconds, TARGET_SECONDS);
}

/** One line for whoever was given another number. */
export function targetSecondsRefusal(seconds: number): string {
  const { least, most, step } = TARGET_SECONDS;
  return `a target of ${seconds} s cannot be set: it is ${least} to ${most} s in steps of ${step} s`;
}

/** Rest between two sets, s. Under half a minute is no rest, over ten minutes is another visit; the step is a choice. */
export const REST_SECONDS = { least: 30, most: 600, step: 15 } as const;

/** True for 30, 45, 60 … 600 s. */
export function isRestSeconds(seconds: number): boolean {
  return isStep(seconds, REST_SECONDS);
}

/** Sizes of plates, heaviest first: what gyms have, and fractional ones. */
export const PLATE_SIZES: Readonly<Record<WeightUnit, readonly number[]>> = {
  kg: [25, 20, 15, 10, 5, 2.5, 1.25, 0.5],
  lb: [45, 35, 25, 10, 5, 2.5, 1.25],
};

/** No bar holds more pairs of one size; a pair more changes nothing. */
export const PLATE_PAIRS = { least: 0, most: 8, step: 1 } as const;

/** One number of pairs for each size of the unit. */
export function isPlatePairs(pairs: readonly number[], unit: WeightUnit): boolean {
  return pairs.length === PLATE_SIZES[unit].length && pairs.every((count) => isStep(count, PLATE_PAIRS));
}

/** Until set: as many as fit of what most gyms have, and no fractional ones. */
export const UNSET_PLATE_PAIRS: Readonly<Record<WeightUnit, readonly number[]>> = {
  kg: [8, 8, 8, 8, 8, 8, 8, 0],
  lb: [8, 8, 8, 8, 8, 8, 0],
};

/** The empty bar: from an aluminium training bar to a heavy trap bar. */
export const BAR_WEIGHT: Readonly<Record<WeightUnit, StepLimits>> = {
  kg: { least: 5, most: 40, step: 2.5 },
  lb: { least: 10, most: 90, step: 5 },
};

export function isBarWeight(bar: number, unit: WeightUnit): boolean {
  return isStep(bar, BAR_WEIGHT[unit]);
}

/** Under the working weight, percent: the product's rule. */
export const START_LESS_PERCENT = { least: 20, most: 30, step: 5 } as const;

/** Weeks of Romanian deadlifts: the product's rule. */
export const ROMANIAN_WEEKS = { least: 2, most: 3, step: 1 } as const;

/** More than anybody has deadlifted, kg. */
export const MOST_WEIGHT_KG = 600;

/** A weight that was told, kg; 0 where it was not. */
export function isKnownWeight(weightKg: number): boolean {
  return weightKg >= 0 && weightKg <= MOST_WEIGHT_KG;
}
