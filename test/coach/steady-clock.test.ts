// Owns that time never goes back on the watch, and otherwise goes as the watch's own.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSteadyClock } from '../../watch/coach/steady-clock';

describe('the steady clock', () => {
  it('is the watch’s own time while that only goes forward', () => {
    let wallMs = 1_000_000;
    const clock = createSteadyClock(() => wallMs);
    for (const stepMs of [0, 20, 3_600_000]) {
      wallMs += stepMs;
      expect(clock.nowMs()).toBe(wallMs);
    }
  });

  it('never goes back, and keeps the length of every span in which the watch’s time was not set', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -100_000, max: 100_000 })),
        fc.integer({ min: 1, max: 10_000 }),
        (steps, spanMs) => {
          let wallMs = 1_000_000;
          const clock = createSteadyClock(() => wallMs);
          let lastMs = clock.nowMs();
          for (const stepMs of steps) {
            wallMs += stepMs;
            const nowMs = clock.nowMs();
            expect(nowMs).toBeGreaterThanOrEqual(lastMs);
            wallMs += spanMs;
            lastMs = clock.nowMs();
            expect(lastMs - nowMs).toBe(spanMs);
          }
        },
      ),
    );
  });
});
