// Owns which calls of the platform's files this app makes. Refuses the others.
import {
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  unlinkSync,
  writeSync,
  // biome-ignore lint/style/useNodejsImportProtocol: it is the watch's.
} from 'fs';

/** Whatever fails throws. A path without a slash lies in the app's own folder. */
export interface Files {
  existsSync(path: string): boolean;
  statSync(path: string): { readonly size: number };
  readFileSync(path: string, encoding: 'utf-8'): string;
  openSync(path: string, flags: 'a' | 'w'): number;
  writeSync(file: number, bytes: ArrayBuffer): number;
  closeSync(file: number): void;
  renameSync(from: string, to: string): void;
  unlinkSync(path: string): void;
}

export const FILES: Files = {
  existsSync,
  statSync,
  readFileSync,
  openSync,
  writeSync,
  closeSync,
  renameSync,
  unlinkSync,
};
