// Owns what can be loaded: bar and plates at hand, which go on each side, which come off. Refuses to say what to lift.
import { PLATE_SIZES } from '../settings/limits';
import type { Settings, WeightUnit } from '../settings/settings';
import { fewestPlates, grainOf, heaviestLift, loadsAround } from './plate-sums';

/** Bar and plates at hand, in one unit. */
export interface Rack {
  readonly unit: WeightUnit;
  readonly barWeight: number;
  /** Heaviest first; only sizes of which there is at least one pair. */
  readonly plates: readonly { readonly size: number; readonly pairs: number }[];
}

export type RackSettings = Pick<Settings, 'barKg' | 'barLb' | 'platePairsKg' | 'platePairsLb'>;

/** A share of the weight that comes off, and the most that may come off by taking plates off alone. A choice. */
const STRIP = { most: 0.9, least: 0.8 } as const;
/** The lightest plates that usually are as high as the heaviest, 450 mm. */
const FULL_HEIGHT: Readonly<Record<WeightUnit, number>> = { kg: 20, lb: 45 };
/** What two conversions between kg and lb leave, in either unit: less than any plate. */
const TAIL = 1e-6;

export function rackOf(settings: RackSettings, unit: WeightUnit): Rack {
  const pairs = unit === 'kg' ? settings.platePairsKg : settings.platePairsLb;
  return {
    unit,
    barWeight: unit === 'kg' ? settings.barKg : settings.barLb,
    plates: PLATE_SIZES[unit].map((size, i) => ({ size, pairs: pairs[i] ?? 0 })).filter((plate) => plate.pairs > 0),
  };
}

/**
 * The loadable weight nearest to this one (of two equally near the lighter), never above it (`down`), or never below it (`up`); `nearest`
 * and `up` give the heaviest one where there is none. Never under the empty bar.
 */
export function toLoadable(weight: number, rack: Rack, way: 'nearest' | 'down' | 'up'): number {
  const loads = loadsAround(weight, 1, rack);
  const up = firstFrom(weight, loads);
  const above = loads[up] ?? loads[loads.length - 1] ?? rack.barWeight;
  if (way === 'up' || Math.abs(above - weight) <= TAIL) return above;
  const below = loads[up - 1] ?? rack.barWeight;
  if (way === 'down') return below;
  return above - weight < weight - below ? above : below;
}

/** So many loadable weights further up or down: what plus, minus and the crown do. Bounded by the empty bar and the heaviest load. */
export function stepLoadable(weight: number, steps: number, rack: Rack): number {
  if (steps === 0) return toLoadable(weight, rack, 'nearest');
  const loads = loadsAround(weight, steps, rack);
  const from = firstFrom(weight, loads);
  const here = loads[from];
  const between = here === undefined || here - weight > TAIL;
  const to = from + steps - (between && steps > 0 ? 1 : 0);
  return loads[Math.min(loads.length - 1, Math.max(0, to))] ?? rack.barWeight;
}

/**
 * Sizes on each side, heaviest first: with a plate of full height where there is a way, because smaller ones let the bar lie lower than usual
 * and the back must round to reach it; of these ways the fewest plates. Undefined where the weight cannot be loaded.
 */
export function platesPerSide(weight: number, rack: Rack): readonly number[] | undefined {
  const grain = grainOf(rack);
  const grains = Math.round((weight - rack.barWeight) / 2 / grain);
  const loadable = Math.abs(rack.barWeight + 2 * grains * grain - weight) <= TAIL && weight <= heaviestLift(rack);
  if (!loadable || grains < 0) return undefined;
  let best: readonly number[] | undefined;
  for (const { size } of rack.plates.filter((plate) => plate.size >= FULL_HEIGHT[rack.unit])) {
    const rest = fewestPlates(grains - size / grain, grain, withoutPair(rack.plates, size));
    if (rest !== undefined && (best === undefined || rest.length + 1 < best.length)) {
      best = [size, ...rest].sort((a, b) => b - a);
    }
  }
  return best ?? fewestPlates(grains, grain, rack.plates);
}

/** From one load to another, each side: what comes off and what goes on, heaviest first. */
export interface PlateChange {
  readonly weight: number;
  readonly off: readonly number[];
  readonly on: readonly number[];
}

/**
 * About a tenth less for the next set: the heaviest load that is at most 90 % and is reached by only taking plates off; where that would
 * be under 80 %, the load between the two for which the fewest plates go on instead, else the heaviest at most 90 %. Undefined where nothing can come off. A weight that these
 * plates cannot give is taken for the nearest that they can.
 */
export function stripLoad(weight: number, rack: Rack): PlateChange | undefined {
  const loaded = toLoadable(weight, rack, 'nearest');
  const now = platesPerSide(loaded, rack) ?? [];
  const most = Math.min(weight, loaded) * STRIP.most;
  if (now.length === 0 || rack.barWeight > most + TAIL) return undefined;
  const onBar = { ...rack, plates: counted(now) };
  const lighter = toLoadable(most, onBar, 'down');
  if (lighter >= weight * STRIP.least - TAIL) return change(now, lighter, platesPerSide(lighter, onBar) ?? []);
  let best = swapped(now, toLoadable(most, rack, 'down'), rack);
  for (let next = best; next.weight > rack.barWeight; ) {
    next = swapped(now, stepLoadable(next.weight, -1, rack), rack);
    if (next.weight < weight * STRIP.least - TAIL) break;
    if (next.on.length < best.on.length) best = next;
  }
  return best;
}

function swapped(now: readonly number[], weight: number, rack: Rack): PlateChange {
  return change(now, weight, platesPerSide(weight, rack) ?? []);
}

function change(now: readonly number[], weight: number, then: readonly number[]): PlateChange {
  return { weight, off: without(now, then), on: without(then, now) };
}

/** What is in `sizes` and not in `others`, each plate for itself. */
function without(sizes: readonly number[], others: readonly number[]): readonly number[] {
  const rest = others.slice();
  return sizes.filter((size) => {
    const at = rest.indexOf(size);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

function counted(sizes: readonly number[]): Rack['plates'] {
  return sizes
    .filter((size, i) => sizes.indexOf(size) === i)
    .map((size) => ({ size, pairs: sizes.filter((other) => other === size).length }));
}

/** Index of the lightest load that is not under the weight; as many as there are where all are. No number is as no weight. */
function firstFrom(weight: number, loads: readonly number[]): number {
  const index = loads.findIndex((load) => !(load < weight - TAIL));
  return index < 0 ? loads.length : index;
}

function withoutPair(plates: Rack['plates'], size: number): Rack['plates'] {
  return plates.map((plate) => (plate.size === size ? { size, pairs: plate.pairs - 1 } : plate));
}
