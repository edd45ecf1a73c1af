// Owns the way of a judged rep into the journal. Refuses to judge, round or show it.
import type { Rep } from '../../shared/training/rep';
import type { JournalEntry } from './journal-entry';

/** A rep as a line of the journal; its times are those of the readings, ms UTC on the watch's clock. */
export function repEntry({ measured, verdict }: Rep): Extract<JournalEntry, { kind: 'rep' }> {
  const { liftOffMs, lockoutMs, descentStartMs, floorContactMs, travelM, fallM } = measured;
  return {
    kind: 'rep',
    rep: { liftOffMs, lockoutMs, descentStartMs, floorContactMs, travelM, fallM, verdict },
  };
}
