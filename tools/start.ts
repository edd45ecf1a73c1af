// Owns the command `npm start`: the app packed where it has changed, then the simulator served, or run without a browser.
// Refuses to fail for want of a browser: the address is printed.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makePackage, makeSite, PACKAGE_FILE } from '../simulator/serve/make-site';
import { readRecording } from './recording/read-recording';
import { readGivenPackage } from './start/given-package';
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
    await makePackage(ROOT, tell);
    return runHeadless(
      { file, recording, packageFile: options.package ?? join(ROOT, PACKAGE_FILE) },
      options,
      terminal,
    );
  }
  await makePackage(ROOT, tell);
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
