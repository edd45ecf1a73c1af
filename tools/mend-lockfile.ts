// Owns `npm run mend-lockfile`, to be run after every `npm install`. Refuses versions: those are npm's to choose.
import { readFileSync, writeFileSync } from 'node:fs';
import { type Lockfile, missingEntries, withAllPlatforms } from './lockfile/other-platforms';

const file = new URL('../package-lock.json', import.meta.url);
const lockfile: Lockfile = JSON.parse(readFileSync(file, 'utf8'));
const count = missingEntries(lockfile).size;
if (count > 0) writeFileSync(file, `${JSON.stringify(withAllPlatforms(lockfile), null, 2)}\n`);
process.stdout.write(`package-lock.json: ${count} native packages of other platforms put in\n`);
