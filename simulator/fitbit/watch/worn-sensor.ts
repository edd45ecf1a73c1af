// Owns the accelerometer of a watch on a wrist: what the wrist tells, in batches, each when its last reading was made.
// Refuses to thin readings out to the rate that was asked for: what is fed is heard. Whether a true sensor goes on while the glass is dark
// nobody has published; here it does.
import type { DrivenClock, Owner } from '../../clock/driven-clock';
import type { Report } from '../../device/guard';
import type { Motion } from '../../device/motion';
import { type Accelerometer, createAccelerometer, type Stamped } from './accelerometer';

export interface WornSensorOptions {
  readonly clock: DrivenClock;
  readonly motion: Motion;
  readonly owner: Owner;
  readonly report: Report;
  /** When the sensor's own clock began, ms UTC. */
  readonly zeroMs: number;
  /** False: this watch has none. */
  readonly present: boolean;
  /** Readings that come together, in the place of what the app asked for. */
  readonly batch: number | undefined;
}

const CMPS2_PER_MPS2 = 100;

export function createWornSensor({ clock, motion, owner, report, zeroMs, present, batch }: WornSensorOptions) {
  const listener = motion.listener('Accelerometer', owner);
  let waiting: Stamped[] = [];
  let together = 1;
  const accelerometer: Accelerometer = createAccelerometer({
    ...{ present, report, owner },
    onStart(asked) {
      waiting = [];
      together = batch ?? asked.batch;
      listener.start();
    },
    onStop: () => listener.stop(),
  });
  listener.onChange(() => {
    const { x, y, z } = listener.getCurrent();
    waiting.push([clock.nowMs() - zeroMs, x / CMPS2_PER_MPS2, y / CMPS2_PER_MPS2, z / CMPS2_PER_MPS2]);
    if (waiting.length < together) return;
    const whole = waiting;
    waiting = [];
    accelerometer.deliver(whole);
  });
  return accelerometer.module;
}
