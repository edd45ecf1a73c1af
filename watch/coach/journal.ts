// Owns the journal: append-only, written before anything is shown, folded into sessions when opened.
// Refuses to send: the outbox does. Drops nothing that the phone has not confirmed.
import type { CheckIn } from '../../shared/training/check-in';
import type { Session } from '../../shared/training/session';
import type { JournalEntry } from './journal-entry';
import { createFold, type Fold } from './journal-fold';
import { readLine, writeLine } from './journal-line';
import { appendLine, JOURNAL } from './journal-set-lines';
import type { Store } from './ports';

/** The session that has begun and not ended, if any, and what the next set would be. */
export interface OpenSession {
  readonly session: Session;
  readonly plannedSets: number;
  readonly plannedReps: number;
  /**
   * Of the session's lift: as chosen while resting, else that of its last set (as corrected), else as the session began; undefined
   * where it began without one.
   */
  readonly nextWeight?: number;
  /** Of the first good mornings; undefined where the session began without one. */
  readonly goodMorningWeight?: number;
  /** By the person, since the last set of the session's lift began. */
  readonly weightChosen?: true;
  /** True where a set began and neither an end nor a new set followed: the watch died in it, or is in it. */
  readonly setOpen: boolean;
}

export interface JournalState {
  readonly open?: OpenSession;
  /**
   * Ended sessions still in the journal, oldest first; the newest stays even when confirmed. A session that ended without a
   * rep, measured or entered, and without a plank is not among them.
   */
  readonly ended: readonly Session[];
  /** Ended sessions whose latest revision the phone has not confirmed, oldest first. */
  readonly unconfirmed: readonly Session[];
  /** Still in the journal, oldest first: those that the plan goes by (see check-ins-kept.ts), and what is not confirmed. */
  readonly checkIns: readonly CheckIn[];
  readonly unconfirmedCheckIns: readonly CheckIn[];
  /** Confirmed sessions dropped so far. */
  readonly droppedSessions: number;
  /** Lines that could not be read: torn by a dead watch. */
  readonly tornLines: number;
  /** No room for another session until the phone has confirmed one. */
  readonly full: boolean;
}

export interface Journal {
  state(): JournalState;
  /** On the disk when it returns; throws where the disk refuses or the entry makes no sense, and then the state is as before. */
  append(entry: JournalEntry): void;
}

export interface JournalBounds {
  /** From this length on, opening takes out what may be dropped, characters. */
  readonly tidyChars: number;
  /** With this length of what may not be dropped, no session should begin, characters. */
  readonly fullChars: number;
}

/**
 * A session of 5 × 10 is 2.7 KB, one of 3 × 5 is 1 KB. `tidyChars`: each page reads the whole journal when it opens, so in daily
 * use it stays at six of the long ones. `fullChars`: 36 of the long ones, or half a year of short ones every other day,
 * without ever meeting the phone; slow to open by then, but kept. Both are choices: the room on a watch is not documented.
 */
export const JOURNAL_BOUNDS: JournalBounds = { tidyChars: 16 * 1024, fullChars: 96 * 1024 };

/** Reads the journal, tidies it up where it has grown too long. */
export function openJournal(store: Store, bounds: JournalBounds = JOURNAL_BOUNDS): Journal {
  const fold = readTidied(store, bounds);
  return {
    state: () => ({ ...fold.state(), full: fold.keptChars() >= bounds.fullChars }),
    append(entry) {
      const line = writeLine(entry);
      // What is folded is what will be read again: rounded alike, and checked before it is written.
      const kept = readLine(line);
      if (kept === undefined || !fold.fits(kept)) throw new RangeError(`the journal has no place for ${line}`);
      appendLine(store, line);
      fold.add(kept, line.length + 1);
    },
  };
}

/** The text is held in here alone, so that it is gone while the journal is in use. */
function readTidied(store: Store, { tidyChars }: JournalBounds): Fold {
  const text = store.read(JOURNAL) ?? '';
  const fold = foldText(text);
  // Not in the middle of a set: there every ms between waking and listening again counts.
  if (text.length <= tidyChars || fold.state().open?.setOpen === true) return fold;
  const tidied = tidy(text, fold);
  return tidied !== undefined && replaced(store, tidied) ? foldText(tidied) : fold;
}

/** @param visit told of each line to which session or check-in it belongs. */
function foldText(
  text: string,
  visit?: (line: string, owner: string | undefined, kind: JournalEntry['kind'] | 'torn') => void,
): Fold {
  const fold = createFold();
  // Line by line: all of them at once would be the text a second time.
  for (let from = 0; from < text.length; ) {
    const found = text.indexOf('\n', from);
    const to = found < 0 ? text.length : found;
    const line = text.slice(from, to);
    from = to + 1;
    if (line === '') continue;
    const entry = readLine(line);
    const chars = line.length + 1;
    const fits = entry !== undefined && fold.fits(entry);
    const owner = fits ? fold.add(entry, chars) : fold.addTorn(chars);
    visit?.(line, owner, fits ? entry.kind : 'torn');
  }
  return fold;
}

/** The text without what may be dropped, beginning with how much has been; undefined where nothing may. */
function tidy(text: string, fold: Fold): string | undefined {
  const gone = fold.droppable();
  if (gone.size === 0) return undefined;
  const sessions = fold.state().droppedSessions + fold.droppableConfirmed();
  let kept = `\n${writeLine({ kind: 'dropped', sessions })}`;
  foldText(text, (line, owner, kind) => {
    if (kind !== 'dropped' && (owner === undefined || !gone.has(owner))) kept += `\n${line}`;
  });
  return kept;
}

/** False where the disk has no room for a second copy: then the journal stays as it was, only longer. */
function replaced(store: Store, text: string): boolean {
  try {
    store.replace(JOURNAL, text);
    return true;
  } catch {
    return false;
  }
}
