// Owns what a lifter may set a setting to, and what it is until set. Refuses to keep or show the setting.
import type { WeightUnit } from './settings';

/**
 * Target of a rep's eccentric, s. Half seconds, because that is the finest step a lifter can tell: counted without
 * help, three seconds scatter by 0.15 to 0.42 s (Fechner Day; Rattat).
 */
export const TARGET_SECONDS = { least: 2, most: 6, step: 0.5, unset: 3 } as const;

/** True for 2, 2.5, 3 … 6 s. */
export function isTargetSeconds(seconds: number): boolean {
  const { least, most, step } = TARGET_SECONDS;
  return seconds >= least && seconds <= most && Number.isInteger(seconds / step);
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
  const { least, most, step } = REST_SECONDS;
  return seconds >= least && seconds <= most && Number.isInteger(seconds / step);
}

/** Changes of weight that plates allow, both sides together, rising: pairs of the usual plates, and of fractional ones. */
export const PLATE_STEPS: Readonly<Record<WeightUnit, readonly number[]>> = {
  kg: [0.5, 1, 1.25, 2, 2.5, 5, 10],
  lb: [1, 2.5, 5, 10, 20],
};

/** Until set: a pair of 1.25 kg plates, a pair of 2.5 lb ones; the smallest that most gyms have. */
export const UNSET_PLATE_STEP: Readonly<Record<WeightUnit, number>> = { kg: 2.5, lb: 5 };

export function isPlateStep(step: number, unit: WeightUnit): boolean {
  return PLATE_STEPS[unit].includes(step);
}
