// Owns one session while it is folded out of its lines. Refuses lines of other sessions and what was never in it: an empty
// set that was begun again, or left behind, is none.
import type { BarLift } from '../../shared/motion/bar-event';
import { TARGET_SECONDS } from '../../shared/settings/limits';
import type { PlankHold, Session, SessionEdit, SessionRep, SessionSet } from '../../shared/training/session';
import { editOf, uniteEdits } from '../../shared/training/session-edits';
import type { OpenSession } from './journal';
import type { JournalEntry } from './journal-entry';

export type SessionBegan = Extract<JournalEntry, { kind: 'sessionBegan' }>;
export type SessionLine = Exclude<JournalEntry, { kind: 'sessionBegan' | 'checkedIn' | 'confirmed' | 'dropped' }>;

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
  /** True where a rep of the session's lift was done, as measured or as entered. */
  trained(): boolean;
  session(): Session;
  open(): OpenSession;
}

export function createDraft(began: SessionBegan): Draft {
  const { id, lift, unit, wrist, hapticStrength, sensor, weights } = began;
  let sets: readonly SessionSet[] = [];
  let planks: readonly PlankHold[] = [];
  let edits: readonly SessionEdit[] = [];
  let chosenWeight: number | undefined;
  let endedMs: number | undefined;
  let lastMs = began.atMs;
  /** One for each line, so that it grows with what is known, and is the same whenever the journal is read. */
  let revision = 1;
  let built: Session | undefined;

  function done(set: number): boolean {
    return (sets[set]?.reps.length ?? 0) > 0 || (editOf(edits, set, 'reps')?.value ?? 0) > 0;
  }

  function dropEmptyLastSet(): void {
    const last = sets.length - 1;
    if (last < 0 || done(last)) return;
    sets = sets.slice(0, last);
    edits = edits.filter((edit) => edit.set !== last);
  }

  function changeLastSet(change: (set: SessionSet) => SessionSet): void {
    sets = sets.map((set, index) => (index === sets.length - 1 ? change(set) : set));
  }

  /** By the session's lift alone: the empty bar of an accessory is no weight for the next deadlift. */
  function nextWeight(): number | undefined {
    if (chosenWeight !== undefined) return chosenWeight;
    let last = sets.length - 1;
    while (last >= 0 && sets[last]?.lift !== undefined) last -= 1;
    return editOf(edits, last, 'weight')?.value ?? sets[last]?.weight ?? weights?.main;
  }

  function setOpen(): boolean {
    const last = sets[sets.length - 1];
    return last !== undefined && last.endedMs === undefined;
  }

  function beginSet(startedMs: number, weight: number, targetSeconds: number, lift: BarLift | undefined): void {
    sets = [...sets, { startedMs, ...(lift === undefined ? {} : { lift }), weight, targetSeconds, reps: [] }];
  }

  function addRep(rep: SessionRep): void {
    // The line of the set's begin was lost: the rep is not.
    if (!setOpen()) {
      const last = sets[sets.length - 1];
      const weight = (last?.lift === undefined ? nextWeight() : last.weight) ?? 0;
      beginSet(rep.liftOffMs, weight, last?.targetSeconds ?? TARGET_SECONDS.unset, last?.lift);
    }
    changeLastSet((set) => {
      // Written again after a write that was thought to have failed.
      const again = set.reps.some((other) => other.liftOffMs === rep.liftOffMs);
      return again ? set : { ...set, reps: [...set.reps, rep] };
    });
  }

  function addEdit({ set, field, value, atMs }: Extract<SessionLine, { kind: 'edited' }>): void {
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
      planks,
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
          const lift = line.lift === began.lift ? undefined : line.lift;
          dropEmptyLastSet();
          beginSet(line.atMs, line.weight, line.targetSeconds, lift);
          if (lift === undefined) chosenWeight = undefined;
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
        case 'plankHeld':
          // As with a rep: it may have been written twice.
          if (!planks.some(({ startedMs }) => startedMs === line.plank.startedMs)) planks = [...planks, line.plank];
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
    empty: () => endedMs !== undefined && sets.length === 0 && planks.length === 0,
    trained: () => sets.some(({ lift }, index) => lift === undefined && done(index)),
    session,
    open() {
      const weight = nextWeight();
      return {
        session: session(),
        plannedSets: began.plannedSets,
        plannedReps: began.plannedReps,
        ...(weight === undefined ? {} : { nextWeight: weight }),
        ...(weights === undefined ? {} : { goodMorningWeight: weights.goodMorning }),
        ...(chosenWeight === undefined ? {} : { weightChosen: true as const }),
        setOpen: setOpen(),
      };
    },
  };
}
