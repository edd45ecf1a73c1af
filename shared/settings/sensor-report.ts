// Owns what a sensor check finds out about one watch: how it samples, and how its motor shakes it.
// Refuses to conclude: what follows for the detector and the pulses is for watch/coach to say.
import type { HapticStrength } from './settings';

/** What the accelerometer saw of one pulse. */
export interface MotorReport {
  /** Largest deviation from the force at rest while the motor ran, m/s². */
  readonly peakMps2: number;
  /** From the start of the pulse until half that deviation was reached, ms. */
  readonly riseMs: number;
  /** From the end of the pulse until the deviation was back within the noise for good, ms. */
  readonly ringMs: number;
}

export interface SensorReport {
  readonly atMs: number;
  /** Mean rate of the readings, Hz. */
  readonly rateHz: number;
  /** Median and longest step between two readings, ms. */
  readonly medianStepMs: number;
  readonly longestStepMs: number;
  /** Standard deviation of the force's length on a still wrist, m/s². */
  readonly noiseMps2: number;
  /** Mean of the force's length, m/s²: 9.81 where unit and range are right. */
  readonly gravityMps2: number;
  readonly motor: Readonly<Record<HapticStrength, MotorReport>>;
}
