// Owns feeding motion for the tests of its room. Refuses counts and verdicts: those are other rooms'.

import { createMotion } from '../../shared/motion/any-motion';
import type { BarEvent, BarLift, RepMeasured } from '../../shared/motion/bar-event';
import type { CreateMotion } from '../../shared/motion/motion';
import type { Recording } from '../../shared/motion/recording';

export interface Hearing {
  readonly lift?: BarLift;
  readonly useGyro?: boolean;
}

/** Every event of a recording, in the order announced. */
export function eventsOf(
  recording: Recording,
  { lift = 'conventional', useGyro = false }: Hearing = {},
  create: CreateMotion = createMotion,
): BarEvent[] {
  const events: BarEvent[] = [];
  const motion = create({ lift, onEvent: (event) => events.push(event) });
  const { accel } = recording;
  const gyro = useGyro ? recording.gyro : undefined;
  let next = 0;
  accel.tMs.forEach((tMs, i) => {
    while (gyro !== undefined && next < gyro.tMs.length && (gyro.tMs[next] ?? 0) <= tMs) {
      motion.pushGyro(gyro.tMs[next] ?? 0, gyro.x[next] ?? 0, gyro.y[next] ?? 0, gyro.z[next] ?? 0);
      next += 1;
    }
    motion.pushAccel(tMs, accel.x[i] ?? 0, accel.y[i] ?? 0, accel.z[i] ?? 0);
  });
  motion.finish();
  return events;
}

export function repsOf(events: readonly BarEvent[]): RepMeasured[] {
  return events.filter((event): event is RepMeasured => event.kind === 'rep');
}

/** The recording with each reading changed; the gyroscope is left out. */
export function changed(
  recording: Recording,
  change: (tMs: number, xyz: readonly [number, number, number]) => readonly [number, number, number, number],
): Recording {
  const { accel } = recording;
  const rows = Array.from(accel.tMs, (tMs, i) => change(tMs, [accel.x[i] ?? 0, accel.y[i] ?? 0, accel.z[i] ?? 0]));
  const column = (k: 0 | 1 | 2 | 3): Float64Array => Float64Array.from(rows, (row) => row[k]);
  return { name: recording.name, accel: { tMs: column(0), x: column(1), y: column(2), z: column(3) } };
}
