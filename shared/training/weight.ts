// Owns weights as numbers: the other unit, and as they are read. Refuses what can be loaded: see plates.ts.
import type { WeightUnit } from '../settings/settings';

const KG_PER_LB = 0.45359237;

export function inUnit(weight: number, from: WeightUnit, to: WeightUnit): number {
  if (from === to) return weight;
  return from === 'lb' ? weight * KG_PER_LB : weight / KG_PER_LB;
}

/** As it is read: no trailing zeros, at most two decimals. */
export function weightText(weight: number): string {
  return String(clean(weight));
}

/** Quarters of a unit are the finest that plates sum to; without this, binary fractions would be read as tails. */
function clean(weight: number): number {
  return Number(weight.toFixed(2));
}
