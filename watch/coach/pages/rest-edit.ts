// Owns the correction of a set: reps, then its weight, then the weight of the next; each kept as it is confirmed.
// Refuses to touch what was measured: it stands beside. The next weight is that of the main lift: an accessory's is its last.
import { weightWords } from '../../../shared/texts/numbers';
import { type Rack, stepLoadable } from '../../../shared/training/plates';
import type { Journal } from '../journal';
import type { JournalEntry } from '../journal-entry';
import type { Ports } from '../ports';
import type { AdjustView } from '../screen-view';
import { newestSet } from './rest-view';

export type EditStep = 'reps' | 'weight' | 'nextWeight';

/** More than anybody has done in a set: the crown must not run away. */
const MOST_REPS = 99;

export interface RestEdit {
  view(): AdjustView;
  step(by: number): void;
  /** Keeps the value where it was changed and goes on; false after the last step. */
  confirm(): boolean;
}

/** @param first where to begin. Undefined where there is no set to correct. */
export function beginEdit(ports: Ports, journal: Journal, rack: Rack, first: EditStep): RestEdit | undefined {
  const { clock, say } = ports;
  const { open } = journal.state();
  const newest = open === undefined ? undefined : newestSet(open);
  if (open === undefined || newest === undefined) return undefined;
  const { unit } = open.session;
  const { index, set } = newest;
  const steps: readonly EditStep[] = set.lift === undefined ? ['reps', 'weight', 'nextWeight'] : ['reps', 'weight'];
  let at = Math.max(0, steps.indexOf(first));
  let value = present();

  function stepNow(): EditStep {
    return steps[at] ?? 'reps';
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

  return {
    view() {
      const step = stepNow();
      const last = at === steps.length - 1;
      const actions = [{ id: 'ok', label: say(last ? 'rest.done' : 'rest.goOn'), primary: true }];
      if (step === 'reps') {
        const note = say('rest.measured', { reps: set.reps.length });
        return { layout: 'adjust', title: say('rest.repsDone'), value: String(value), note, actions };
      }
      const shown = weightWords(value, unit, say);
      if (step === 'nextWeight') return { layout: 'adjust', title: say('rest.nextWeight'), value: shown, actions };
      const note = say('rest.chosen', { weight: weightWords(set.weight, unit, say) });
      return { layout: 'adjust', title: say('rest.weightLifted'), value: shown, note, actions };
    },
    step(by) {
      if (stepNow() === 'reps') value = Math.min(MOST_REPS, Math.max(0, value + by));
      else value = stepLoadable(value, by, rack);
    },
    confirm() {
      if (value !== present()) journal.append(entry(index));
      at += 1;
      value = present();
      return at < steps.length;
    },
  };
}
