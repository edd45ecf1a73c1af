// Owns the journal: append-only, written before anything is shown, folded into sessions when opened.
// Refuses to send: the outbox does. Drops nothing that the phone has not confirmed.
import type { CheckIn } from '../../shared/training/check-in';
import type { Session } from '../../shared/training/session';
import type { JournalEntry } from './journal-entry';
import { createFold, type Fold } from './journal-fold';
import { readLine, writeLine } from './journal-line';
import type { Store } from './ports';

/** The session that has begun and not ended, if any, and what the next set would be. */
export interface OpenSession {
  readonly session: Session;
  readonly plannedSets: number;
  readonly plannedReps: number;
  /**
   * Of the session's lift: as chosen while resting, else that of its last set (as corrected); undefined before the first set where
   * none was chosen.
   */
  readonly nextWeight?: number;
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

const NAME = 'journal';

/** Reads the journal, tidies it up where it has grown too long. */
export function openJournal(store: Store, bounds: JournalBounds = JOURNAL_BOUNDS): Journal {
  let read = foldText(store.read(NAME) ?? '');
  // Not in the middle of a set: there every ms between waking and listening again counts.
  if (read.chars > bounds.tidyChars && read.fold.state().open?.setOpen !== true) {
    const tidied = tidy(read);
    if (tidied !== undefined && replaced(store, tidied)) read = foldText(tidied);
  }
  const { fold } = read;
  return {
    state: () => ({ ...fold.state(), full: fold.keptChars() >= bounds.fullChars }),
    append(entry) {
      const line = writeLine(entry);
      // What is folded is what will be read again: rounded alike, and checked before it is written.
      const kept = readLine(line);
      if (kept === undefined || !fold.fits(kept)) throw new RangeError(`the journal has no place for ${line}`);
      // The break stands before the line: after one that was torn, by a dead watch or a full disk, this one is whole.
      store.append(NAME, `\n${line}`);
      fold.add(kept, line.length + 1);
    },
  };
}

interface Line {
  readonly text: string;
  /** Of the session or check-in that it belongs to. */
  readonly id: string | undefined;
  readonly kind: JournalEntry['kind'] | 'torn';
}

interface Read {
  readonly fold: Fold;
  readonly lines: readonly Line[];
  readonly chars: number;
}

function foldText(text: string): Read {
  const fold = createFold();
  const lines: Line[] = [];
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const entry = readLine(line);
    const chars = line.length + 1;
    if (entry !== undefined && fold.fits(entry)) {
      lines.push({ text: line, id: fold.add(entry, chars), kind: entry.kind });
    } else {
      lines.push({ text: line, id: fold.addTorn(chars), kind: 'torn' });
    }
  }
  return { fold, lines, chars: text.length };
}

/** The text without what may be dropped, beginning with how much has been; undefined where nothing may. */
function tidy({ fold, lines }: Read): string | undefined {
  const gone = fold.droppable();
  if (gone.size === 0) return undefined;
  const sessions = fold.state().droppedSessions + fold.droppableConfirmed();
  const kept = lines.filter(({ id, kind }) => kind !== 'dropped' && (id === undefined || !gone.has(id)));
  return [writeLine({ kind: 'dropped', sessions }), ...kept.map(({ text }) => text)]
    .map((line) => `\n${line}`)
    .join('');
}

/** False where the disk has no room for a second copy: then the journal stays as it was, only longer. */
function replaced(store: Store, text: string): boolean {
  try {
    store.replace(NAME, text);
    return true;
  } catch {
    return false;
  }
}
