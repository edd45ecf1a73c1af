// Owns the merge of settings changed on the watch and on the phone: each setting has the time of its last change.
// Refuses to say what a setting may be: see settings.ts and limits.ts.
import {
  isBarWeight,
  isKnownWeight,
  isPlatePairs,
  isRestSeconds,
  isStep,
  isTargetSeconds,
  ROMANIAN_WEEKS,
  START_LESS_PERCENT,
} from './limits';
import { ownField } from './own-field';
import { DEFAULT_SETTINGS, HAPTIC_STRENGTHS, type Settings, WEIGHT_UNITS, WRISTS } from './settings';

/** Each setting with the time at which it was last changed, ms UTC; 0 where it never was. */
export type StampedSettings = {
  readonly [Name in keyof Settings]: readonly [value: Settings[Name], changedMs: number];
};

type Name = keyof Settings;
type Draft = { -readonly [Each in Name]: readonly [value: Settings[Each], changedMs: number] };

const NAMES = Object.keys(DEFAULT_SETTINGS) as readonly Name[];

export const UNSET_SETTINGS: StampedSettings = {
  targetSeconds: [DEFAULT_SETTINGS.targetSeconds, 0],
  hapticStrength: [DEFAULT_SETTINGS.hapticStrength, 0],
  unit: [DEFAULT_SETTINGS.unit, 0],
  wrist: [DEFAULT_SETTINGS.wrist, 0],
  restSeconds: [DEFAULT_SETTINGS.restSeconds, 0],
  barKg: [DEFAULT_SETTINGS.barKg, 0],
  barLb: [DEFAULT_SETTINGS.barLb, 0],
  platePairsKg: [DEFAULT_SETTINGS.platePairsKg, 0],
  platePairsLb: [DEFAULT_SETTINGS.platePairsLb, 0],
  workingWeightKg: [DEFAULT_SETTINGS.workingWeightKg, 0],
  oneRepMaxKg: [DEFAULT_SETTINGS.oneRepMaxKg, 0],
  startLessPercent: [DEFAULT_SETTINGS.startLessPercent, 0],
  planFromMs: [DEFAULT_SETTINGS.planFromMs, 0],
  romanianFromMs: [DEFAULT_SETTINGS.romanianFromMs, 0],
  romanianWeeks: [DEFAULT_SETTINGS.romanianWeeks, 0],
};

/** The later change of each; equal times are decided by the values, so that both sides decide alike. */
export function mergeSettings(one: StampedSettings, other: StampedSettings): StampedSettings {
  const merged: Draft = { ...one };
  function take<Each extends Name>(name: Each): void {
    if (isLater(other[name], one[name])) merged[name] = other[name];
  }
  NAMES.forEach((name) => {
    take(name);
  });
  return NAMES.every((name) => merged[name] === one[name]) ? one : merged;
}

/** Values by their JSON, because a list is none other with the same numbers. */
function isLater(one: readonly [unknown, number], other: readonly [unknown, number]): boolean {
  return one[1] === other[1] ? JSON.stringify(one[0]) > JSON.stringify(other[0]) : one[1] > other[1];
}

export function plainSettings(stamped: StampedSettings): Settings {
  return {
    targetSeconds: stamped.targetSeconds[0],
    hapticStrength: stamped.hapticStrength[0],
    unit: stamped.unit[0],
    wrist: stamped.wrist[0],
    restSeconds: stamped.restSeconds[0],
    barKg: stamped.barKg[0],
    barLb: stamped.barLb[0],
    platePairsKg: stamped.platePairsKg[0],
    platePairsLb: stamped.platePairsLb[0],
    workingWeightKg: stamped.workingWeightKg[0],
    oneRepMaxKg: stamped.oneRepMaxKg[0],
    startLessPercent: stamped.startLessPercent[0],
    planFromMs: stamped.planFromMs[0],
    romanianFromMs: stamped.romanianFromMs[0],
    romanianWeeks: stamped.romanianWeeks[0],
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

/** What each may be. */
const MAY: { readonly [Each in Name]: (value: unknown) => value is Settings[Each] } = {
  targetSeconds: number(isTargetSeconds),
  hapticStrength: oneOf(HAPTIC_STRENGTHS),
  unit: oneOf(WEIGHT_UNITS),
  wrist: oneOf(WRISTS),
  restSeconds: number(isRestSeconds),
  barKg: number((bar) => isBarWeight(bar, 'kg')),
  barLb: number((bar) => isBarWeight(bar, 'lb')),
  platePairsKg: numbers((pairs) => isPlatePairs(pairs, 'kg')),
  platePairsLb: numbers((pairs) => isPlatePairs(pairs, 'lb')),
  workingWeightKg: number(isKnownWeight),
  oneRepMaxKg: number(isKnownWeight),
  startLessPercent: number((percent) => isStep(percent, START_LESS_PERCENT)),
  planFromMs: number(isMoment),
  romanianFromMs: number(isMoment),
  romanianWeeks: number((weeks) => isStep(weeks, ROMANIAN_WEEKS)),
};

/** Settings out of unknown data; a setting that is none, or outside its limits, is as never set. */
export function readSettings(data: unknown): StampedSettings {
  let settings = UNSET_SETTINGS;
  if (typeof data !== 'object' || data === null) return settings;
  for (const name of NAMES) {
    const pair = ownField(data, name);
    if (!isPair(pair)) continue;
    const [value, changedMs] = pair;
    if (MAY[name](value)) settings = { ...settings, [name]: [value, changedMs] };
  }
  return settings;
}

function isPair(value: unknown): value is readonly [unknown, number] {
  return Array.isArray(value) && value.length === 2 && isMoment(value[1]);
}

function isMoment(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function oneOf<Word extends string>(words: readonly Word[]) {
  return (value: unknown): value is Word => words.some((word) => word === value);
}

function number(may: (value: number) => boolean) {
  return (value: unknown): value is number => typeof value === 'number' && may(value);
}

function numbers(may: (values: readonly number[]) => boolean) {
  return (value: unknown): value is readonly number[] =>
    Array.isArray(value) && value.every((each) => typeof each === 'number') && may(value);
}
