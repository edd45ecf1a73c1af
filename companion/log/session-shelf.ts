// Owns the sessions in the phone's storage: merged and kept, one key each. Refuses to drop what it cannot read: that is kept and
// listed as such, until the person deletes it.
import { readSession, type SessionRead, type SessionWire, writeSession } from '../../shared/sync/session-wire';
import type { Session, SessionEdit } from '../../shared/training/session';
import { uniteEdits } from '../../shared/training/session-edits';
import { SESSION_ID } from '../../shared/training/session-id';
import { couldNotKeep, DELETED, keep, type PutOptions, type PutResult } from './keep';
import type { KeyValue } from './key-value';
import { better, entryOf, inOrder, type LogEntry } from './log-entry';
import { mergeSessions } from './merge';
import type { Reads } from './reads';

export interface SessionShelf {
  put(wire: SessionWire, options?: PutOptions): PutResult;
  list(): LogEntry[];
  edit(id: string, edits: readonly SessionEdit[]): void;
  delete(id: string): void;
  deleteAll(): void;
  /** True where no session was ever put. */
  isNew(): boolean;
}

/**
 * `session/ID` a session, or `DELETED` in its place. `newer/ID` what a newer app wrote of it, apart, so that neither can
 * push out the other whichever comes first. `unreadable/ID` what stood where a session was to be kept.
 */
const SESSION = 'session/';
const NEWER = 'newer/';
const UNREADABLE = 'unreadable/';
const PLACES = [NEWER, SESSION, UNREADABLE] as const;

export function createSessionShelf(storage: KeyValue, reads: Reads): SessionShelf {
  const isDeleted = (id: string): boolean => storage.getItem(SESSION + id) === DELETED;

  function put(wire: SessionWire, { undelete = false }: PutOptions = {}): PutResult {
    const read = readSession(wire);
    if (read.kind === 'unreadable') return { kind: 'cannotRead', reason: read.reason };
    const id = read.kind === 'session' ? read.session.id : read.id;
    const given = read.kind === 'session' ? read.session.revision : read.revision;
    const deleted = isDeleted(id);
    // The watch may let go of it: it was held, and the person did not want it.
    if (deleted && !undelete) return { kind: 'holds', id, revision: given };
    try {
      const revision = read.kind === 'session' ? keepSession(read.session) : keepNewer(wire, read);
      if (deleted && read.kind === 'newer') storage.removeItem(SESSION + id);
      return { kind: 'holds', id, revision };
    } catch (error) {
      return couldNotKeep(error);
    }
  }

  /** Gives the revision now held. */
  function keepSession(session: Session): number {
    const key = SESSION + session.id;
    const old = isDeleted(session.id) ? undefined : storage.getItem(key);
    const oldRead = old === undefined ? undefined : readSession(old);
    const merged = mergeSessions(oldRead?.kind === 'session' ? oldRead.session : session, session);
    // An app gone back to an older version finds here what the newer one wrote.
    if (old !== undefined && oldRead?.kind === 'newer') keepNewer(old, oldRead);
    if (old !== undefined && oldRead?.kind === 'unreadable') setAside(session.id, old);
    const text = writeSession(merged);
    if (text !== old) keep(storage, key, text);
    return merged.revision;
  }

  function keepNewer(wire: SessionWire, given: NewerRead): number {
    const key = NEWER + given.id;
    const old = storage.getItem(key);
    const oldRead = old === undefined ? undefined : readSession(old);
    if (old !== undefined && oldRead?.kind === 'unreadable') setAside(given.id, old);
    // This app has since learnt to read what it kept here.
    if (oldRead?.kind === 'session') keepSession(oldRead.session);
    if (old !== undefined && oldRead?.kind === 'newer' && !newerBeats(wire, given, old, oldRead))
      return oldRead.revision;
    if (wire !== old) keep(storage, key, wire);
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
    keep(storage, key, text);
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
    const keys = storage.keys();
    for (const place of PLACES) {
      for (const key of keys) {
        const text = key.startsWith(place) ? storage.getItem(key) : undefined;
        if (text === undefined || text === DELETED) continue;
        const name = key.slice(place.length);
        const id = place === UNREADABLE ? name.replace(/\/\d+$/, '') : name;
        if (isDeleted(id)) continue;
        const entry = entryOf(id, reads.bytes(key) + reads.bytes(text), reads.session(text));
        if (entry.kind === 'unreadable') found.set(key, entry);
        else found.set(id, better(found.get(id), entry));
      }
    }
    return [...found.values()];
  }

  /** As it is listed, wherever its texts lie. */
  function sessionOf(id: string): Session | undefined {
    if (isDeleted(id)) return undefined;
    let found: Session | undefined;
    for (const place of [NEWER, SESSION]) {
      const text = storage.getItem(place + id);
      const read = text === undefined ? undefined : readSession(text);
      if (read?.kind === 'session') found = found === undefined ? read.session : mergeSessions(found, read.session);
    }
    return found;
  }

  return {
    put,
    list: () => entries().sort(inOrder),
    edit(id, edits) {
      const session = sessionOf(id);
      if (session !== undefined) keepSession({ ...session, edits: uniteEdits([...session.edits, ...edits]) });
    },
    delete: deleteSession,
    deleteAll() {
      for (const id of new Set(entries().map((entry) => entry.id))) deleteSession(id);
    },
    isNew: () => !storage.keys().some((key) => PLACES.some((place) => key.startsWith(place))),
  };
}

type NewerRead = Extract<SessionRead, { kind: 'newer' }>;

/** The higher revision; of equal ones any rule that is the same in every order of arrival. */
function newerBeats(wire: SessionWire, given: NewerRead, oldWire: SessionWire, old: NewerRead): boolean {
  if (given.revision !== old.revision) return given.revision > old.revision;
  if (given.version !== old.version) return given.version > old.version;
  return wire > oldWire;
}
