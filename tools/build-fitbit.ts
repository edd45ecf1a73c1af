// Owns `npm run build:fitbit`: the package for watches with Fitbit OS, into dist.
// Refuses to check types: `tsc -b` has done that before.
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { notePackages } from '../simulator/serve/make-site';
import { buildFba, toldOf } from './fitbit/build-fba';
import { OWN_FAULT, processTerminal } from './terminal';

const HERE = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

const terminal = processTerminal();
const program = new Command('npm run build:fitbit --')
  .description('Makes dist/threecount.fba, the package for watches with Fitbit OS, without a network or a login.')
  .option('--unofficial', 'also for Sense 2 and Versa 4, which only a pre-release of the SDK knows', false)
  .option('--project <folder>', 'the folder that holds app.json', HERE)
  .parse();
const { unofficial, project } = program.opts<{ readonly unofficial: boolean; readonly project: string }>();

try {
  const projectFolder = resolve(project);
  terminal.out(toldOf(await buildFba({ projectFolder, unofficial })));
  if (projectFolder === HERE) await notePackages(HERE, ['fitbit']);
} catch (error) {
  const words = error instanceof Error ? error.message : String(error);
  terminal.err(`build: ${words.replace(/\s+/g, ' ')}\n`);
  process.exitCode = OWN_FAULT;
}
