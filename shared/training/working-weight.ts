// Owns how a lifter tells a weight in loadable steps: shown in the unit of the gym, kept in kg. Refuses what follows from it.
import type { WeightUnit } from '../settings/settings';
import { type Rack, toLoadable } from './plates';
import { inUnit } from './weight';

/** Where the telling begins, not what is taken for told. Two pairs of the largest plates or so; a choice. */
const BEGINS_AT: Readonly<Record<WeightUnit, number>> = { kg: 100, lb: 225 };

/** The nearest that the gym can load, in its unit; undefined where none was told. */
export function toldWeight(toldKg: number, rack: Rack): number | undefined {
  return toldKg > 0 ? toLoadable(inUnit(toldKg, 'kg', rack.unit), rack, 'nearest') : undefined;
}

export function beginTelling(rack: Rack): number {
  return toLoadable(BEGINS_AT[rack.unit], rack, 'nearest');
}

export function keptKg(weight: number, { unit }: Rack): number {
  return inUnit(weight, unit, 'kg');
}
