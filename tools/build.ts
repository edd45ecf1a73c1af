// Owns `npm run build`: the core, bundled, into dist/core. Refuses to check types: `tsc -b` has done that before.
import { mkdir, writeFile } from 'node:fs/promises';
import { bundleCore } from './build/bundle-core';

const outDir = new URL('../dist/core/', import.meta.url);
const core = await bundleCore();
await mkdir(outDir, { recursive: true });
await writeFile(new URL('live-set.js', outDir), core.esm);
await writeFile(new URL('live-set.iife.js', outDir), core.iife);
process.stdout.write(
  `dist/core/live-set.js       ${core.esm.length} bytes, ES module\n` +
    `dist/core/live-set.iife.js  ${core.iife.length} bytes, minified, global Threecount\n`,
);
