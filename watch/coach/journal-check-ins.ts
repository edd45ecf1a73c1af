// Owns the check-ins among the lines of a journal: which there are, what the phone has of them, which may be dropped.
// Refuses sessions: see journal-fold.ts.
import { CHECK_IN_REVISION } from '../../shared/sync/check-in-wire';
import type { CheckIn } from '../../shared/training/check-in';
import { keepCheckIns } from '../../shared/training/check-ins-kept';

/** What a line belongs to, a session or a check-in, with the length of its lines so far. */
export interface LineOwner {
  readonly id: string;
  chars: number;
}

export interface CheckInFold {
  /** The one that is there already, where it was written again after a write that was thought to have failed. */
  add(checkIn: CheckIn): LineOwner;
  /** Undefined where there is none of this id. */
  confirm(id: string, revision: number): LineOwner | undefined;
  /**
   * What the phone holds and the plan no longer goes by.
   * @param trainedMs when the newest training ended, ms UTC; 0 where there is none.
   */
  droppable(trainedMs: number): readonly LineOwner[];
  /** Oldest first, whatever the clock did between the lines. */
  all(): readonly CheckIn[];
  unconfirmed(): readonly CheckIn[];
}

interface Kept extends LineOwner {
  readonly checkIn: CheckIn;
  confirmed: boolean;
}

export function createCheckInFold(): CheckInFold {
  const kept = new Map<string, Kept>();
  const inOrder = (): Kept[] => [...kept.values()].sort((one, other) => one.checkIn.atMs - other.checkIn.atMs);
  const all = (): readonly CheckIn[] => inOrder().map(({ checkIn }) => checkIn);

  return {
    add(checkIn) {
      const one = kept.get(checkIn.id) ?? { id: checkIn.id, checkIn, confirmed: false, chars: 0 };
      kept.set(checkIn.id, one);
      return one;
    },
    confirm(id, revision) {
      const one = kept.get(id);
      if (one !== undefined && revision >= CHECK_IN_REVISION) one.confirmed = true;
      return one;
    },
    droppable(trainedMs) {
      const needed = new Set(keepCheckIns(all(), trainedMs));
      return inOrder().filter(({ checkIn, confirmed }) => confirmed && !needed.has(checkIn));
    },
    all,
    unconfirmed: () => inOrder().flatMap(({ checkIn, confirmed }) => (confirmed ? [] : [checkIn])),
  };
}
