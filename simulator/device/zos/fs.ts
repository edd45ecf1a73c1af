// Owns `@zos/fs`: paths, flags and descriptors over the disk. Refuses exceptions where the watch gives a number below 0.
import { isArrayBuffer } from '../buffer';
import type { Disk } from '../disk';
import { alive, guarded } from '../guard';
import type { Module, ScriptHost } from '../organs';
import { fromUtf8, toUtf8 } from '../utf8';

const FLAG = { O_RDONLY: 0, O_WRONLY: 1, O_RDWR: 2, O_CREAT: 64, O_EXCL: 128, O_TRUNC: 512, O_APPEND: 1024 };
const NO_SUCH_FILE = -2;
const BAD_DESCRIPTOR = -9;
const EXISTS = -17;

interface Open {
  readonly path: string;
  readonly flag: number;
  position: number;
}

interface Span {
  readonly offset?: number;
  readonly length?: number;
  readonly position?: number | null;
}

interface Transfer {
  readonly fd: number;
  readonly buffer: ArrayBuffer;
  readonly options?: Span;
}

export function createFs({ organs, owner }: ScriptHost): Module {
  const { disk, report } = organs;
  const open = new Map<number, Open>();
  let lastFd = 2;

  function fail(problem: string): never {
    report(problem);
    throw new TypeError(problem);
  }

  const pathOf = (option: unknown): string => {
    const path = typeof option === 'object' && option !== null && 'path' in option ? option.path : option;
    return typeof path === 'string' ? path : fail('@zos/fs got no path');
  };

  function openSync(option: { readonly path: string; readonly flag?: number }): number {
    alive(owner);
    const path = pathOf(option);
    const flag = option.flag ?? FLAG.O_RDONLY;
    const exists = disk.read(path) !== undefined;
    if (exists && (flag & FLAG.O_EXCL) !== 0) return EXISTS;
    if (!exists && ((flag & FLAG.O_CREAT) === 0 || !hasFolder(disk, path))) return NO_SUCH_FILE;
    if (!exists || (flag & FLAG.O_TRUNC) !== 0) disk.truncate(path);
    lastFd += 1;
    open.set(lastFd, { path, flag, position: 0 });
    return lastFd;
  }

  function spanOf(transfer: Transfer): { bytes: Uint8Array; position: number | undefined } {
    if (!isArrayBuffer(transfer.buffer)) fail('@zos/fs takes an ArrayBuffer, not a view on one');
    const { offset = 0, length, position } = transfer.options ?? {};
    return { bytes: new Uint8Array(transfer.buffer, offset, length), position: position ?? undefined };
  }

  function readSync(transfer: Transfer): number {
    const file = open.get(transfer.fd);
    if (file === undefined) return BAD_DESCRIPTOR;
    const { bytes, position } = spanOf(transfer);
    const from = position ?? file.position;
    const found = (disk.read(file.path) ?? new Uint8Array(0)).subarray(from, from + bytes.byteLength);
    bytes.set(found);
    if (position === undefined) file.position += found.byteLength;
    return found.byteLength;
  }

  function writeSync(transfer: Transfer): number {
    alive(owner);
    const file = open.get(transfer.fd);
    if (file === undefined || (file.flag & (FLAG.O_WRONLY | FLAG.O_RDWR)) === 0) return BAD_DESCRIPTOR;
    const { bytes, position } = spanOf(transfer);
    const atEnd = (file.flag & FLAG.O_APPEND) !== 0;
    const at = atEnd ? (disk.read(file.path)?.byteLength ?? 0) : (position ?? file.position);
    const written = disk.write(file.path, at, bytes);
    if (position === undefined) file.position = at + written;
    return written;
  }

  function writeFileSync(option: { readonly path: string | number; readonly data: unknown }): void {
    alive(owner);
    const path = typeof option.path === 'number' ? open.get(option.path)?.path : option.path;
    if (path === undefined) fail('writeFileSync got a closed descriptor');
    const bytes = bytesOf(option.data) ?? fail('writeFileSync takes a string, an ArrayBuffer or a DataView');
    if (!hasFolder(disk, path)) throw new Error(`writeFileSync: no folder for ${path}`);
    disk.truncate(path);
    if (disk.write(path, 0, bytes) < bytes.byteLength) throw new Error('writeFileSync: the disk is full');
  }

  function readFileSync(option: { readonly path: string; readonly options?: { readonly encoding?: string } }): unknown {
    const bytes = disk.read(pathOf(option));
    if (bytes === undefined) return undefined;
    const encoding = option.options?.encoding;
    if (encoding === undefined) return bytes.slice().buffer;
    return encoding === 'utf8' || encoding === 'utf-8' ? fromUtf8(bytes) : fail(`@zos/fs knows no ${encoding}`);
  }

  function readdirSync(option: unknown): string[] | undefined {
    const path = pathOf(option).replace(/\/$/, '');
    const prefix = path === '' || path === '.' ? '' : `${path}/`;
    if (prefix !== '' && !disk.folders().has(path)) return undefined;
    return disk
      .paths()
      .filter((one) => one.startsWith(prefix))
      .map((one) => one.slice(prefix.length))
      .filter((one) => !one.includes('/'));
  }

  return guarded(
    '@zos/fs',
    {
      ...FLAG,
      openSync,
      readSync,
      writeSync,
      readFileSync,
      writeFileSync,
      readdirSync,
      closeSync: (option: number | { readonly fd: number }): number =>
        open.delete(typeof option === 'number' ? option : option.fd) ? 0 : BAD_DESCRIPTOR,
      statSync(option: unknown): { size: number } | undefined {
        const bytes = disk.read(pathOf(option));
        return bytes === undefined ? undefined : { size: bytes.byteLength };
      },
      renameSync(option: { readonly oldPath: string; readonly newPath: string }): number {
        alive(owner);
        return disk.rename(option.oldPath, option.newPath)
          ? 0
          : disk.read(option.oldPath) === undefined
            ? NO_SUCH_FILE
            : EXISTS;
      },
      rmSync(option: unknown): number {
        alive(owner);
        return disk.remove(pathOf(option)) ? 0 : NO_SUCH_FILE;
      },
      mkdirSync(option: unknown): number {
        alive(owner);
        disk.makeFolder(pathOf(option).replace(/\/$/, ''));
        return 0;
      },
    },
    report,
  );
}

function hasFolder(disk: Disk, path: string): boolean {
  const end = path.lastIndexOf('/');
  return end <= 0 || disk.folders().has(path.slice(0, end));
}

function bytesOf(data: unknown): Uint8Array | undefined {
  if (typeof data === 'string') return toUtf8(data);
  if (isArrayBuffer(data)) return new Uint8Array(data);
  return ArrayBuffer.isView(data) ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength) : undefined;
}
