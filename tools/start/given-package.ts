// Owns `--package FILE`: another app's package, looked through before anything starts. Refuses to repair it.
import { readFileSync } from 'node:fs';
import { readZab } from '../../simulator/world/read-package';
import { FileFault, fileSystemWords } from '../recording/fault';

/** Its bytes. Throws one line where there is no package in it that the simulator could run. */
export function readGivenPackage(file: string): Uint8Array {
  const bytes = bytesOf(file);
  try {
    const packages = readZab(bytes);
    if (packages.length === 0) throw new Error('the package is for no watch');
    for (const { open } of packages) open();
  } catch (error) {
    throw new FileFault(file, error instanceof Error ? error.message : String(error));
  }
  return bytes;
}

function bytesOf(file: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(file));
  } catch (error) {
    throw new FileFault(file, fileSystemWords(error));
  }
}
