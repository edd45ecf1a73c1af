// Owns the settings as they are shown: what each is, and what it may be changed to. Refuses to keep a change.

import { PLATE_STEPS, REST_SECONDS, TARGET_SECONDS } from '../../shared/settings/limits';
import { HAPTIC_STRENGTHS, type Settings, WEIGHT_UNITS, WRISTS } from '../../shared/settings/settings';
import { changeSetting, plainSettings, type StampedSettings } from '../../shared/settings/stamped';
import { minutes, plainNumber, weightWords } from '../../shared/texts/numbers';
import type { PhoneSay } from './words';

/** One setting given one value. */
export type SettingChange = {
  readonly [Name in keyof Settings]: { readonly name: Name; readonly value: Settings[Name] };
}[keyof Settings];

export interface ChoiceOption {
  readonly label: string;
  readonly chosen: boolean;
  readonly change: SettingChange;
}

/** `choice`: all of a few values side by side. `steps`: the value, and the next one down and up where there is one. */
export type SettingControl =
  | {
      readonly kind: 'choice';
      readonly name: keyof Settings;
      readonly label: string;
      readonly options: readonly ChoiceOption[];
    }
  | {
      readonly kind: 'steps';
      readonly name: keyof Settings;
      readonly label: string;
      readonly value: string;
      readonly down?: SettingChange;
      readonly up?: SettingChange;
    };

export interface SettingsView {
  readonly title: string;
  readonly note: string;
  readonly controls: readonly SettingControl[];
}

export function settingsView(stamped: StampedSettings, say: PhoneSay): SettingsView {
  const now = plainSettings(stamped);
  const { unit } = now;
  return {
    title: say('settings.title'),
    note: say('settings.note'),
    controls: [
      steps('targetSeconds', ladder(TARGET_SECONDS), now, say, (s) =>
        say('sessions.seconds', { seconds: plainNumber(s, say) }),
      ),
      choice('hapticStrength', HAPTIC_STRENGTHS, now, say, (strength) => say(`settings.strength.${strength}`)),
      choice('unit', WEIGHT_UNITS, now, say, (name) => name),
      steps('plateStep', PLATE_STEPS[unit], now, say, (weight) => weightWords(weight, unit, say)),
      choice('wrist', WRISTS, now, say, (wrist) => say(`settings.wrist.${wrist}`)),
      steps('restSeconds', ladder(REST_SECONDS), now, say, (s) => say('settings.minutes', { time: minutes(s) })),
    ],
  };
}

/** The settings after a change made at `nowMs`. */
export function changed(stamped: StampedSettings, { name, value }: SettingChange, nowMs: number): StampedSettings {
  return changeSetting(stamped, name, value, nowMs);
}

function ladder({ least, most, step }: { readonly least: number; readonly most: number; readonly step: number }) {
  return Array.from({ length: Math.round((most - least) / step) + 1 }, (_, i) => least + i * step);
}

function choice<Name extends 'hapticStrength' | 'unit' | 'wrist'>(
  name: Name,
  values: readonly Settings[Name][],
  now: Settings,
  say: PhoneSay,
  label: (value: Settings[Name]) => string,
): SettingControl {
  return {
    kind: 'choice',
    name,
    label: say(`settings.${name}`),
    options: values.map((value) => ({
      label: label(value),
      chosen: value === now[name],
      change: { name, value } as SettingChange,
    })),
  };
}

function steps(
  name: 'targetSeconds' | 'plateStep' | 'restSeconds',
  values: readonly number[],
  now: Settings,
  say: PhoneSay,
  label: (value: number) => string,
): SettingControl {
  const value = now[name];
  const down = values.filter((other) => other < value).pop();
  const up = values.find((other) => other > value);
  return {
    kind: 'steps',
    name,
    label: say(`settings.${name}`),
    value: label(value),
    ...(down !== undefined && { down: { name, value: down } }),
    ...(up !== undefined && { up: { name, value: up } }),
  };
}
