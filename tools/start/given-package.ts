// Owns `--package FILE`: another app's package, looked through before anything starts. Refuses to repair it.
import { readFileSync } from 'node:fs';
import { readFbaPackage } from '../../simulator/fitbit/read-fba-package';
import type { Platform } from '../../simulator/page/world/served';
import type { GivenPackage } from '../../simulator/serve/serve-site';
import { readZab } from '../../simulator/world/read-package';
import { FileFault, fileSystemWords } from '../recording/fault';

/** By its name: both kinds are zip archives with a manifest.json. */
export const platformOf = (file: string): Platform => (/\.fba$/i.test(file) ? 'fitbit' : 'zepp');

/** Throws one line where it is none that the simulator could run. */
const LOOK_THROUGH: Readonly<Record<Platform, (bytes: Uint8Array) => void>> = {
  zepp(bytes) {
    const packages = readZab(bytes);
    if (packages.length === 0) throw new Error('the package is for no watch');
    for (const { open } of packages) open();
  },
  fitbit: readFbaPackage,
};

/** Throws one line where there is no package in it that the simulator could run. */
export function readGivenPackage(file: string): GivenPackage {
  const bytes = bytesOf(file);
  const platform = platformOf(file);
  try {
    LOOK_THROUGH[platform](bytes);
  } catch (error) {
    throw new FileFault(file, error instanceof Error ? error.message : String(error));
  }
  return { platform, bytes };
}

function bytesOf(file: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(file));
  } catch (error) {
    throw new FileFault(file, fileSystemWords(error));
  }
}
