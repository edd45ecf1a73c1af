// Owns the reading of a standing out of unknown data: whole and as it should be, or none. Refuses to mend one.
import { BAR_LIFTS } from '../motion/bar-event';
import { ownField } from '../settings/own-field';
import { WEIGHT_UNITS } from '../settings/settings';
import { type CheckIn, SORE_FEELINGS, SORE_PLACES, WARNING_SIGNS } from './check-in';
import { OUTCOMES, type RepRef, type TrainingOutcome } from './outcome';
import { SESSION_ID } from './session-id';
import type { Assessed, Standing } from './standing';

/** A standing out of unknown data; undefined where it is none. */
export function readStanding(data: unknown): Standing | undefined {
  try {
    return standingIn(fieldsOf(data));
  } catch (error) {
    if (error === NO_STANDING) return undefined;
    throw error;
  }
}

/** One for all: a class that extends Error is not known again in ES5. */
const NO_STANDING = new Error('no standing');

/** Far more than is ever in one, and little enough to be read at once. */
const MOST_ITEMS = 20;

type Get = (name: string) => unknown;

function standingIn(get: Get): Standing {
  const outcomes = list(get('outcomes'), outcomeIn);
  if (new Set(outcomes.map(({ lift }) => lift)).size < outcomes.length) throw NO_STANDING;
  const before = get('before');
  const after = get('after');
  return {
    throughMs: whole(get('throughMs')),
    weeksDone: whole(get('weeksDone')),
    weekMs: whole(get('weekMs')),
    lastEndedMs: whole(get('lastEndedMs')),
    outcomes,
    ...(before === undefined ? {} : { before: assessedIn(fieldsOf(before)) }),
    ...(after === undefined ? {} : { after: assessedIn(fieldsOf(after)) }),
    checkIns: list(get('checkIns'), checkInIn),
  };
}

function outcomeIn(get: Get): TrainingOutcome {
  return {
    session: id(get('session')),
    endedMs: whole(get('endedMs')),
    lift: word(get('lift'), BAR_LIFTS),
    unit: word(get('unit'), WEIGHT_UNITS),
    weight: amount(get('weight')),
    outcome: word(get('outcome'), OUTCOMES),
    reps: list(get('reps'), repIn),
  };
}

function repIn(get: Get): RepRef {
  return { session: id(get('session')), set: whole(get('set')), rep: whole(get('rep')) };
}

function assessedIn(get: Get): Assessed {
  return {
    session: id(get('session')),
    endedMs: whole(get('endedMs')),
    unit: word(get('unit'), WEIGHT_UNITS),
    weight: amount(get('weight')),
    reps: whole(get('reps')),
    meanEccentricSeconds: amount(get('meanEccentricSeconds')),
    fastestEccentricSeconds: amount(get('fastestEccentricSeconds')),
    dropped: whole(get('dropped')),
  };
}

function checkInIn(get: Get): CheckIn {
  const feeling = get('feeling');
  const worseOnMoving = get('worseOnMoving');
  const lasting = get('lasting');
  const cleared = get('cleared');
  if (cleared !== undefined && cleared !== true) throw NO_STANDING;
  return {
    id: id(get('id')),
    atMs: whole(get('atMs')),
    afterMs: whole(get('afterMs')),
    place: word(get('place'), SORE_PLACES),
    ...(feeling === undefined ? {} : { feeling: word(feeling, SORE_FEELINGS) }),
    ...(worseOnMoving === undefined ? {} : { worseOnMoving: yesOrNo(worseOnMoving) }),
    ...(lasting === undefined ? {} : { lasting: yesOrNo(lasting) }),
    signs: items(get('signs')).map((sign) => word(sign, WARNING_SIGNS)),
    ...(cleared === undefined ? {} : { cleared }),
  };
}

function fieldsOf(data: unknown): Get {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) throw NO_STANDING;
  return (name) => ownField(data, name);
}

function items(value: unknown): readonly unknown[] {
  if (!Array.isArray(value) || value.length > MOST_ITEMS) throw NO_STANDING;
  return value;
}

function list<Item>(value: unknown, read: (get: Get) => Item): readonly Item[] {
  return items(value).map((item) => read(fieldsOf(item)));
}

function amount(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0) throw NO_STANDING;
  return value;
}

function whole(value: unknown): number {
  if (!Number.isSafeInteger(amount(value))) throw NO_STANDING;
  return amount(value);
}

function word<Word extends string>(value: unknown, words: readonly Word[]): Word {
  const found = words.find((one) => one === value);
  if (found === undefined) throw NO_STANDING;
  return found;
}

function id(value: unknown): string {
  if (typeof value !== 'string' || !SESSION_ID.test(value)) throw NO_STANDING;
  return value;
}

function yesOrNo(value: unknown): boolean {
  if (typeof value !== 'boolean') throw NO_STANDING;
  return value;
}
