// Owns the check-ins in the phone's storage, one key each, written once. Refuses to drop what it cannot read, until the person deletes
// everything.
import { CHECK_IN_REVISION, type CheckInRead, type CheckInWire, readCheckIn } from '../../shared/sync/check-in-wire';
import type { CheckIn } from '../../shared/training/check-in';
import { couldNotKeep, DELETED, keep, type PutOptions, type PutResult } from './keep';
import type { KeyValue } from './key-value';
import type { Reads } from './reads';

export interface CheckInShelf {
  put(wire: CheckInWire, options?: PutOptions): PutResult;
  list(): CheckIn[];
  deleteAll(): void;
  /** True where no check-in was ever put. */
  isNew(): boolean;
}

/** `check-in/ID`, or `DELETED` in its place. */
const CHECK_IN = 'check-in/';

export function createCheckInShelf(storage: KeyValue, reads: Reads): CheckInShelf {
  const keys = (): readonly string[] => storage.keys().filter((key) => key.startsWith(CHECK_IN));

  return {
    put(wire, { undelete = false } = {}) {
      const read = readCheckIn(wire);
      if (read.kind === 'unreadable') return { kind: 'cannotRead', reason: read.reason };
      const id = read.kind === 'checkIn' ? read.checkIn.id : read.id;
      const key = CHECK_IN + id;
      const old = storage.getItem(key);
      try {
        if (old === DELETED ? undelete : old === undefined || beats(wire, read, old)) keep(storage, key, wire);
        return { kind: 'holds', id, revision: CHECK_IN_REVISION };
      } catch (error) {
        return couldNotKeep(error);
      }
    },
    list() {
      const found: CheckIn[] = [];
      for (const key of keys()) {
        const read = reads.checkIn(storage.getItem(key) ?? '');
        if (read.kind === 'checkIn') found.push(read.checkIn);
      }
      return found.sort((one, other) => other.atMs - one.atMs || (one.id < other.id ? 1 : -1));
    },
    deleteAll() {
      for (const key of keys()) storage.setItem(key, DELETED);
    },
    isNew: () => keys().length === 0,
  };
}

const WORTH = { unreadable: 0, newer: 1, checkIn: 2 } as const;

/** A check-in never changes, so that two texts of one differ by their version only: the one that can be read, whichever comes first. */
function beats(wire: CheckInWire, read: CheckInRead, old: CheckInWire): boolean {
  const more = WORTH[read.kind] - WORTH[readCheckIn(old).kind];
  return more > 0 || (more === 0 && wire > old);
}
