// Owns that a crown, however fast it is turned, steps ten times a second at the most and comes out where it was turned to.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CROWN_PACE_MS, createCrown } from '../../watch/zepp/crown';
import { createFakeTimers } from '../fakes/fake-timers';

const anyTurns = fc.array(fc.tuple(fc.integer({ min: 1, max: 150 }), fc.integer({ min: -60, max: 60 })));

it('steps whole steps, never more often than the screen may change, and loses no turn', () => {
  fc.assert(
    fc.property(anyTurns, (turns) => {
      const { clock, timers, advance, live } = createFakeTimers();
      const given: { readonly tMs: number; readonly by: number }[] = [];
      const crown = createCrown(clock, timers, (by) => given.push({ tMs: clock.nowMs(), by }));
      let turnedDeg = 0;
      for (const [afterMs, degrees] of turns) {
        advance(afterMs);
        turnedDeg += degrees;
        crown.turn(degrees);
      }
      advance(CROWN_PACE_MS);
      const steps = given.reduce((sum, { by }) => sum + by, 0);
      expect(Math.abs(turnedDeg - 15 * steps)).toBeLessThan(15);
      given.forEach(({ tMs, by }, i) => {
        expect(Number.isInteger(by) && by !== 0).toBe(true);
        expect(tMs - (given[i - 1]?.tMs ?? -Infinity)).toBeGreaterThanOrEqual(CROWN_PACE_MS);
      });
      expect(live()).toBe(0);
    }),
  );
});

it('answers the first turn at once, and leaves no timer when it is stopped', () => {
  const { clock, timers, advance, live } = createFakeTimers();
  const given: number[] = [];
  const crown = createCrown(clock, timers, (by) => given.push(by));
  crown.turn(15);
  expect(given).toEqual([1]);
  crown.turn(30);
  expect(live()).toBe(1);
  crown.stop();
  expect(live()).toBe(0);
  advance(1000);
  expect(given).toEqual([1]);
});
