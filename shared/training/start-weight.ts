// Owns the weights that the four weeks begin with: the first work weight, and that of the assessment. Refuses the weeks after it.
import { START_LESS_PERCENT } from '../settings/limits';
import type { Settings, WeightUnit } from '../settings/settings';
import { type Rack, type RackSettings, rackOf, toLoadable } from './plates';
import { inUnit } from './weight';

export type StartSettings = RackSettings & Pick<Settings, 'workingWeightKg' | 'oneRepMaxKg' | 'startLessPercent'>;

/** Loadable and in the unit asked for; `told` is false where no working weight is known and a light first weight stands in. */
export interface StartWeight {
  readonly weight: number;
  readonly told: boolean;
}

/** The most for one rep, over what is lifted for five (Epley 1985: one thirtieth more for each rep). */
export const MAX_PER_WORKING = 1 + 5 / 30;

/** The men's bar with a pair of the largest plates of its unit, so that it lies at the usual height. A choice. */
const UNTOLD_WEIGHT: Readonly<Record<WeightUnit, number>> = { kg: 60, lb: 135 };

/** 20 to 30 % under the working weight; a told 1RM alone stands for a working weight of 6/7 of it (Epley 1985, five reps). */
export function startWeight(settings: StartSettings, unit: WeightUnit): StartWeight {
  const rack = rackOf(settings, unit);
  const workingKg = settings.workingWeightKg > 0 ? settings.workingWeightKg : settings.oneRepMaxKg / MAX_PER_WORKING;
  if (!(workingKg > 0)) return { weight: toLoadable(UNTOLD_WEIGHT[unit], rack, 'down'), told: false };
  return { weight: under(inUnit(workingKg, 'kg', unit), settings.startLessPercent, rack), told: true };
}

/** The loadable weight nearest to what is wanted, but inside the rule where any is; else the heaviest under it. */
function under(working: number, lessPercent: number, rack: Rack): number {
  const share = (percent: number) => (working * (100 - percent)) / 100;
  const [least, most] = [share(START_LESS_PERCENT.most), share(START_LESS_PERCENT.least)];
  for (const way of ['nearest', 'down', 'up'] as const) {
    const weight = toLoadable(share(lessPercent), rack, way);
    if (weight >= least && weight <= most) return weight;
  }
  return toLoadable(most, rack, 'down');
}

/** Half the maximum, loadable, never above half: from the 1RM, else from the working weight (Epley 1985), else from the start weight. */
export function assessmentWeight(settings: StartSettings, unit: WeightUnit): StartWeight {
  const { weight: start, told } = startWeight(settings, unit);
  const maxKg = settings.oneRepMaxKg > 0 ? settings.oneRepMaxKg : settings.workingWeightKg * MAX_PER_WORKING;
  // Of an untold lifter only the light first weight is known, and nothing above half of it is surely light.
  const max = told ? inUnit(maxKg, 'kg', unit) : start;
  return { weight: toLoadable(max / 2, rackOf(settings, unit), 'down'), told };
}
