// Owns getting a file's bytes as text, within a limit. Refuses everything that is not a plain text file.
import { isUtf8 } from 'node:buffer';
import { readFileSync, type Stats, statSync } from 'node:fs';
import { FileFault, fileSystemWords } from './fault';

const MEGABYTE = 1e6;

/**
 * Largest file read, bytes. A row of `t_ms,ax,ay,az` has about 28 bytes, so 50 MB are five hours at 100 Hz: far more than
 * a visit to the gym, and small enough to be held in memory.
 */
export const LARGEST_FILE_BYTES = 50 * MEGABYTE;

const NEWLINE = 0x0a;

function lineAt(bytes: Buffer, offset: number): number {
  let line = 1;
  for (let at = bytes.indexOf(NEWLINE); at !== -1 && at < offset; at = bytes.indexOf(NEWLINE, at + 1)) line++;
  return line;
}

function firstLineNotUtf8(bytes: Buffer): number {
  let line = 1;
  let start = 0;
  while (start < bytes.length) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline === -1 ? bytes.length : newline;
    if (!isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
    line++;
  }
  return line;
}

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

/** The bytes of a text file in UTF-8. Throws {@link FileFault}; the size is looked at before anything is read. */
export function readTextBytes(file: string): Buffer {
  const stats = statOf(file);
  if (stats.isDirectory()) throw new FileFault(file, 'is a directory, not a recording');
  if (!stats.isFile()) throw new FileFault(file, 'is not a regular file');
  if (stats.size > LARGEST_FILE_BYTES) {
    const size = Math.round(stats.size / MEGABYTE);
    const limit = LARGEST_FILE_BYTES / MEGABYTE;
    throw new FileFault(file, `has ${size} MB; a recording may have ${limit} MB, which is about five hours at 100 Hz`);
  }
  if (stats.size === 0) throw new FileFault(file, 'is empty', 1);
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw new FileFault(file, fileSystemWords(error));
  }
  const nul = bytes.indexOf(0);
  if (nul !== -1) throw new FileFault(file, 'is binary, not CSV text (it holds a NUL byte)', lineAt(bytes, nul));
  if (!isUtf8(bytes)) throw new FileFault(file, 'is not CSV text (it is not UTF-8)', firstLineNotUtf8(bytes));
  return bytes;
}
