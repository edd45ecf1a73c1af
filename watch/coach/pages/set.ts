// Owns the set page: which set it is, by the journal, and where it leads. Refuses the run itself: see set-run.ts.
import type { createMotion } from '../../../shared/motion/motion';
import { lastTraining, planDay } from '../../../shared/training/day-plan';
import { readChosenWeight } from '../chosen-weight';
import { type OpenSession, openJournal } from '../journal';
import type { Page } from '../page';
import type { Ports } from '../ports';
import { openWatchSettings } from '../watch-settings';
import { chosenPage, leadTo } from './chosen-page';
import { createSetRun } from './set-run';
import { setView } from './set-view';

/** @param motion what feels the bar; another in tests. */
export function createSetPage(ports: Ports, _parameter?: string, motion?: typeof createMotion): Page {
  return chosenPage(() => chooseSet(ports, motion));
}

function chooseSet(ports: Ports, motion?: typeof createMotion): Page {
  const { router, say } = ports;
  const journal = openJournal(ports.store);
  const settings = openWatchSettings(ports.store);
  const { open, ended } = journal.state();
  if (open === undefined) return leadTo(ports, 'home');
  if (open.session.kind === 'assessment') return leadTo(ports, 'assessment');

  const { unit } = open.session;
  const { targetSeconds } = settings.settings();
  const last = lastTraining(ended);
  const plan = planDay(last, { unit, plateStep: settings.plateStepIn(unit) });
  // The watch may have died between the session's line and that of its weight.
  const weight = weightOf(open, readChosenWeight(ports.store, { plan, last }) ?? plan.weight);
  const seen = { weight, unit, plannedReps: open.plannedReps };
  return createSetRun({
    ports,
    journal,
    settings,
    cues: true,
    open,
    weight,
    targetSeconds,
    view: (state) => setView(say, seen, state),
    onOver: () => router.go('rest'),
    onCancelled: () => router.go(open.session.sets.some((set) => set.reps.length > 0) ? 'rest' : 'home'),
    onBlind: (parameter) => router.go('metronome', parameter),
    motion,
  });
}

/** A set that goes on has the weight that it began with, unless nothing was lifted in it yet. */
function weightOf({ session, setOpen, nextWeight }: OpenSession, planned: number): number {
  const last = session.sets[session.sets.length - 1];
  if (setOpen && last !== undefined && last.reps.length > 0) return last.weight;
  return nextWeight ?? planned;
}
