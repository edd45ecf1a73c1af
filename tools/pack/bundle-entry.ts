// Owns how one entry of the Zepp package becomes one script. Refuses to pack: see run-packer.ts.
import { existsSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { type RollupLog, rollup } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import { ENGINE_TARGET } from '../build/bundle-core';
import { commonJs } from './common-js';

/** Given by the platform at run time: the watch's modules, and the phone's texts. */
const GIVEN_BY_PLATFORM = [/^@zos\//, 'i18n'];

/** Part of ES2020, and refused by the watch's engine. */
const NOT_ON_THE_WATCH = { bigint: false };

/**
 * The platform runs a script within `with (context)`, where every global is looked for in the context first. `Math` is the one
 * that the path of a sample uses, some thirty times each: looked up once, it costs as any other name.
 */
const LOOKED_UP_ONCE = { define: { Math: 'localMath' }, intro: 'const localMath = Math;' } as const;

export function refuse(warning: RollupLog): void {
  // zml has circles of its own, which are not ours to mend.
  const outside = warning.ids?.some((id) => id.includes('node_modules')) ?? warning.id?.includes('node_modules');
  if (outside === true) return;
  throw new Error(warning.message);
}

/** One line, with paths as they are in the project. */
export function toLine(error: unknown, projectFolder: string): string {
  const words = error instanceof Error ? error.message : String(error);
  // Rollup names files from where the command was given.
  const fromHere = relative(process.cwd(), projectFolder);
  const near = fromHere === '' ? words : words.replaceAll(`${fromHere}${sep}`, '');
  const line = stripVTControlCharacters(near).replaceAll(`${projectFolder}${sep}`, '');
  return line.replace(/\s+/g, ' ').trim();
}

/** The script, an ES module whose only imports are the platform's. Rejects with one line that names the source. */
export async function bundleEntry(projectFolder: string, source: string): Promise<string> {
  const input = join(projectFolder, `${source}.ts`);
  if (!existsSync(input)) throw new Error(`${source}.ts: not there, and app.json names it`);
  try {
    const build = await rollup({
      input,
      external: GIVEN_BY_PLATFORM,
      plugins: [
        commonJs(projectFolder),
        nodeResolve(),
        esbuild({ target: ENGINE_TARGET, tsconfig: false, supported: NOT_ON_THE_WATCH, define: LOOKED_UP_ONCE.define }),
      ],
      onwarn: refuse,
    });
    try {
      const { output } = await build.generate({ format: 'es', intro: LOOKED_UP_ONCE.intro });
      if (output.length !== 1) throw new Error(`became ${output.length} files, not one`);
      return output[0].code;
    } finally {
      await build.close();
    }
  } catch (error) {
    throw new Error(`${source}.ts: ${toLine(error, projectFolder)}`);
  }
}
