// Owns the compact, versioned form of a check-in: what goes over the radio, into the journal and into the phone's storage.
// Refuses to guess.
import { type CheckIn, SORE_FEELINGS, SORE_PLACES, WARNING_SIGNS, type WarningSign } from '../training/check-in';
import { SESSION_ID } from '../training/session-id';
import { type Cursor, isUnreadable, parseList } from './cursor';

/** JSON list: [1, id, time, end of its training, place, feeling, worse on moving, lasting, signs, cleared]; null: not asked. Yes is 1, no is 0. */
export type CheckInWire = string;

/** A check-in is written once and never again, so that this is the revision of each. */
export const CHECK_IN_REVISION = 1;

const VERSION = 1;

/** A check-in as it is kept: whole ms, each sign once and in the order of `WARNING_SIGNS`. */
export function roundCheckIn(checkIn: CheckIn): CheckIn {
  return {
    ...checkIn,
    atMs: Math.round(checkIn.atMs),
    afterMs: Math.round(checkIn.afterMs),
    signs: WARNING_SIGNS.filter((sign) => checkIn.signs.includes(sign)),
  };
}

export function packCheckIn(checkIn: CheckIn): unknown[] {
  const { id, atMs, afterMs, place, feeling, worseOnMoving, lasting, signs, cleared } = roundCheckIn(checkIn);
  const yesOrNo = (said: boolean | undefined): number | null => (said === undefined ? null : said ? 1 : 0);
  return [
    VERSION,
    id,
    atMs,
    afterMs,
    place,
    feeling ?? null,
    yesOrNo(worseOnMoving),
    yesOrNo(lasting),
    signs,
    yesOrNo(cleared),
  ];
}

export function writeCheckIn(checkIn: CheckIn): CheckInWire {
  return JSON.stringify(packCheckIn(checkIn));
}

export type CheckInRead =
  | { readonly kind: 'checkIn'; readonly checkIn: CheckIn }
  | { readonly kind: 'newer'; readonly version: number; readonly id: string }
  | { readonly kind: 'unreadable'; readonly reason: string };

export function readCheckIn(wire: CheckInWire): CheckInRead {
  try {
    const cursor = parseList(wire, 'the check-in');
    const version = cursor.integer('version', VERSION);
    const id = cursor.text('id', SESSION_ID);
    if (version > VERSION) return { kind: 'newer', version, id };
    return { kind: 'checkIn', checkIn: readBody(cursor, id) };
  } catch (error) {
    if (isUnreadable(error)) return { kind: 'unreadable', reason: error.message };
    throw error;
  }
}

/** Out of a list that `packCheckIn` gave. @throws Unreadable */
export function unpackCheckIn(cursor: Cursor): CheckIn {
  cursor.integer('version', VERSION, VERSION);
  return readBody(cursor, cursor.text('id', SESSION_ID));
}

function readBody(cursor: Cursor, id: string): CheckIn {
  const atMs = cursor.integer('time');
  const afterMs = cursor.integer('end of the training');
  const place = cursor.word('place', SORE_PLACES);
  const feeling = cursor.nothing() ? undefined : cursor.word('feeling', SORE_FEELINGS);
  const worseOnMoving = readYesOrNo(cursor, 'worse on moving');
  const lasting = readYesOrNo(cursor, 'lasting');
  const signs = readSigns(cursor.list('signs'));
  const cleared = cursor.nothing() ? false : cursor.integer('cleared', 1, 1) === 1;
  cursor.end('end');
  return {
    id,
    atMs,
    afterMs,
    place,
    ...(feeling === undefined ? {} : { feeling }),
    ...(worseOnMoving === undefined ? {} : { worseOnMoving }),
    ...(lasting === undefined ? {} : { lasting }),
    signs,
    ...(cleared ? { cleared: true } : {}),
  };
}

function readYesOrNo(cursor: Cursor, what: string): boolean | undefined {
  return cursor.nothing() ? undefined : cursor.integer(what, 0, 1) === 1;
}

function readSigns(cursor: Cursor): WarningSign[] {
  const signs: WarningSign[] = [];
  while (!cursor.atEnd()) signs.push(cursor.word('sign', WARNING_SIGNS));
  return signs;
}
