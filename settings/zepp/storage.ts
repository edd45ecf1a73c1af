// Owns the phone's settings storage as the log wants it. Refuses whatever is no text: nothing of ours is.
import type { KeyValue } from '../../companion/log/key-value';

export function storageOf(storage: SettingsStorage): KeyValue {
  return {
    getItem(key) {
      const text = storage.getItem(key);
      return typeof text === 'string' ? text : undefined;
    },
    setItem: (key, text) => storage.setItem(key, text),
    removeItem: (key) => storage.removeItem(key),
    keys: () => Object.keys(storage.toObject()),
  };
}
