// Owns files that a test drives: the watch can die in a call, the disk can be full, a rename can mind a name that is taken.
// Refuses what would fail on the platform: a file that is not there, one that is not open, bytes that are no UTF-8.
import { strict } from './strict';

/** Thrown where the watch died: nothing that comes after it in the code under test would have run. */
export class WatchDied extends Error {}

export interface FakeFs {
  readonly module: FakeFsModule;
  readonly files: Map<string, Uint8Array>;
  text(path: string): string | undefined;
  /** The watch dies in the change with this number from now, half of what it writes written. */
  dieIn(changes: number): void;
  setRoom(bytes: number): void;
}

export type FakeFsModule = ReturnType<typeof createModule>;

/** @param rename what a rename onto a name that is taken does. */
export function createFakeFs(rename: 'replaces' | 'throws' = 'replaces'): FakeFs {
  const files = new Map<string, Uint8Array>();
  const driven = { left: Number.POSITIVE_INFINITY, roomBytes: Number.POSITIVE_INFINITY };
  return {
    files,
    module: strict('fs', createModule(files, rename, driven)),
    text(path) {
      const bytes = files.get(path);
      return bytes === undefined ? undefined : new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    },
    dieIn(changes) {
      driven.left = changes;
    },
    setRoom(bytes) {
      driven.roomBytes = bytes;
    },
  };
}

function createModule(files: Map<string, Uint8Array>, rename: string, driven: { left: number; roomBytes: number }) {
  const open = new Map<number, { readonly path: string }>();
  let nextFile = 3;

  function dies(): boolean {
    driven.left -= 1;
    return driven.left < 0;
  }

  function at(path: string): Uint8Array {
    const bytes = files.get(path);
    if (bytes === undefined) throw new Error(`no such file: ${path}`);
    return bytes;
  }

  return {
    existsSync: (path: string): boolean => files.has(path),
    statSync: (path: string) => ({ size: at(path).length }),
    readFileSync(path: string, encoding: string): string {
      if (encoding !== 'utf-8') throw new Error(`an encoding not used here: ${encoding}`);
      const bytes = at(path);
      if (bytes.length === 0) throw new Error('what an empty file reads as is not documented');
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    },
    openSync(path: string, flags: string): number {
      if (flags !== 'a' && flags !== 'w') throw new Error(`flags not used here: ${flags}`);
      if (dies()) throw new WatchDied();
      if (flags === 'w' || !files.has(path)) files.set(path, new Uint8Array());
      open.set(nextFile, { path });
      nextFile += 1;
      return nextFile - 1;
    },
    writeSync(file: number, bytes: ArrayBuffer): number {
      const opened = open.get(file);
      if (opened === undefined) throw new Error('not open');
      const died = dies();
      const before = at(opened.path);
      const count = Math.min(died ? Math.floor(bytes.byteLength / 2) : bytes.byteLength, driven.roomBytes);
      files.set(opened.path, Uint8Array.from([...before, ...new Uint8Array(bytes).subarray(0, count)]));
      if (died) throw new WatchDied();
      return count;
    },
    closeSync(file: number): void {
      if (!open.delete(file)) throw new Error('not open');
    },
    renameSync(from: string, to: string): void {
      const bytes = at(from);
      if (dies()) throw new WatchDied();
      if (files.has(to) && rename !== 'replaces') throw new Error(`taken: ${to}`);
      files.delete(from);
      files.set(to, bytes);
    },
    unlinkSync(path: string): void {
      at(path);
      if (dies()) throw new WatchDied();
      files.delete(path);
    },
  };
}
