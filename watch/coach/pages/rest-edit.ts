// Owns the correction of a set: reps, then its weight, then the weight of the next; each kept as it is confirmed.
// Refuses to touch what was measured: it stands beside.
import { weightWords } from '../../../shared/texts/numbers';
import { stepWeight } from '../../../shared/training/weight';
import type { Journal } from '../journal';
import type { JournalEntry } from '../journal-entry';
import type { Ports } from '../ports';
import type { AdjustView } from '../screen-view';
import { newestSet } from './rest-view';

export const EDIT_STEPS = ['reps', 'weight', 'nextWeight'] as const;
export type EditStep = (typeof EDIT_STEPS)[number];

/** More than anybody has done in a set: the crown must not run away. */
const MOST_REPS = 99;

export interface RestEdit {
  view(): AdjustView;
  step(by: number): void;
  /** Keeps the value where it was changed and goes on; false after the last step. */
  confirm(): boolean;
}

/** @param first where to begin. Undefined where there is no set to correct. */
export function beginEdit(ports: Ports, journal: Journal, plateStep: number, first: EditStep): RestEdit | undefined {
  const { clock, say } = ports;
  let at = EDIT_STEPS.indexOf(first);
  let value = present();

  function stepNow(): EditStep {
    return EDIT_STEPS[at] ?? 'nextWeight';
  }

  /** What holds now, by the journal. */
  function present(): number {
    const { open } = journal.state();
    const tally = open === undefined ? undefined : newestSet(open)?.tally;
    if (open === undefined || tally === undefined) return 0;
    switch (stepNow()) {
      case 'reps':
        return tally.reps;
      case 'weight':
        return tally.weight;
      case 'nextWeight':
        return open.nextWeight ?? tally.weight;
    }
  }

  function entry(set: number): JournalEntry {
    const atMs = clock.nowMs();
    const field = stepNow();
    return field === 'nextWeight'
      ? { kind: 'weightChosen', atMs, weight: value }
      : { kind: 'edited', atMs, set, field, value };
  }

  const { open } = journal.state();
  const newest = open === undefined ? undefined : newestSet(open);
  if (open === undefined || newest === undefined) return undefined;
  const { unit } = open.session;
  const { index, set } = newest;

  return {
    view() {
      const step = stepNow();
      const last = step === 'nextWeight';
      const actions = [{ id: 'ok', label: say(last ? 'rest.done' : 'rest.goOn'), primary: true }];
      if (step === 'reps') {
        const note = say('rest.measured', { reps: set.reps.length });
        return { layout: 'adjust', title: say('rest.repsDone'), value: String(value), note, actions };
      }
      const shown = weightWords(value, unit, say);
      if (last) return { layout: 'adjust', title: say('rest.nextWeight'), value: shown, actions };
      const note = say('rest.chosen', { weight: weightWords(set.weight, unit, say) });
      return { layout: 'adjust', title: say('rest.weightLifted'), value: shown, note, actions };
    },
    step(by) {
      if (stepNow() === 'reps') value = Math.min(MOST_REPS, Math.max(0, value + by));
      else value = stepWeight(value, by, plateStep);
    },
    confirm() {
      if (value !== present()) journal.append(entry(index));
      at += 1;
      value = present();
      return at < EDIT_STEPS.length;
    },
  };
}
