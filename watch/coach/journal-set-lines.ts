// Owns the lines that a set adds to the journal while it is on, and their text: there is no room then for what reads a journal.
// Refuses to fold them: journal.ts reads them like any other line.
import { packRep } from '../../shared/sync/rep-wire';
import type { JournalEntry } from './journal-entry';
import type { Store } from './ports';

export type SetEntry = Extract<JournalEntry, { kind: 'setBegan' | 'rep' | 'setEnded' | 'sessionEnded' }>;

export interface SetLines {
  /** On the disk when it returns; throws where the disk refuses, and a RangeError for what could not be read again. */
  append(entry: SetEntry): void;
}

/** In the store. */
export const JOURNAL = 'journal';

export function openSetLines(store: Store): SetLines {
  return {
    append(entry) {
      const values = packSetEntry(entry);
      if (!values.every(isReadable)) throw new RangeError(`no number in a line of ${entry.kind}`);
      appendLine(store, lineOf(entry.kind, values));
    },
  };
}

/** The break stands before the line: after one that was torn, by a dead watch or a full disk, this one is whole. */
export function appendLine(store: Store, line: string): void {
  store.append(JOURNAL, `\n${line}`);
}

/** A list ends with its bracket, so that a line cut off anywhere is no JSON, and never another entry. */
export function lineOf(kind: JournalEntry['kind'], values: readonly unknown[]): string {
  return JSON.stringify([kind, ...values]);
}

export function packSetEntry(entry: SetEntry): readonly (number | string)[] {
  switch (entry.kind) {
    case 'setBegan':
      return [entry.atMs, entry.weight, entry.targetSeconds, ...(entry.lift === undefined ? [] : [entry.lift])];
    case 'rep':
      return packRep(entry.rep, 0);
    case 'setEnded':
    case 'sessionEnded':
      return [entry.atMs];
  }
}

/** JSON knows no other numbers. */
function isReadable(value: number | string): boolean {
  return typeof value === 'string' || Number.isFinite(value);
}
