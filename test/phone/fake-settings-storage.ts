// Owns a settings storage that a test drives: texts by key, full when told to. Refuses what is no text, as the phone does.

export interface FakeSettingsStorage {
  readonly texts: Map<string, string>;
  /** Every write and removal from now on throws, until set to false. */
  setBroken(broken: boolean): void;
  /** From now on it takes no letter more than it holds. */
  setFull(): void;
  /** Told after each change, as the phone builds the page after each. */
  onChange(listener: () => void): void;
  getItem(key: string): string | undefined;
  setItem(key: string, text: string): void;
  removeItem(key: string): void;
  toObject(): Record<string, string>;
}

export function createFakeSettingsStorage(): FakeSettingsStorage {
  const texts = new Map<string, string>();
  let most = Number.POSITIVE_INFINITY;
  let broken: ((key: string) => boolean) | undefined;
  let listener = () => {};

  function change(key: string, how: () => void): void {
    if (broken?.(key)) throw new Error('no room on the fake phone');
    how();
    listener();
  }

  const used = (): number => [...texts].reduce((sum, [key, text]) => sum + key.length + text.length, 0);
  const room = (key: string): number => texts.get(key)?.length ?? -key.length;

  return {
    texts,
    setFull() {
      most = used();
    },
    setBroken(now) {
      // The place on the page is a text that is there already and never grows: a full storage still takes it.
      broken = now ? (key) => key !== 'page' : undefined;
    },
    onChange(told) {
      listener = told;
    },
    getItem: (key) => texts.get(key),
    setItem(key, text) {
      if (typeof text !== 'string') throw new TypeError('the phone keeps texts only');
      if (used() - room(key) + text.length > most) throw new Error('no room on the fake phone');
      change(key, () => texts.set(key, text));
    },
    removeItem: (key) => change(key, () => texts.delete(key)),
    toObject: () => Object.fromEntries(texts),
  };
}
