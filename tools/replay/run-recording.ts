// Owns the loop over a whole recording: its rows, in the order of their times, into the live set that also runs on the wrist.
// Refuses any judgement or output of its own, so that a replay says what the wrist would have said.
import type { BarLift } from '../../shared/motion/bar-event';
import type { Recording } from '../../shared/motion/recording';
import type { Announced } from '../../watch/coach/announced';
import { createLiveSet } from '../../watch/coach/live-set';
import { type MotorPulse, NO_MOTOR } from '../../watch/coach/motor-pulse';

export interface RunOptions {
  readonly lift: BarLift;
  /** How long the way down shall last, s: 2 to 6. */
  readonly targetSeconds: number;
  /** False passes the accelerometer alone. */
  readonly useGyro: boolean;
  /** What the motor did to the readings at each cue; `NO_MOTOR` unless the wrist wore Threecount while recording. */
  readonly motorPulse?: MotorPulse;
}

/**
 * All that is announced over a recording, in that order. At equal times the gyroscope comes first, so that a force is
 * never read before the turn of the wrist that belongs to it.
 */
export function announceRecording(recording: Recording, options: RunOptions): Announced[] {
  const announced: Announced[] = [];
  const { accel } = recording;
  const gyro = options.useGyro ? recording.gyro : undefined;
  const set = createLiveSet({
    lift: options.lift,
    targetSeconds: options.targetSeconds,
    motorPulse: options.motorPulse ?? NO_MOTOR,
    onAnnounced: (one) => announced.push(one),
  });
  const gyroCount = gyro?.tMs.length ?? 0;
  let nextGyro = 0;
  for (let i = 0; i < accel.tMs.length; i++) {
    const tMs = accel.tMs[i] ?? 0;
    while (gyro !== undefined && nextGyro < gyroCount && (gyro.tMs[nextGyro] ?? 0) <= tMs) {
      set.pushGyro(gyro.tMs[nextGyro] ?? 0, gyro.x[nextGyro] ?? 0, gyro.y[nextGyro] ?? 0, gyro.z[nextGyro] ?? 0);
      nextGyro++;
    }
    set.pushAccel(tMs, accel.x[i] ?? 0, accel.y[i] ?? 0, accel.z[i] ?? 0);
  }
  set.finish();
  return announced;
}
