// Owns a phone's storage that a test drives: it can be full. Refuses keys that were never texts.
import type { KeyValue } from '../../companion/log/key-value';

export interface FakeKeyValue extends KeyValue {
  readonly texts: Map<string, string>;
  /** How many texts were written so far. */
  writes(): number;
  /** Characters that fit, keys included; a text that would not fit is not written, and `setItem` throws. */
  setRoom(chars: number): void;
}

export function createFakeKeyValue(texts: Readonly<Record<string, string>> = {}): FakeKeyValue {
  const held = new Map(Object.entries(texts));
  let room = Infinity;
  let writes = 0;
  return {
    texts: held,
    writes: () => writes,
    setRoom(chars) {
      room = chars;
    },
    getItem: (key) => held.get(key),
    setItem(key, text) {
      const old = held.get(key);
      const others = [...held].reduce((sum, [other, its]) => sum + (other === key ? 0 : other.length + its.length), 0);
      // A shorter text always fits where a longer one was.
      if (others + key.length + text.length > room && (old === undefined || text.length > old.length)) {
        throw new Error('no room in the fake storage');
      }
      writes += 1;
      held.set(key, text);
    },
    removeItem(key) {
      held.delete(key);
    },
    keys: () => [...held.keys()],
  };
}
