// Owns that a change made on the watch or the phone is neither lost nor undone by the other, and that nonsense is none.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLATE_STEPS, UNSET_PLATE_STEP } from '../../shared/settings/limits';
import { DEFAULT_SETTINGS, HAPTIC_STRENGTHS, WEIGHT_UNITS, WRISTS } from '../../shared/settings/settings';
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
  plateStep: fc.tuple(fc.constantFrom(0.5, 2.5, 20), anyTime),
  wrist: fc.tuple(fc.constantFrom(...WRISTS), anyTime),
  restSeconds: fc.tuple(fc.constantFrom(30, 180, 600), anyTime),
});

describe('the merge', () => {
  it('does not depend on order, grouping or repetition', () => {
    fc.assert(
      fc.property(anySettings, anySettings, anySettings, (one, two, three) => {
        expect(mergeSettings(one, two)).toEqual(mergeSettings(two, one));
        expect(mergeSettings(mergeSettings(one, two), three)).toEqual(mergeSettings(one, mergeSettings(two, three)));
        expect(mergeSettings(one, one)).toBe(one);
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

describe('the plate step', () => {
  it('is always one that plates of the unit give', () => {
    fc.assert(
      fc.property(anySettings, (stamped) => {
        const { unit, plateStep } = plainSettings(stamped);
        expect(PLATE_STEPS[unit]).toContain(plateStep);
      }),
    );
  });

  it('until chosen is what is usual in the unit; the chosen one comes back with its unit', () => {
    const lb = changeSetting(UNSET_SETTINGS, 'unit', 'lb', 1);
    expect(plainSettings(lb).plateStep).toBe(UNSET_PLATE_STEP.lb);
    const kg = changeSetting(UNSET_SETTINGS, 'plateStep', 1.25, 2);
    const there = changeSetting(kg, 'unit', 'lb', 3);
    expect(plainSettings(there).plateStep).toBe(UNSET_PLATE_STEP.lb);
    expect(plainSettings(changeSetting(there, 'unit', 'kg', 4)).plateStep).toBe(1.25);
  });

  it('unset is the default', () => {
    expect(plainSettings(UNSET_SETTINGS)).toEqual(DEFAULT_SETTINGS);
  });
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
      plateStep: [3, 10],
      wrist: ['right', -1],
      hapticStrength: ['light', 1, 2],
    };
    expect(readSettings(data)).toEqual({ ...UNSET_SETTINGS, targetSeconds: [4, 10] });
  });
});
