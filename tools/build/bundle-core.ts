// Owns how the core becomes one self-contained script for a watch's engine.
// Refuses platforms: packages for Zepp OS and Fitbit OS are made from this by their own builders.
import { fileURLToPath } from 'node:url';
import { type OutputOptions, rollup } from 'rollup';
import esbuild, { minify } from 'rollup-plugin-esbuild';

/** The language of the watch's engine: QuickJS 2020-07-05 refuses what came after ES2020 (`??=`, `.at()`, static blocks). */
export const ENGINE_TARGET = 'es2020';

/** The global through which the classic script gives the core. */
export const CORE_GLOBAL = 'Threecount';

export const CORE_ENTRY = fileURLToPath(new URL('core.ts', import.meta.url));

export interface Bundle {
  /** An ES module, readable. */
  readonly esm: string;
  /** A classic script that defines one global; minified: the bytes an engine runs. */
  readonly iife: string;
}

/** Bundles `entry` with all it imports. Rejects when an import is not found: a core that needs a package is no core. */
export async function bundle(entry: string, globalName: string): Promise<Bundle> {
  const build = await rollup({
    input: entry,
    plugins: [esbuild({ target: ENGINE_TARGET, tsconfig: false })],
    onwarn(warning) {
      throw new Error(warning.message);
    },
  });
  try {
    const esm = await generate({ format: 'es' });
    const iife = await generate({ format: 'iife', name: globalName, plugins: [minify({ target: ENGINE_TARGET })] });
    return { esm, iife };
  } finally {
    await build.close();
  }

  async function generate(options: OutputOptions): Promise<string> {
    const { output } = await build.generate(options);
    if (output.length !== 1) throw new Error(`${entry} became ${output.length} files, not one`);
    return output[0].code;
  }
}

export const bundleCore = (): Promise<Bundle> => bundle(CORE_ENTRY, CORE_GLOBAL);
