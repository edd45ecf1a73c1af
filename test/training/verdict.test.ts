// Owns the boundaries between the verdicts: a lifter who did it just right must be told so.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VERDICTS } from '../../shared/training/rep';
import { judge } from '../../shared/training/verdict';

describe('the verdict at a target of 3 s', () => {
  it.each([
    [3000, 'held'],
    [9000, 'held'],
    [2700, 'held'],
    [2699, 'short'],
    [2400, 'short'],
    [2399, 'fast'],
    [300, 'fast'],
  ])('on an eccentric of %i ms is %s', (eccentricMs, verdict) => {
    expect(judge(eccentricMs, 0, 3)).toBe(verdict);
  });

  it('is dropped for a fall from 12 cm, however long the whole took', () => {
    expect(judge(3000, 0.119, 3)).toBe('held');
    expect(judge(3000, 0.12, 3)).toBe('dropped');
    expect(judge(900, 0.3, 3)).toBe('dropped');
  });
});

const anyTarget = fc.integer({ min: 4, max: 12 }).map((halves) => halves / 2);

describe('the verdict at any target', () => {
  it('gives a boundary itself to the better verdict', () => {
    fc.assert(
      fc.property(anyTarget, (target) => {
        expect(judge(target * 900, 0, target)).toBe('held');
        expect(judge(target * 900 - 1, 0, target)).toBe('short');
        expect(judge(target * 800, 0, target)).toBe('short');
        expect(judge(target * 800 - 1, 0, target)).toBe('fast');
      }),
    );
  });

  it('never gets worse by lowering more slowly', () => {
    const anyMs = fc.integer({ min: 0, max: 12_000 });
    fc.assert(
      fc.property(anyTarget, anyMs, anyMs, (target, aMs, bMs) => {
        const rank = (ms: number): number => VERDICTS.indexOf(judge(ms, 0, target));
        expect(rank(Math.max(aMs, bMs))).toBeLessThanOrEqual(rank(Math.min(aMs, bMs)));
      }),
    );
  });
});
