// Owns for how long the motor shakes the wrist for each cue. Refuses the pulses within it: haptic-pattern.ts makes them of this.
import type { Cue } from '../../shared/tempo/cue';

/** From a cue's first movement of the motor to its last, pauses within included, ms. 0 where there is no motor. */
export interface MotorPulse {
  readonly countMs: number;
  readonly lastCountMs: number;
  readonly brakeMs: number;
  readonly fastMs: number;
  readonly droppedMs: number;
  readonly lockoutMs: number;
}

/**
 * A count is longer than 100 ms: pulses of 20 ms are not felt on some watches (seen on the eccentric-mass motor of an
 * Amazfit Active 2, of a kind that takes 50 to 100 ms to spin up). The last count is told by its length and a count by
 * its moment, not by a pattern: in daily life 88.7 % of vibrations at the wrist were recognised, fewer when active
 * (ActiVibe 2016). `brake` is two pulses of 100 ms, `fast` two of 150 ms, `dropped` three of 150 ms, 100 ms apart. All are choices, still to be
 * felt on a real watch.
 */
export const MOTOR_PULSE: MotorPulse = {
  countMs: 120,
  lastCountMs: 300,
  brakeMs: 300,
  fastMs: 400,
  droppedMs: 650,
  lockoutMs: 120,
};

/** For samples that no motor of this app shakes: a recording made without it. */
export const NO_MOTOR: MotorPulse = { countMs: 0, lastCountMs: 0, brakeMs: 0, fastMs: 0, droppedMs: 0, lockoutMs: 0 };

/** Length of a cue on the motor, ms. */
export function pulseMs(cue: Cue, pulse: MotorPulse): number {
  switch (cue.kind) {
    case 'count':
      return cue.last ? pulse.lastCountMs : pulse.countMs;
    case 'brake':
      return pulse.brakeMs;
    case 'fast':
      return pulse.fastMs;
    case 'dropped':
      return pulse.droppedMs;
    case 'lockout':
      return pulse.lockoutMs;
  }
}
