// Owns what a lifter may set a setting to, and what it is until set. Refuses to keep or show the setting.

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
