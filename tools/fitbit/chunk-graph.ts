// Owns which chunk of a built watch's side needs which: what is in memory while a page is open. Refuses to bundle.

export type Scripts = Readonly<Record<string, string>>;

/** `app/set-1a2b3c4d.js` to `set`. */
export const chunkName = (path: string): string => path.replace(/^.*\//, '').replace(/(-[0-9a-f]{8})?\.js$/, '');

export interface ChunkNeeds {
  /** Before it runs. */
  readonly atOnce: readonly string[];
  /** When it comes to it: pages. */
  readonly later: readonly string[];
}

/** Paths of chunks by path of chunk. Throws where one needs what is not there. */
export function chunkNeeds(scripts: Scripts): Record<string, ChunkNeeds> {
  return Object.fromEntries(
    Object.entries(scripts).map(([path, script]) => {
      const later = new Set(
        [...script.matchAll(/return require\("\.\/([^"]+)"\)/g)].map(([, name = '']) => `app/${name}`),
      );
      const all = new Set([...script.matchAll(/require\("\.\/([^"]+)"\)/g)].map(([, name = '']) => `app/${name}`));
      for (const needed of all) if (scripts[needed] === undefined) throw new Error(`${path} needs ${needed}`);
      return [path, { atOnce: [...all].filter((it) => !later.has(it)), later: [...later] }];
    }),
  );
}

/** All that is loaded for one chunk, with itself and the entry. */
export function residentFor(scripts: Scripts, name: string): string[] {
  const needs = chunkNeeds(scripts);
  const paths = Object.keys(scripts);
  const pathOf = (chunk: string): string[] => paths.filter((path) => chunkName(path) === chunk);
  // The start is loaded once and stays.
  const waiting = ['index', 'start', name].flatMap(pathOf);
  const loaded = new Set<string>();
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (loaded.has(path)) continue;
    loaded.add(path);
    waiting.push(...(needs[path]?.atOnce ?? []));
  }
  return [...loaded].sort();
}
