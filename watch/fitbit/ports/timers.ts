// Owns the platform's timer. Refuses to know what it is for: watch/coach/wake-timers.ts wakes at an absolute time by it.
import type { Guard } from '../../coach/guard';
import type { Clock, Timers } from '../../coach/ports';
import { createWakeTimers } from '../../coach/wake-timers';

export function createTimers(clock: Clock, guard: Guard): Timers {
  return createWakeTimers(clock, guard, (run, afterMs) => {
    const timer = setTimeout(run, afterMs);
    return () => clearTimeout(timer);
  });
}
