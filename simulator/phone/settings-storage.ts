// Owns the settings storage that side service and settings page share: strings by name, on the phone's disk.
// Refuses anything but strings. It can be full.
import { guarded, type Report } from '../device/guard';

export interface Change {
  readonly key: string;
  readonly newValue?: string;
  readonly oldValue?: string;
}

export type Who = 'side' | 'settings' | 'driver';

export interface SettingsStorage {
  readonly values: ReadonlyMap<string, string>;
  set(by: Who, key: string, value: string | undefined): void;
  onChange(listener: (by: Who, change: Change) => void): void;
  setCapacity(characters: number): void;
  /** What a script gets to hold. */
  face(by: Who, extra?: object): object;
}

export function createSettingsStorage(report: Report): SettingsStorage {
  const values = new Map<string, string>();
  const listeners: ((by: Who, change: Change) => void)[] = [];
  let capacity = Number.POSITIVE_INFINITY;

  function fail(problem: string): never {
    report(problem);
    throw new TypeError(problem);
  }

  const used = (): number => [...values].reduce((sum, [key, value]) => sum + key.length + value.length, 0);

  function set(by: Who, key: string, value: string | undefined): void {
    const oldValue = values.get(key);
    if (oldValue === value) return;
    if (value === undefined) values.delete(key);
    else {
      if (used() - (oldValue?.length ?? -key.length) + value.length > capacity) throw new Error('the storage is full');
      values.set(key, value);
    }
    const change: Change = {
      key,
      ...(value === undefined ? {} : { newValue: value }),
      ...(oldValue === undefined ? {} : { oldValue }),
    };
    for (const listener of listeners) listener(by, change);
  }

  return {
    values,
    set,
    onChange(listener) {
      listeners.push(listener);
    },
    setCapacity(characters) {
      capacity = characters;
    },
    face(by, extra = {}) {
      const members = {
        getItem: (key: string) => values.get(key),
        setItem(key: string, value: unknown): void {
          if (typeof key !== 'string' || typeof value !== 'string')
            fail(`settingsStorage takes strings: ${String(key)}`);
          set(by, key, value);
        },
        removeItem: (key: string) => set(by, key, undefined),
        clear(): void {
          for (const key of [...values.keys()]) set(by, key, undefined);
        },
        toObject: () => Object.fromEntries(values),
        ...extra,
      };
      return guarded('settingsStorage', members, report);
    },
  };
}
