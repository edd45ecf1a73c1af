// Owns texts on a watch's disk, on any platform. Refuses half of a text: a new one is written beside the old one, then takes its place.
import type { Store } from './ports';

/** Texts by path. Whatever the disk refuses is thrown. */
export interface TextDisk {
  has(path: string): boolean;
  /** The whole text of a path that is there. */
  read(path: string): string;
  append(path: string, text: string): void;
  /** Whole and new, whether the path was there or not. */
  write(path: string, text: string): void;
  rename(from: string, to: string): void;
  remove(path: string): void;
}

export function createKeptTexts(disk: TextDisk): Store {
  // A list: on some watches a set is code of its own, and a few names are soon looked through.
  const mended: string[] = [];

  function renamed(from: string, to: string): boolean {
    try {
      disk.rename(from, to);
      return true;
    } catch {
      return false;
    }
  }

  /**
   * Whether a rename replaces what has the name is not documented. Where it does not, the old text steps aside first:
   * there is an old one only once the new one is whole, and at every moment in between one of the two is found again.
   */
  function takePlace(path: string): void {
    if (renamed(fresh(path), path)) return;
    if (disk.has(old(path))) disk.remove(old(path));
    disk.rename(path, old(path));
    disk.rename(fresh(path), path);
    disk.remove(old(path));
  }

  /** A watch that died while one text took another's place has it under neither name: see `takePlace`. */
  function pathOf(name: string): string {
    const path = `${name}.txt`;
    if (mended.indexOf(name) < 0) {
      if (!disk.has(path) && disk.has(old(path))) {
        disk.rename(disk.has(fresh(path)) ? fresh(path) : old(path), path);
      }
      mended.push(name);
    }
    return path;
  }

  return {
    read(name) {
      const path = pathOf(name);
      return disk.has(path) ? disk.read(path) : undefined;
    },
    append: (name, text) => disk.append(pathOf(name), text),
    replace(name, text) {
      const path = pathOf(name);
      disk.write(fresh(path), text);
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
