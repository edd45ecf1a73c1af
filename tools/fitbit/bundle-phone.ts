// Owns how the phone's side becomes the two scripts that the SDK takes. Refuses half of it: settings without a companion is what
// the SDK does not build, and a companion alone would keep what nobody sees.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import { ENGINE_TARGET } from '../build/bundle-core';
import { refuse, toLine } from '../pack/bundle-entry';
import { commonJs } from '../pack/common-js';
import { GIVEN_BY_PLATFORM } from './bundle-device';

const HALVES = ['companion', 'settings'] as const;
export type Half = (typeof HALVES)[number];

function sourceOf(projectFolder: string, half: Half): string | undefined {
  const named = ['index.ts', 'index.tsx'].map((name) => join(projectFolder, half, 'fitbit', name));
  return named.find((file) => existsSync(file));
}

async function bundleHalf(projectFolder: string, half: Half, input: string): Promise<string> {
  const build = await rollup({
    input,
    // The SDK gives the settings page its texts under this name, though its list for that half lacks it.
    external: [...GIVEN_BY_PLATFORM[half], 'i18n'],
    plugins: [
      commonJs(projectFolder),
      nodeResolve(),
      esbuild({ target: ENGINE_TARGET, tsconfig: false, jsx: 'transform', jsxFactory: 'createComponent' }),
    ],
    onwarn: refuse,
  });
  try {
    const { output } = await build.generate({ format: 'es', inlineDynamicImports: true });
    if (output.length !== 1) throw new Error(`became ${output.length} files, not one`);
    return output[0].code;
  } finally {
    await build.close();
  }
}

/** Empty where the project has no phone's side. Rejects with one line that names the source. */
export async function bundlePhone(projectFolder: string): Promise<Partial<Record<Half, string>>> {
  const sources = HALVES.map((half) => [half, sourceOf(projectFolder, half)] as const);
  const scripts: Partial<Record<Half, string>> = {};
  for (const [half, input] of sources) {
    if (input === undefined) continue;
    try {
      scripts[half] = await bundleHalf(projectFolder, half, input);
    } catch (error) {
      throw new Error(toLine(error, projectFolder));
    }
  }
  if (scripts.settings !== undefined && scripts.companion === undefined) {
    throw new Error('settings/fitbit is there, and companion/fitbit is not: the SDK builds no settings without it');
  }
  return scripts;
}
