// Owns what the lines of a journal make together: sessions, what the phone has of them, what may be dropped.
// Refuses the disk and the text of a line: see journal.ts and journal-line.ts.
import type { Session } from '../../shared/training/session';
import type { JournalState } from './journal';
import { createDraft, type Draft } from './journal-draft';
import type { JournalEntry } from './journal-entry';

export interface Fold {
  /** False where the entry makes no sense after those before it. */
  fits(entry: JournalEntry): boolean;
  /** Takes an entry that fits, with the length of its line; gives the id of the session that the line belongs to. */
  add(entry: JournalEntry, chars: number): string | undefined;
  /** A line that is no entry; gives the id of the session in whose midst it stands. */
  addTorn(chars: number): string | undefined;
  /** Sessions that may be dropped: empty, or confirmed and neither the newest nor the newest with a rep in a training. */
  droppable(): ReadonlySet<string>;
  /** How many of them are sessions that the phone holds, rather than empty. */
  droppableConfirmed(): number;
  /** Length of all lines that may not be dropped. */
  keptChars(): number;
  state(): Omit<JournalState, 'full'>;
}

interface Kept {
  readonly draft: Draft;
  /** Highest revision that the phone has said to hold. */
  confirmedRevision: number;
  chars: number;
}

export function createFold(): Fold {
  const sessions: Kept[] = [];
  let chars = 0;
  let droppedSessions = 0;
  let tornLines = 0;

  const find = (id: string): Kept | undefined => sessions.find(({ draft }) => draft.id === id);
  const last = (): Kept | undefined => sessions[sessions.length - 1];

  function openOne(): Kept | undefined {
    const newest = last();
    return newest === undefined || newest.draft.ended() ? undefined : newest;
  }

  function isConfirmed({ draft, confirmedRevision }: Kept): boolean {
    return confirmedRevision >= draft.session().revision;
  }

  function endedOnes(): readonly Kept[] {
    return sessions.filter(({ draft }) => draft.ended() && !draft.empty());
  }

  function newest(ones: readonly Kept[]): Kept | undefined {
    return ones[ones.length - 1];
  }

  function droppableOnes(): readonly Kept[] {
    const ended = endedOnes();
    const newestEnded = newest(ended);
    // What the next day's load goes by.
    const newestTraining = newest(ended.filter(({ draft }) => draft.session().kind === 'training' && draft.trained()));
    return sessions.filter((one) => {
      if (one.draft.empty()) return true;
      return one.draft.ended() && isConfirmed(one) && one !== newestEnded && one !== newestTraining;
    });
  }

  function take(entry: JournalEntry): Kept | undefined {
    const open = openOne();
    switch (entry.kind) {
      case 'sessionBegan':
        if (open?.draft.id === entry.id) return open;
        open?.draft.endWithLast();
        sessions.push({ draft: createDraft(entry), confirmedRevision: 0, chars: 0 });
        return last();
      case 'confirmed': {
        const session = find(entry.id);
        if (session !== undefined) session.confirmedRevision = Math.max(session.confirmedRevision, entry.revision);
        return session;
      }
      case 'dropped':
        droppedSessions += entry.sessions;
        return undefined;
      case 'sessionEnded':
        // A second one, written again after a write that was thought to have failed, belongs to the session it ended.
        open?.draft.add(entry);
        return last();
      default:
        open?.draft.add(entry);
        return open;
    }
  }

  function count(kept: Kept | undefined, lineChars: number): string | undefined {
    chars += lineChars;
    if (kept !== undefined) kept.chars += lineChars;
    return kept?.draft.id;
  }

  return {
    fits(entry) {
      switch (entry.kind) {
        case 'sessionBegan': {
          const session = find(entry.id);
          return session === undefined || !session.draft.ended();
        }
        case 'confirmed':
        case 'dropped':
        case 'sessionEnded':
          return true;
        default:
          return openOne()?.draft.fits(entry) ?? false;
      }
    },
    add: (entry, lineChars) => count(take(entry), lineChars),
    addTorn(lineChars) {
      tornLines += 1;
      return count(last(), lineChars);
    },
    droppable: () => new Set(droppableOnes().map(({ draft }) => draft.id)),
    droppableConfirmed: () => droppableOnes().filter(({ draft }) => !draft.empty()).length,
    keptChars: () => droppableOnes().reduce((sum, one) => sum - one.chars, chars),
    state() {
      const open = openOne();
      const session = ({ draft }: Kept): Session => draft.session();
      const ended = endedOnes();
      return {
        ...(open === undefined ? {} : { open: open.draft.open() }),
        ended: ended.map(session),
        unconfirmed: ended.filter((one) => !isConfirmed(one)).map(session),
        droppedSessions,
        tornLines,
      };
    },
  };
}
