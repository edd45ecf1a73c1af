// Owns how the turn of a crown becomes steps: whole ones, ten times a second at the most, none lost.
// Refuses the platform's event: keys.ts has it. Each step is kept on the disk and drawn, and a fast crown turns faster than that.
import type { Cancel, Clock, Timers } from '../coach/ports';

/** Turn of the crown for one step, degrees: 24 steps a turn, a choice. */
const STEP_DEG = 15;
/** Least time between two, ms: as often as the screen may change. */
export const CROWN_PACE_MS = 100;

export interface Crown {
  /** Clockwise, which is more, is positive. */
  turn(degrees: number): void;
  /** What was turned and not yet given is forgotten. */
  stop(): void;
}

export function createCrown(clock: Clock, timers: Timers, onSteps: (by: number) => void): Crown {
  let turnedDeg = 0;
  let freeMs = -Infinity;
  let cancel: Cancel | undefined;

  function give(): void {
    cancel = undefined;
    const by = Math.trunc(turnedDeg / STEP_DEG);
    if (by === 0) return;
    turnedDeg -= by * STEP_DEG;
    freeMs = clock.nowMs() + CROWN_PACE_MS;
    onSteps(by);
  }

  return {
    turn(degrees) {
      turnedDeg += degrees;
      if (cancel !== undefined) return;
      if (clock.nowMs() >= freeMs) give();
      else cancel = timers.at(freeMs, give);
    },
    stop() {
      cancel?.();
      cancel = undefined;
      turnedDeg = 0;
    },
  };
}
