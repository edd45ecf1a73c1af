// Owns what follows from a sensor check: how long the cues run the motor, and how long motion looks away after them.
// Refuses to measure: sensor-figures.ts does.
import type { SensorReport } from '../../shared/settings/sensor-report';
import type { HapticStrength } from '../../shared/settings/settings';
import { MOTOR_PULSE, type MotorPulse } from './motor-pulse';

export interface MotorConclusions {
  readonly pulse: MotorPulse;
  /** How long the watch rings after its motor, ms. Absent where nobody has measured it: motion has its own default. */
  readonly motorRingMs?: number;
}

/**
 * A motor that spins up like a first-order lag is at half after 0.69 time constants and at 95 % after three: 4.3 times as
 * long (arithmetic). A pulse shorter than that is felt weaker than the motor can do.
 */
const FULL_PER_HALF = 4.3;
/** A count is a tick: longer than this it blurs into the way down. A choice. */
const LONGEST_COUNT_MS = 200;
/** The last count is told by its length: this much longer than a count, as in the lengths of an unmeasured watch. */
const LAST_OVER_COUNT_MS = MOTOR_PULSE.lastCountMs - MOTOR_PULSE.countMs;
/** Lengths are kept to this, ms: finer than any motor or skin. */
const ROUND_MS = 10;
/** Readings come every 10 ms at best, so a ring cannot be known to be shorter than two of them. */
const SHORTEST_RING_MS = 20;
/** Longer, and motion would look away from a floor contact half a second after the last count. A choice. */
const LONGEST_RING_MS = 200;
/** A motor that the accelerometer hardly sees tells nothing about its rise: it must stand out of the noise by this factor. */
const SEEN_OVER_NOISE = 3;

/** What holds for cues of this strength on this watch; without a report what holds for any. */
export function concludeMotor(report: SensorReport | undefined, strength: HapticStrength): MotorConclusions {
  const motor = report?.motor[strength];
  if (report === undefined || motor === undefined || !(motor.peakMps2 > SEEN_OVER_NOISE * report.noiseMps2)) {
    return { pulse: MOTOR_PULSE };
  }
  return {
    pulse: lengthened(countMs(motor.riseMs) - MOTOR_PULSE.countMs),
    motorRingMs: Math.min(LONGEST_RING_MS, Math.max(SHORTEST_RING_MS, motor.ringMs)),
  };
}

function countMs(riseMs: number): number {
  const neededMs = ROUND_MS * Math.ceil((FULL_PER_HALF * riseMs) / ROUND_MS);
  return Math.min(LONGEST_COUNT_MS, Math.max(MOTOR_PULSE.countMs, neededMs));
}

/** Every pulse longer by the same; `brake` and `fast` are two pulses each, `dropped` is three. */
function lengthened(byMs: number): MotorPulse {
  return {
    countMs: MOTOR_PULSE.countMs + byMs,
    lastCountMs: MOTOR_PULSE.countMs + byMs + LAST_OVER_COUNT_MS,
    brakeMs: MOTOR_PULSE.brakeMs + 2 * byMs,
    fastMs: MOTOR_PULSE.fastMs + 2 * byMs,
    droppedMs: MOTOR_PULSE.droppedMs + 3 * byMs,
    lockoutMs: MOTOR_PULSE.lockoutMs + byMs,
  };
}
