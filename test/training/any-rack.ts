// Owns gyms as a lifter may set them: any bar and any plates of either unit, and the odd ones.
import fc from 'fast-check';
import { BAR_WEIGHT, PLATE_PAIRS, PLATE_SIZES } from '../../shared/settings/limits';
import { DEFAULT_SETTINGS, WEIGHT_UNITS, type WeightUnit } from '../../shared/settings/settings';
import { type Rack, type RackSettings, rackOf } from '../../shared/training/plates';

/** Bar and pairs of plates of one unit; the other unit's stay as usual. */
export function gym(unit: WeightUnit, bar: number, pairs: Readonly<Record<number, number>>): RackSettings {
  const list = PLATE_SIZES[unit].map((size) => pairs[size] ?? 0);
  return unit === 'kg'
    ? { ...DEFAULT_SETTINGS, barKg: bar, platePairsKg: list }
    : { ...DEFAULT_SETTINGS, barLb: bar, platePairsLb: list };
}

export const anyUnit = fc.constantFrom(...WEIGHT_UNITS);

export function anyGym(unit: WeightUnit): fc.Arbitrary<RackSettings> {
  const { least, most, step } = BAR_WEIGHT[unit];
  const bars = fc.integer({ min: least / step, max: most / step }).map((steps) => steps * step);
  const anyPairs = fc.oneof(fc.constant(0), fc.integer({ min: PLATE_PAIRS.least, max: PLATE_PAIRS.most }));
  const pairs = fc.tuple(...PLATE_SIZES[unit].map(() => anyPairs));
  return fc
    .tuple(bars, pairs)
    .map(([bar, counts]) =>
      gym(unit, bar, Object.fromEntries(PLATE_SIZES[unit].map((size, i) => [size, counts[i] ?? 0]))),
    );
}

const ODD: readonly Rack[] = [
  rackOf(gym('kg', 20, {}), 'kg'),
  rackOf(gym('kg', 20, { 20: 8 }), 'kg'),
  rackOf(gym('kg', 20, { 1.25: 8 }), 'kg'),
  rackOf(gym('kg', 15, { 25: 1, 15: 2 }), 'kg'),
  rackOf(gym('lb', 45, { 45: 3, 1.25: 1 }), 'lb'),
  rackOf(DEFAULT_SETTINGS, 'kg'),
  rackOf(DEFAULT_SETTINGS, 'lb'),
];

export const anyRack: fc.Arbitrary<Rack> = fc.oneof(
  fc.constantFrom(...ODD),
  anyUnit.chain((unit) => anyGym(unit).map((settings) => rackOf(settings, unit))),
);
