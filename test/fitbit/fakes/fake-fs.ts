// Owns files that a test drives: the watch can die in a call, the disk can be full, a rename can mind a name that is taken.
// Refuses the platform's calls: those are the simulator's.
import { createDisk, type Disk } from '../../../simulator/device/disk';
import { fromUtf8, toUtf8 } from '../../../simulator/device/utf8';
import { createFiles, type FilesModule } from '../../../simulator/fitbit/watch/files';

/** Thrown where the watch died: nothing that comes after it in the code under test would have run. */
export class WatchDied extends Error {}

export interface FakeFs {
  readonly module: FilesModule;
  readonly disk: Disk;
  text(path: string): string | undefined;
  /** A file that the platform laid there. */
  put(path: string, text: string): void;
  /** The watch dies in the change with this number from now, half of what it writes written. */
  dieIn(changes: number): void;
}

/** @param rename what a rename onto a name that is taken does. */
export function createFakeFs(rename: 'replaces' | 'throws' = 'replaces'): FakeFs {
  const disk = createDisk();
  disk.setRenameReplaces(rename === 'replaces');
  let left = Number.POSITIVE_INFINITY;

  function dies(): boolean {
    left -= 1;
    return left < 0;
  }

  function change<T>(run: () => T): T {
    if (dies()) throw new WatchDied();
    return run();
  }

  const mortal: Disk = {
    ...disk,
    write(path, at, bytes) {
      if (!dies()) return disk.write(path, at, bytes);
      disk.write(path, at, bytes.subarray(0, Math.floor(bytes.length / 2)));
      throw new WatchDied();
    },
    truncate: (path) => change(() => disk.truncate(path)),
    remove: (path) => change(() => disk.remove(path)),
    rename: (from, to) => change(() => disk.rename(from, to)),
  };
  return {
    disk,
    module: createFiles({ disk: mortal }),
    text(path) {
      const bytes = disk.read(path);
      return bytes === undefined ? undefined : fromUtf8(bytes);
    },
    put(path, text) {
      disk.place(path, toUtf8(text));
    },
    dieIn(changes) {
      left = changes;
    },
  };
}
