// Owns that a fake of the platform is not asked for more than it has: an unknown name throws, read or written. Refuses to guess.

/** What compilers and promises ask of anything. */
const ASKED_BY_NOBODY = new Set<string | symbol>([
  'default',
  '__esModule',
  'then',
  'toJSON',
  'constructor',
  'prototype',
]);

/** @param writable names that may be set. */
export function strict<Members extends object>(
  name: string,
  members: Members,
  writable: readonly string[] = [],
): Members {
  return new Proxy(members, {
    get(target, key, receiver) {
      if (key in target || typeof key === 'symbol' || ASKED_BY_NOBODY.has(key))
        return Reflect.get(target, key, receiver);
      throw new Error(`the platform has no ${name}.${key}`);
    },
    set(target, key, value, receiver) {
      if (!writable.includes(String(key))) throw new Error(`the platform has no ${name}.${String(key)} to be set`);
      return Reflect.set(target, key, value, receiver);
    },
  });
}

export interface FakeEvents<Kind extends string> {
  readonly addEventListener: (kind: Kind, hear: (event: never) => void) => void;
  readonly removeEventListener: (kind: Kind, hear: (event: never) => void) => void;
  /** Tells all that listen. */
  readonly tell: (kind: Kind, event?: unknown) => void;
  readonly listeners: (kind: Kind) => number;
}

/** As each object of the platform tells what happens; a kind that it does not know throws. */
export function createEvents<Kind extends string>(name: string, kinds: readonly Kind[]): FakeEvents<Kind> {
  const heard = new Map<string, ((event: never) => void)[]>(kinds.map((kind) => [kind, []]));
  const of = (kind: Kind): ((event: never) => void)[] => {
    const listeners = heard.get(kind);
    if (listeners === undefined) throw new Error(`the platform's ${name} tells of no ${kind}`);
    return listeners;
  };
  return {
    addEventListener: (kind, hear) => void of(kind).push(hear),
    removeEventListener(kind, hear) {
      heard.set(
        kind,
        of(kind).filter((other) => other !== hear),
      );
    },
    tell(kind, event = {}) {
      for (const hear of [...of(kind)]) hear(event as never);
    },
    listeners: (kind) => of(kind).length,
  };
}
