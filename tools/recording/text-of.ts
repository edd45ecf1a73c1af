// Owns what bytes may pass for a recording's text, and how many. Refuses everything that is not plain text in UTF-8.
// Knows no file system, so that a browser takes and refuses the same files.
import { FileFault } from './fault';

const MEGABYTE = 1e6;

/**
 * Largest file read, bytes. A row of `t_ms,ax,ay,az` has about 28 bytes, so 50 MB are five hours at 100 Hz: far more than
 * a visit to the gym, and small enough to be held in memory.
 */
export const LARGEST_FILE_BYTES = 50 * MEGABYTE;

const NEWLINE = 0x0a;

/** Looked at before anything is read. Throws {@link FileFault}. */
export function checkSize(file: string, bytes: number): void {
  if (bytes > LARGEST_FILE_BYTES) {
    const size = Math.round(bytes / MEGABYTE);
    const limit = LARGEST_FILE_BYTES / MEGABYTE;
    throw new FileFault(file, `has ${size} MB; a recording may have ${limit} MB, which is about five hours at 100 Hz`);
  }
  if (bytes === 0) throw new FileFault(file, 'is empty', 1);
}

function lineAt(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let at = bytes.indexOf(NEWLINE); at !== -1 && at < offset; at = bytes.indexOf(NEWLINE, at + 1)) line++;
  return line;
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function firstLineNotUtf8(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  while (start < bytes.length) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline === -1 ? bytes.length : newline;
    if (decoded(bytes.subarray(start, end)) === undefined) return line;
    start = end + 1;
    line++;
  }
  return line;
}

/** The text of a recording's file. Throws {@link FileFault}. */
export function textOf(file: string, bytes: Uint8Array): string {
  const nul = bytes.indexOf(0);
  if (nul !== -1) throw new FileFault(file, 'is binary, not CSV text (it holds a NUL byte)', lineAt(bytes, nul));
  const text = decoded(bytes);
  if (text !== undefined) return text;
  throw new FileFault(file, 'is not CSV text (it is not UTF-8)', firstLineNotUtf8(bytes));
}
