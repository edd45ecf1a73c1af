// Owns the way to the packages that `npm run build` has made. Refuses to build: a test file that builds is a slow one.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readZab, type ZeppPackage } from '../../tools/pack/read-zab';
import type { PackerRun } from '../../tools/pack/run-packer';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

const FILES = { bin: 'threecount.zab', js: 'threecount.js.zab' } as const;

export function builtPackages(code: PackerRun['code']): ZeppPackage[] {
  const file = join(ROOT, 'dist', FILES[code]);
  if (!existsSync(file)) throw new Error(`dist/${FILES[code]} is not there: npm run build makes it`);
  return readZab(readFileSync(file));
}

export function built(files: Readonly<Record<string, Uint8Array>>, path: string): Uint8Array {
  const found = files[path];
  if (found === undefined) throw new Error(`the package holds no ${path}`);
  return found;
}
