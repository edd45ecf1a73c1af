// Owns the merge of settings changed on the watch and on the phone: each setting has the time of its last change.
// Refuses to say what a setting may be: see settings.ts and limits.ts.
import { isPlateStep, isRestSeconds, isTargetSeconds, UNSET_PLATE_STEP } from './limits';
import { DEFAULT_SETTINGS, HAPTIC_STRENGTHS, type Settings, WEIGHT_UNITS, WRISTS } from './settings';

/** Each setting with the time at which it was last changed, ms UTC; 0 where it never was. */
export type StampedSettings = {
  readonly [Name in keyof Settings]: readonly [value: Settings[Name], changedMs: number];
};

type Name = keyof Settings;

export const UNSET_SETTINGS: StampedSettings = {
  targetSeconds: [DEFAULT_SETTINGS.targetSeconds, 0],
  hapticStrength: [DEFAULT_SETTINGS.hapticStrength, 0],
  unit: [DEFAULT_SETTINGS.unit, 0],
  plateStep: [DEFAULT_SETTINGS.plateStep, 0],
  wrist: [DEFAULT_SETTINGS.wrist, 0],
  restSeconds: [DEFAULT_SETTINGS.restSeconds, 0],
};

/** The later change of each; equal times are decided by the values, so that both sides decide alike. */
export function mergeSettings(one: StampedSettings, other: StampedSettings): StampedSettings {
  const merged: StampedSettings = {
    targetSeconds: later(one.targetSeconds, other.targetSeconds),
    hapticStrength: later(one.hapticStrength, other.hapticStrength),
    unit: later(one.unit, other.unit),
    plateStep: later(one.plateStep, other.plateStep),
    wrist: later(one.wrist, other.wrist),
    restSeconds: later(one.restSeconds, other.restSeconds),
  };
  return sameSettings(one, merged) ? one : merged;
}

function later<Stamped extends readonly [string | number, number]>(one: Stamped, other: Stamped): Stamped {
  if (one[1] !== other[1]) return one[1] > other[1] ? one : other;
  return one[0] >= other[0] ? one : other;
}

function sameSettings(one: StampedSettings, other: StampedSettings): boolean {
  for (const name of Object.keys(UNSET_SETTINGS) as Name[]) {
    if (one[name][0] !== other[name][0] || one[name][1] !== other[name][1]) return false;
  }
  return true;
}

/**
 * A plate step never chosen, or that no plates of the unit give (the unit was changed after it, or on the other side),
 * is what is usual in that unit; the stamped settings keep the one chosen for when the unit is changed back.
 */
export function plainSettings(stamped: StampedSettings): Settings {
  const unit = stamped.unit[0];
  const [plateStep, plateStepChangedMs] = stamped.plateStep;
  return {
    targetSeconds: stamped.targetSeconds[0],
    hapticStrength: stamped.hapticStrength[0],
    unit,
    plateStep: plateStepChangedMs > 0 && isPlateStep(plateStep, unit) ? plateStep : UNSET_PLATE_STEP[unit],
    wrist: stamped.wrist[0],
    restSeconds: stamped.restSeconds[0],
  };
}

/**
 * Stamped after the change that it replaces even where the clock stands before it (a watch that was set to next year, and
 * back): otherwise the setting could not be changed again until that time.
 */
export function changeSetting<Changed extends Name>(
  stamped: StampedSettings,
  name: Changed,
  value: Settings[Changed],
  nowMs: number,
): StampedSettings {
  return { ...stamped, [name]: [value, Math.max(Math.round(nowMs), stamped[name][1] + 1)] };
}

/** Settings out of unknown data; a setting that is none, or outside its limits, is as never set. */
export function readSettings(data: unknown): StampedSettings {
  const isPair = (value: unknown): value is readonly [unknown, number] =>
    Array.isArray(value) && value.length === 2 && Number.isSafeInteger(value[1]) && value[1] >= 0;
  const given: ReadonlyMap<string, unknown> = new Map(
    typeof data === 'object' && data !== null ? Object.entries(data) : [],
  );

  function read<Value extends string | number>(
    name: Name,
    may: (value: unknown) => value is Value,
    unset: readonly [Value, number],
  ): readonly [Value, number] {
    const pair = given.get(name);
    if (!isPair(pair)) return unset;
    const [value, changedMs] = pair;
    return may(value) ? [value, changedMs] : unset;
  }

  const oneOf =
    <Word extends string>(words: readonly Word[]) =>
    (value: unknown): value is Word =>
      words.some((word) => word === value);
  const number =
    (may: (value: number) => boolean) =>
    (value: unknown): value is number =>
      typeof value === 'number' && may(value);

  return {
    targetSeconds: read('targetSeconds', number(isTargetSeconds), UNSET_SETTINGS.targetSeconds),
    hapticStrength: read('hapticStrength', oneOf(HAPTIC_STRENGTHS), UNSET_SETTINGS.hapticStrength),
    unit: read('unit', oneOf(WEIGHT_UNITS), UNSET_SETTINGS.unit),
    plateStep: read(
      'plateStep',
      number((step) => WEIGHT_UNITS.some((unit) => isPlateStep(step, unit))),
      UNSET_SETTINGS.plateStep,
    ),
    wrist: read('wrist', oneOf(WRISTS), UNSET_SETTINGS.wrist),
    restSeconds: read('restSeconds', number(isRestSeconds), UNSET_SETTINGS.restSeconds),
  };
}
