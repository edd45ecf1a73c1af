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
