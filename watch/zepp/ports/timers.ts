// Owns waking up at an absolute time: late perhaps, never early. Refuses intervals: they drift.
import type { Clock, Timers } from '../../coach/ports';
import type { Guard } from '../guard';

/** The longest that a timer takes, ms: 31 bits. */
const LONGEST_MS = 2147483647;

export function createTimers(clock: Clock, guard: Guard): Timers {
  return {
    at(tMs, run) {
      let timer: number | undefined;
      function arm(): void {
        timer = setTimeout(wake, Math.min(LONGEST_MS, Math.max(0, Math.ceil(tMs - clock.nowMs()))));
      }
      function wake(): void {
        if (clock.nowMs() < tMs) {
          arm();
          return;
        }
        timer = undefined;
        guard.run(run);
      }
      arm();
      return () => {
        if (timer !== undefined) clearTimeout(timer);
        timer = undefined;
      };
    },
  };
}
