// Owns what stands in the list of the log: a session, or the word that something is kept which this app cannot read.
// Refuses the storage: see log.ts.
import type { SessionRead } from '../../shared/sync/session-wire';
import type { Session } from '../../shared/training/session';
import { mergeSessions } from './merge';

export type LogEntry = { readonly id: string; readonly bytes: number } & (
  | { readonly kind: 'session'; readonly session: Session }
  /** Written by a newer app, kept as it came. */
  | { readonly kind: 'newer'; readonly version: number; readonly revision: number }
  | { readonly kind: 'unreadable'; readonly reason: string }
);

export function entryOf(id: string, bytes: number, read: SessionRead): LogEntry {
  switch (read.kind) {
    case 'session':
      return { kind: 'session', id, bytes, session: read.session };
    case 'newer':
      return { kind: 'newer', id, bytes, version: read.version, revision: read.revision };
    case 'unreadable':
      return { kind: 'unreadable', id, bytes, reason: read.reason };
  }
}

/** Of two records of one session the one that knows more; a newer app's text that this app has learnt to read is merged. */
export function better(one: LogEntry | undefined, other: LogEntry): LogEntry {
  if (one === undefined) return other;
  const bytes = one.bytes + other.bytes;
  if (one.kind === 'session' && other.kind === 'session') {
    return { ...one, bytes, session: mergeSessions(one.session, other.session) };
  }
  return { ...(revisionOf(other) > revisionOf(one) ? other : one), bytes };
}

function revisionOf(entry: LogEntry): number {
  if (entry.kind === 'session') return entry.session.revision;
  return entry.kind === 'newer' ? entry.revision : -1;
}

const PLACE_IN_LIST = { newer: 0, session: 1, unreadable: 2 } as const;

export function inOrder(one: LogEntry, other: LogEntry): number {
  if (one.kind === 'session' && other.kind === 'session' && one.session.startedMs !== other.session.startedMs) {
    return other.session.startedMs - one.session.startedMs;
  }
  if (one.kind !== other.kind) return PLACE_IN_LIST[one.kind] - PLACE_IN_LIST[other.kind];
  return one.id === other.id ? 0 : one.id < other.id ? 1 : -1;
}
