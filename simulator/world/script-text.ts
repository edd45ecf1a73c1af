// Owns the simulator as one script, for an engine that has no modules. Refuses to run it.
import { fileURLToPath } from 'node:url';
import { bundle } from '../../tools/build/bundle-core';
import { GLOBAL } from './in-quick-js';

const ENTRY = fileURLToPath(new URL('./inside.ts', import.meta.url));

let script: Promise<string> | undefined;

/** Made once. */
export function simulatorScript(): Promise<string> {
  script ??= bundle(ENTRY, GLOBAL).then(({ iife }) => iife);
  return script;
}
