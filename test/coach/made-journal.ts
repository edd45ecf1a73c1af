// Owns journals as the pages would write them: visits of sets of reps, on a clock that only goes on.
import type { SessionRep } from '../../shared/training/session';
import type { Journal } from '../../watch/coach/journal';
import type { JournalEntry } from '../../watch/coach/journal-entry';

export const BEGAN_MS = Date.UTC(2026, 10, 22, 18);

export function madeRep(liftOffMs: number, eccentricMs = 3000): SessionRep {
  return {
    liftOffMs,
    lockoutMs: liftOffMs + 1500,
    descentStartMs: liftOffMs + 2500,
    floorContactMs: liftOffMs + 2500 + eccentricMs,
    travelM: 0.512,
    fallM: 0,
    verdict: 'held',
  };
}

export function sessionBegan(id: string, atMs: number): JournalEntry {
  return {
    kind: 'sessionBegan',
    id,
    atMs,
    session: 'training',
    lift: 'conventional',
    unit: 'kg',
    wrist: 'left',
    hapticStrength: 'strong',
    plannedSets: 3,
    plannedReps: 5,
  };
}

/** One set of `reps` from `atMs`, ended. */
export function setEntries(atMs: number, reps: number, weight = 60): JournalEntry[] {
  return [
    { kind: 'setBegan', atMs, weight, targetSeconds: 3 },
    ...Array.from(
      { length: reps },
      (_, rep): JournalEntry => ({ kind: 'rep', rep: madeRep(atMs + 5000 + rep * 7000) }),
    ),
    { kind: 'setEnded', atMs: atMs + 10_000 + reps * 7000 },
  ];
}

/** A whole visit of `sets` × `reps`, ended. */
export function visitEntries(id: string, atMs: number, sets = 3, reps = 5): JournalEntry[] {
  return [
    sessionBegan(id, atMs),
    ...Array.from({ length: sets }, (_, set) => setEntries(atMs + 60_000 + set * 300_000, reps)).flat(),
    { kind: 'sessionEnded', atMs: atMs + 60_000 + sets * 300_000 },
  ];
}

export function appendAll(journal: Journal, entries: readonly JournalEntry[]): void {
  for (const entry of entries) journal.append(entry);
}
