// Owns `npm run build`: the packages for Zepp OS and Fitbit OS, the bare core and the simulator's page, into dist.
// Refuses to check types: `tsc -b` has done that before.
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { makeSite, notePackages, SITE } from '../simulator/serve/make-site';
import { bundleCore } from './build/bundle-core';
import { buildFba, toldOf } from './fitbit/build-fba';
import { buildPackage } from './pack/build-package';
import { OWN_FAULT, processTerminal, type Terminal } from './terminal';

const HERE = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

interface Options {
  readonly devices?: string;
  readonly project: string;
}

async function buildCore(terminal: Terminal): Promise<void> {
  const outFolder = join(HERE, 'dist', 'core');
  const core = await bundleCore();
  await mkdir(outFolder, { recursive: true });
  await writeFile(join(outFolder, 'live-set.js'), core.esm);
  await writeFile(join(outFolder, 'live-set.iife.js'), core.iife);
  terminal.out(`dist/core/live-set.js       ${core.esm.length} bytes, ES module\n`);
  terminal.out(`dist/core/live-set.iife.js  ${core.iife.length} bytes, minified, global Threecount\n`);
}

const terminal = processTerminal();
const program = new Command('npm run build --')
  .description(
    'Makes dist/threecount.zab and dist/threecount.fba, the packages for watches with Zepp OS and Fitbit OS, without a network or a login.',
  )
  .option(
    '--devices <file>',
    'build for the watches of this list, which zeus-cli (`npx @zeppos/zeus-cli build`) fetches into ~/.zepp/.zeus_devices; ' +
      'without it, for a built-in list of one or two watches a screen size',
  )
  .option(
    '--project <folder>',
    'the folder that holds app.json; of another one than this, the Zepp package alone is made',
    HERE,
  )
  .parse();
const { devices, project } = program.opts<Options>();
const projectFolder = resolve(project);

try {
  if (projectFolder === HERE) await buildCore(terminal);
  const options = devices === undefined ? { projectFolder } : { projectFolder, deviceListFile: resolve(devices) };
  for (const { path, bytes, packages, screens } of await buildPackage(options)) {
    terminal.out(`${path.padEnd(27)} ${bytes} bytes, ${packages} packages: ${screens.join(', ')}\n`);
  }
  if (projectFolder === HERE) {
    terminal.out(toldOf(await buildFba({ projectFolder, unofficial: false })));
    await notePackages(HERE, ['zepp', 'fitbit']);
    await makeSite(HERE, () => {});
    terminal.out(`${SITE.padEnd(27)} the simulator's page: npm start\n`);
  }
} catch (error) {
  const words = error instanceof Error ? error.message : String(error);
  terminal.err(`build: ${words.replace(/\s+/g, ' ')}\n`);
  process.exitCode = OWN_FAULT;
}
