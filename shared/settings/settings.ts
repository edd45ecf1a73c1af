// Owns what can be set, and what holds until it is. Refuses to keep, show or merge it: see stamped.ts for the merge.
import { TARGET_SECONDS } from './limits';

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
  /** Least change of weight that the plates at hand allow, both sides together, in `unit`. */
  readonly plateStep: number;
  readonly wrist: Wrist;
  /** Rest between two sets, s. */
  readonly restSeconds: number;
}

/**
 * `plateStep` is a pair of 1.25 kg (2.5 lb) plates. `restSeconds`: three minutes, the upper end of what is usual between
 * heavy sets (ACSM 2009). `strong`, because a loaded grip numbs and 20 ms pulses were not felt on some watches.
 */
export const DEFAULT_SETTINGS: Settings = {
  targetSeconds: TARGET_SECONDS.unset,
  hapticStrength: 'strong',
  unit: 'kg',
  plateStep: 2.5,
  wrist: 'left',
  restSeconds: 180,
};
