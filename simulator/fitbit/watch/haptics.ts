// Owns the platform's `haptics` as a script holds it: patterns by name on the one motor. Refuses patterns that not every watch has.
import type { Owner } from '../../clock/driven-clock';
import type { Report } from '../../device/guard';
import { ENDLESS_MS, FITBIT_PATTERNS, type FitbitPattern, type Motor } from '../../device/motor';
import { strict } from '../strict';

/** On and off by turns, ms, as the makers of the first of these watches told it. */
const PATTERN_MS: Readonly<Record<FitbitPattern, readonly number[]>> = {
  bump: [25],
  confirmation: [100],
  'confirmation-max': [100],
  nudge: [100, 100, 100],
  'nudge-max': [100, 100, 100],
  ping: [45, 120, 150],
};

export interface HapticsOptions {
  readonly motor: Motor;
  readonly owner: Owner;
  /** Whether a pattern goes on until it is stopped, here as one long shake: models differ. */
  readonly loops: boolean;
  readonly report?: Report;
}

export interface Vibration {
  /** False where the motor is still busy, and does nothing. */
  start(pattern: string): boolean;
  stop(): void;
}

export function createVibration({ motor, owner, loops, report }: HapticsOptions): Vibration {
  const members: Vibration = {
    start(name) {
      const type = FITBIT_PATTERNS.find((known) => known === name);
      if (type === undefined) {
        report?.(`unknown pattern ${name}`);
        throw new TypeError(`unknown pattern ${name}`);
      }
      if (motor.busy()) return false;
      const parts = loops ? [ENDLESS_MS] : PATTERN_MS[type];
      motor.play(
        owner,
        parts.map((ms, i) => ({ ...(i % 2 === 0 ? { type } : {}), ms })),
      );
      return true;
    },
    stop: () => motor.stop(),
  };
  return strict('vibration', members, { owner, report });
}
