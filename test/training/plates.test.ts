// Owns that every weight the app names can be loaded with the plates at hand, and that the plates it names give it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_WEIGHT_KG } from '../../shared/settings/limits';
import { DEFAULT_SETTINGS } from '../../shared/settings/settings';
import { platesPerSide, type Rack, rackOf, stepLoadable, stripLoad, toLoadable } from '../../shared/training/plates';
import { inUnit } from '../../shared/training/weight';
import { anyRack, gym } from './any-rack';

const KG = rackOf(DEFAULT_SETTINGS, 'kg');
const LB = rackOf(DEFAULT_SETTINGS, 'lb');
const ONLY_20 = rackOf(gym('kg', 20, { 20: 8 }), 'kg');
const EMPTY = rackOf(gym('kg', 20, {}), 'kg');

const sum = (sizes: readonly number[]) => sizes.reduce((all, size) => all + size, 0);
const count = (sizes: readonly number[], size: number) => sizes.filter((each) => each === size).length;

/** Every load by trying every plate; slow, and with nothing in common with the code. Rising. */
function everyLoad(rack: Rack): number[] {
  let sides = new Set([0]);
  for (const { size, pairs } of rack.plates) {
    for (let pair = 0; pair < pairs; pair += 1) sides = new Set([...sides].flatMap((side) => [side, side + size]));
  }
  const most = inUnit(MOST_WEIGHT_KG, 'kg', rack.unit);
  const loads = [...sides].map((side) => rack.barWeight + 2 * side).filter((load) => load <= most);
  return [...new Set([rack.barWeight, ...loads])].sort((a, b) => a - b);
}

const anyWeight = fc.oneof(
  fc.double({ min: 0, max: 700, noNaN: true }),
  fc.integer({ min: 0, max: 1400 }).map((halves) => halves / 2),
);

describe('what can be loaded', () => {
  it('is just what bar and plates sum to, nearest, not above, not below', () => {
    fc.assert(
      fc.property(anyRack, fc.array(anyWeight, { minLength: 1, maxLength: 8 }), (rack, weights) => {
        const loads = everyLoad(rack);
        const [least, most] = [Math.min(...loads), Math.max(...loads)];
        for (const weight of weights) {
          const below = loads.filter((load) => load <= weight + 1e-6).pop() ?? least;
          const above = loads.find((load) => load >= weight - 1e-6) ?? most;
          expect(toLoadable(weight, rack, 'down')).toBe(below);
          expect(toLoadable(weight, rack, 'up')).toBe(above);
          const nearest = toLoadable(weight, rack, 'nearest');
          expect(Math.abs(nearest - weight)).toBe(Math.min(Math.abs(below - weight), Math.abs(above - weight)));
          expect(loads).toContain(nearest);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is what the unit of the gym gives, whatever the weight was in the other', () => {
    expect(toLoadable(inUnit(inUnit(225, 'lb', 'kg'), 'kg', 'lb'), LB, 'down')).toBe(225);
    expect(toLoadable(101, KG, 'nearest')).toBe(100);
    expect(toLoadable(101.25, KG, 'nearest')).toBe(100);
    expect(toLoadable(101.26, KG, 'nearest')).toBe(102.5);
  });

  it('is never under the empty bar, and no number is the empty bar', () => {
    for (const way of ['nearest', 'down', 'up'] as const) {
      expect(toLoadable(3, KG, way)).toBe(20);
      expect(toLoadable(Number.NaN, KG, way)).toBe(20);
      expect(toLoadable(500, EMPTY, way)).toBe(20);
    }
  });
});

describe('plates on each side', () => {
  it('give the weight, are at hand, heaviest first; and only a loadable weight has any', () => {
    fc.assert(
      fc.property(anyRack, anyWeight, (rack, weight) => {
        const load = toLoadable(weight, rack, 'nearest');
        const sizes = platesPerSide(load, rack);
        if (sizes === undefined) throw new Error(`${load} cannot be loaded`);
        expect(rack.barWeight + 2 * sum(sizes)).toBe(load);
        expect([...sizes].sort((a, b) => b - a)).toEqual(sizes);
        for (const { size, pairs } of rack.plates) expect(count(sizes, size)).toBeLessThanOrEqual(pairs);
        expect(sizes.every((size) => rack.plates.some((plate) => plate.size === size))).toBe(true);
        if (Math.abs(load - weight) > 1e-3) expect(platesPerSide(weight, rack)).toBeUndefined();
      }),
      { numRuns: 100 },
    );
  });

  it('are as few as can be, with one of full height so that the bar lies where it always does', () => {
    // 35 + 25 + 2.5 would be one less.
    expect(platesPerSide(100, KG)).toEqual([25, 15]);
    expect(platesPerSide(20, KG)).toEqual([]);
    expect(platesPerSide(225, LB)).toEqual([45, 45]);
    expect(platesPerSide(170, LB)).toEqual([45, 10, 5, 2.5]);
    expect(platesPerSide(155, LB)).toEqual([45, 10]);
    expect(platesPerSide(115, LB)).toEqual([35]);
    // 25 first would leave 15 to three fives.
    const few = rackOf(gym('kg', 20, { 25: 1, 20: 2, 5: 8 }), 'kg');
    expect(platesPerSide(100, few)).toEqual([20, 20]);
    // 25 first would leave 15, for which there is nothing.
    expect(platesPerSide(100, rackOf(gym('kg', 20, { 25: 1, 20: 2 }), 'kg'))).toEqual([20, 20]);
  });
});

describe('a step of the crown', () => {
  it('goes on to the next load, back to where it came from, and ends at the bar and the heaviest load', () => {
    fc.assert(
      fc.property(anyRack, fc.nat(), fc.integer({ min: -6, max: 6 }), (rack, at, steps) => {
        const loads = everyLoad(rack);
        const from = at % loads.length;
        const to = Math.min(loads.length - 1, Math.max(0, from + steps));
        const load = loads[from] ?? 0;
        expect(stepLoadable(load, steps, rack)).toBe(loads[to]);
        expect(stepLoadable(loads[to] ?? 0, from - to, rack)).toBe(load);
      }),
      { numRuns: 60 },
    );
  });

  it('out of between two loads ends at the one on its way, not one beyond it', () => {
    expect([-2, -1, 0, 1, 2].map((steps) => stepLoadable(101, steps, KG))).toEqual([97.5, 100, 100, 102.5, 105]);
    expect([-1, 1].map((steps) => stepLoadable(5000, steps, ONLY_20))).toEqual([340, 340]);
    expect([-1, 1].map((steps) => stepLoadable(0, steps, ONLY_20))).toEqual([20, 20]);
  });
});

describe('stripping', () => {
  it('leaves at most nine tenths, loadable; what comes off was on, what goes on is at hand', () => {
    fc.assert(
      fc.property(anyRack, anyWeight, (rack, weight) => {
        const load = toLoadable(weight, rack, 'nearest');
        const now = platesPerSide(load, rack) ?? [];
        const strip = stripLoad(load, rack);
        if (strip === undefined) {
          expect(now.length === 0 || rack.barWeight > load * 0.9).toBe(true);
          return;
        }
        expect(strip.weight).toBeLessThanOrEqual(load * 0.9 + 1e-6);
        expect(strip.off.length).toBeGreaterThan(0);
        const then = [...now];
        for (const size of strip.off) {
          expect(then).toContain(size);
          then.splice(then.indexOf(size), 1);
        }
        then.push(...strip.on);
        expect(rack.barWeight + 2 * sum(then)).toBe(strip.weight);
        for (const { size, pairs } of rack.plates) expect(count(then, size)).toBeLessThanOrEqual(pairs);
        // Plates go on only where taking off alone would cost more than a fifth.
        const alone = everyLoad({
          ...rack,
          plates: rack.plates.map((plate) => ({ ...plate, pairs: count(now, plate.size) })),
        });
        const best = Math.max(...alone.filter((each) => each <= load * 0.9 + 1e-6));
        if (strip.on.length === 0) expect(strip.weight).toBe(best);
        else expect(best).toBeLessThan(load * 0.8);
      }),
      { numRuns: 60 },
    );
  });

  it('names the plates', () => {
    expect(stripLoad(100, KG)).toEqual({ weight: 90, off: [15], on: [10] });
    expect(stripLoad(102.5, KG)).toEqual({ weight: 90, off: [15, 1.25], on: [10] });
    expect(stripLoad(60, KG)).toEqual({ weight: 50, off: [20], on: [15] });
    expect(stripLoad(60, ONLY_20)).toEqual({ weight: 20, off: [20], on: [] });
    expect(stripLoad(20, KG)).toBeUndefined();
    // The bar alone is more than nine tenths.
    expect(stripLoad(42.5, { ...KG, barWeight: 40 })).toBeUndefined();
    expect(stripLoad(21, KG)).toBeUndefined();
  });
});
