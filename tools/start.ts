// Owns the command `npm start`: the app packed where it has changed, then the simulator served, or run without a browser.
// Refuses to fail for want of a browser: the address is printed.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PLATFORMS } from '../simulator/page/world/served';
import { makePackages, makeSite, PACKAGE_FILES } from '../simulator/serve/make-site';
import { readRecording } from './recording/read-recording';
import { platformOf, readGivenPackage } from './start/given-package';
import { parseArguments, type StartOptions } from './start/options';
import { isGivenAtFault, runHeadless } from './start/run-headless';
import { BAD_INPUT, FINE, runCommand, type Terminal } from './terminal';

const ROOT = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

async function start(options: StartOptions, terminal: Terminal): Promise<number> {
  const tell = (words: string): void => terminal.err(`start: ${words}\n`);
  const { headless: file, useGyro } = options;
  const given = options.package === undefined ? undefined : readGivenPackage(options.package);
  if (file !== undefined) {
    // First: what is wrong with it should not be heard of only after the app is packed.
    const recording = readRecording(file, { useGyro });
    const platform = options.package === undefined ? (options.watch ?? 'zepp') : platformOf(options.package);
    if (given === undefined) await makePackages(ROOT, tell, [platform]);
    const packageFile = options.package ?? join(ROOT, PACKAGE_FILES[platform]);
    return runHeadless({ file, recording, platform, packageFile }, options, terminal);
  }
  await makePackages(ROOT, tell, PLATFORMS);
  await makeSite(ROOT, tell);
  const { serve } = await import('./start/serve');
  return serve(ROOT, options, terminal, given);
}

await runCommand('start', async (terminal) => {
  const given = parseArguments(process.argv.slice(2));
  switch (given.kind) {
    case 'help':
      terminal.out(given.text);
      return FINE;
    case 'fault':
      terminal.err(`start: ${given.line}\n`);
      return BAD_INPUT;
    case 'run':
      try {
        return await start(given.options, terminal);
      } catch (error) {
        if (!isGivenAtFault(error)) throw error;
        terminal.err(`start: ${error.message}\n`);
        return BAD_INPUT;
      }
  }
});
