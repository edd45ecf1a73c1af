// Owns the assessment: five reps at half weight that the watch only watches, then the truth about them, beside that of before.
// Refuses to count, to buzz and to judge while the bar is in the hands.
import type { createMotion } from '../../../shared/motion/motion';
import type { WeightUnit } from '../../../shared/settings/settings';
import { assessedOf } from '../../../shared/training/assessed';
import { stepLoadable } from '../../../shared/training/plates';
import type { Assessed } from '../../../shared/training/standing';
import { standingNow } from '../handed-standing';
import { openJournal } from '../journal';
import type { Input, Page } from '../page';
import type { Ports } from '../ports';
import type { ScreenView } from '../screen-view';
import { openWatchSettings } from '../watch-settings';
import { ASSESSMENT, assessmentDay } from './assessment-day';
import {
  introView,
  noAssessmentView,
  noRepView,
  refusedView,
  tooFewView,
  truthView,
  watchedView,
} from './assessment-view';
import { beginSession } from './begin-session';
import { chosenPage } from './chosen-page';
import { earlyView, noLifting } from './home-ask-view';
import { createSetRun } from './set-run';

export interface AssessmentChance {
  /** From 0 up to but not 1. */
  readonly random: () => number;
  /** What feels the bar. */
  readonly motion?: typeof createMotion;
}

/** @param chance others in tests. */
export function createAssessmentPage(
  ports: Ports,
  _parameter?: string,
  chance: AssessmentChance = { random: Math.random },
): Page {
  return chosenPage(() => assess(ports, chance));
}

function assess(ports: Ports, chance: AssessmentChance): Page {
  const { clock, router, screen, say } = ports;
  const settings = openWatchSettings(ports.store);
  const journal = openJournal(ports.store);
  /** Owns screen and input while there is one. */
  let run: Page | undefined;
  let intro: { weight: number } | undefined;
  let warned = false;

  function show(view: ScreenView): void {
    screen.show(view);
  }

  function endRun(): void {
    run?.close();
    run = undefined;
  }

  function endSession(): void {
    journal.append({ kind: 'sessionEnded', atMs: clock.nowMs() });
  }

  function today(unit?: WeightUnit) {
    return assessmentDay(ports.store, journal.state(), settings, clock.nowMs(), unit);
  }

  function showIntro(weight: number): void {
    intro = { weight };
    warned = false;
    const { plan, again } = today();
    show(introView(say, weight, plan.unit, again));
  }

  /** Five light deadlifts are deadlifts: what keeps a training back keeps these back. */
  function showFirst(): void {
    const { plan, standing, weight } = today();
    const stop = noLifting(say, plan);
    if (stop !== undefined) show(noAssessmentView(say, stop));
    else if (plan.early) {
      warned = true;
      show(earlyView(say, standing.lastEndedMs, clock.nowMs()));
    } else showIntro(weight);
  }

  function begin(weight: number): void {
    if (!ports.motion.available()) {
      router.go('metronome', 'noSensor');
      return;
    }
    const { lift, unit } = today().plan;
    beginSession(journal, settings, { ...ASSESSMENT, lift, unit, weight }, clock.nowMs(), chance.random);
    watch();
  }

  function watch(): void {
    const { open } = journal.state();
    if (open === undefined) return;
    intro = undefined;
    run = createSetRun({
      ports,
      journal,
      settings,
      cues: false,
      open,
      lift: open.session.lift,
      // The watch may have died between the session's line and that of its weight.
      weight: open.nextWeight ?? today(open.session.unit).weight,
      targetSeconds: settings.settings().targetSeconds,
      view: (state) => watchedView(say, ASSESSMENT.reps, state),
      onOver: () => {
        endRun();
        conclude();
      },
      onCancelled: () => {
        endRun();
        endSession();
        router.go('home');
      },
      onBlind: (parameter) => {
        endRun();
        endSession();
        router.go('metronome', parameter);
      },
      motion: chance.motion,
    });
    run.open();
  }

  /** The truth is shown once the session has ended in the journal: it goes to the phone whatever happens here. */
  function conclude(): void {
    const session = journal.state().open?.session;
    const set = session?.sets[session.sets.length - 1];
    // All of them: one that was begun again after too few goes on from these.
    const reps = session?.sets.flatMap((one) => [...one.reps]) ?? [];
    if (session === undefined || set === undefined || reps.length === 0) {
      show(noRepView(say));
      return;
    }
    if (assessedOf({ ...session, endedMs: clock.nowMs() }) === undefined) {
      show(tooFewView(say, reps.length));
      return;
    }
    endSession();
    show(truthView(say, { ...set, reps }, comparedWith(session.id)));
  }

  /** The first assessment, where this one is the last. */
  function comparedWith(id: string): Assessed | undefined {
    const { before, after } = standingNow(ports.store, journal.state(), settings);
    return after?.session === id ? before : undefined;
  }

  function goHome(): void {
    if (journal.state().open?.session.kind === 'assessment') endSession();
    router.go('home');
  }

  function onAction(id: string): void {
    if (id === 'start' && intro !== undefined) begin(intro.weight);
    else if (id === 'anyway' && warned) showIntro(today().weight);
    else if (id === 'again') watch();
    else if (id === 'home' || id === 'back') goHome();
  }

  return {
    open() {
      const { open, full } = journal.state();
      if (open?.session.kind === 'training') show(refusedView(say, 'open'));
      else if (open === undefined && full) show(refusedView(say, 'full'));
      else if (open === undefined) showFirst();
      else if (!open.setOpen && (open.session.sets[0]?.reps.length ?? 0) > 0) conclude();
      else watch();
    },
    input(input: Input) {
      if (run !== undefined) return run.input(input);
      if (input.kind === 'action') onAction(input.id);
      else if (input.kind === 'step' && intro !== undefined) {
        showIntro(stepLoadable(intro.weight, input.by, settings.rackIn(settings.settings().unit)));
      } else return false;
      return true;
    },
    close: endRun,
  };
}
