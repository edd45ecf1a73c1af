// Owns the text of one line of the journal: a JSON list that begins with the kind of its entry, without line breaks.
// Refuses to say what the lines make together: see journal-fold.ts.
import { BAR_LIFTS } from '../../shared/motion/bar-event';
import { HAPTIC_STRENGTHS, WEIGHT_UNITS, WRISTS } from '../../shared/settings/settings';
import { packCheckIn, unpackCheckIn } from '../../shared/sync/check-in-wire';
import { type Cursor, isUnreadable, parseList } from '../../shared/sync/cursor';
import { readRep } from '../../shared/sync/rep-wire';
import { packReport, readReport } from '../../shared/sync/sensor-wire';
import { packPlanks, readPlank, roundPlank } from '../../shared/sync/session-parts-wire';
import { SESSION_KINDS } from '../../shared/training/session';
import { SESSION_ID } from '../../shared/training/session-id';
import type { JournalEntry } from './journal-entry';
import { lineOf, packSetEntry } from './journal-set-lines';

export function writeLine(entry: JournalEntry): string {
  return lineOf(entry.kind, values(entry));
}

function values(entry: JournalEntry): readonly unknown[] {
  switch (entry.kind) {
    case 'sessionBegan': {
      const { id, atMs, session, lift, unit, wrist, hapticStrength, plannedSets, plannedReps, sensor } = entry;
      const report = sensor === undefined ? null : packReport(sensor);
      const weights = entry.weights === undefined ? [] : [entry.weights.main, entry.weights.goodMorning];
      return [id, atMs, session, lift, unit, wrist, hapticStrength, plannedSets, plannedReps, report, ...weights];
    }
    case 'setBegan':
    case 'rep':
    case 'setEnded':
    case 'sessionEnded':
      return packSetEntry(entry);
    case 'edited':
      return [entry.atMs, entry.set, entry.field, entry.value];
    case 'weightChosen':
      return [entry.atMs, entry.weight];
    case 'plankHeld':
      return [entry.atMs, ...packPlanks([roundPlank(entry.plank)], 0)];
    case 'checkedIn':
      return packCheckIn(entry.checkIn);
    case 'confirmed':
      return [entry.id, entry.revision];
    case 'dropped':
      return [entry.sessions];
  }
}

const KINDS = [
  'sessionBegan',
  'setBegan',
  'rep',
  'setEnded',
  'edited',
  'weightChosen',
  'plankHeld',
  'sessionEnded',
  'checkedIn',
  'confirmed',
  'dropped',
] as const satisfies readonly JournalEntry['kind'][];

/** The entry, or undefined where the line was torn or is none. */
export function readLine(line: string): JournalEntry | undefined {
  try {
    const cursor = parseList(line, 'the line');
    const entry = readEntry(cursor);
    cursor.end('end');
    return entry;
  } catch (error) {
    if (isUnreadable(error)) return undefined;
    throw error;
  }
}

function readEntry(cursor: Cursor): JournalEntry {
  const kind = cursor.word('kind', KINDS);
  switch (kind) {
    case 'sessionBegan': {
      const began = {
        kind,
        id: cursor.text('id', SESSION_ID),
        atMs: cursor.number('time'),
        session: cursor.word('session', SESSION_KINDS),
        lift: cursor.word('lift', BAR_LIFTS),
        unit: cursor.word('unit', WEIGHT_UNITS),
        wrist: cursor.word('wrist', WRISTS),
        hapticStrength: cursor.word('haptic strength', HAPTIC_STRENGTHS),
        plannedSets: cursor.integer('sets', 0),
        plannedReps: cursor.integer('reps', 0),
      };
      const report = cursor.nothing() ? {} : { sensor: readReport(cursor.list('sensor report')) };
      if (cursor.atEnd()) return { ...began, ...report };
      const main = cursor.number('weight', 0);
      return { ...began, ...report, weights: { main, goodMorning: cursor.number('weight of good mornings', 0) } };
    }
    case 'setBegan': {
      const began = {
        kind,
        atMs: cursor.number('time'),
        weight: cursor.number('weight', 0),
        targetSeconds: cursor.number('target', 0),
      };
      return cursor.atEnd() ? began : { ...began, lift: cursor.word('lift', BAR_LIFTS) };
    }
    case 'rep':
      return { kind, rep: readRep(cursor, 0) };
    case 'setEnded':
    case 'sessionEnded':
      return { kind, atMs: cursor.number('time') };
    case 'edited':
      return {
        kind,
        atMs: cursor.number('time'),
        set: cursor.integer('set', 0),
        field: cursor.word('field', ['reps', 'weight']),
        value: cursor.number('value', 0),
      };
    case 'weightChosen':
      return { kind, atMs: cursor.number('time'), weight: cursor.number('weight', 0) };
    case 'plankHeld':
      return { kind, atMs: cursor.number('time'), plank: readPlank(cursor, 0) };
    case 'checkedIn':
      return { kind, checkIn: unpackCheckIn(cursor) };
    case 'confirmed':
      return { kind, id: cursor.text('id', SESSION_ID), revision: cursor.integer('revision', 0) };
    case 'dropped':
      return { kind, sessions: cursor.integer('sessions', 0) };
  }
}
