// Owns which correction of a thing holds, and what a touch on a rep or a set becomes. Refuses to change what was measured: that
// stays in the set.
import type { Session, SessionEdit } from './session';

type TotalEdit = Extract<SessionEdit, { field: 'reps' | 'weight' }>;

/** The correction that stands for this set (from 0) and field, if any. */
export function editOf(edits: readonly SessionEdit[], set: number, field: TotalEdit['field']): SessionEdit | undefined {
  return edits.find((edit) => edit.set === set && edit.field === field);
}

/** Measured reps that the person has marked as none of theirs, from 0. */
export function notMine(edits: readonly SessionEdit[], set: number): ReadonlySet<number> {
  const reps = new Set<number>();
  for (const edit of edits) {
    if (edit.field === 'notMine' && edit.set === set && edit.value > 0) reps.add(edit.rep);
  }
  return reps;
}

const repOf = (edit: SessionEdit): number => (edit.field === 'notMine' ? edit.rep : -1);

/** One edit for each set, field and rep: the latest, of equally late ones the larger; in the order of sets, fields (by name) and reps. */
export function uniteEdits(edits: readonly SessionEdit[]): SessionEdit[] {
  const kept = new Map<string, SessionEdit>();
  for (const edit of edits) {
    const key = `${edit.set} ${edit.field} ${repOf(edit)}`;
    const other = kept.get(key);
    if (other === undefined || edit.atMs > other.atMs || (edit.atMs === other.atMs && edit.value > other.value)) {
      kept.set(key, edit);
    }
  }
  return [...kept.values()].sort((one, other) => {
    if (one.set !== other.set) return one.set - other.set;
    if (one.field !== other.field) return one.field < other.field ? -1 : 1;
    return repOf(one) - repOf(other);
  });
}

/** Reps of this set as they count: the person's total, else those measured and not marked as none of theirs. */
export function countedReps(session: Pick<Session, 'sets' | 'edits'>, set: number): number {
  return editOf(session.edits, set, 'reps')?.value ?? measuredMine(session, set);
}

function measuredMine({ sets, edits }: Pick<Session, 'sets' | 'edits'>, set: number): number {
  const struck = notMine(edits, set);
  return sets[set]?.reps.filter((_, rep) => !struck.has(rep)).length ?? 0;
}

/** What the phone's touch on a rep or a set becomes: several edits where one would leave the sum of reps wrong. */
export function markNotMine(session: Session, set: number, rep: number, strike: boolean, nowMs: number): SessionEdit[] {
  const { edits } = session;
  const before = edits.find((edit) => edit.field === 'notMine' && edit.set === set && edit.rep === rep);
  const there = session.sets[set]?.reps[rep] !== undefined;
  const value = strike ? 1 : 0;
  if (!there || (before?.value ?? 0) === value) return [];
  const marked: SessionEdit = { set, field: 'notMine', rep, value, atMs: laterThan(before, nowMs) };
  const total = editOf(edits, set, 'reps');
  // A total that was said counted this rep, and no longer does; one that was not said follows by itself.
  if (total === undefined) return [marked];
  return [marked, totalEdit(total, set, total.value + (strike ? -1 : 1), nowMs)];
}

/** One rep more, or one fewer, than counts now; never under 0. */
export function addReps(session: Session, set: number, by: number, nowMs: number): SessionEdit[] {
  if (session.sets[set] === undefined) return [];
  const counted = countedReps(session, set);
  if (Math.max(0, counted + by) === counted) return [];
  return [totalEdit(editOf(session.edits, set, 'reps'), set, counted + by, nowMs)];
}

function totalEdit(before: SessionEdit | undefined, set: number, value: number, nowMs: number): SessionEdit {
  return { set, field: 'reps', value: Math.max(0, value), atMs: laterThan(before, nowMs) };
}

/** What is said now takes the place of what was said before, even where the clock stands before it. */
function laterThan(before: SessionEdit | undefined, nowMs: number): number {
  return Math.max(Math.round(nowMs), before === undefined ? -Infinity : before.atMs + 1);
}

/** The weight that was really on the bar, in the session's unit. */
export function setWeight(session: Session, set: number, weight: number, nowMs: number): SessionEdit[] {
  const chosen = session.sets[set]?.weight;
  const before = editOf(session.edits, set, 'weight');
  if (chosen === undefined || (before?.value ?? chosen) === weight) return [];
  return [{ set, field: 'weight', value: weight, atMs: laterThan(before, nowMs) }];
}
