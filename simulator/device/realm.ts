// Owns what every script finds around it: time on the driven clock, chance that can be repeated,
// promises that are watched, and its own names.
// Refuses names that the platform does not have: they are not defined, and the engine says so.
import type { DrivenClock, Owner } from '../clock/driven-clock';
import type { Engine } from './engine';
import { attempt, describe, type Report } from './guard';

/** Rejections that nobody took. They are no problem of the package by themselves: zml leaves one whenever the radio is down. */
export type StrayRejection = string;

export interface Realm {
  /** Runs a script with these names around it. Throws what it throws. */
  run(source: string, fileName: string, names: Readonly<Record<string, unknown>>): void;
  /** To be called when the engine has settled. */
  settled(): void;
  readonly Promise: PromiseConstructor;
  /** What stands in the place of the engine's own, by name: for a platform that runs its scripts itself. */
  readonly own: Readonly<Record<'Date' | 'Promise', unknown>>;
}

/**
 * Date and Promise of the script's own engine, so that they are at home with its literals and its `async`. A promise is
 * followed when somebody called `then` on it; one that rejects and is not followed would end a Node.js process and be
 * silent on a watch, so each gets a quiet follower of its own. `this` is the global object, which an old engine has no name for.
 */
const PRELUDE = `
  let quiet = false;
  class SimulatedPromise extends Promise {
    constructor(run) {
      super(run);
      this.followed = false;
      if (quiet) return;
      quiet = true;
      try { super.then(undefined, (error) => onRejected(this, error)); } finally { quiet = false; }
    }
    then(onFulfilled, onRejection) {
      if (!quiet) this.followed = true;
      return super.then(onFulfilled, onRejection);
    }
  }
  Math.random = random;
  const RealDate = Date;
  class SimulatedDate extends RealDate {
    constructor(...given) { if (given.length === 0) super(nowMs()); else super(...given); }
    static now() { return nowMs(); }
  }
  return { Date: SimulatedDate, Promise: SimulatedPromise, globalThis: Object.create(this) };
`;

/** What QuickJS of July 2020 does not have; a watch would not run what uses it. */
const REMOVE_LATER_BUILT_INS = `
  for (const type of [Array, String, Int8Array.prototype.__proto__.constructor]) {
    for (const name of ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with', 'group',
      'isWellFormed', 'toWellFormed']) delete type.prototype[name];
  }
  for (const name of ['hasOwn', 'groupBy']) delete Object[name];
  for (const name of ['groupBy']) delete Map[name];
  for (const name of ['withResolvers', 'try']) delete Promise[name];
  for (const name of ['union', 'intersection', 'difference', 'symmetricDifference', 'isSubsetOf', 'isSupersetOf',
    'isDisjointFrom']) delete Set.prototype[name];
  for (const name of ['WeakRef', 'FinalizationRegistry', 'structuredClone', 'TextEncoder', 'TextDecoder', 'Intl', 'URL',
    'queueMicrotask', 'performance', 'BigInt', 'BigInt64Array', 'BigUint64Array', 'Iterator', 'AggregateError',
    'WebAssembly']) delete globalThis[name];
`;

interface Prelude {
  readonly Date: unknown;
  readonly Promise: PromiseConstructor;
  readonly globalThis: object;
}

export interface RealmOptions {
  readonly engine: Engine;
  readonly clock: DrivenClock;
  readonly onStray: (rejection: StrayRejection) => void;
  /** In the place of the engine's own, so that a run can be repeated. */
  readonly random: () => number;
  /** Take away what came after the engine of a watch. */
  readonly likeAWatch: boolean;
}

export function createRealm({ engine, clock, onStray, random, likeAWatch }: RealmOptions): Realm {
  if (likeAWatch) engine.compile([], REMOVE_LATER_BUILT_INS, 'simulator/later-built-ins')();
  let rejected: { promise: { readonly followed: boolean }; error: unknown }[] = [];
  const onRejected = (promise: { readonly followed: boolean }, error: unknown): void => {
    rejected.push({ promise, error });
  };
  const prelude = engine.compile(['nowMs', 'random', 'onRejected'], PRELUDE, 'simulator/prelude');
  const own = prelude(clock.nowMs, random, onRejected) as Prelude;

  return {
    Promise: own.Promise,
    own: { Date: own.Date, Promise: own.Promise },
    run(source, fileName, names) {
      const globals = Object.assign(Object.create(own.globalThis) as object, names, { Date: own.Date });
      Object.assign(globals, { Promise: own.Promise });
      const all = { ...names, Date: own.Date, Promise: own.Promise, globalThis: globals };
      engine.compile(Object.keys(all), source, fileName)(...Object.values(all));
    },
    settled() {
      const before = rejected;
      rejected = [];
      for (const { promise, error } of before) if (!promise.followed) onStray(describe(error));
    },
  };
}

/** The timers of one script. */
export function createTimers(clock: DrivenClock, owner: Owner, report: Report): Readonly<Record<string, unknown>> {
  const clear = (id: unknown): void => {
    if (typeof id === 'number') clock.cancel(id);
  };
  const runner =
    (run: unknown, values: readonly unknown[]): (() => void) =>
    () => {
      if (typeof run === 'function') attempt('timer', report, () => run(...values));
    };
  return {
    setTimeout: (run: unknown, ms?: unknown, ...values: unknown[]) =>
      clock.at(owner, clock.nowMs() + periodOf(ms), runner(run, values)),
    setInterval: (run: unknown, ms?: unknown, ...values: unknown[]) =>
      clock.every(owner, periodOf(ms), runner(run, values)),
    clearTimeout: clear,
    clearInterval: clear,
  };
}

/** At least 1 ms, as documented; a fraction of one is none. */
const periodOf = (ms: unknown): number => Math.max(1, Math.floor(Number(ms)) || 1);
