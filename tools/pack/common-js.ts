// Owns how the phone's libraries in CommonJS become modules that rollup takes in. Refuses any other: what is not named here is a fault.
import { build } from 'esbuild';
import type { Plugin } from 'rollup';
import { ENGINE_TARGET } from '../build/bundle-core';

/** What is taken of each: a CommonJS module does not say beforehand what it gives. */
const TAKEN: Readonly<Record<string, string>> = {
  papaparse: 'export { default } from "papaparse";',
};

/** Papaparse reads Node's streams where it does not know that it is on no Node. */
const ON_NO_NODE = { PAPA_BROWSER_CONTEXT: 'true' };

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
        // Also takes away the name `module`, by which the packer and its check know a script that was bundled wrongly.
        minify: true,
        logLevel: 'silent',
      });
      return outputFiles[0]?.text ?? null;
    },
  };
}
