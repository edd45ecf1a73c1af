// Owns a clock that a test drives, and the timers on it. Refuses to move by itself.
import type { Clock, Timers } from '../../watch/coach/ports';

interface Timer {
  readonly tMs: number;
  readonly run: () => void;
}

export interface FakeTimers {
  readonly clock: Clock;
  readonly timers: Timers;
  /** Timers asked for, neither run nor cancelled. */
  live(): number;
  /** When the next live timer is due, ms; undefined where there is none. */
  nextMs(): number | undefined;
  /** Moves to `tMs`: runs every timer on the way at its own time, those asked for on the way included. */
  advanceTo(tMs: number): void;
  advance(ms: number): void;
  /** As `advanceTo`, and lets promises settle before, between and after the timers. */
  runTo(tMs: number): Promise<void>;
  run(ms: number): Promise<void>;
}

/** Lets every promise settle that needs no timer: a macrotask comes after all microtasks. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

export function createFakeTimers(startMs = Date.UTC(2026, 10, 22, 18)): FakeTimers {
  let nowMs = startMs;
  let waiting: Timer[] = [];

  /** The earliest; of equal ones the first asked for. A time gone by is due now. */
  function earliest(): Timer | undefined {
    let found: Timer | undefined;
    for (const timer of waiting) if (found === undefined || timer.tMs < found.tMs) found = timer;
    return found;
  }

  function drop(timer: Timer): void {
    waiting = waiting.filter((other) => other !== timer);
  }

  /** Runs one timer due by `tMs`; false where there is none. */
  function runOne(tMs: number): boolean {
    const timer = earliest();
    if (timer === undefined || timer.tMs > tMs) return false;
    drop(timer);
    nowMs = Math.max(nowMs, timer.tMs);
    timer.run();
    return true;
  }

  function check(tMs: number): void {
    if (!(tMs >= nowMs)) throw new RangeError(`the fake clock stands at ${nowMs} and cannot go back to ${tMs}`);
  }

  const fake: FakeTimers = {
    clock: { nowMs: () => nowMs },
    timers: {
      at(tMs, run) {
        if (!Number.isFinite(tMs)) throw new RangeError(`a timer at ${tMs}`);
        const timer = { tMs, run };
        waiting.push(timer);
        return () => drop(timer);
      },
    },
    live: () => waiting.length,
    nextMs: () => earliest()?.tMs,
    advanceTo(tMs) {
      check(tMs);
      while (runOne(tMs)) guard();
      ran = 0;
      nowMs = tMs;
    },
    advance: (ms) => fake.advanceTo(nowMs + ms),
    async runTo(tMs) {
      check(tMs);
      await settled();
      while (runOne(tMs)) {
        guard();
        await settled();
      }
      ran = 0;
      nowMs = Math.max(nowMs, tMs);
      await settled();
    },
    run: (ms) => fake.runTo(nowMs + ms),
  };

  let ran = 0;
  /** A timer that asks for itself again at the same moment would hang the test instead of failing it. */
  function guard(): void {
    ran += 1;
    if (ran > 1_000_000) throw new Error('a million timers ran in one step of the fake clock');
  }

  return fake;
}
