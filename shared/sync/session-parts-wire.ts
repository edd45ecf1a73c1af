// Owns the compact form of what stands beside the sets of a session: planks, and the person's edits. Refuses the sets: see
// session-wire.ts.
import type { PlankHold, SessionEdit } from '../training/session';
import type { Cursor } from './cursor';

/** Hundredths, finer than any plate. */
export const roundWeight = (weight: number): number => Math.round(weight * 100) / 100;

export function roundPlank({ startedMs, heldMs, targetMs }: PlankHold): PlankHold {
  return { startedMs: Math.round(startedMs), heldMs: Math.round(heldMs), targetMs: Math.round(targetMs) };
}

/** [started, held, target, and so on for each], ms; starts are after `baseMs`. */
export function packPlanks(planks: readonly PlankHold[], baseMs: number): number[] {
  return planks.flatMap(({ startedMs, heldMs, targetMs }) => [startedMs - baseMs, heldMs, targetMs]);
}

export function readPlanks(cursor: Cursor, baseMs: number): PlankHold[] {
  const planks: PlankHold[] = [];
  while (!cursor.atEnd()) planks.push(readPlank(cursor, baseMs));
  return planks;
}

export function readPlank(cursor: Cursor, baseMs: number): PlankHold {
  return {
    startedMs: baseMs + cursor.integer('start'),
    heldMs: cursor.integer('hold', 0),
    targetMs: cursor.integer('target', 0),
  };
}

const FIELDS = { r: 'reps', w: 'weight', n: 'notMine' } as const;
const FIELD_LETTERS = ['r', 'w', 'n'] as const;
const LETTER_OF = { reps: 'r', weight: 'w', notMine: 'n' } as const;

export function roundEdit(edit: SessionEdit): SessionEdit {
  return { ...edit, value: roundWeight(edit.value), atMs: Math.round(edit.atMs) };
}

/** [set, 'r' or 'w', value, time, …] and [set, 'n', rep, value, time, …]; times are ms after `baseMs`. */
export function packEdits(edits: readonly SessionEdit[], baseMs: number): (number | string)[] {
  return edits.flatMap((edit) => [
    edit.set,
    LETTER_OF[edit.field],
    ...(edit.field === 'notMine' ? [edit.rep] : []),
    edit.value,
    edit.atMs - baseMs,
  ]);
}

export function readEdits(cursor: Cursor, baseMs: number): SessionEdit[] {
  const edits: SessionEdit[] = [];
  while (!cursor.atEnd()) {
    const set = cursor.integer('set', 0);
    const field = FIELDS[cursor.word('field', FIELD_LETTERS)];
    if (field === 'notMine') {
      const rep = cursor.integer('rep', 0);
      const value = cursor.integer('value', 0, 1);
      edits.push({ set, field, rep, value, atMs: baseMs + cursor.integer('time') });
    } else {
      const value = cursor.number('value', 0);
      edits.push({ set, field, value, atMs: baseMs + cursor.integer('time') });
    }
  }
  return edits;
}
