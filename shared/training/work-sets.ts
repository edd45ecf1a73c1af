// Owns which sets of a session its outcome goes by, as the person has corrected them. Refuses to conclude from them: see outcome.ts.
import { PLAN } from './plan-params';
import type { Session, SessionRep } from './session';
import { editOf, notMine } from './session-edits';

/** A set of the main lift with at least one rep. */
export interface CountedSet {
  /** In the session, from 0. */
  readonly index: number;
  readonly weight: number;
  /** As corrected. */
  readonly reps: number;
  /** Measured, and not struck as none of the person's. */
  readonly mine: readonly { readonly index: number; readonly rep: SessionRep }[];
}

/** What tails of binary fractions may make of a weight. */
const TAIL = 1e-6;

/** Accessories and sets without a rep are none. */
export function countedSets({ sets, edits }: Session): readonly CountedSet[] {
  const counted: CountedSet[] = [];
  sets.forEach((set, index) => {
    if (set.lift !== undefined) return;
    const struck = notMine(edits, index);
    const mine = set.reps.map((rep, i) => ({ index: i, rep })).filter((one) => !struck.has(one.index));
    const reps = editOf(edits, index, 'reps')?.value ?? mine.length;
    const weight = editOf(edits, index, 'weight')?.value ?? set.weight;
    if (reps > 0) counted.push({ index, weight, reps, mine });
  });
  return counted;
}

export function heaviestOf(sets: readonly CountedSet[]): number {
  return sets.reduce((most, { weight }) => Math.max(most, weight), 0);
}

export function isWorkWeight(weight: number, heaviest: number): boolean {
  return weight >= heaviest * PLAN.workSetShare - TAIL;
}

/** Without the warm-ups. A set with plates taken off afterwards is no warm-up: why they came off is in it or before it. */
export function setsFromFirstWorkSet(sets: readonly CountedSet[]): readonly CountedSet[] {
  const heaviest = heaviestOf(sets);
  return sets.slice(sets.findIndex(({ weight }) => isWorkWeight(weight, heaviest)));
}
