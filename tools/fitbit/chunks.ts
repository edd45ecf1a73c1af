// Owns which module of the watch's side lies in which chunk, so that a page brings little beside what it needs into 128 KB.
// Refuses names of modules: who reaches one decides, so that a new one needs no line here.
import type { ManualChunksOption } from 'rollup';

/** Router and glass, which hold what an app holds while it runs: asked for once, by the entry, and by no page. */
export const START = 'start';

/** What the start and those that feel a bar share with the pages: there as long as the app, and as small as it can be. */
export const BASE = 'base';

/** Those that feel a bar, and have the least room for anything else. */
const LIVE = ['set', 'set-bow'];
/** Those that know no plan. */
const PLANLESS = ['set-order', 'metronome', 'first-run', 'sensor-check'];

interface Rule {
  readonly chunk: string;
  readonly holds: (reachedBy: ReadonlySet<string>) => boolean;
}

const byAny = (pages: readonly string[]) => (reachedBy: ReadonlySet<string>) => pages.some((it) => reachedBy.has(it));
const byNoneBut = (pages: readonly string[]) => (reachedBy: ReadonlySet<string>) =>
  [...reachedBy].every((it) => pages.includes(it));

/**
 * The first that holds decides. A module that another one needs is reached by all that reach the other, so chunks need one another
 * downwards only: live → base, and phone → plan → core → base. Where two need each other, the SDK melts them into one.
 */
const RULES: readonly Rule[] = [
  { chunk: 'live', holds: byNoneBut(LIVE) },
  { chunk: BASE, holds: byAny([START, ...LIVE]) },
  { chunk: 'phone', holds: byNoneBut(['home', 'done']) },
  { chunk: 'core', holds: byAny(PLANLESS) },
  { chunk: 'plan', holds: () => true },
];

/** `reachedBy`: pages, and the start. Undefined: it is one page's alone, and lies with it. */
export function chunkOf(reachedBy: ReadonlySet<string>): string | undefined {
  if (reachedBy.size <= 1) return reachedBy.has(START) ? START : undefined;
  return RULES.find(({ holds }) => holds(reachedBy))?.chunk;
}

type Asked = Parameters<Extract<ManualChunksOption, (...args: never) => unknown>>[1];

/** For rollup: `pages` are the modules that are imported when they are needed, by their id. */
export function chunker(nameOf: (id: string) => string | undefined): (id: string, asked: Asked) => string | undefined {
  let reached: Map<string, Set<string>> | undefined;
  return (id, asked) => {
    reached ??= reachedFrom(nameOf, asked);
    const by = reached.get(id);
    return by === undefined ? undefined : chunkOf(by);
  };
}

function reachedFrom(nameOf: (id: string) => string | undefined, asked: Asked): Map<string, Set<string>> {
  const reached = new Map<string, Set<string>>();
  for (const root of asked.getModuleIds()) {
    const name = nameOf(root);
    if (name === undefined) continue;
    const waiting = [root];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      const by = reached.get(id) ?? new Set<string>();
      if (by.has(name)) continue;
      reached.set(id, by.add(name));
      waiting.push(...(asked.getModuleInfo(id)?.importedIds ?? []));
    }
  }
  return reached;
}
