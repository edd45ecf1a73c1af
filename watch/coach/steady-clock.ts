// Owns time that never goes back, even where the phone sets the watch's time in the middle of a set.
// Refuses to guess at a leap forward: it cannot be told from a watch that slept.
import type { Clock } from './ports';

/**
 * `wallMs` is the watch's own time, ms UTC. Where it goes back, time stands still for that one call and then goes on at the
 * watch's pace, ahead of the watch's own time by as much as it went back.
 */
export function createSteadyClock(wallMs: () => number): Clock {
  let aheadMs = 0;
  let lastMs = -Infinity;
  return {
    nowMs() {
      const readMs = wallMs();
      if (readMs + aheadMs < lastMs) aheadMs = lastMs - readMs;
      lastMs = readMs + aheadMs;
      return lastMs;
    },
  };
}
