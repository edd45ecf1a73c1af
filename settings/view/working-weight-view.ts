// Owns the question for the usual weight, as it is asked on the first day: a weight, steps from it, and the change that settles it.
// Refuses to keep anything: a step is not yet an answer.
import { MOST_WEIGHT_KG } from '../../shared/settings/limits';
import type { Settings, WeightUnit } from '../../shared/settings/settings';
import { weightWords } from '../../shared/texts/numbers';
import { platesPerSide, rackOf, stepLoadable, toLoadable } from '../../shared/training/plates';
import { inUnit } from '../../shared/training/weight';
import { beginTelling, keptKg } from '../../shared/training/working-weight';
import type { SettingChange } from './settings-view';
import type { PhoneSay } from './words';

export interface WorkingWeightView {
  readonly text: string;
  readonly value: string;
  /** To the weights after a touch, in the unit. */
  readonly steps: readonly { readonly label: string; readonly weight: number }[];
  readonly settle: { readonly label: string; readonly change: SettingChange };
}

/** The larger of the two steps: one more large plate a side. A choice. */
const LARGE_STEP: Readonly<Record<WeightUnit, number>> = { kg: 20, lb: 50 };

/** @param chosen the weight after the last touch, in the unit; undefined before the first one. */
export function workingWeightView(settings: Settings, chosen: number | undefined, say: PhoneSay): WorkingWeightView {
  const { unit } = settings;
  const rack = rackOf(settings, unit);
  const step = LARGE_STEP[unit];
  const most = inUnit(MOST_WEIGHT_KG, 'kg', unit);
  const loadable = (weight: number): number => toLoadable(Math.min(weight, most), rack, 'down');
  const weight =
    chosen !== undefined && chosen <= most && platesPerSide(chosen, rack) !== undefined ? chosen : beginTelling(rack);
  return {
    text: say('today.askWorking'),
    value: weightWords(weight, unit, say),
    steps: [
      { label: `−${step}`, weight: toLoadable(weight - step, rack, 'nearest') },
      { label: '−', weight: stepLoadable(weight, -1, rack) },
      { label: '+', weight: loadable(stepLoadable(weight, 1, rack)) },
      { label: `+${step}`, weight: loadable(toLoadable(weight + step, rack, 'nearest')) },
    ],
    settle: {
      label: say('today.settleWorking'),
      change: { name: 'workingWeightKg', value: keptKg(weight, rack) },
    },
  };
}
