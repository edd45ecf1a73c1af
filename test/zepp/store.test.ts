// Owns that a text on the watch's disk is whole, whatever the platform's rename does and wherever the watch dies.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Disk } from '../../watch/zepp/ports/disk';
import { createStore } from '../../watch/zepp/ports/store';
import { utf8Bytes, utf8Text } from '../../watch/zepp/ports/utf8';

class Died extends Error {}

interface DrivenDisk extends Disk {
  readonly files: Map<string, Uint8Array>;
  /** The watch dies in the call with this number from now, half of what it writes written. */
  dieIn(calls: number): void;
  setRoom(bytes: number): void;
}

/** @param rename what a rename onto a name that is taken does. */
function createDisk(rename: 'replaces' | 'refuses' | 'throws'): DrivenDisk {
  const files = new Map<string, Uint8Array>();
  const open = new Map<number, { readonly path: string; readonly append: boolean }>();
  let left = Number.POSITIVE_INFINITY;
  let roomBytes = Number.POSITIVE_INFINITY;
  let nextFd = 3;
  const dies = (): boolean => {
    left -= 1;
    return left < 0;
  };
  const change = (run: () => number): number => {
    if (dies()) throw new Died();
    return run();
  };
  return {
    files,
    dieIn(calls) {
      left = calls;
    },
    setRoom(bytes) {
      roomBytes = bytes;
    },
    O_WRONLY: 1,
    O_APPEND: 8,
    O_CREAT: 16,
    O_TRUNC: 32,
    openSync({ path, flag }) {
      return change(() => {
        if (!files.has(path) && (flag & 16) === 0) return -1;
        if ((flag & 32) !== 0 || !files.has(path)) files.set(path, new Uint8Array());
        open.set(nextFd, { path, append: (flag & 8) !== 0 });
        nextFd += 1;
        return nextFd - 1;
      });
    },
    writeSync({ fd, buffer }) {
      const file = open.get(fd);
      if (file === undefined) throw new Error('not open');
      const died = dies();
      const before = file.append ? (files.get(file.path) ?? new Uint8Array()) : new Uint8Array();
      const count = Math.min(died ? Math.floor(buffer.byteLength / 2) : buffer.byteLength, roomBytes);
      files.set(file.path, Uint8Array.from([...before, ...new Uint8Array(buffer).subarray(0, count)]));
      if (died) throw new Died();
      return count;
    },
    closeSync: ({ fd }) => (open.delete(fd) ? 0 : -1),
    readFileSync: ({ path }) => {
      const bytes = files.get(path);
      return bytes === undefined ? undefined : Uint8Array.from(bytes).buffer;
    },
    statSync: ({ path }) => {
      const bytes = files.get(path);
      return bytes === undefined ? undefined : { size: bytes.length };
    },
    renameSync({ oldPath, newPath }) {
      return change(() => {
        const bytes = files.get(oldPath);
        if (bytes === undefined) return -1;
        if (files.has(newPath) && rename !== 'replaces') {
          if (rename === 'throws') throw new Error('taken');
          return -1;
        }
        files.delete(oldPath);
        files.set(newPath, bytes);
        return 0;
      });
    },
    rmSync: ({ path }) => change(() => (files.delete(path) ? 0 : -1)),
  };
}

const RENAMES = ['replaces', 'refuses', 'throws'] as const;

describe.each(RENAMES)('a disk whose rename %s what is there', (rename) => {
  it('keeps what was appended and what was put in its place', () => {
    const disk = createDisk(rename);
    const store = createStore(disk);
    expect(store.read('journal')).toBeUndefined();
    store.append('journal', 'one\n');
    store.append('journal', 'zwei größer 稳住\n');
    expect(createStore(disk).read('journal')).toBe('one\nzwei größer 稳住\n');
    store.replace('journal', 'three\n');
    store.replace('journal', 'four\n');
    store.append('journal', 'five\n');
    expect(createStore(disk).read('journal')).toBe('four\nfive\n');
  });

  it('gives the old or the new text, wherever the watch dies in a replace', () => {
    for (let calls = 0; calls < 8; calls += 1) {
      for (const before of [undefined, 'the old text']) {
        const disk = createDisk(rename);
        if (before !== undefined) createStore(disk).append('settings', before);
        disk.dieIn(calls);
        let done = true;
        try {
          createStore(disk).replace('settings', 'the new text');
        } catch {
          done = false;
        }
        disk.dieIn(Number.POSITIVE_INFINITY);
        const after = createStore(disk).read('settings');
        expect(done ? ['the new text'] : [before, 'the new text'], `${calls} calls`).toContain(after);
        // And it goes on from there.
        createStore(disk).replace('settings', 'the next text');
        expect(createStore(disk).read('settings')).toBe('the next text');
      }
    }
  });

  it('takes a file that was made and never written for a text without a letter', () => {
    const disk = createDisk(rename);
    disk.files.set('journal.txt', new Uint8Array());
    // What a platform makes of an empty file is not documented.
    const store = createStore({ ...disk, readFileSync: () => undefined });
    expect(store.read('journal')).toBe('');
  });

  it('says so where the disk is full, and keeps the old text', () => {
    const disk = createDisk(rename);
    const store = createStore(disk);
    store.append('settings', 'the old text');
    disk.setRoom(5);
    expect(() => store.replace('settings', 'the new text')).toThrow('5 of 12 bytes');
    expect(() => store.append('settings', ' and more')).toThrow('5 of 9 bytes');
    expect(createStore(disk).read('settings')).toBe('the old text and ');
  });
});

describe('text as bytes', () => {
  it('is as the rest of the world writes it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (text) => {
        expect(utf8Bytes(text)).toEqual(new TextEncoder().encode(text));
        expect(utf8Text(utf8Bytes(text))).toBe(new TextDecoder('utf-8', { ignoreBOM: true }).decode(utf8Bytes(text)));
      }),
    );
  });

  it('is read from any bytes, however torn, without an end or an error', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.string(), (bytes, text) => {
        const torn = utf8Text(Uint8Array.from([...bytes, 10, ...utf8Bytes(text)]));
        expect(torn.endsWith(`\n${text}`)).toBe(true);
      }),
    );
  });
});
