// Owns serving the simulator until the person ends it: the address told, the browser opened. Refuses to build.
import open from 'open';
import { type GivenPackage, serveSite } from '../../simulator/serve/serve-site';
import { FINE, type Terminal } from '../terminal';
import type { StartOptions } from './options';
import { NoSuchChoice } from './run-headless';

async function served(
  projectFolder: string,
  port: number | undefined,
  given: GivenPackage | undefined,
): ReturnType<typeof serveSite> {
  try {
    return await serveSite(projectFolder, port, given);
  } catch (error) {
    if (port === undefined) throw error;
    throw new NoSuchChoice(`--port: ${port} cannot be had: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** A computer without a browser is no fault: the address has been printed. */
function openBrowser(address: string): void {
  open(address).then(
    (child) => child.on('error', () => {}),
    () => {},
  );
}

/** `given`: another app's package, to be served in the place of ours. */
export async function serve(
  projectFolder: string,
  options: StartOptions,
  terminal: Terminal,
  given?: GivenPackage,
): Promise<number> {
  const { address, close } = await served(projectFolder, options.port, given);
  terminal.out(`Threecount simulator: ${address}\nCtrl+C ends it.\n`);
  if (options.open) openBrowser(address);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  await close();
  return FINE;
}
