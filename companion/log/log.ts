// Owns the phone's memory as a whole: sessions, check-ins and settings. Refuses to know how each is kept: see the shelves.
// Every thing has one key, because the side service and the settings page write the same storage and must not overwrite each other.
import { mergeSettings, readSettings, type StampedSettings } from '../../shared/settings/stamped';
import type { CheckInWire } from '../../shared/sync/check-in-wire';
import { parseJson } from '../../shared/sync/parse-json';
import type { SessionWire } from '../../shared/sync/session-wire';
import type { CheckIn } from '../../shared/training/check-in';
import type { SessionEdit } from '../../shared/training/session';
import { createCheckInShelf } from './check-in-shelf';
import { keep, type PutOptions, type PutResult } from './keep';
import type { KeyValue } from './key-value';
import type { LogEntry } from './log-entry';
import { READ_AFRESH, type Reads } from './reads';
import { createSessionShelf } from './session-shelf';

export type { PutOptions, PutResult } from './keep';
export type { LogEntry } from './log-entry';

export interface Log {
  put(wire: SessionWire, options?: PutOptions): PutResult;
  /** What a newer app wrote first, then sessions newest first, then what cannot be read. */
  list(): readonly LogEntry[];
  /** Newest first; those that cannot be read are left out and kept. */
  checkIns(): readonly CheckIn[];
  /** Kept under its id, once: a check-in never changes. */
  putCheckIn(wire: CheckInWire, options?: PutOptions): PutResult;
  /** United with the session's edits; without effect where there is no such session. @throws where the storage is full. */
  editSession(id: string, edits: readonly SessionEdit[]): void;
  settings(): StampedSettings;
  /** Merges, keeps and gives the result. @throws where the storage is full; then the settings are as before. */
  mergeSettings(other: StampedSettings): StampedSettings;
  /** Everything under this id goes; what the watch may still send of it stays deleted. Check-ins stay. */
  deleteSession(id: string): void;
  /** Every session and check-in, those that cannot be read too; not the settings. */
  deleteAll(): void;
  /** True where nothing was ever put: such a phone knows less than the watch, and one on which all was deleted does not. */
  isNew(): boolean;
  /** Everything in the storage, keys included. */
  usedBytes(): number;
}

const SETTINGS = 'settings';

export function createLog(storage: KeyValue, reads: Reads = READ_AFRESH): Log {
  const sessions = createSessionShelf(storage, reads);
  const checkIns = createCheckInShelf(storage, reads);
  const settings = (): StampedSettings => readSettings(parseJson(storage.getItem(SETTINGS)));

  return {
    put: sessions.put,
    list: sessions.list,
    checkIns: checkIns.list,
    putCheckIn: checkIns.put,
    editSession: sessions.edit,
    settings,
    mergeSettings(other) {
      const old = settings();
      const merged = mergeSettings(old, other);
      if (merged !== old) keep(storage, SETTINGS, JSON.stringify(merged));
      return merged;
    },
    deleteSession: sessions.delete,
    deleteAll() {
      sessions.deleteAll();
      checkIns.deleteAll();
    },
    isNew: () => sessions.isNew() && checkIns.isNew(),
    usedBytes: () =>
      storage.keys().reduce((sum, key) => sum + reads.bytes(key) + reads.bytes(storage.getItem(key) ?? ''), 0),
  };
}
