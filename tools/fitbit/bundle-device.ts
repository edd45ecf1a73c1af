// Owns how the watch's side becomes the scripts that the SDK takes: an entry that brings what the engine lacks, and chunks.
// Refuses to lower the language: the SDK does, and what it leaves is looked at afterwards (check-fba.ts).
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { type Plugin, rollup } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import { ENGINE_TARGET } from '../build/bundle-core';
import { refuse, toLine } from '../pack/bundle-entry';
import { BASE, chunker, START } from './chunks';

export const DEVICE_FOLDER = 'watch/fitbit';
const ENTRY = '\0entry';

/** Scripts by their name, ready for the SDK's `app` folder. */
export type Scripts = Readonly<Record<string, string>>;

const externals: Record<'device' | 'companion' | 'settings', readonly string[]> = createRequire(import.meta.url)(
  '@fitbit/sdk/lib/plugins/platformExternals',
).externals;
export const GIVEN_BY_PLATFORM = externals;

interface Sources {
  readonly start: string;
  /** Brings what the engine lacks, and must run before anything else. */
  readonly runtime: string;
  /** Gives `Map` and `Set`. */
  readonly collections: string;
}

function sourcesIn(projectFolder: string): Sources {
  const source = (path: string): string => join(projectFolder, DEVICE_FOLDER, path);
  const sources = {
    start: source('index.ts'),
    runtime: source('runtime/own.ts'),
    collections: source('runtime/collections.ts'),
  };
  for (const file of Object.values(sources)) {
    if (!existsSync(file)) throw new Error(`${file.slice(projectFolder.length + 1)}: not there`);
  }
  return sources;
}

/** A static import of the rest would run before the runtime: rollup puts what is shared into chunks, and those come first. */
function entryOf({ start, runtime }: Sources): Plugin {
  return {
    name: 'entry',
    resolveId(id, importer) {
      return id === ENTRY ? id : importer === ENTRY ? { id, moduleSideEffects: true } : null;
    },
    load(id) {
      return id === ENTRY ? `import ${JSON.stringify(runtime)};\nimport(${JSON.stringify(start)});\n` : null;
    },
  };
}

/**
 * The base is asked for before the start, and so stays a chunk of its own: the SDK would lay it into the start, and the pages would
 * ask for that. Nobody says that asking twice gives the same one; a second start would be a second app.
 */
function withBaseFirst(entry: string): string {
  const asked = `import('./${START}.js')`;
  if (!entry.includes(asked)) throw new Error('the entry does not ask for the start');
  return entry.replace(asked, `import('./${BASE}.js').then(() => ${asked})`);
}

/** The engine may have a `Map` that lacks what ours has, or none: the scripts use ours, whatever it is. */
function ownCollections({ collections }: Sources): Plugin {
  return {
    name: 'own-collections',
    transform(code, id) {
      if (id === collections) return null;
      const used = ['Map', 'Set'].filter((name) => new RegExp(`\\bnew ${name}\\b`).test(code));
      if (used.length === 0) return null;
      return { code: `import { ${used.join(', ')} } from ${JSON.stringify(collections)};\n${code}`, map: null };
    },
  };
}

/** Rejects with one line that names the source. */
export async function bundleDevice(projectFolder: string): Promise<Scripts> {
  try {
    const sources = sourcesIn(projectFolder);
    const pages = join(projectFolder, DEVICE_FOLDER, 'pages');
    const build = await rollup({
      input: { index: ENTRY },
      external: [...GIVEN_BY_PLATFORM.device],
      plugins: [
        entryOf(sources),
        esbuild({ target: ENGINE_TARGET, tsconfig: false, supported: { bigint: false } }),
        ownCollections(sources),
      ],
      onwarn: refuse,
    });
    try {
      const nameOf = (id: string): string | undefined => {
        if (id === sources.start) return START;
        return id.startsWith(pages) ? basename(id, '.ts') : undefined;
      };
      const { output } = await build.generate({
        format: 'es',
        dir: 'app',
        entryFileNames: '[name].js',
        chunkFileNames: '[name].js',
        manualChunks: chunker(nameOf),
        onlyExplicitManualChunks: true,
        // Else each page names all that its chunks' chunks need.
        hoistTransitiveImports: false,
      });
      const chunks = output.map((part) => {
        if (part.type !== 'chunk') throw new Error(`${part.fileName} is no script`);
        const isEntry = part.facadeModuleId === ENTRY && output.some(({ fileName }) => fileName === `${BASE}.js`);
        return [part.fileName, isEntry ? withBaseFirst(part.code) : part.code] as const;
      });
      return Object.fromEntries(chunks);
    } finally {
      await build.close();
    }
  } catch (error) {
    throw new Error(toLine(error, projectFolder));
  }
}
