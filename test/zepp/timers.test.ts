// Owns that a timer of the watch is late perhaps, never early, and gone when cancelled.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTimers } from '../../watch/zepp/ports/timers';

const START_MS = 1_700_000_000_000;

describe('timers of the watch', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: START_MS });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const guard = { run: (callback: () => void) => callback(), failed: () => {} };

  it('waits again where the platform wakes it early', () => {
    let nowMs = START_MS;
    const timers = createTimers({ nowMs: () => nowMs }, guard);
    const ran: number[] = [];
    timers.at(START_MS + 1000, () => ran.push(nowMs));
    // The platform's timer is over, the clock has only come this far.
    nowMs = START_MS + 990;
    vi.advanceTimersByTime(1000);
    expect(ran).toEqual([]);
    nowMs = START_MS + 1000;
    vi.advanceTimersByTime(10);
    expect(ran).toEqual([START_MS + 1000]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('runs what is overdue at once, but not within the call', () => {
    const timers = createTimers({ nowMs: () => Date.now() }, guard);
    const run = vi.fn();
    timers.at(START_MS - 5000, run);
    expect(run).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('is gone when cancelled, also after it waited again', () => {
    let nowMs = START_MS;
    const timers = createTimers({ nowMs: () => nowMs }, guard);
    const run = vi.fn();
    const cancel = timers.at(START_MS + 100, run);
    nowMs += 50;
    vi.advanceTimersByTime(100);
    cancel();
    cancel();
    expect(vi.getTimerCount()).toBe(0);
    expect(run).not.toHaveBeenCalled();
  });
});
