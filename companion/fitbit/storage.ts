// Owns the phone's settings storage as the log wants it. Refuses whatever is no text: nothing of ours is.
import type { KeyValue } from '../log/key-value';

/** As the platform gives it, to a companion and to a settings page. */
export interface SettingsStorage {
  readonly length: number;
  key(index: number): string | null;
  getItem(key: string): string | null;
  setItem(key: string, text: string): void;
  removeItem(key: string): void;
}

export function storageOf(settings: SettingsStorage): KeyValue {
  return {
    getItem(key) {
      const text: unknown = settings.getItem(key);
      return typeof text === 'string' ? text : undefined;
    },
    setItem: (key, text) => settings.setItem(key, text),
    removeItem: (key) => settings.removeItem(key),
    keys() {
      const keys: string[] = [];
      for (let index = 0; index < settings.length; index += 1) {
        const key = settings.key(index);
        if (key !== null) keys.push(key);
      }
      return keys;
    },
  };
}
