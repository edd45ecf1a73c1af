// Owns one session while it is folded out of its lines. Refuses lines of other sessions and what was never in it: an empty
// set that was begun again, or left behind, is none.
import { TARGET_SECONDS } from '../../shared/settings/limits';
import type { Session, SessionEdit, SessionRep, SessionSet } from '../../shared/training/session';
import { editOf, uniteEdits } from '../../shared/training/session-edits';
import type { OpenSession } from './journal';
import type { JournalEntry } from './journal-entry';

export type SessionBegan = Extract<JournalEntry, { kind: 'sessionBegan' }>;
export type SessionLine = Exclude<JournalEntry, { kind: 'sessionBegan' | 'confirmed' | 'dropped' }>;

export interface Draft {
  readonly id: string;
  /** False where the line makes no sense here: it corrects or ends a set that is not there. */
  fits(line: SessionLine): boolean;
  add(line: SessionLine): void;
  /** Another session has begun, so this one has ended: with the last thing that is known of it. */
  endWithLast(): void;
  ended(): boolean;
  /** Ended, and nothing was done in it. */
  empty(): boolean;
  /** True where a rep was done, as measured or as entered. */
  trained(): boolean;
  session(): Session;
  open(): OpenSession;
}

export function createDraft(began: SessionBegan): Draft {
  const { id, lift, unit, wrist, hapticStrength, sensor } = began;
  let sets: readonly SessionSet[] = [];
  let edits: readonly SessionEdit[] = [];
  let chosenWeight: number | undefined;
  let endedMs: number | undefined;
  let lastMs = began.atMs;
  /** One for each line, so that it grows with what is known, and is the same whenever the journal is read. */
  let revision = 1;
  let built: Session | undefined;

  function dropEmptyLastSet(): void {
    const last = sets.length - 1;
    if (last < 0 || sets[last]?.reps.length !== 0 || (editOf(edits, last, 'reps')?.value ?? 0) > 0) return;
    sets = sets.slice(0, last);
    edits = edits.filter((edit) => edit.set !== last);
  }

  function changeLastSet(change: (set: SessionSet) => SessionSet): void {
    sets = sets.map((set, index) => (index === sets.length - 1 ? change(set) : set));
  }

  function nextWeight(): number | undefined {
    const last = sets.length - 1;
    return chosenWeight ?? editOf(edits, last, 'weight')?.value ?? sets[last]?.weight;
  }

  function setOpen(): boolean {
    const last = sets[sets.length - 1];
    return last !== undefined && last.endedMs === undefined;
  }

  function addRep(rep: SessionRep): void {
    // The line of the set's begin was lost: the rep is not.
    if (!setOpen()) {
      const targetSeconds = sets[sets.length - 1]?.targetSeconds ?? TARGET_SECONDS.unset;
      sets = [...sets, { startedMs: rep.liftOffMs, weight: nextWeight() ?? 0, targetSeconds, reps: [] }];
    }
    changeLastSet((set) => {
      // Written again after a write that was thought to have failed.
      const again = set.reps.some((other) => other.liftOffMs === rep.liftOffMs);
      return again ? set : { ...set, reps: [...set.reps, rep] };
    });
  }

  function addEdit({ set, field, value, atMs }: SessionEdit): void {
    // Lines stand in the order in which they were said, whatever the clock did between them.
    const afterMs = editOf(edits, set, field)?.atMs ?? -Infinity;
    edits = uniteEdits([...edits, { set, field, value, atMs: Math.max(atMs, afterMs + 1) }]);
  }

  function end(atMs: number): void {
    dropEmptyLastSet();
    endedMs = Math.max(atMs, lastMs);
  }

  function session(): Session {
    built ??= {
      id,
      revision,
      kind: began.session,
      lift,
      unit,
      wrist,
      hapticStrength,
      startedMs: began.atMs,
      ...(endedMs === undefined ? {} : { endedMs }),
      sets,
      edits,
      ...(sensor === undefined ? {} : { sensor }),
    };
    return built;
  }

  return {
    id,
    fits(line) {
      if (line.kind === 'edited') return line.set < sets.length;
      return line.kind !== 'setEnded' || sets.length > 0;
    },
    add(line) {
      built = undefined;
      revision += 1;
      switch (line.kind) {
        case 'setBegan': {
          const { atMs: startedMs, weight, targetSeconds } = line;
          dropEmptyLastSet();
          sets = [...sets, { startedMs, weight, targetSeconds, reps: [] }];
          chosenWeight = undefined;
          break;
        }
        case 'rep':
          addRep(line.rep);
          break;
        case 'setEnded':
          if (setOpen()) changeLastSet((set) => ({ ...set, endedMs: Math.max(line.atMs, lastMs) }));
          break;
        case 'edited':
          addEdit(line);
          break;
        case 'weightChosen':
          chosenWeight = line.weight;
          break;
        case 'sessionEnded':
          end(line.atMs);
          break;
      }
      lastMs = Math.max(lastMs, line.kind === 'rep' ? line.rep.floorContactMs : line.atMs);
    },
    endWithLast: () => {
      built = undefined;
      end(lastMs);
    },
    ended: () => endedMs !== undefined,
    empty: () => endedMs !== undefined && sets.length === 0,
    trained: () => sets.some((set, index) => set.reps.length > 0 || (editOf(edits, index, 'reps')?.value ?? 0) > 0),
    session,
    open() {
      const weight = nextWeight();
      return {
        session: session(),
        plannedSets: began.plannedSets,
        plannedReps: began.plannedReps,
        ...(weight === undefined ? {} : { nextWeight: weight }),
        setOpen: setOpen(),
      };
    },
  };
}
