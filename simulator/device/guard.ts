// Owns the rule that an unknown call names itself: objects whose unknown members throw, and are noted.
// Refuses to slow what is known: a known member is found on the object itself, and only what is not there reaches the guard.

/** Notes what a package did that a watch, a phone or this simulator would not take. */
export type Report = (problem: string) => void;

/** What engines and test tools ask of any object. */
export const ASKED_OF_ANYTHING: readonly string[] = [
  'then',
  'toJSON',
  '$$typeof',
  'asymmetricMatch',
  'nodeType',
  'tagName',
];

/** Gives `members` back; whatever else is read from it or written to it throws, and is reported. */
export function guarded<T extends object>(name: string, members: T, report: Report): T {
  const unknown = (key: string): never => {
    const problem = `${name} has no ${key} in the simulator`;
    report(problem);
    throw new TypeError(problem);
  };
  const guard = new Proxy(Object.prototype, {
    get: (target, key) =>
      typeof key === 'symbol' || key in target || ASKED_OF_ANYTHING.includes(key)
        ? Reflect.get(target, key)
        : unknown(key),
    set: (_target, key) => unknown(String(key)),
    has: () => false,
  });
  Object.setPrototypeOf(members, guard);
  return members;
}

/** Thrown at code that goes on although its page or its watch is gone: on a watch it would not run at all. */
export class Gone extends Error {
  override name = 'Gone';
}

/** Throws where the owner is gone. */
export function alive(owner: { readonly alive: boolean }): void {
  if (!owner.alive) throw new Gone('this page is gone');
}

/** Runs code of the package: what it throws is reported, as a platform only logs it. Gives undefined then. */
export function attempt<T>(what: string, report: Report, run: () => T): T | undefined {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof Gone)) report(`${what}: ${describe(error)}`);
    return undefined;
  }
}

/** The error may come from another realm, so `instanceof Error` does not know it. */
export function isError(value: unknown): value is Error {
  return value instanceof Error || Object.prototype.toString.call(value) === '[object Error]';
}

export function describe(value: unknown): string {
  if (isError(value)) return `${value.name}: ${value.message}`;
  if (typeof value === 'string') return value;
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}
