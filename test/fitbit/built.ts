// Owns the way to the .fba that `npm run build:fitbit` has made. Refuses to build: a test file that builds is a slow one.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FBA } from '../../tools/fitbit/build-fba';
import { type Fba, readFba, scriptsOf } from '../../tools/fitbit/read-fba';
import { ROOT } from '../package/built';

export function builtFba(): Fba {
  const file = join(ROOT, 'dist', FBA);
  if (!existsSync(file)) throw new Error(`dist/${FBA} is not there: npm run build:fitbit makes it`);
  return readFba(readFileSync(file));
}

/** The scripts that one watch runs, by their path. */
export function watchScripts(fba: Fba, watch = 'atlas'): Record<string, string> {
  const files = fba.watches[watch];
  if (files === undefined) throw new Error(`the .fba holds nothing for ${watch}`);
  return scriptsOf(files);
}
