// Owns how a build knows that nothing it would be given has changed. Refuses to know what is built.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** Changes whenever a file of the folder, the version of the package that builds, or `more` is another. */
export async function fingerprint(folder: string, builder: string, more: string): Promise<string> {
  const hash = createHash('sha256').update(more);
  hash.update(await readFile(createRequire(import.meta.url).resolve(`${builder}/package.json`)));
  const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) hash.update(file).update(await readFile(file));
  return hash.digest('hex');
}
