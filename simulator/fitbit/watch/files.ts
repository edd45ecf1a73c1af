// Owns the platform's `fs` as a script holds it, on the one disk, as far as our apps call it. Refuses what would fail on the platform: a file
// that is not there, one that is not open, bytes that are no UTF-8.
import { isArrayBuffer } from '../../device/buffer';
import type { Disk } from '../../device/disk';
import type { Report } from '../../device/guard';
import { fromUtf8 } from '../../device/utf8';
import { strict } from '../strict';

/** Where a name without a folder lies, and the only folder that an app may write to. */
const OWN_FOLDER = '/private/data/';

export interface FilesOptions {
  readonly disk: Disk;
  readonly report?: Report;
  readonly owner?: { readonly alive: boolean };
}

export type FilesModule = ReturnType<typeof createFiles>;

export function createFiles({ disk, report, owner }: FilesOptions) {
  const open = new Map<number, string>();
  let lastFile = 2;

  function refuse(what: string): never {
    report?.(what);
    throw new TypeError(what);
  }

  function nameOf(path: string): string {
    const name = path.startsWith(OWN_FOLDER) ? path.slice(OWN_FOLDER.length) : path;
    return name === '' || name.includes('/') ? refuse(`a path outside the app's own folder: ${path}`) : name;
  }

  /** What fails on a watch too is the app's to foresee, so it is no problem by itself. */
  function bytesAt(path: string): Uint8Array<ArrayBuffer> {
    const bytes = disk.read(nameOf(path));
    if (bytes === undefined) throw new Error(`no such file: ${path}`);
    return bytes;
  }

  function readFileSync(path: string, encoding: string): string {
    if (encoding !== 'utf-8') refuse(`an encoding that the simulator does not read: ${encoding}`);
    const bytes = bytesAt(path);
    if (bytes.length === 0) refuse('what an empty file reads as is not documented');
    const text = fromUtf8(bytes);
    if (text.includes('\ufffd')) throw new Error(`${path} is no UTF-8`);
    return text;
  }

  function openSync(path: string, flags: string): number {
    if (flags !== 'a' && flags !== 'w') refuse(`flags that the simulator does not know: ${flags}`);
    const name = nameOf(path);
    if (flags === 'w' || disk.read(name) === undefined) disk.truncate(name);
    lastFile += 1;
    open.set(lastFile, name);
    return lastFile;
  }

  const members = {
    existsSync: (path: string): boolean => disk.read(nameOf(path)) !== undefined,
    statSync: (path: string) => ({ size: bytesAt(path).length }),
    readFileSync,
    openSync,
    /** Gives how many were written: fewer where the disk is full. */
    writeSync(file: number, bytes: ArrayBuffer): number {
      const name = open.get(file);
      if (name === undefined) return refuse('a file that is not open');
      if (!isArrayBuffer(bytes)) return refuse('what is written must be an ArrayBuffer');
      return disk.write(name, bytesAt(name).length, new Uint8Array(bytes));
    },
    closeSync(file: number): void {
      if (!open.delete(file)) refuse('a file that is not open');
    },
    renameSync(from: string, to: string): void {
      bytesAt(from);
      if (!disk.rename(nameOf(from), nameOf(to))) throw new Error(`taken: ${to}`);
    },
    unlinkSync(path: string): void {
      bytesAt(path);
      disk.remove(nameOf(path));
    },
  };
  return strict('fs', members, { report, owner });
}
