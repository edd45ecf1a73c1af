// Owns waking up at an absolute time: late perhaps, never early. Refuses intervals: they drift. The platform's timer is given.
import type { Guard } from './guard';
import type { Clock, Timers } from './ports';

/** The longest that a timer takes, ms: 31 bits. */
const LONGEST_MS = 2147483647;

/** @param start runs what it is given after so many ms, about; what it gives back ends that. */
export function createWakeTimers(
  clock: Clock,
  guard: Guard,
  start: (run: () => void, afterMs: number) => () => void,
): Timers {
  return {
    at(tMs, run) {
      let stop: (() => void) | undefined;
      function arm(): void {
        stop = start(wake, Math.min(LONGEST_MS, Math.max(0, Math.ceil(tMs - clock.nowMs()))));
      }
      function wake(): void {
        if (clock.nowMs() < tMs) {
          arm();
          return;
        }
        stop = undefined;
        guard.run(run);
      }
      arm();
      return () => {
        stop?.();
        stop = undefined;
      };
    },
  };
}
