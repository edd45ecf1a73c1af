// Owns what the phone keeps of the upload: address, token, the last request and what came of it. Refuses to send.
// Apart from the settings, because those go to the watch and into every export, and a token must not.
import { hostOf, type UploadOutcome, type UploadResult, type UploadState } from '../../shared/export/upload';
import { parseJson } from '../../shared/sync/parse-json';
import { keep } from './keep';
import type { KeyValue } from './key-value';

export interface UploadMemory {
  state(): UploadState;
  token(): string | undefined;
  /** Undefined switches it off and forgets all of it. The token of another host is forgotten. @throws where the storage is full. */
  setAddress(address: string | undefined): void;
  /** Undefined forgets it. @throws where the storage is full. */
  setToken(token: string | undefined): void;
  /** What the side service listens for. @throws where the storage is full. */
  request(nowMs: number): void;
  /** @throws where the storage is full. */
  answer(result: UploadResult): void;
}

const ADDRESS = 'upload/address';
const TOKEN = 'upload/token';
export const UPLOAD_REQUEST = 'upload/request';
const RESULT = 'upload/result';

export function createUploadMemory(storage: KeyValue): UploadMemory {
  const text = (key: string): string | undefined => {
    const kept = storage.getItem(key);
    return kept === '' ? undefined : kept;
  };

  function forget(...keys: readonly string[]): void {
    for (const key of keys) if (storage.getItem(key) !== undefined) storage.removeItem(key);
  }

  return {
    state() {
      const requestMs = Number(text(UPLOAD_REQUEST));
      return {
        address: text(ADDRESS),
        hasToken: text(TOKEN) !== undefined,
        requestMs: Number.isFinite(requestMs) ? requestMs : undefined,
        result: readResult(parseJson(text(RESULT))),
      };
    },
    token: () => text(TOKEN),
    setAddress(address) {
      const before = text(ADDRESS);
      if (address === before) return;
      forget(UPLOAD_REQUEST, RESULT);
      if (address === undefined || before === undefined || hostOf(address) !== hostOf(before)) forget(TOKEN);
      if (address === undefined) forget(ADDRESS);
      else keep(storage, ADDRESS, address);
    },
    setToken(token) {
      if (token === undefined) forget(TOKEN);
      else keep(storage, TOKEN, token);
    },
    request: (nowMs) => keep(storage, UPLOAD_REQUEST, String(nowMs)),
    answer: (result) => keep(storage, RESULT, JSON.stringify(result)),
  };
}

function readResult(data: unknown): UploadResult | undefined {
  const { requestMs, atMs, outcome } = fieldsOf(data);
  const read = readOutcome(fieldsOf(outcome));
  if (typeof requestMs !== 'number' || typeof atMs !== 'number' || read === undefined) return undefined;
  return { requestMs, atMs, outcome: read };
}

function readOutcome({ kind, status, text }: Readonly<Record<string, unknown>>): UploadOutcome | undefined {
  if (kind === 'sent' || kind === 'late') return { kind };
  if (typeof text !== 'string') return undefined;
  if (kind === 'error') return { kind, text };
  return kind === 'status' && typeof status === 'number' ? { kind, status, text } : undefined;
}

function fieldsOf(data: unknown): Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null ? { ...data } : {};
}
