// Owns what has been read of the phone's texts before, so that ten years are not read anew at every touch. Refuses to know which are kept:
// a text always reads the same.
import { type CheckInRead, type CheckInWire, readCheckIn } from '../../shared/sync/check-in-wire';
import { readSession, type SessionRead, type SessionWire } from '../../shared/sync/session-wire';
import { utf8Bytes } from './key-value';

/** How texts are read: afresh each time, or from what was read before. */
export interface Reads {
  session(wire: SessionWire): SessionRead;
  checkIn(wire: CheckInWire): CheckInRead;
  bytes(text: string): number;
}

export const READ_AFRESH: Reads = { session: readSession, checkIn: readCheckIn, bytes: utf8Bytes };

/** Grows with every text that is other than before: for something that lives as long as a page is open. */
export function createReads(): Reads {
  return { session: remembered(readSession), checkIn: remembered(readCheckIn), bytes: remembered(utf8Bytes) };
}

function remembered<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = read(text);
    known.set(text, value);
    return value;
  };
}
