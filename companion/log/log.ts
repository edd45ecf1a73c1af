// Owns the phone's memory: sessions merged and kept, one key each, and the settings. Refuses to drop what it cannot read: that
// is kept and listed as such, until the person deletes it.
import { mergeSettings, readSettings, type StampedSettings } from '../../shared/settings/stamped';
import { parseJson } from '../../shared/sync/parse-json';
import { readSession, type SessionRead, type SessionWire, writeSession } from '../../shared/sync/session-wire';
import type { Session } from '../../shared/training/session';
import { SESSION_ID } from '../../shared/training/session-id';
import { type KeyValue, utf8Bytes } from './key-value';
import { better, entryOf, inOrder, type LogEntry } from './log-entry';
import { mergeSessions } from './merge';

export type { LogEntry } from './log-entry';

export type PutResult =
  /** Kept; `revision` is at least that of what was put. */
  | { readonly kind: 'holds'; readonly id: string; readonly revision: number }
  /** Nothing of it was kept. */
  | { readonly kind: 'cannotRead'; readonly reason: string };

export interface Log {
  put(wire: SessionWire): PutResult;
  /** What a newer app wrote first, then sessions newest first, then what cannot be read. */
  list(): readonly LogEntry[];
  /** Newest first; those that cannot be read are left out and kept. */
  checkIns(): readonly CheckIn[];
  /** Kept under its id, once: a check-in never changes. */
  putCheckIn(wire: CheckInWire): PutResult;
  /** United with the session's edits; without effect where there is no such session. @throws where the storage is full. */
  editSession(id: string, edits: readonly SessionEdit[]): void;
  settings(): StampedSettings;
  /** Merges, keeps and gives the result. @throws where the storage is full; then the settings are as before. */
  mergeSettings(other: StampedSettings): StampedSettings;
  /** Everything under this id goes; what the watch may still send of it stays deleted. */
  deleteSession(id: string): void;
  /** Every session and check-in, those that cannot be read too; not the settings. */
  deleteAll(): void;
  /** Everything in the storage, keys included. */
  usedBytes(): number;
}

/**
 * `session/ID` a session, or `DELETED` in its place. `newer/ID` what a newer app wrote of it, apart, so that neither can
 * push out the other whichever comes first. `unreadable/ID` what stood where a session was to be kept.
 * One key for each, because the side service and the settings page write the same storage and must not overwrite each other.
 */
const SESSION = 'session/';
const NEWER = 'newer/';
const UNREADABLE = 'unreadable/';
const PLACES = [NEWER, SESSION, UNREADABLE] as const;
const SETTINGS = 'settings';
/** In the place of the session, so that deleting needs no room and happens at once. */
const DELETED = 'deleted';

export function createLog(storage: KeyValue): Log {
  /** Read back, because a storage may refuse without a word, and what is said to be held is gone from the watch. */
  function keep(key: string, text: string): void {
    storage.setItem(key, text);
    if (storage.getItem(key) !== text) throw new Error('it was not there when it was read back');
  }

  function put(wire: SessionWire): PutResult {
    const read = readSession(wire);
    if (read.kind === 'unreadable') return { kind: 'cannotRead', reason: read.reason };
    const id = read.kind === 'session' ? read.session.id : read.id;
    const given = read.kind === 'session' ? read.session.revision : read.revision;
    // The watch may let go of it: it was held, and the person did not want it.
    if (storage.getItem(SESSION + id) === DELETED) return { kind: 'holds', id, revision: given };
    try {
      const revision = read.kind === 'session' ? keepSession(read.session) : keepNewer(wire, read);
      return { kind: 'holds', id, revision };
    } catch (error) {
      return { kind: 'cannotRead', reason: `the phone could not keep it: ${String(error)}` };
    }
  }

  /** Gives the revision now held. */
  function keepSession(session: Session): number {
    const key = SESSION + session.id;
    const old = storage.getItem(key);
    const oldRead = old === undefined ? undefined : readSession(old);
    const merged = mergeSessions(oldRead?.kind === 'session' ? oldRead.session : session, session);
    // An app gone back to an older version finds here what the newer one wrote.
    if (old !== undefined && oldRead?.kind === 'newer') keepNewer(old, oldRead);
    if (old !== undefined && oldRead?.kind === 'unreadable') setAside(session.id, old);
    const text = writeSession(merged);
    if (text !== old) keep(key, text);
    return merged.revision;
  }

  function keepNewer(wire: SessionWire, given: Extract<SessionRead, { kind: 'newer' }>): number {
    const key = NEWER + given.id;
    const old = storage.getItem(key);
    const oldRead = old === undefined ? undefined : readSession(old);
    if (old !== undefined && oldRead?.kind === 'unreadable') setAside(given.id, old);
    // This app has since learnt to read what it kept here.
    if (oldRead?.kind === 'session') keepSession(oldRead.session);
    if (old !== undefined && oldRead?.kind === 'newer' && !newerBeats(wire, given, old, oldRead))
      return oldRead.revision;
    if (wire !== old) keep(key, wire);
    return given.revision;
  }

  function setAside(id: string, text: string): void {
    let key = UNREADABLE + id;
    for (let copy = 2; ; copy += 1) {
      const there = storage.getItem(key);
      if (there === text) return;
      if (there === undefined) break;
      key = `${UNREADABLE}${id}/${copy}`;
    }
    keep(key, text);
  }

  function keysOf(id: string): readonly string[] {
    return storage
      .keys()
      .filter((key) => key === NEWER + id || key === UNREADABLE + id || key.startsWith(`${UNREADABLE}${id}/`));
  }

  function deleteSession(id: string): void {
    // These first: on a full storage they make the room for the mark, where no session stands that it takes the place of.
    for (const key of keysOf(id)) storage.removeItem(key);
    if (SESSION_ID.test(id)) storage.setItem(SESSION + id, DELETED);
    else storage.removeItem(SESSION + id);
  }

  function entries(): LogEntry[] {
    const found = new Map<string, LogEntry>();
    for (const place of PLACES) {
      for (const key of storage.keys()) {
        const text = key.startsWith(place) ? storage.getItem(key) : undefined;
        if (text === undefined || text === DELETED) continue;
        const name = key.slice(place.length);
        const id = place === UNREADABLE ? name.replace(/\/\d+$/, '') : name;
        if (storage.getItem(SESSION + id) === DELETED) continue;
        const entry = entryOf(id, utf8Bytes(key) + utf8Bytes(text), readSession(text));
        if (entry.kind === 'unreadable') found.set(key, entry);
        else found.set(id, better(found.get(id), entry));
      }
    }
    return [...found.values()];
  }

  return {
    put,
    list: () => entries().sort(inOrder),
    settings: () => readSettings(parseJson(storage.getItem(SETTINGS))),
    mergeSettings(other) {
      const old = readSettings(parseJson(storage.getItem(SETTINGS)));
      const merged = mergeSettings(old, other);
      if (merged !== old) keep(SETTINGS, JSON.stringify(merged));
      return merged;
    },
    deleteSession,
    deleteAll() {
      for (const id of new Set(entries().map((entry) => entry.id))) deleteSession(id);
    },
    usedBytes: () =>
      storage.keys().reduce((sum, key) => sum + utf8Bytes(key) + utf8Bytes(storage.getItem(key) ?? ''), 0),
  };
}

type NewerRead = Extract<SessionRead, { kind: 'newer' }>;

/** The higher revision; of equal ones any rule that is the same in every order of arrival. */
function newerBeats(wire: SessionWire, given: NewerRead, oldWire: SessionWire, old: NewerRead): boolean {
  if (given.revision !== old.revision) return given.revision > old.revision;
  if (given.version !== old.version) return given.version > old.version;
  return wire > oldWire;
}
