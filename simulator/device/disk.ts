// Owns what outlives a dead battery: the files and the local storage of one app on one watch.
// Refuses descriptors and flags: those are an open app's. It can be full, and a write can be cut off by a dying battery.
import { Gone } from './guard';

/** A whole disk as plain data. */
export interface DiskContents {
  /** By path; one character a byte. */
  readonly files: Readonly<Record<string, string>>;
  readonly folders: readonly string[];
  readonly local: Readonly<Record<string, unknown>>;
}

export interface Disk {
  read(path: string): Uint8Array<ArrayBuffer> | undefined;
  /** Sets the bytes from `at` on and gives how many were written: fewer where the disk is full. */
  write(path: string, at: number, bytes: Uint8Array): number;
  /** A whole file, by the platform itself: no dying battery cuts it off. */
  place(path: string, bytes: Uint8Array): void;
  truncate(path: string): void;
  remove(path: string): boolean;
  rename(from: string, to: string): boolean;
  /** Whether a renamed file takes the place of one that has the name; what a watch does is not documented. */
  setRenameReplaces(replaces: boolean): void;
  paths(): readonly string[];
  folders(): ReadonlySet<string>;
  makeFolder(path: string): void;
  readonly local: Map<string, unknown>;
  contents(): DiskContents;
  /** Puts it in the place of what was there. */
  fill(contents: DiskContents): void;
  usedBytes(): number;
  /** How much fits; endless at first. */
  setCapacity(bytes: number): void;
  /** The battery dies in the write that follows, after this many of its bytes. */
  tearNextWrite(afterBytes: number): void;
  /** Told when it does. */
  onPowerCut(listener: () => void): void;
}

export function createDisk(): Disk {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const folders = new Set<string>();
  const local = new Map<string, unknown>();
  let capacityBytes = Number.POSITIVE_INFINITY;
  let renameReplaces = true;
  let tearAfterBytes: number | undefined;
  let powerCut: () => void = () => {};

  const usedBytes = (): number => [...files.values()].reduce((sum, bytes) => sum + bytes.byteLength, 0);

  function put(path: string, at: number, bytes: Uint8Array): number {
    const before = files.get(path) ?? new Uint8Array(0);
    const growth = Math.max(0, at + bytes.byteLength - before.byteLength);
    const over = Math.max(0, usedBytes() + growth - capacityBytes);
    const fitting = bytes.subarray(0, Math.max(0, bytes.byteLength - over));
    const after = new Uint8Array(Math.max(before.byteLength, at + fitting.byteLength));
    after.set(before);
    after.set(fitting, at);
    files.set(path, after);
    return fitting.byteLength;
  }

  return {
    read: (path) => files.get(path),
    write(path, at, bytes) {
      if (tearAfterBytes === undefined) return put(path, at, bytes);
      put(path, at, bytes.subarray(0, tearAfterBytes));
      tearAfterBytes = undefined;
      powerCut();
      throw new Gone('the battery died in a write');
    },
    place(path, bytes) {
      files.set(path, bytes.slice());
    },
    truncate(path) {
      files.set(path, new Uint8Array(0));
    },
    remove: (path) => files.delete(path) || folders.delete(path),
    rename(from, to) {
      const bytes = files.get(from);
      if (bytes === undefined || (!renameReplaces && files.has(to))) return false;
      files.delete(from);
      files.set(to, bytes);
      return true;
    },
    setRenameReplaces(replaces) {
      renameReplaces = replaces;
    },
    paths: () => [...files.keys()],
    folders: () => folders,
    makeFolder(path) {
      folders.add(path);
    },
    local,
    contents: () => ({
      files: Object.fromEntries([...files].map(([path, bytes]) => [path, Array.from(bytes, toCharacter).join('')])),
      folders: [...folders],
      local: Object.fromEntries(local),
    }),
    fill(contents) {
      files.clear();
      folders.clear();
      local.clear();
      for (const [path, text] of Object.entries(contents.files)) files.set(path, Uint8Array.from(text, toByte));
      for (const path of contents.folders) folders.add(path);
      for (const [key, value] of Object.entries(contents.local)) local.set(key, value);
    },
    usedBytes,
    setCapacity(bytes) {
      capacityBytes = bytes;
    },
    tearNextWrite(afterBytes) {
      tearAfterBytes = afterBytes;
    },
    onPowerCut(listener) {
      powerCut = listener;
    },
  };
}

const toCharacter = (byte: number): string => String.fromCharCode(byte);
const toByte = (character: string): number => character.charCodeAt(0);
