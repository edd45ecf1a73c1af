// Owns that a change made on the watch or the phone is neither lost nor undone by the other, and that nonsense is none.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BAR_WEIGHT, PLATE_SIZES } from '../../shared/settings/limits';
import {
  DEFAULT_SETTINGS,
  HAPTIC_STRENGTHS,
  WEIGHT_UNITS,
  type WeightUnit,
  WRISTS,
} from '../../shared/settings/settings';
import {
  changeSetting,
  mergeSettings,
  plainSettings,
  readSettings,
  type StampedSettings,
  UNSET_SETTINGS,
} from '../../shared/settings/stamped';

const anyTime = fc.nat({ max: 3 });
const anySettings: fc.Arbitrary<StampedSettings> = fc.record({
  targetSeconds: fc.tuple(fc.constantFrom(2, 3, 4.5), anyTime),
  hapticStrength: fc.tuple(fc.constantFrom(...HAPTIC_STRENGTHS), anyTime),
  unit: fc.tuple(fc.constantFrom(...WEIGHT_UNITS), anyTime),
  wrist: fc.tuple(fc.constantFrom(...WRISTS), anyTime),
  restSeconds: fc.tuple(fc.constantFrom(30, 180, 600), anyTime),
  barKg: fc.tuple(fc.constantFrom(5, 17.5, 40), anyTime),
  barLb: fc.tuple(fc.constantFrom(10, 35, 90), anyTime),
  platePairsKg: fc.tuple(anyPairs('kg'), anyTime),
  platePairsLb: fc.tuple(anyPairs('lb'), anyTime),
  workingWeightKg: fc.tuple(fc.constantFrom(0, 102.05828325, 600), anyTime),
  oneRepMaxKg: fc.tuple(fc.constantFrom(0, 140), anyTime),
  startLessPercent: fc.tuple(fc.constantFrom(20, 25, 30), anyTime),
  planFromMs: fc.tuple(fc.constantFrom(0, 1_800_000_000_000), anyTime),
  romanianFromMs: fc.tuple(fc.constantFrom(0, 1_800_000_000_000), anyTime),
  romanianWeeks: fc.tuple(fc.constantFrom(2, 3), anyTime),
});

/** Few enough that equal lists come up, which are never the same one. */
function anyPairs(unit: WeightUnit): fc.Arbitrary<readonly number[]> {
  return fc.constantFrom(0, 1, 8).map((pairs) => PLATE_SIZES[unit].map(() => pairs));
}

describe('the merge', () => {
  it('does not depend on order, grouping or repetition', () => {
    fc.assert(
      fc.property(anySettings, anySettings, anySettings, (one, two, three) => {
        expect(mergeSettings(one, two)).toEqual(mergeSettings(two, one));
        expect(mergeSettings(mergeSettings(one, two), three)).toEqual(mergeSettings(one, mergeSettings(two, three)));
        expect(mergeSettings(one, one)).toBe(one);
        expect(mergeSettings(one, JSON.parse(JSON.stringify(one)))).toBe(one);
      }),
    );
  });

  it('gives the first one itself where the other brings nothing new', () => {
    const changed = changeSetting(UNSET_SETTINGS, 'wrist', 'right', 5);
    expect(mergeSettings(changed, UNSET_SETTINGS)).toBe(changed);
  });

  it('takes the later change of each setting', () => {
    const watch = changeSetting(changeSetting(UNSET_SETTINGS, 'wrist', 'right', 5), 'restSeconds', 60, 5);
    const phone = changeSetting(changeSetting(UNSET_SETTINGS, 'targetSeconds', 4, 6), 'restSeconds', 90, 6);
    expect(plainSettings(mergeSettings(watch, phone))).toEqual({
      ...DEFAULT_SETTINGS,
      wrist: 'right',
      targetSeconds: 4,
      restSeconds: 90,
    });
  });
});

it('a change holds though the clock stands before the one that it replaces', () => {
  const fromNextYear = changeSetting(UNSET_SETTINGS, 'restSeconds', 60, 1_000_000);
  const now = changeSetting(fromNextYear, 'restSeconds', 90, 10);
  expect(plainSettings(mergeSettings(fromNextYear, now)).restSeconds).toBe(90);
});

it('unset is the default', () => {
  expect(plainSettings(UNSET_SETTINGS)).toEqual(DEFAULT_SETTINGS);
});

describe('settings out of unknown data', () => {
  it('are what was written', () => {
    fc.assert(
      fc.property(anySettings, (stamped) => {
        expect(readSettings(JSON.parse(JSON.stringify(stamped)))).toEqual(stamped);
      }),
    );
  });

  it('are as never set where they are none, one by one', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(readSettings(data)).toEqual(UNSET_SETTINGS);
      }),
    );
    const data = {
      targetSeconds: [4, 10],
      restSeconds: [31, 10],
      unit: ['stone', 10],
      barKg: [BAR_WEIGHT.kg.most + BAR_WEIGHT.kg.step, 10],
      barLb: [47, 10],
      platePairsKg: [[8, 8, 8], 10],
      platePairsLb: [[8, 8, 8, 8, 8, 8, 9], 10],
      workingWeightKg: [-1, 10],
      oneRepMaxKg: ['140', 10],
      startLessPercent: [35, 10],
      planFromMs: [1.5, 10],
      romanianFromMs: [null, 10],
      romanianWeeks: [4, 10],
      wrist: ['right', -1],
      hapticStrength: ['light', 1, 2],
    };
    expect(readSettings(data)).toEqual({ ...UNSET_SETTINGS, targetSeconds: [4, 10] });
  });
});

it('all settings, each changed, stay a small part of a message', () => {
  const all = Object.fromEntries(
    Object.entries(UNSET_SETTINGS).map(([name, [value]]) => [name, [value, 1_800_000_000_000]]),
  );
  expect(JSON.stringify(readSettings(all)).length).toBeLessThan(800);
});
