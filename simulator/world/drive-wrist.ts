// Owns the wrist's part of the driver: readings by themselves, to come, or at once with the clock. Refuses to know which platform hears them.
import type { DrivenClock } from '../clock/driven-clock';
import type { Motion } from '../device/motion';
import type { WristDriver } from './driver';

export function driveWrist(motion: Motion, clock: DrivenClock, settle: () => void): WristDriver {
  return {
    read(sensor, x, y, z) {
      motion.read(sensor, x, y, z);
      settle();
    },
    feed: motion.feed,
    play(sensor, readings) {
      for (const [atMs, x, y, z] of readings) {
        clock.advanceTo(atMs);
        motion.read(sensor, x, y, z);
      }
      settle();
    },
    unfeed: motion.unfeed,
    running: motion.running,
  };
}
