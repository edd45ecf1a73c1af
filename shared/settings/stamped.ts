// Owns the merge of settings changed on the watch and on the phone: each setting has the time of its last change.
// Refuses to say what a setting may be: see settings.ts and limits.ts.
import type { Settings } from './settings';

/** Each setting with the time at which it was last changed, ms UTC; 0 where it never was. */
export type StampedSettings = {
  readonly [Name in keyof Settings]: readonly [value: Settings[Name], changedMs: number];
};

export declare const UNSET_SETTINGS: StampedSettings;
/** The later change of each; equal times are decided by the values, so that both sides decide alike. */
export declare function mergeSettings(one: StampedSettings, other: StampedSettings): StampedSettings;
export declare function plainSettings(stamped: StampedSettings): Settings;
export declare function changeSetting<Name extends keyof Settings>(
  stamped: StampedSettings,
  name: Name,
  value: Settings[Name],
  nowMs: number,
): StampedSettings;
/** Settings out of unknown data; a setting that is none, or outside its limits, is as never set. */
export declare function readSettings(data: unknown): StampedSettings;
