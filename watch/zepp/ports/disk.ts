// Owns the calls of the platform's disk that the store needs. Refuses the others.
import {
  closeSync,
  O_APPEND,
  O_CREAT,
  O_TRUNC,
  O_WRONLY,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from '@zos/fs';

/** As Zepp OS has them: 0 is success, and whatever failed may also throw. */
export interface Disk {
  readonly O_WRONLY: number;
  readonly O_CREAT: number;
  readonly O_APPEND: number;
  readonly O_TRUNC: number;
  openSync(option: { path: string; flag: number }): number;
  writeSync(option: { fd: number; buffer: ArrayBuffer }): number;
  closeSync(option: { fd: number }): number;
  readFileSync(option: { path: string }): ArrayBuffer | string | undefined;
  statSync(option: { path: string }): { readonly size: number } | undefined;
  renameSync(option: { oldPath: string; newPath: string }): number;
  rmSync(option: { path: string }): number;
}

export const DISK: Disk = {
  O_WRONLY,
  O_CREAT,
  O_APPEND,
  O_TRUNC,
  openSync: (option) => openSync(option),
  writeSync: (option) => writeSync(option),
  closeSync: (option) => closeSync(option),
  readFileSync: (option) => readFileSync(option),
  statSync: (option) => statSync(option),
  renameSync: (option) => renameSync(option),
  rmSync: (option) => rmSync(option),
};
