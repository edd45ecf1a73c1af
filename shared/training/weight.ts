// Owns arithmetic with weights on plates: steps, rounding, the other unit. Refuses to say what to lift.
import type { WeightUnit } from '../settings/settings';

const KG_PER_LB = 0.45359237;
/** More than anybody has lifted, in either unit: a crown must not run away. */
const MOST_WEIGHT = 1500;

/** The nearest weight in whole plate steps, never under 0. */
export function toPlates(weight: number, plateStep: number): number {
  return clean(Math.max(0, Math.round(weight / plateStep) * plateStep));
}

/** So many plate steps up or down, never under 0 and never beyond what is lifted; a weight between two steps keeps its own part. */
export function stepWeight(weight: number, steps: number, plateStep: number): number {
  return clean(Math.min(MOST_WEIGHT, Math.max(0, weight + steps * plateStep)));
}

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
