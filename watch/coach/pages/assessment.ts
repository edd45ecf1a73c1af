// Owns the assessment but for its set: five reps at half weight are offered, and then there is the truth about them, beside that of
// before. Refuses the set itself: the set page has what feels the bar.
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
import { introView, noAssessmentView, noRepView, refusedView, tooFewView, truthView } from './assessment-view';
import { beginSession } from './begin-session';
import { chosenPage } from './chosen-page';
import { earlyView, noLifting } from './home-ask-view';

/** @param random from 0 up to but not 1; another in tests. */
export function createAssessmentPage(ports: Ports, _parameter?: string, random: () => number = Math.random): Page {
  return chosenPage(() => assess(ports, random));
}

function assess(ports: Ports, random: () => number): Page {
  const { clock, router, screen, say } = ports;
  const settings = openWatchSettings(ports.store);
  const journal = openJournal(ports.store, ports.limits.journal);
  let intro: { weight: number } | undefined;
  let warned = false;

  function show(view: ScreenView): void {
    screen.show(view);
  }

  function endSession(): void {
    journal.append({ kind: 'sessionEnded', atMs: clock.nowMs() });
  }

  function today() {
    return assessmentDay(ports.store, journal.state(), settings, clock.nowMs());
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
    const { lift, unit, goodMorningWeight } = today().plan;
    beginSession(journal, settings, { ...ASSESSMENT, lift, unit, weight, goodMorningWeight }, clock.nowMs(), random);
    router.go('set');
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
    else if (id === 'again') router.go('set', 'again');
    else if (id === 'home' || id === 'back') goHome();
  }

  return {
    open() {
      const { open, full } = journal.state();
      if (open?.session.kind === 'training') show(refusedView(say, 'open'));
      else if (open === undefined && full) show(refusedView(say, 'full'));
      else if (open === undefined) showFirst();
      else if (open.setOpen || open.session.sets.length === 0) router.go('set');
      else conclude();
    },
    input(input: Input) {
      if (input.kind === 'action') onAction(input.id);
      else if (input.kind === 'step' && intro !== undefined) {
        showIntro(stepLoadable(intro.weight, input.by, settings.rackIn(settings.settings().unit)));
      } else return false;
      return true;
    },
    close() {},
  };
}
