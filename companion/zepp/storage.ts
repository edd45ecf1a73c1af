// Owns the phone's settings storage as the log wants it. Refuses whatever is no text: nothing of ours is.
import type { KeyValue } from '../log/key-value';

/** As zml gives it. */
export interface SettingsLib {
  getItem(key: string): unknown;
  setItem(key: string, text: string): unknown;
  removeItem(key: string): void;
  getAll(): Readonly<Record<string, unknown>>;
}

export function storageOf(settings: SettingsLib): KeyValue {
  return {
    getItem(key) {
      const text = settings.getItem(key);
      return typeof text === 'string' ? text : undefined;
    },
    setItem(key, text) {
      settings.setItem(key, text);
    },
    removeItem: (key) => settings.removeItem(key),
    keys: () => Object.keys(settings.getAll()),
  };
}
