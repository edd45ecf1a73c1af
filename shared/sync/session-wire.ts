// Owns the compact, versioned form of a session: what goes over the radio and into the phone's storage; older versions are still read.
// Refuses to guess: an unknown version is said to be unknown, and the text of it is kept by whoever holds it.
import { BAR_LIFTS } from '../motion/bar-event';
import { HAPTIC_STRENGTHS, WEIGHT_UNITS, WRISTS } from '../settings/settings';
import { type PlankHold, SESSION_KINDS, type Session, type SessionRep, type SessionSet } from '../training/session';
import { SESSION_ID } from '../training/session-id';
import { type Cursor, isUnreadable, parseList } from './cursor';
import { packRep, readRep, roundRep } from './rep-wire';
import { packReport, readReport, roundReport } from './sensor-wire';
import { packEdits, packPlanks, readEdits, readPlanks, roundEdit, roundPlank, roundWeight } from './session-parts-wire';

/** JSON of a compact array form that begins with its version; under 3.5 KB for 5 sets of 10. */
export type SessionWire = string;

export type SessionRead =
  | { readonly kind: 'session'; readonly session: Session }
  /** Written by a newer app: id and revision can still be read, for they stand in the same place in every version. */
  | { readonly kind: 'newer'; readonly version: number; readonly id: string; readonly revision: number }
  | { readonly kind: 'unreadable'; readonly reason: string };

/**
 * [2, id, revision, kind, lift, unit, wrist, haptic strength, started, ended, sensor report, sets, planks, edits]
 *   set: [started, ended, weight, target, lift by its place in BAR_LIFTS, seven numbers for each rep: see rep-wire.ts]
 *   planks, edits: see session-parts-wire.ts
 * The start is ms UTC. Other times are ms after something: an end after its start, a set, a plank and an edit after the session's
 * start, a rep after the rep before it or the set's start. null: there is none; for a set's lift: it is the session's.
 * Version 1 had no planks, and no lift in a set.
 */
const SESSION_WIRE_VERSION = 2;

/** A session as it is kept: whole ms and mm, hundredths of a weight. `readSession` of `writeSession` gives exactly this. */
export function roundSession(session: Session): Session {
  return {
    ...session,
    startedMs: Math.round(session.startedMs),
    ...(session.endedMs === undefined ? {} : { endedMs: Math.round(session.endedMs) }),
    sets: session.sets.map((set) => ({
      ...set,
      startedMs: Math.round(set.startedMs),
      ...(set.endedMs === undefined ? {} : { endedMs: Math.round(set.endedMs) }),
      weight: roundWeight(set.weight),
      reps: set.reps.map(roundRep),
    })),
    planks: session.planks.map(roundPlank),
    edits: session.edits.map(roundEdit),
    ...(session.sensor === undefined ? {} : { sensor: roundReport(session.sensor) }),
  };
}

export function writeSession(session: Session): SessionWire {
  const kept = roundSession(session);
  const { startedMs } = kept;
  return JSON.stringify([
    SESSION_WIRE_VERSION,
    kept.id,
    kept.revision,
    kept.kind,
    kept.lift,
    kept.unit,
    kept.wrist,
    kept.hapticStrength,
    startedMs,
    kept.endedMs === undefined ? null : kept.endedMs - startedMs,
    kept.sensor === undefined ? null : packReport(kept.sensor),
    kept.sets.map((set) => packSet(set, startedMs)),
    packPlanks(kept.planks, startedMs),
    packEdits(kept.edits, startedMs),
  ]);
}

function packSet(set: SessionSet, sessionStartedMs: number): (number | null)[] {
  const { startedMs, endedMs, weight, targetSeconds, lift } = set;
  let baseMs = startedMs;
  return [
    startedMs - sessionStartedMs,
    endedMs === undefined ? null : endedMs - startedMs,
    weight,
    targetSeconds,
    lift === undefined ? null : BAR_LIFTS.indexOf(lift),
    ...set.reps.flatMap((rep) => {
      const packed = packRep(rep, baseMs);
      baseMs = rep.floorContactMs;
      return packed;
    }),
  ];
}

export function readSession(wire: SessionWire): SessionRead {
  try {
    const cursor = parseList(wire, 'the session');
    const version = cursor.integer('version', 1);
    const id = cursor.text('id', SESSION_ID);
    const revision = cursor.integer('revision', 0);
    if (version > SESSION_WIRE_VERSION) return { kind: 'newer', version, id, revision };
    return { kind: 'session', session: readBody(cursor, version, id, revision) };
  } catch (error) {
    if (isUnreadable(error)) return { kind: 'unreadable', reason: error.message };
    throw error;
  }
}

function readBody(cursor: Cursor, version: number, id: string, revision: number): Session {
  const kind = cursor.word('kind', SESSION_KINDS);
  const lift = cursor.word('lift', BAR_LIFTS);
  const unit = cursor.word('unit', WEIGHT_UNITS);
  const wrist = cursor.word('wrist', WRISTS);
  const hapticStrength = cursor.word('haptic strength', HAPTIC_STRENGTHS);
  const startedMs = cursor.integer('start');
  const lastedMs = cursor.nothing() ? undefined : cursor.integer('end');
  const sensor = cursor.nothing() ? undefined : readReport(cursor.list('sensor report'));
  const sets = readSets(cursor.list('sets'), version, startedMs);
  const planks: PlankHold[] = version < 2 ? [] : readPlanks(cursor.list('planks'), startedMs);
  const edits = readEdits(cursor.list('edits'), startedMs);
  cursor.end('end');
  return {
    id,
    revision,
    kind,
    lift,
    unit,
    wrist,
    hapticStrength,
    startedMs,
    ...(lastedMs === undefined ? {} : { endedMs: startedMs + lastedMs }),
    sets,
    planks,
    edits,
    ...(sensor === undefined ? {} : { sensor }),
  };
}

function readSets(list: Cursor, version: number, sessionStartedMs: number): SessionSet[] {
  const sets: SessionSet[] = [];
  while (!list.atEnd()) {
    const cursor = list.list(`set ${sets.length + 1}`);
    const startedMs = sessionStartedMs + cursor.integer('start');
    const lastedMs = cursor.nothing() ? undefined : cursor.integer('end');
    const weight = cursor.number('weight', 0);
    const targetSeconds = cursor.number('target', 0);
    const lift = version < 2 || cursor.nothing() ? undefined : cursor.nth('lift', BAR_LIFTS);
    const reps: SessionRep[] = [];
    let baseMs = startedMs;
    while (!cursor.atEnd()) {
      const rep = readRep(cursor, baseMs);
      baseMs = rep.floorContactMs;
      reps.push(rep);
    }
    sets.push({
      startedMs,
      ...(lastedMs === undefined ? {} : { endedMs: startedMs + lastedMs }),
      ...(lift === undefined ? {} : { lift }),
      weight,
      targetSeconds,
      reps,
    });
  }
  return sets;
}
