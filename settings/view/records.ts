// Owns what the views are made of: what the phone keeps, as far as it could be read. Refuses to keep it: the log does.
import type { Session } from '../../shared/training/session';

export interface ReadRecord {
  readonly kind: 'session';
  readonly session: Session;
}

/** Kept, though not understood. */
export type SealedRecord =
  /** Written by a newer app. */
  | { readonly kind: 'newer'; readonly version: number; readonly id: string; readonly revision: number }
  | { readonly kind: 'unreadable'; readonly id: string; readonly reason: string };

/** Newest first, as the log lists them. */
export type LogRecord = ReadRecord | SealedRecord;

export function isRead(record: LogRecord): record is ReadRecord {
  return record.kind === 'session';
}

export function isSealed(record: LogRecord): record is SealedRecord {
  return record.kind !== 'session';
}
