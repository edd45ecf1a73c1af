// Owns the set page, of a training and of an assessment: which set it is, by the journal, and where it leads. It knows no plan, so
// that there is room for what feels the bar. Refuses the run itself: see set-run.ts.
import type { BarLift } from '../../../shared/motion/bar-event';
import type { CreateMotion } from '../../../shared/motion/motion';
import { GOOD_MORNINGS } from '../../../shared/training/accessories';
import { tallySession } from '../../../shared/training/tally';
import { type OpenSession, openJournal } from '../journal';
import type { Page } from '../page';
import type { PageName } from '../page-name';
import type { Ports } from '../ports';
import { openWatchSettings } from '../watch-settings';
import { chosenPage, leadTo } from './chosen-page';
import { createSetRun } from './set-run';
import { setView } from './set-view';
import { setsDone } from './sets-done';
import { watchedView } from './watched-view';

/**
 * @param asked `goodMorning` for a set of these, the session's lift otherwise; `again` where an assessment has too few reps so far.
 * @param motion what feels the bar: good mornings where they are asked for, every other lift where not.
 */
export function createSetPage(ports: Ports, asked: string | undefined, motion: CreateMotion): Page {
  return chosenPage(() => chooseSet(ports, asked, motion));
}

function chooseSet(ports: Ports, asked: string | undefined, motion: CreateMotion): Page {
  const { limits, router, say, store } = ports;
  const journal = openJournal(store, limits.journal);
  const settings = openWatchSettings(store);
  const { open } = journal.state();
  if (open === undefined) return leadTo(ports, 'home');

  const { session } = open;
  const { targetSeconds } = settings.settings();
  if (session.kind === 'assessment') {
    if (asked !== 'again' && isOver(open)) return leadTo(ports, 'assessment');
    const leave = (page: PageName, parameter?: string): void => {
      journal.append({ kind: 'sessionEnded', atMs: ports.clock.nowMs() });
      router.go(page, parameter);
    };
    return createSetRun({
      ports,
      journal,
      settings,
      cues: false,
      open,
      lift: session.lift,
      weight: mainWeight(open),
      targetSeconds,
      view: (run) => watchedView(say, open.plannedReps, run),
      onOver: () => router.go('assessment'),
      onCancelled: () => leave('home'),
      onBlind: (parameter) => leave('metronome', parameter),
      motion,
    });
  }

  const lift = liftOf(open, asked);
  const onBack = lift === 'goodMorning';
  // Only what was asked for is felt.
  if (onBack !== (asked === 'goodMorning')) return leadTo(ports, 'set', onBack ? 'goodMorning' : undefined);
  const accessory = lift !== session.lift;
  const weight = accessory ? accessoryWeight(open, lift) : mainWeight(open);
  const plannedReps = accessory ? GOOD_MORNINGS.reps : open.plannedReps;
  const seen = { weight, unit: session.unit, plannedReps, onBack };
  return createSetRun({
    ports,
    journal,
    settings,
    cues: true,
    open,
    lift,
    weight,
    targetSeconds,
    view: (run) => setView(say, seen, run),
    onOver: () => router.go('rest'),
    onCancelled: () => router.go(accessory ? 'accessories' : beforeSet(open)),
    onBlind: (parameter) => router.go('metronome', parameter),
    motion,
  });
}

/** An assessment has one set; where nothing was lifted in it, or too little, it can be done again. */
function isOver({ session, setOpen }: OpenSession): boolean {
  return !setOpen && session.sets.some((set) => set.reps.length > 0);
}

/** A set that was cut off keeps its lift, unless nothing was lifted in it yet and another is asked for. */
function liftOf({ session, setOpen }: OpenSession, asked: string | undefined): BarLift {
  const cutOff = setOpen ? session.sets[session.sets.length - 1] : undefined;
  if (cutOff !== undefined && (cutOff.reps.length > 0 || asked !== 'goodMorning')) return cutOff.lift ?? session.lift;
  return asked === 'goodMorning' ? 'goodMorning' : session.lift;
}

/** A set that goes on has the weight that it began with, unless nothing was lifted in it yet. */
function mainWeight({ session, setOpen, nextWeight }: OpenSession): number {
  const last = session.sets[session.sets.length - 1];
  if (setOpen && last !== undefined && last.lift === undefined && last.reps.length > 0) return last.weight;
  return nextWeight ?? 0;
}

/** The bar of the last set of it, as corrected: it is the one at hand. */
function accessoryWeight({ session, goodMorningWeight }: OpenSession, lift: BarLift): number {
  const sets = tallySession(session).sets.filter((set) => set.lift === lift);
  return sets[sets.length - 1]?.weight ?? goodMorningWeight ?? 0;
}

function beforeSet({ session }: OpenSession): PageName {
  return setsDone(session) > 0 ? 'rest' : 'home';
}
