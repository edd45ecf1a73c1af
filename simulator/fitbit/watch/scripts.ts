// Owns how the scripts of a watch's side ask for one another, as the SDK's builder leaves them: `require`, at once or when it comes to it.
// Refuses to know any one app; which page is in front it takes from what was asked for.
import { chunkName } from '../../../tools/fitbit/chunk-graph';
import type { Engine } from '../../device/engine';
import type { Report } from '../../device/guard';

export interface ScriptsOptions {
  readonly engine: Engine;
  readonly sources: Readonly<Record<string, string>>;
  /** Whether a script that was run stays as it is for all that ask for it; else each asking runs it anew. Nobody says which. */
  readonly how: 'kept' | 'freed';
  /** What each script finds around it. */
  readonly names: Readonly<Record<string, unknown>>;
  /** The platform's modules. Throws where there is none of the name. */
  readonly platform: (name: string) => object;
  readonly report: Report;
  readonly onRun: (path: string) => void;
}

export interface Scripts {
  /** Runs the entry. Throws what it throws. */
  run(): void;
  /** Of the script that was asked for last, while the app ran, by another one than the entry. */
  page(): string | undefined;
}

const ENTRY = 'index.js';
const FOLDER = './';

export function createScripts(options: ScriptsOptions): Scripts {
  const { engine, sources, how, names, platform, report, onRun } = options;
  const newModule = engine.compile([], 'return { exports: {} };', 'simulator/module');
  const kept = new Map<string, { readonly exports: unknown }>();
  let depth = 0;
  let page: string | undefined;

  function run(path: string): unknown {
    const held = kept.get(path);
    if (held !== undefined) return held.exports;
    const source = sources[path];
    if (source === undefined) {
      report(`the app asks for ${path}, which it does not hold`);
      throw new Error(`no such module: ${path}`);
    }
    const own = newModule() as { readonly exports: unknown };
    if (how === 'kept') kept.set(path, own);
    const all: Readonly<Record<string, unknown>> = {
      ...names,
      require: (name: string) => ask(path, name),
      module: own,
      exports: own.exports,
    };
    onRun(path);
    depth += 1;
    try {
      engine.compile(Object.keys(all), source, `app/${path}`)(...Object.values(all));
    } finally {
      depth -= 1;
    }
    return own.exports;
  }

  function ask(asker: string, name: string): unknown {
    if (!name.startsWith(FOLDER)) return platform(name);
    const path = name.slice(FOLDER.length);
    // What a script needs at once it asks for while it is run.
    if (depth === 0 && asker !== ENTRY) page = chunkName(path);
    return run(path);
  }

  return { run: () => void run(ENTRY), page: () => page };
}
