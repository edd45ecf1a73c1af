// Owns the question whether readings still come, and often enough to feel a bar. Refuses to say what is done about it.
import type { Cancel, Clock, Timers } from './ports';

export interface RateParams {
  /** So long after arming the rate is judged, ms: a bar is seldom lifted sooner. A choice. */
  readonly judgeAfterMs: number;
  /** Under this no count can be on time, Hz: the design's bound, from the made sets at 25 Hz and under. */
  readonly leastHz: number;
  /** Without a reading for so long the watch no longer feels the bar, ms: motion forgets all after 1.5 s. */
  readonly stalledMs: number;
  /** A span too short to tell a rate, ms. */
  readonly leastSpanMs: number;
}

export const RATE: RateParams = { judgeAfterMs: 3000, leastHz: 20, stalledMs: 2000, leastSpanMs: 1000 };

export interface RateWatch {
  /** One reading; allocates nothing. */
  reading(tMs: number): void;
  close(): void;
}

export interface RateWatchOptions {
  readonly clock: Clock;
  readonly timers: Timers;
  /** Told once: so few readings a second, Hz, rounded down: never the bound itself. */
  readonly onTooSlow: (hz: number) => void;
  /** Readings have ceased, or come again. */
  readonly onStalled: (stalled: boolean) => void;
}

/** Watches from now on. */
export function watchRate({ clock, timers, onTooSlow, onStalled }: RateWatchOptions): RateWatch {
  const sinceMs = clock.nowMs();
  let readings = 0;
  let firstMs = 0;
  let lastMs = sinceMs;
  let stalled = false;
  let cancel: Cancel = timers.at(sinceMs + RATE.judgeAfterMs, judge);

  function hz(): number {
    // From the first reading on: a sensor may need a moment to start, and that is not its rate.
    const spanMs = lastMs - firstMs;
    if (readings > 1 && spanMs >= RATE.leastSpanMs) return ((readings - 1) * 1000) / spanMs;
    return (readings * 1000) / RATE.judgeAfterMs;
  }

  function judge(): void {
    const found = hz();
    if (found < RATE.leastHz) onTooSlow(Math.floor(found));
    else lookAgain();
  }

  function lookAgain(): void {
    cancel = timers.at(lastMs + RATE.stalledMs, look);
  }

  function look(): void {
    if (clock.nowMs() - lastMs < RATE.stalledMs) {
      lookAgain();
      return;
    }
    stalled = true;
    onStalled(true);
  }

  return {
    reading(tMs) {
      if (readings === 0) firstMs = tMs;
      readings += 1;
      lastMs = tMs;
      if (!stalled) return;
      stalled = false;
      lookAgain();
      onStalled(false);
    },
    close() {
      cancel();
    },
  };
}
