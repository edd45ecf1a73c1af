// Owns the loop over a whole recording: its rows, in the order of their times, into the live set that also runs on the wrist.
// Refuses any judgement or output of its own, so that a replay says what the wrist would have said.
import type { BarLift } from '../../shared/motion/bar-event';
import type { Recording } from '../../shared/motion/recording';
import { createHearing } from '../../simulator/wrist/hearing';
import type { Announced } from '../../watch/coach/announced';
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

/** All that is announced over a recording, in that order. */
export function announceRecording(recording: Recording, options: RunOptions): Announced[] {
  const announced: Announced[] = [];
  const { name, accel } = recording;
  const hearing = createHearing(options.useGyro ? recording : { name, accel }, {
    lift: options.lift,
    targetSeconds: options.targetSeconds,
    motorPulse: options.motorPulse ?? NO_MOTOR,
    onAnnounced: (one) => announced.push(one),
  });
  hearing.advanceTo(Number.POSITIVE_INFINITY);
  hearing.finish();
  return announced;
}
