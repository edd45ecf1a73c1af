// Owns what the parts of a complete export may be, place by place. Refuses unknown places: what cannot be kept must not be lost in silence.
import * as v from 'valibot';
import { BAR_LIFTS } from '../motion/bar-event';
import { HAPTIC_STRENGTHS, WEIGHT_UNITS, WRISTS } from '../settings/settings';
import { readSettings, type StampedSettings, UNSET_SETTINGS } from '../settings/stamped';
import { SORE_FEELINGS, SORE_PLACES, WARNING_SIGNS } from '../training/check-in';
import { VERDICTS } from '../training/rep';
import { SESSION_KINDS } from '../training/session';
import { SESSION_ID } from '../training/session-id';
import { EXPORT_FORMAT, EXPORT_VERSION } from './json-version';

// Each message goes on from "`what was found` is".
const AMOUNT = 'no number of at least 0';
const amount = v.pipe(v.number(AMOUNT), v.finite(AMOUNT), v.minValue(0, AMOUNT));
const WHOLE = 'no whole number';
const whole = v.pipe(v.number(WHOLE), v.safeInteger(WHOLE));
const COUNT = 'no whole number of at least 0';
const count = v.pipe(v.number(COUNT), v.safeInteger(COUNT), v.minValue(0, COUNT));
const ID = 'no id';
const id = v.pipe(v.string(ID), v.regex(SESSION_ID, ID));
const NO_FLAG = 'neither true nor false';

const noneOf = (words: readonly string[]): string => `none of ${words.join(', ')}`;

function oneOf<const Words extends readonly string[]>(words: Words) {
  return v.picklist(words, noneOf(words));
}

const rep = v.strictObject({
  liftOffMs: whole,
  lockoutMs: whole,
  descentStartMs: whole,
  floorContactMs: whole,
  travelM: amount,
  fallM: amount,
  verdict: oneOf(VERDICTS),
});

const set = v.strictObject({
  startedMs: whole,
  endedMs: v.exactOptional(whole),
  lift: v.exactOptional(oneOf(BAR_LIFTS)),
  weight: amount,
  targetSeconds: amount,
  reps: v.array(rep),
});

const edit = v.variant(
  'field',
  [
    v.strictObject({ set: count, field: oneOf(['reps', 'weight']), value: amount, atMs: whole }),
    v.strictObject({ set: count, field: v.literal('notMine'), rep: count, value: amount, atMs: whole }),
  ],
  noneOf(['reps', 'weight', 'notMine']),
);

const motor = v.strictObject({ peakMps2: amount, riseMs: amount, ringMs: amount });

const sensor = v.strictObject({
  atMs: whole,
  rateHz: amount,
  medianStepMs: amount,
  longestStepMs: amount,
  noiseMps2: amount,
  gravityMps2: amount,
  motor: v.strictObject({ light: motor, medium: motor, strong: motor }),
});

const session = v.strictObject({
  id,
  revision: count,
  kind: oneOf(SESSION_KINDS),
  lift: oneOf(BAR_LIFTS),
  unit: oneOf(WEIGHT_UNITS),
  wrist: oneOf(WRISTS),
  hapticStrength: oneOf(HAPTIC_STRENGTHS),
  startedMs: whole,
  endedMs: v.exactOptional(whole),
  sets: v.array(set),
  planks: v.array(v.strictObject({ startedMs: whole, heldMs: count, targetMs: count })),
  edits: v.array(edit),
  sensor: v.exactOptional(sensor),
});

const checkIn = v.strictObject({
  id,
  atMs: whole,
  afterMs: whole,
  place: oneOf(SORE_PLACES),
  feeling: v.exactOptional(oneOf(SORE_FEELINGS)),
  worseOnMoving: v.exactOptional(v.boolean(NO_FLAG)),
  lasting: v.exactOptional(v.boolean(NO_FLAG)),
  signs: v.array(oneOf(WARNING_SIGNS)),
  cleared: v.exactOptional(v.literal(true, 'not true')),
});

/** What a setting may be is known where settings are read; one that is not taken there is wrong here. */
function setting(name: string) {
  return v.optional(
    v.custom((pair) => isTaken(name, pair), 'not what this setting may be, with the time of its change'),
  );
}

function isTaken(name: string, pair: unknown): boolean {
  const taken: ReadonlyMap<string, unknown> = new Map(Object.entries(readSettings({ [name]: pair })));
  return JSON.stringify(taken.get(name)) === JSON.stringify(pair);
}

/** A setting that an earlier app did not know is missing, and as never set. */
const settings = v.pipe(
  v.strictObject(Object.fromEntries(Object.keys(UNSET_SETTINGS).map((name) => [name, setting(name)]))),
  v.transform((given): StampedSettings => readSettings(given)),
);

export const EXPORT_SCHEMA = v.strictObject({
  format: v.literal(EXPORT_FORMAT),
  version: v.literal(EXPORT_VERSION, 'no version that was ever written'),
  settings,
  sessions: v.array(session),
  checkIns: v.array(checkIn),
});

/** Whose shape is not looked at before the two that say how to. */
export const EXPORT_HEAD = v.object({ format: v.literal(EXPORT_FORMAT), version: count });
