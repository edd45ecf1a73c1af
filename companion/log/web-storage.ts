// Owns a storage in the form of the web's, as Fitbit OS gives one to companion and settings page, as the log wants it. Refuses whatever
// is no text: nothing of ours is.
import type { KeyValue } from './key-value';

export interface WebStorage {
  readonly length: number;
  key(index: number): string | null;
  getItem(key: string): string | null;
  setItem(key: string, text: string): void;
  removeItem(key: string): void;
}

export function storageOf(storage: WebStorage): KeyValue {
  return {
    getItem(key) {
      const text: unknown = storage.getItem(key);
      return typeof text === 'string' ? text : undefined;
    },
    setItem: (key, text) => storage.setItem(key, text),
    removeItem: (key) => storage.removeItem(key),
    keys() {
      const keys: string[] = [];
      for (let index = 0; index < storage.length; index += 1) {
        const key = storage.key(index);
        if (key !== null) keys.push(key);
      }
      return keys;
    },
  };
}
