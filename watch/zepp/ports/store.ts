// Owns texts on the watch's disk. Refuses half of a text: a new one is written beside the old one, then takes its place.
import type { Store } from '../../coach/ports';
import type { Disk } from './disk';
import { utf8Bytes, utf8Text } from './utf8';

export function createStore(disk: Disk): Store {
  const mended = new Set<string>();

  function sizeOf(path: string): number | undefined {
    return disk.statSync({ path })?.size;
  }

  function exists(path: string): boolean {
    return sizeOf(path) !== undefined;
  }

  function renamed(oldPath: string, newPath: string): boolean {
    try {
      return disk.renameSync({ oldPath, newPath }) === 0;
    } catch {
      return false;
    }
  }

  function rename(oldPath: string, newPath: string): void {
    if (!renamed(oldPath, newPath)) throw new Error(`${oldPath} cannot be renamed to ${newPath}`);
  }

  /**
   * Whether a rename replaces what has the name is not documented. Where it does not, the old text steps aside first:
   * there is an old one only once the new one is whole, and at every moment in between one of the two is found again.
   */
  function takePlace(path: string): void {
    if (renamed(fresh(path), path)) return;
    if (exists(old(path))) disk.rmSync({ path: old(path) });
    rename(path, old(path));
    rename(fresh(path), path);
    disk.rmSync({ path: old(path) });
  }

  function write(path: string, text: string, flag: number): void {
    const bytes = utf8Bytes(text);
    const fd = disk.openSync({ path, flag });
    if (!(fd >= 0)) throw new Error(`${path} cannot be opened`);
    try {
      const written = bytes.length === 0 ? 0 : disk.writeSync({ fd, buffer: bytes.buffer });
      if (written !== bytes.length) throw new Error(`${path}: ${written} of ${bytes.length} bytes written`);
    } finally {
      disk.closeSync({ fd });
    }
  }

  /** A watch that died while one text took another's place has it under neither name: see `takePlace`. */
  function pathOf(name: string): string {
    const path = `${name}.txt`;
    if (!mended.has(name)) {
      if (!exists(path) && exists(old(path))) rename(exists(fresh(path)) ? fresh(path) : old(path), path);
      mended.add(name);
    }
    return path;
  }

  return {
    read(name) {
      const path = pathOf(name);
      const bytes = sizeOf(path);
      if (bytes === undefined) return undefined;
      // A watch that died between making a file and writing it: nothing may be read as a failure, and none of it is lost.
      if (bytes === 0) return '';
      const data = disk.readFileSync({ path });
      if (data === undefined) throw new Error(`${path} cannot be read`);
      return typeof data === 'string' ? data : utf8Text(new Uint8Array(data));
    },
    append(name, text) {
      write(pathOf(name), text, disk.O_WRONLY | disk.O_CREAT | disk.O_APPEND);
    },
    replace(name, text) {
      const path = pathOf(name);
      write(fresh(path), text, disk.O_WRONLY | disk.O_CREAT | disk.O_TRUNC);
      takePlace(path);
    },
  };
}

function fresh(path: string): string {
  return `${path}.new`;
}

function old(path: string): string {
  return `${path}.old`;
}
