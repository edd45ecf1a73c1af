// Owns that the platform's modules are not asked for more than they have: an unknown name throws, read or written, and is reported; and that
// an app that is dead reaches none of them. Refuses to guess.
import { ASKED_OF_ANYTHING, alive, attempt, type Report } from '../device/guard';

/** And what a compiler's own code asks of a module. */
const ASKED_OF_MODULES = [...ASKED_OF_ANYTHING, 'default', '__esModule'];

export interface StrictOptions {
  /** Names that may be set. */
  readonly writable?: readonly string[];
  readonly report?: Report | undefined;
  /** Whoever it was made for; once that is dead every name throws. */
  readonly owner?: { readonly alive: boolean } | undefined;
}

export function strict<Members extends object>(name: string, members: Members, options: StrictOptions = {}): Members {
  const { writable = [], report, owner } = options;
  const refuse = (what: string): never => {
    report?.(what);
    throw new TypeError(what);
  };
  return new Proxy(members, {
    get(target, key, receiver) {
      if (owner !== undefined) alive(owner);
      if (key in target || typeof key === 'symbol' || ASKED_OF_MODULES.includes(key))
        return Reflect.get(target, key, receiver);
      return refuse(`the platform has no ${name}.${key}`);
    },
    set(target, key, value, receiver) {
      if (owner !== undefined) alive(owner);
      if (!writable.includes(String(key))) return refuse(`the platform has no ${name}.${String(key)} to be set`);
      return Reflect.set(target, key, value, receiver);
    },
  });
}

export interface PlatformEvents<Kind extends string> {
  readonly addEventListener: (kind: Kind, hear: (event: never) => void) => void;
  readonly removeEventListener: (kind: Kind, hear: (event: never) => void) => void;
  /** Tells all that listen. What one of them throws is reported, where there is a report; the others hear it all the same. */
  readonly tell: (kind: Kind, event?: unknown) => void;
  readonly listeners: (kind: Kind) => number;
}

/** As each object of the platform tells what happens; a kind that it does not know throws. */
export function createEvents<Kind extends string>(
  name: string,
  kinds: readonly Kind[],
  report?: Report,
): PlatformEvents<Kind> {
  const heard = new Map<string, ((event: never) => void)[]>(kinds.map((kind) => [kind, []]));
  const of = (kind: Kind): ((event: never) => void)[] => {
    const listeners = heard.get(kind);
    if (listeners !== undefined) return listeners;
    const what = `the platform's ${name} tells of no ${kind}`;
    report?.(what);
    throw new TypeError(what);
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
      for (const hear of [...of(kind)]) {
        if (report === undefined) hear(event as never);
        else attempt(`${name} ${kind}`, report, () => hear(event as never));
      }
    },
    listeners: (kind) => of(kind).length,
  };
}
