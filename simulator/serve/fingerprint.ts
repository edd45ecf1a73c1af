// Owns the answer to "has anything changed since?": one hash over files and folders, by what is in them.
// Refuses times of change: a checkout sets them anew.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

async function filesIn(folder: string, path: string): Promise<string[]> {
  const whole = join(folder, path);
  if (!existsSync(whole)) return [];
  if ((await stat(whole)).isFile()) return [path];
  const entries = await readdir(whole, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + sep.length));
}

/** Of files and folders, given from `folder`; what is not there counts as nothing. */
export async function fingerprintOf(folder: string, paths: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  const files = (await Promise.all(paths.map((path) => filesIn(folder, path)))).flat().sort();
  for (const file of files) {
    const bytes = await readFile(join(folder, file));
    hash.update(`${file.split(sep).join('/')} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}
