// Owns getting a file's text from the disk, within a limit. Refuses everything that is not a plain text file.
import { readFileSync, type Stats, statSync } from 'node:fs';
import { FileFault, fileSystemWords } from './fault';
import { checkSize, textOf } from './text-of';

function statOf(file: string): Stats {
  try {
    return statSync(file);
  } catch (error) {
    throw new FileFault(file, fileSystemWords(error));
  }
}

/** True where something of that name is there, whatever it is. */
export function exists(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false }) !== undefined;
}

/** The text of a file in UTF-8. Throws {@link FileFault}; the size is looked at before anything is read. */
export function readText(file: string): string {
  const stats = statOf(file);
  if (stats.isDirectory()) throw new FileFault(file, 'is a directory, not a recording');
  if (!stats.isFile()) throw new FileFault(file, 'is not a regular file');
  checkSize(file, stats.size);
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw new FileFault(file, fileSystemWords(error));
  }
  return textOf(file, bytes);
}
