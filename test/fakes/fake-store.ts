// Owns a store that a test drives: it can be full, and it can lose the watch in the middle of a write.
// Refuses names that a platform might not take.
import type { Store } from '../../watch/coach/ports';

export type StoreCall =
  | { readonly call: 'read'; readonly name: string }
  | { readonly call: 'append' | 'replace'; readonly name: string; readonly text: string };

/** Thrown where the watch died in a write: nothing that comes after it in the code under test would have run. */
export class WatchDied extends Error {}

export interface FakeStore extends Store {
  /** What lies on the disk, by name; a test may put something there. */
  readonly texts: Map<string, string>;
  /** Every call so far, in order. */
  readonly calls: readonly StoreCall[];
  /** Every write from now on throws and writes nothing, until set to false. */
  setFull(full: boolean): void;
  /**
   * The next write is cut off and throws `WatchDied`. An append leaves `chars` of its text on the disk; a replace leaves
   * the old text.
   */
  dieInNextWrite(chars: number): void;
}

export function createFakeStore(texts: Readonly<Record<string, string>> = {}): FakeStore {
  const disk = new Map(Object.entries(texts));
  const calls: StoreCall[] = [];
  let full = false;
  let dieAfterChars: number | undefined;

  function check(name: string): void {
    if (!/^[a-z-]+$/.test(name)) throw new Error(`a store name is [a-z-]+, not ${name}`);
  }

  /** How much of the text reaches the disk. */
  function beginWrite(call: 'append' | 'replace', name: string, text: string): number | 'all' {
    check(name);
    calls.push({ call, name, text });
    if (full) throw new Error('no room on the fake disk');
    const chars = dieAfterChars;
    dieAfterChars = undefined;
    return chars ?? 'all';
  }

  return {
    texts: disk,
    calls,
    setFull(now) {
      full = now;
    },
    dieInNextWrite(chars) {
      dieAfterChars = chars;
    },
    read(name) {
      check(name);
      calls.push({ call: 'read', name });
      return disk.get(name);
    },
    append(name, text) {
      const chars = beginWrite('append', name, text);
      const old = disk.get(name) ?? '';
      if (chars === 'all') {
        disk.set(name, old + text);
      } else {
        if (chars > 0) disk.set(name, old + text.slice(0, chars));
        throw new WatchDied(`the watch died ${chars} characters into an append`);
      }
    },
    replace(name, text) {
      if (beginWrite('replace', name, text) !== 'all') throw new WatchDied('the watch died in a replace');
      disk.set(name, text);
    },
  };
}
