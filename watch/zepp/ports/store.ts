// Owns texts as the bytes of Zepp OS's disk. Refuses what becomes of them where the watch dies: watch/coach/kept-texts.ts has that.
import { createKeptTexts } from '../../coach/kept-texts';
import type { Store } from '../../coach/ports';
import type { Disk } from './disk';
import { utf8Bytes, utf8Text } from './utf8';

export function createStore(disk: Disk): Store {
  function sizeOf(path: string): number | undefined {
    return disk.statSync({ path })?.size;
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

  return createKeptTexts({
    has: (path) => sizeOf(path) !== undefined,
    read(path) {
      // A watch that died between making a file and writing it: nothing may be read as a failure, and none of it is lost.
      if (sizeOf(path) === 0) return '';
      const data = disk.readFileSync({ path });
      if (data === undefined) throw new Error(`${path} cannot be read`);
      return typeof data === 'string' ? data : utf8Text(new Uint8Array(data));
    },
    append: (path, text) => write(path, text, disk.O_WRONLY | disk.O_CREAT | disk.O_APPEND),
    write: (path, text) => write(path, text, disk.O_WRONLY | disk.O_CREAT | disk.O_TRUNC),
    rename(from, to) {
      if (disk.renameSync({ oldPath: from, newPath: to }) !== 0) throw new Error(`${from} cannot be renamed to ${to}`);
    },
    remove(path) {
      disk.rmSync({ path });
    },
  });
}
