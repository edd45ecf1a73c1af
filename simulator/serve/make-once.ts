// Owns that what is made from files is made again only when they have changed: a stamp beside what was made.
// Refuses half a result: the stamp is written last.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fingerprintOf } from './fingerprint';

export interface Making {
  readonly projectFolder: string;
  /** Files and folders from which it is made. */
  readonly sources: readonly string[];
  /** Files and folders that come of it. */
  readonly results: readonly string[];
  readonly stamp: string;
  readonly make: () => Promise<void>;
}

async function stampOf({ projectFolder, sources, results }: Making, from?: string): Promise<string> {
  const made = await fingerprintOf(projectFolder, results);
  return `${from ?? (await fingerprintOf(projectFolder, sources))} ${made}\n`;
}

/** To be called where the same was made by another way: it need not be made again. */
export async function noteMade(making: Making, from?: string): Promise<void> {
  const stampFile = join(making.projectFolder, making.stamp);
  await mkdir(dirname(stampFile), { recursive: true });
  await writeFile(stampFile, await stampOf(making, from));
}

/** True where something had to be made. */
export async function makeOnce(making: Making): Promise<boolean> {
  const { projectFolder, sources, stamp } = making;
  const stampFile = join(projectFolder, stamp);
  // Taken before: what changes while it is made is made again the next time.
  const from = await fingerprintOf(projectFolder, sources);
  const kept = await readFile(stampFile, 'utf8').catch(() => undefined);
  if (kept !== undefined && kept === (await stampOf(making, from))) return false;
  await rm(stampFile, { force: true });
  await making.make();
  await noteMade(making, from);
  return true;
}
