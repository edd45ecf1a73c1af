// Owns hearing a recording as the watch hears it, as far as it has been played: the same live set, on the same readings.
// Refuses to read ahead: the batch form is one advance to the end.
import { createMotion } from '../../shared/motion/any-motion';
import type { BarLift } from '../../shared/motion/bar-event';
import type { Recording } from '../../shared/motion/recording';
import { firstAtOrAfter } from '../../tools/recording/first-at';
import type { AnnouncedSink } from '../../watch/coach/announced';
import { createLiveSet } from '../../watch/coach/live-set';
import type { MotorPulse } from '../../watch/coach/motor-pulse';

export interface HearingOptions {
  readonly lift: BarLift;
  /** How long the way down shall last, s: 2 to 6. */
  readonly targetSeconds: number;
  /** What the motor did to the readings at each cue; `NO_MOTOR` unless the wrist wore Threecount while recording. */
  readonly motorPulse: MotorPulse;
  /** Where in the recording it begins, ms; its beginning where absent. */
  readonly fromMs?: number;
  readonly onAnnounced: AnnouncedSink;
}

export interface Hearing {
  /** Hears what was read until then, ms of the recording. */
  advanceTo(tMs: number): void;
  /** No more will be heard. */
  finish(): void;
}

/**
 * At equal times the gyroscope comes first, so that a force is never read before the turn of the wrist that belongs to it.
 */
export function createHearing({ accel, gyro }: Recording, options: HearingOptions): Hearing {
  const { fromMs = Number.NEGATIVE_INFINITY, ...rest } = options;
  const set = createLiveSet({ ...rest, motion: createMotion });
  let nextAccel = firstAtOrAfter(accel.tMs, fromMs);
  let nextGyro = gyro === undefined ? 0 : firstAtOrAfter(gyro.tMs, fromMs);

  function turnsUntil(tMs: number): void {
    while (gyro !== undefined && (gyro.tMs[nextGyro] ?? Number.POSITIVE_INFINITY) <= tMs) {
      set.pushGyro(gyro.tMs[nextGyro] ?? 0, gyro.x[nextGyro] ?? 0, gyro.y[nextGyro] ?? 0, gyro.z[nextGyro] ?? 0);
      nextGyro += 1;
    }
  }

  return {
    advanceTo(untilMs) {
      for (let tMs = accel.tMs[nextAccel]; tMs !== undefined && tMs <= untilMs; tMs = accel.tMs[nextAccel]) {
        turnsUntil(tMs);
        set.pushAccel(tMs, accel.x[nextAccel] ?? 0, accel.y[nextAccel] ?? 0, accel.z[nextAccel] ?? 0);
        nextAccel += 1;
      }
    },
    finish: set.finish,
  };
}
