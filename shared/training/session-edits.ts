// Owns which correction of a thing holds. Refuses to apply it: what was measured stays in the set.
import type { SessionEdit } from './session';

/** The correction that stands for this set (from 0) and field, if any. */
export function editOf(
  edits: readonly SessionEdit[],
  set: number,
  field: SessionEdit['field'],
): SessionEdit | undefined {
  return edits.find((edit) => edit.set === set && edit.field === field);
}

/** One edit for each set and field: the latest, of equally late ones the larger; in the order of sets, reps before weight. */
export function uniteEdits(edits: readonly SessionEdit[]): SessionEdit[] {
  const kept = new Map<string, SessionEdit>();
  for (const edit of edits) {
    const key = `${edit.set} ${edit.field}`;
    const other = kept.get(key);
    if (other === undefined || edit.atMs > other.atMs || (edit.atMs === other.atMs && edit.value > other.value)) {
      kept.set(key, edit);
    }
  }
  return [...kept.values()].sort((one, other) => one.set - other.set || (one.field < other.field ? -1 : 1));
}

/** What the phone's touch on a rep or a set becomes: several edits where one would leave the sum of reps wrong. */
export declare function markNotMine(session: Session, set: number, rep: number, notMine: boolean, nowMs: number): SessionEdit[];

/** One rep more, or one fewer, than counts now; never under 0. */
export declare function addReps(session: Session, set: number, by: number, nowMs: number): SessionEdit[];

/** Measured reps that the person has marked as none of theirs, from 0. */
export declare function notMine(edits: readonly SessionEdit[], set: number): ReadonlySet<number>;
