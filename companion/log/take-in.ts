// Owns taking a complete export back in: merged with what is there, and what was deleted comes back. Refuses a text of which a part
// is wrong: then nothing of it is taken.
import { readJson, type TextFault } from '../../shared/export/read-json';
import { readCheckIn, writeCheckIn } from '../../shared/sync/check-in-wire';
import { readSession, writeSession } from '../../shared/sync/session-wire';
import type { PutResult } from './keep';
import type { Log } from './log';

export type TakenIn =
  | { readonly kind: 'taken'; readonly sessions: number; readonly checkIns: number }
  /** Nothing was taken. */
  | { readonly kind: 'unreadable'; readonly reason: string; readonly fault?: TextFault };

/** @throws where the storage is full; what was taken until then stays, and taking all of it again does no harm. */
export function takeIn(log: Log, text: string): TakenIn {
  const read = readJson(text);
  if (read.kind === 'unreadable') return read;
  const { sessions, checkIns, settings } = read.exported;
  const sessionWires = sessions.map(writeSession);
  const checkInWires = checkIns.map(writeCheckIn);
  // All of them before the first: one that the storage would give back as none must not be found halfway.
  for (const one of [...sessionWires.map(readSession), ...checkInWires.map(readCheckIn)]) {
    if (one.kind === 'unreadable') return one;
  }
  for (const wire of sessionWires) held(log.put(wire, { undelete: true }));
  for (const wire of checkInWires) held(log.putCheckIn(wire, { undelete: true }));
  log.mergeSettings(settings);
  return { kind: 'taken', sessions: sessions.length, checkIns: checkIns.length };
}

function held(result: PutResult): void {
  if (result.kind === 'cannotRead') throw new Error(result.reason);
}
