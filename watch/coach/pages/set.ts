// Owns the set page: which set it is, by the journal, and where it leads. Refuses the run itself: see set-run.ts.
import type { BarLift } from '../../../shared/motion/bar-event';
import type { createMotion } from '../../../shared/motion/motion';
import { GOOD_MORNINGS } from '../../../shared/training/accessories';
import { tallySession } from '../../../shared/training/tally';
import { readChosenWeight } from '../chosen-weight';
import { type OpenSession, openJournal } from '../journal';
import type { Page } from '../page';
import type { PageName } from '../page-name';
import type { Ports } from '../ports';
import { openWatchSettings } from '../watch-settings';
import { chosenPage, leadTo } from './chosen-page';
import { plannedDay, withoutAssessment } from './planned-day';
import { createSetRun } from './set-run';
import { setView } from './set-view';
import { setsDone } from './sets-done';

/**
 * @param asked `goodMorning` for a set of these; the session's lift otherwise.
 * @param motion what feels the bar; another in tests.
 */
export function createSetPage(ports: Ports, asked?: string, motion?: typeof createMotion): Page {
  return chosenPage(() => chooseSet(ports, asked, motion));
}

function chooseSet(ports: Ports, asked: string | undefined, motion?: typeof createMotion): Page {
  const { router, say, store } = ports;
  const journal = openJournal(store);
  const settings = openWatchSettings(store);
  const state = journal.state();
  const { open } = state;
  if (open === undefined) return leadTo(ports, 'home');
  if (open.session.kind === 'assessment') return leadTo(ports, 'assessment');

  const { session } = open;
  const { unit } = session;
  // As home knew it when the session began: a weight chosen there was chosen for just that plan.
  const day = plannedDay(store, state, settings, session.startedMs, unit);
  const lift = liftOf(open, asked);
  const accessory = lift !== session.lift;
  const weight = accessory
    ? accessoryWeight(open, lift, day.plan.goodMorningWeight)
    : mainWeight(open, () => {
        const training = withoutAssessment(day);
        return readChosenWeight(store, training) ?? training.plan.weight;
      });
  const plannedReps = accessory ? GOOD_MORNINGS.reps : open.plannedReps;
  const seen = { weight, unit, plannedReps, onBack: lift === 'goodMorning' };
  return createSetRun({
    ports,
    journal,
    settings,
    cues: true,
    open,
    lift,
    weight,
    targetSeconds: settings.settings().targetSeconds,
    view: (run) => setView(say, seen, run),
    onOver: () => router.go('rest'),
    onCancelled: () => router.go(accessory ? 'accessories' : beforeSet(open)),
    onBlind: (parameter) => router.go('metronome', parameter),
    motion,
  });
}

/** A set that was cut off keeps its lift, unless nothing was lifted in it yet and another is asked for. */
function liftOf({ session, setOpen }: OpenSession, asked: string | undefined): BarLift {
  const cutOff = setOpen ? session.sets[session.sets.length - 1] : undefined;
  if (cutOff !== undefined && (cutOff.reps.length > 0 || asked !== 'goodMorning')) return cutOff.lift ?? session.lift;
  return asked === 'goodMorning' ? 'goodMorning' : session.lift;
}

/** A set that goes on has the weight that it began with, unless nothing was lifted in it yet. */
function mainWeight({ session, setOpen, nextWeight }: OpenSession, planned: () => number): number {
  const last = session.sets[session.sets.length - 1];
  if (setOpen && last !== undefined && last.lift === undefined && last.reps.length > 0) return last.weight;
  // The watch may have died between the session's line and that of its weight.
  return nextWeight ?? planned();
}

/** The bar of the last set of it, as corrected: it is the one at hand. */
function accessoryWeight({ session }: OpenSession, lift: BarLift, planned: number): number {
  const sets = tallySession(session).sets.filter((set) => set.lift === lift);
  return sets[sets.length - 1]?.weight ?? planned;
}

function beforeSet({ session }: OpenSession): PageName {
  return setsDone(session) > 0 ? 'rest' : 'home';
}
