// Owns how the phone's libraries in CommonJS become modules that rollup takes in. Refuses any other: what is not named here is a fault.
import { readFile } from 'node:fs/promises';
import { build, type Plugin as EsbuildPlugin } from 'esbuild';
import type { Plugin } from 'rollup';
import { ENGINE_TARGET } from '../build/bundle-core';
import { withoutUnusedTables } from './fit-tables';

/** What is taken of each: a CommonJS module does not say beforehand what it gives. */
const TAKEN: Readonly<Record<string, string>> = {
  papaparse: 'export { default } from "papaparse";',
  '@markw65/fit-file-writer': 'export { FitWriter, fit_messages } from "@markw65/fit-file-writer";',
};

/** Papaparse reads Node's streams where it does not know that it is on no Node. */
const ON_NO_NODE = { PAPA_BROWSER_CONTEXT: 'true' };

const smallFitWriter: EsbuildPlugin = {
  name: 'small-fit-writer',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]fit-encode\.js$/ }, async ({ path }) => ({
      contents: withoutUnusedTables(await readFile(path, 'utf8')),
    }));
  },
};

export function commonJs(projectFolder: string): Plugin {
  return {
    name: 'common-js',
    resolveId: (id) => (id in TAKEN ? `\0${id}` : null),
    async load(id) {
      const contents = TAKEN[id.slice(1)];
      if (contents === undefined || !id.startsWith('\0')) return null;
      const { outputFiles } = await build({
        stdin: { contents, resolveDir: projectFolder },
        bundle: true,
        write: false,
        format: 'esm',
        platform: 'browser',
        target: ENGINE_TARGET,
        define: ON_NO_NODE,
        plugins: [smallFitWriter],
        // Also takes away the name `module`, by which the packer and its check know a script that was bundled wrongly.
        minify: true,
        logLevel: 'silent',
      });
      return outputFiles[0]?.text ?? null;
    },
  };
}
