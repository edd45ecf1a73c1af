// Owns the journal: append-only, written before anything is shown, folded into sessions when opened.
// Refuses to send: the outbox does. Drops nothing that the phone has not confirmed.
import type { Session } from '../../shared/training/session';
import type { JournalEntry } from './journal-entry';
import type { Store } from './ports';

/** The session that has begun and not ended, if any, and what the next set would be. */
export interface OpenSession {
  readonly session: Session;
  readonly plannedSets: number;
  readonly plannedReps: number;
  /** As chosen while resting, else that of the last set; undefined before the first set where none was chosen. */
  readonly nextWeight?: number;
  /** True where a set began and neither an end nor a new set followed: the watch died in it, or is in it. */
  readonly setOpen: boolean;
}

export interface JournalState {
  readonly open?: OpenSession;
  /** Ended sessions still in the journal, oldest first; the newest stays even when confirmed. */
  readonly ended: readonly Session[];
  /** Ended sessions whose latest revision the phone has not confirmed, oldest first. */
  readonly unconfirmed: readonly Session[];
  /** Confirmed sessions dropped so far. */
  readonly droppedSessions: number;
  /** Lines that could not be read: torn by a dead watch. */
  readonly tornLines: number;
  /** No room for another session until the phone has confirmed one. */
  readonly full: boolean;
}

export interface Journal {
  state(): JournalState;
  /** On the disk when it returns; throws where the disk refuses, and then the state is as before. */
  append(entry: JournalEntry): void;
}

/** Reads the journal, tidies it up where it has grown too long. */
export declare function openJournal(store: Store): Journal;
