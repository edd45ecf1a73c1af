// Owns what the lines of a journal make together: sessions and check-ins, what the phone has of them, what may be dropped.
// Refuses the disk and the text of a line: see journal.ts and journal-line.ts.
import type { Session } from '../../shared/training/session';
import type { JournalState } from './journal';
import { createCheckInFold, type LineOwner } from './journal-check-ins';
import { createDraft, type Draft } from './journal-draft';
import type { JournalEntry } from './journal-entry';

export interface Fold {
  /** False where the entry makes no sense after those before it. */
  fits(entry: JournalEntry): boolean;
  /** Takes an entry that fits, with the length of its line; gives the id of the session or check-in that the line belongs to. */
  add(entry: JournalEntry, chars: number): string | undefined;
  /** A line that is no entry; gives the id of the session in whose midst it stands. */
  addTorn(chars: number): string | undefined;
  /**
   * Sessions that may be dropped: empty, or confirmed and neither the newest nor the newest with a rep in a training; and check-ins:
   * see journal-check-ins.ts.
   */
  droppable(): ReadonlySet<string>;
  /** How many of them are sessions that the phone holds, rather than empty. */
  droppableConfirmed(): number;
  /** Length of all lines that may not be dropped. */
  keptChars(): number;
  state(): Omit<JournalState, 'full'>;
}

interface Kept extends LineOwner {
  readonly draft: Draft;
  /** Highest revision that the phone has said to hold. */
  confirmedRevision: number;
}

export function createFold(): Fold {
  const sessions: Kept[] = [];
  const checkIns = createCheckInFold();
  let chars = 0;
  let droppedSessions = 0;
  let tornLines = 0;

  const find = (id: string): Kept | undefined => sessions.find((one) => one.id === id);
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

  /** What the next day's load goes by. */
  function newestTraining(): Kept | undefined {
    return newest(endedOnes().filter(({ draft }) => draft.session().kind === 'training' && draft.trained()));
  }

  function droppableOnes(): readonly Kept[] {
    const newestEnded = newest(endedOnes());
    const training = newestTraining();
    return sessions.filter((one) => {
      if (one.draft.empty()) return true;
      return one.draft.ended() && isConfirmed(one) && one !== newestEnded && one !== training;
    });
  }

  function droppableCheckIns(): readonly LineOwner[] {
    return checkIns.droppable(newestTraining()?.draft.session().endedMs ?? 0);
  }

  function take(entry: JournalEntry): LineOwner | undefined {
    const open = openOne();
    switch (entry.kind) {
      case 'sessionBegan':
        if (open?.id === entry.id) return open;
        open?.draft.endWithLast();
        sessions.push({ id: entry.id, draft: createDraft(entry), confirmedRevision: 0, chars: 0 });
        return last();
      case 'confirmed': {
        const session = find(entry.id);
        if (session === undefined) return checkIns.confirm(entry.id, entry.revision);
        session.confirmedRevision = Math.max(session.confirmedRevision, entry.revision);
        return session;
      }
      case 'checkedIn':
        return checkIns.add(entry.checkIn);
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

  function count(owner: LineOwner | undefined, lineChars: number): string | undefined {
    chars += lineChars;
    if (owner !== undefined) owner.chars += lineChars;
    return owner?.id;
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
        case 'checkedIn':
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
    droppable: () => new Set([...droppableOnes(), ...droppableCheckIns()].map(({ id }) => id)),
    droppableConfirmed: () => droppableOnes().filter(({ draft }) => !draft.empty()).length,
    keptChars: () => [...droppableOnes(), ...droppableCheckIns()].reduce((sum, one) => sum - one.chars, chars),
    state() {
      const open = openOne();
      const session = ({ draft }: Kept): Session => draft.session();
      const ended = endedOnes();
      return {
        ...(open === undefined ? {} : { open: open.draft.open() }),
        ended: ended.map(session),
        unconfirmed: ended.filter((one) => !isConfirmed(one)).map(session),
        checkIns: checkIns.all(),
        unconfirmedCheckIns: checkIns.unconfirmed(),
        droppedSessions,
        tornLines,
      };
    },
  };
}
