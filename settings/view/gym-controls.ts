// Owns the controls for weights: what the lifter usually lifts, the most for one rep, the bar and the plates.
// Every weight is told in steps that the gym can load, in its unit. Refuses to keep a change.
import { BAR_WEIGHT, PLATE_PAIRS, PLATE_SIZES } from '../../shared/settings/limits';
import type { Settings, WeightUnit } from '../../shared/settings/settings';
import { weightWords } from '../../shared/texts/numbers';
import { type Rack, rackOf, stepLoadable, toLoadable } from '../../shared/training/plates';
import { MAX_PER_WORKING } from '../../shared/training/start-weight';
import { beginTelling, keptKg, toldWeight } from '../../shared/training/working-weight';
import { ladderSteps, type SettingChange, type SettingControl, type StepButton, stepButton } from './setting-controls';
import type { PhoneSay } from './words';

/** The larger step: one more large plate a side or so. A choice. */
const LARGE_STEP: Readonly<Record<WeightUnit, number>> = { kg: 20, lb: 50 };

export function workingWeight(now: Settings, say: PhoneSay): SettingControl {
  const rack = rackOf(now, now.unit);
  return toldSteps('workingWeightKg', beginTelling(rack), now, rack, say);
}

/** Where none was told it begins at what the working weight lets expect. */
export function oneRepMax(now: Settings, say: PhoneSay): SettingControl {
  const rack = rackOf(now, now.unit);
  const working = toldWeight(now.workingWeightKg, rack) ?? beginTelling(rack);
  return toldSteps('oneRepMaxKg', toLoadable(working * MAX_PER_WORKING, rack, 'nearest'), now, rack, say);
}

function toldSteps(
  name: 'workingWeightKg' | 'oneRepMaxKg',
  begin: number,
  now: Settings,
  rack: Rack,
  say: PhoneSay,
): SettingControl {
  const label = say(`settings.${name}`);
  const weight = toldWeight(now[name], rack);
  const change = (next: number): SettingChange => ({ name, value: keptKg(next, rack) });
  if (weight === undefined) {
    return {
      kind: 'steps',
      label,
      value: say('settings.notKnown'),
      less: [],
      more: [{ label: '+', change: change(begin) }],
    };
  }
  const to = (text: string, next: number): StepButton => stepButton(text, next === weight ? undefined : change(next));
  const far = LARGE_STEP[rack.unit];
  return {
    kind: 'steps',
    label,
    value: weightWords(weight, rack.unit, say),
    less: [to(`−${far}`, toLoadable(weight - far, rack, 'nearest')), to('−', stepLoadable(weight, -1, rack))],
    more: [to('+', stepLoadable(weight, 1, rack)), to(`+${far}`, toLoadable(weight + far, rack, 'nearest'))],
    forget: { label: say('settings.forget'), changes: [{ name, value: 0 }] },
  };
}

/** The bar of the unit that is set: the other one's is that of another gym. */
export function bar(now: Settings, say: PhoneSay): SettingControl {
  const { unit } = now;
  const name = unit === 'kg' ? 'barKg' : 'barLb';
  return ladderSteps(name, BAR_WEIGHT[unit], now, say('settings.bar'), (weight) => weightWords(weight, unit, say));
}

export function plates(now: Settings, say: PhoneSay): SettingControl {
  const { unit } = now;
  const name = unit === 'kg' ? 'platePairsKg' : 'platePairsLb';
  const pairs = now[name];
  const { least, most, step } = PLATE_PAIRS;
  return {
    kind: 'rows',
    label: say('settings.plates'),
    note: say('settings.platesNote'),
    rows: PLATE_SIZES[unit].map((size, at) => {
      const count = pairs[at] ?? 0;
      const to = (next: number): SettingChange | undefined =>
        next < least || next > most ? undefined : { name, value: pairs.map((each, i) => (i === at ? next : each)) };
      return {
        label: weightWords(size, unit, say),
        value: String(count),
        less: [stepButton('−', to(count - step))],
        more: [stepButton('+', to(count + step))],
      };
    }),
  };
}
