// Owns the clock and the timers that an app on Fitbit OS has, on a clock that a test drives. Refuses to move by itself.
import { createFakeTimers, type FakeTimers } from '../../fakes/fake-timers';

export interface FakeGlobals {
  readonly time: FakeTimers;
  /** For the global object of the app. */
  readonly setTimeout: (run: () => void, ms: number) => number;
  readonly clearTimeout: (timer: number | undefined) => void;
  readonly now: () => number;
  readonly console: { log(...words: unknown[]): void; error(...words: unknown[]): void };
  /** What the app has said in its log, one text a line. */
  readonly lines: string[];
}

export function createFakeGlobals(time: FakeTimers = createFakeTimers()): FakeGlobals {
  const cancels = new Map<number, () => void>();
  const lines: string[] = [];
  const say = (...words: unknown[]): void => void lines.push(words.map(String).join(' '));
  let timers = 0;
  return {
    time,
    lines,
    now: time.clock.nowMs,
    console: { log: say, error: say },
    setTimeout(run, ms) {
      if (!(ms >= 0 && ms < 2 ** 31)) throw new RangeError(`a timer of ${ms} ms`);
      timers += 1;
      const timer = timers;
      const cancel = time.timers.at(time.clock.nowMs() + ms, () => {
        cancels.delete(timer);
        run();
      });
      cancels.set(timer, cancel);
      return timer;
    },
    clearTimeout(timer) {
      if (timer === undefined) return;
      cancels.get(timer)?.();
      cancels.delete(timer);
    },
  };
}
