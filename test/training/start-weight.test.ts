// Owns that the four weeks begin 20 to 30 % under what the lifter is used to, with plates that are there, and the assessment at half.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../shared/settings/settings';
import { platesPerSide, rackOf, stepLoadable, toLoadable } from '../../shared/training/plates';
import { assessmentWeight, type StartSettings, startWeight } from '../../shared/training/start-weight';
import { inUnit } from '../../shared/training/weight';
import { anyGym, anyUnit, gym } from './any-rack';

const LB_225 = { ...DEFAULT_SETTINGS, workingWeightKg: inUnit(225, 'lb', 'kg') };

const anyCase = anyUnit.chain((unit) =>
  fc
    .record({
      gym: anyGym(unit),
      workingWeightKg: fc.oneof(fc.constant(0), fc.double({ min: 30, max: 400, noNaN: true })),
      oneRepMaxKg: fc.oneof(fc.constant(0), fc.double({ min: 30, max: 450, noNaN: true })),
      startLessPercent: fc.constantFrom(20, 25, 30),
    })
    .map(({ gym: rack, ...rest }) => ({ unit, settings: { ...rack, ...rest } satisfies StartSettings })),
);

describe('the first work weight', () => {
  it('is a quarter under the working weight with the usual plates, or what was chosen', () => {
    expect(startWeight(LB_225, 'lb')).toEqual({ weight: 170, told: true });
    expect(startWeight({ ...DEFAULT_SETTINGS, workingWeightKg: 100 }, 'kg')).toEqual({ weight: 75, told: true });
    expect(startWeight({ ...LB_225, startLessPercent: 20 }, 'lb').weight).toBe(180);
    expect(startWeight({ ...LB_225, startLessPercent: 30 }, 'lb').weight).toBe(160);
    expect(startWeight({ ...DEFAULT_SETTINGS, oneRepMaxKg: 140 }, 'kg')).toEqual({ weight: 90, told: true });
  });

  it('stays inside the rule where a nearer weight lies outside of it', () => {
    // 80 would be right; 85 is nearer than 75, and too heavy.
    const odd = { ...gym('kg', 20, { 25: 1, 20: 1, 15: 1, 2.5: 1 }), workingWeightKg: 100, oneRepMaxKg: 0 };
    expect(startWeight({ ...odd, startLessPercent: 20 }, 'kg').weight).toBe(75);
  });

  it('is always loadable, 20 to 30 % under where any load is, and else under it', () => {
    fc.assert(
      fc.property(anyCase, ({ unit, settings }) => {
        const rack = rackOf(settings, unit);
        const { weight, told } = startWeight(settings, unit);
        expect(platesPerSide(weight, rack)).toBeDefined();
        expect(told).toBe(settings.workingWeightKg > 0 || settings.oneRepMaxKg > 0);
        if (!told) return;
        const usual = inUnit(settings.workingWeightKg || (settings.oneRepMaxKg * 6) / 7, 'kg', unit);
        const inside = toLoadable(usual * 0.8 - 1e-5, rack, 'down') >= usual * 0.7 + 1e-5;
        if (inside) expect(weight).toBeGreaterThanOrEqual(usual * 0.7 - 1e-5);
        if (weight > rack.barWeight) expect(weight).toBeLessThanOrEqual(usual * 0.8 + 1e-5);
      }),
    );
  });

  it('is light where nothing is known', () => {
    expect(startWeight(DEFAULT_SETTINGS, 'kg')).toEqual({ weight: 60, told: false });
    expect(startWeight(DEFAULT_SETTINGS, 'lb')).toEqual({ weight: 135, told: false });
    expect(startWeight({ ...DEFAULT_SETTINGS, ...gym('kg', 20, {}) }, 'kg')).toEqual({ weight: 20, told: false });
  });
});

describe('the assessment', () => {
  it('is half the maximum: as told, or by Epley from the working weight', () => {
    expect(assessmentWeight({ ...DEFAULT_SETTINGS, oneRepMaxKg: 140, workingWeightKg: 100 }, 'kg').weight).toBe(70);
    expect(assessmentWeight({ ...DEFAULT_SETTINGS, workingWeightKg: 120 }, 'kg')).toEqual({ weight: 70, told: true });
    expect(assessmentWeight(LB_225, 'lb').weight).toBe(130);
    expect(assessmentWeight(DEFAULT_SETTINGS, 'kg')).toEqual({ weight: 30, told: false });
  });

  it('is the heaviest load that is not above half, or the empty bar', () => {
    fc.assert(
      fc.property(anyCase, ({ unit, settings }) => {
        const rack = rackOf(settings, unit);
        const { weight } = assessmentWeight(settings, unit);
        const maxKg = settings.oneRepMaxKg || (settings.workingWeightKg * 7) / 6;
        const max = maxKg > 0 ? inUnit(maxKg, 'kg', unit) : startWeight(settings, unit).weight;
        if (weight > rack.barWeight) expect(weight).toBeLessThanOrEqual(max / 2 + 1e-5);
        const next = stepLoadable(weight, 1, rack);
        if (next > weight) expect(next).toBeGreaterThan(max / 2 - 1e-5);
      }),
    );
  });
});
