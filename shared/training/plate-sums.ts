// Owns the sums that plates of one side give, in grains: the largest part of which all of them are multiples, so that sums are few and whole.
// Refuses what a lifter asks: see plates.ts.
import { MOST_WEIGHT_KG } from '../settings/limits';
import type { Rack } from './plates';
import { inUnit } from './weight';

/**
 * Every weight that bar and plates give, rising, as far as anybody lifts, and at least `further` loads beyond this weight: one plate more on each
 * side is always another load, so the heaviest one bounds how far apart two are. No further, because the crown asks at every step.
 */
export function loadsAround(weight: number, further: number, rack: Rack): readonly number[] {
  const grain = grainOf(rack);
  const all = rack.plates.reduce((sum, { size, pairs }) => sum + size * pairs, 0);
  const heaviest = rack.plates[0]?.size ?? 0;
  const asked = Math.max(0, (weight - rack.barWeight) / 2) + heaviest * (1 + Math.max(0, further));
  const grains = Math.floor(Math.min(all, asked, (heaviestLift(rack) - rack.barWeight) / 2) / grain);
  const can = new Uint8Array(grains + 1);
  can[0] = 1;
  for (const { size, pairs } of rack.plates) {
    // Of this size, in each sum that needs it: no sum is visited once for each plate.
    const used = new Uint8Array(grains + 1);
    const step = size / grain;
    for (let sum = step; sum <= grains; sum += 1) {
      const before = used[sum - step] ?? 0;
      if (can[sum] === 1 || can[sum - step] !== 1 || before >= pairs) continue;
      can[sum] = 1;
      used[sum] = before + 1;
    }
  }
  const loads: number[] = [];
  can.forEach((possible, sum) => {
    if (possible === 1) loads.push(rack.barWeight + 2 * sum * grain);
  });
  return loads;
}

/** Bounds the work: nobody steps or asks further. */
export function heaviestLift(rack: Rack): number {
  return inUnit(MOST_WEIGHT_KG, 'kg', rack.unit);
}

/** More plates than any bar holds. */
const NONE = 999;

/** The fewest plates that give so many grains, heaviest first; of two such ways the one with more of the heavier. */
export function fewestPlates(grains: number, grain: number, plates: Rack['plates']): readonly number[] | undefined {
  if (grains < 0) return undefined;
  const fewest = fewestOf(grains, grain, plates);
  if (fewest[0]?.[grains] === NONE) return undefined;
  const sizes: number[] = [];
  let left = grains;
  plates.forEach(({ size, pairs }, i) => {
    const wanted = fewest[i]?.[left];
    const step = size / grain;
    let count = Math.min(pairs, Math.floor(left / step));
    while (count > 0 && (fewest[i + 1]?.[left - count * step] ?? NONE) + count !== wanted) count -= 1;
    for (let k = 0; k < count; k += 1) sizes.push(size);
    left -= count * step;
  });
  return sizes;
}

/** For each size and the lighter ones after it: the fewest plates that give each sum; after the last size only nothing is given. */
function fewestOf(grains: number, grain: number, plates: Rack['plates']): readonly Uint16Array[] {
  let lighter = new Uint16Array(grains + 1).fill(NONE);
  lighter[0] = 0;
  const layers = [lighter];
  for (const { size, pairs } of plates.slice().reverse()) {
    const layer = lighter.slice();
    const step = size / grain;
    for (let count = 1; count <= pairs; count += 1) {
      for (let sum = count * step; sum <= grains; sum += 1) {
        const each = (lighter[sum - count * step] ?? NONE) + count;
        if (each < (layer[sum] ?? NONE)) layer[sum] = each;
      }
    }
    layers.unshift(layer);
    lighter = layer;
  }
  return layers;
}

/** Of a side, in the unit of the rack: sizes are quarters of it. */
export function grainOf(rack: Rack): number {
  const quarters = rack.plates.reduce((shared, { size }) => commonPart(shared, Math.round(size * 4)), 0);
  return Math.max(1, quarters) / 4;
}

function commonPart(one: number, other: number): number {
  return other === 0 ? one : commonPart(other, one % other);
}
