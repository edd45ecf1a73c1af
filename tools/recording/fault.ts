// Owns how a fault in what a person gave is told: one line, naming the file and, where known, the line.
// Refuses faults of the program itself: those are other errors.

const LONGEST_QUOTE = 40;

/** A piece of a foreign file or argument made safe for one line of a terminal: quoted, control characters escaped, cut. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text);
}

/** A file's name as given, unless it holds control characters: then quoted, so that the message stays on one line. */
function shownName(file: string): string {
  return /\p{Cc}/u.test(file) ? JSON.stringify(file) : file;
}

/** What is wrong with a file. `message` reads `FILE:LINE: what`, or `FILE: what` where no one line is at fault. */
export class FileFault extends Error {
  readonly file: string;
  /** Line in the file, from 1. */
  readonly line: number | undefined;

  constructor(file: string, what: string, line?: number) {
    super(`${shownName(file)}${line === undefined ? '' : `:${line}`}: ${what}`);
    this.name = 'FileFault';
    this.file = file;
    this.line = line;
  }
}

/** A fault of the file system in words, for `Error`s with a `code`; the code itself where there are no better words. */
export function fileSystemWords(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown fault';
  const words: Record<string, string> = {
    ENOENT: 'there is no such file or folder',
    ENOTDIR: 'there is no such file or folder',
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EISDIR: 'is a directory, not a file',
    EROFS: 'the disk is read-only',
    ENOSPC: 'the disk is full',
    ENAMETOOLONG: 'the name is too long',
  };
  return words[code] ?? code;
}
