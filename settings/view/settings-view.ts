// Owns the settings as they are shown: in which groups, what each is, and what it may be changed to. Refuses to keep a change.
import { REST_SECONDS, TARGET_SECONDS } from '../../shared/settings/limits';
import { HAPTIC_STRENGTHS, WEIGHT_UNITS, WRISTS } from '../../shared/settings/settings';
import { changeSetting, plainSettings, type StampedSettings } from '../../shared/settings/stamped';
import { minutes, plainNumber } from '../../shared/texts/numbers';
import { bar, oneRepMax, plates, workingWeight } from './gym-controls';
import { again, startLess, swap } from './plan-controls';
import { choice, type LabelOf, ladderSteps, type SettingChange, type SettingControl } from './setting-controls';
import type { PhoneSay, ZoneMinutes } from './words';

export type { SettingChange, SettingControl } from './setting-controls';

export interface SettingGroup {
  readonly title: string;
  readonly note?: string;
  readonly controls: readonly SettingControl[];
}

export interface SettingsView {
  readonly groups: readonly SettingGroup[];
}

/** @param nowMs of this building of the page: what begins now, begins then. */
export function settingsView(
  stamped: StampedSettings,
  nowMs: number,
  zoneMinutes: ZoneMinutes,
  say: PhoneSay,
): SettingsView {
  const now = plainSettings(stamped);
  const labelOf: LabelOf = (name) => say(`settings.${name}`);
  const targetWords = (s: number) => say('sessions.seconds', { seconds: plainNumber(s, say) });
  const restWords = (s: number) => say('settings.minutes', { time: minutes(s) });
  return {
    groups: [
      { title: say('settings.lifter'), controls: [workingWeight(now, say), oneRepMax(now, say), startLess(now, say)] },
      {
        title: say('settings.gym'),
        controls: [choice('unit', WEIGHT_UNITS, now, labelOf, (unit) => unit), bar(now, say), plates(now, say)],
      },
      { title: say('settings.plan'), controls: [swap(now, nowMs, zoneMinutes, say), again(say)] },
      {
        title: say('settings.watch'),
        note: say('settings.note'),
        controls: [
          ladderSteps('targetSeconds', TARGET_SECONDS, now, labelOf('targetSeconds'), targetWords),
          ladderSteps('restSeconds', REST_SECONDS, now, labelOf('restSeconds'), restWords),
          choice('hapticStrength', HAPTIC_STRENGTHS, now, labelOf, (strength) => say(`settings.strength.${strength}`)),
          choice('wrist', WRISTS, now, labelOf, (wrist) => say(`settings.wrist.${wrist}`)),
        ],
      },
    ],
  };
}

/** The settings after a change made at `nowMs`. */
export function changed(stamped: StampedSettings, { name, value }: SettingChange, nowMs: number): StampedSettings {
  return changeSetting(stamped, name, value, nowMs);
}
