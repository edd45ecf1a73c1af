// Owns the disk's part of the driver: texts by path, and what a disk can suffer. Refuses to know which platform's it is.
import type { Disk } from '../device/disk';
import { fromUtf8, toUtf8 } from '../device/utf8';
import type { DiskDriver } from './driver';

export function driveDisk(disk: Disk): DiskDriver {
  return {
    paths: disk.paths,
    readText(path) {
      const bytes = disk.read(path);
      return bytes === undefined ? undefined : fromUtf8(bytes);
    },
    writeText(path, text) {
      disk.truncate(path);
      disk.write(path, 0, toUtf8(text));
    },
    remove: (path) => void disk.remove(path),
    setCapacity: disk.setCapacity,
    setRenameReplaces: disk.setRenameReplaces,
    tearNextWrite: disk.tearNextWrite,
    contents: disk.contents,
    fill: disk.fill,
  };
}
