// Owns `settingsStorage` as a script on a Fitbit phone holds it: the web's form of the one that companion and settings page share.
// Refuses anything but strings, where the web would make strings of them: nobody means that.
import type { Report } from '../../device/guard';
import type { SettingsStorage, Who } from '../../phone/settings-storage';
import { strict } from '../strict';

export interface WebStorageOptions {
  readonly storage: SettingsStorage;
  readonly who: Who;
  readonly owner: { readonly alive: boolean };
  readonly report: Report;
}

/** @param more What only one of the two has: the events. */
export function webStorage<More extends object>({ storage, who, owner, report }: WebStorageOptions, more: More) {
  const members = {
    get length() {
      return storage.values.size;
    },
    key: (index: number): string | null => [...storage.values.keys()][index] ?? null,
    getItem: (key: string): string | null => storage.values.get(key) ?? null,
    setItem(key: string, value: unknown): void {
      if (typeof key !== 'string' || typeof value !== 'string') {
        const what = `settingsStorage takes strings: ${String(key)}`;
        report(what);
        throw new TypeError(what);
      }
      storage.set(who, key, value);
    },
    removeItem: (key: string): void => storage.set(who, key, undefined),
    clear(): void {
      for (const key of [...storage.values.keys()]) storage.set(who, key, undefined);
    },
    ...more,
  };
  return strict('settingsStorage', members, { owner, report });
}
