// Owns the assessment: five reps at half weight that the watch only watches, then the truth about them.
// Refuses to count, to buzz and to judge while the bar is in the hands.
import type { createMotion } from '../../../shared/motion/motion';
import { lastTraining, planDay } from '../../../shared/training/day-plan';
import { makeSessionId } from '../../../shared/training/session-id';
import { stepWeight, toPlates } from '../../../shared/training/weight';
import { openJournal } from '../journal';
import type { Input, Page } from '../page';
import type { Ports } from '../ports';
import type { ScreenView } from '../screen-view';
import { openWatchSettings } from '../watch-settings';
import { introView, noRepView, refusedView, truthView, watchedView } from './assessment-view';
import { chosenPage } from './chosen-page';
import { createSetRun } from './set-run';

/** Five reps, at this share of the usual weight: enough to feel real, too light to be risky. */
const REPS = 5;
const SHARE = 0.5;

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

  function plan(unit = settings.settings().unit) {
    const plateStep = settings.plateStepIn(unit);
    const day = planDay(lastTraining(journal.state().ended), { unit, plateStep });
    return { ...day, halfWeight: toPlates(day.weight * SHARE, plateStep) };
  }

  function showIntro(weight: number): void {
    intro = { weight };
    show(introView(say, weight, plan().unit));
  }

  function begin(weight: number): void {
    if (!ports.motion.available()) {
      router.go('metronome', 'noSensor');
      return;
    }
    const { wrist, hapticStrength } = settings.settings();
    const sensor = settings.sensorReport();
    const atMs = clock.nowMs();
    const { lift, unit } = plan();
    journal.append({
      kind: 'sessionBegan',
      id: makeSessionId(atMs, chance.random),
      atMs,
      session: 'assessment',
      lift,
      unit,
      wrist,
      hapticStrength,
      plannedSets: 1,
      plannedReps: REPS,
      ...(sensor === undefined ? {} : { sensor }),
    });
    journal.append({ kind: 'weightChosen', atMs, weight });
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
      // The watch may have died between the session's line and that of its weight.
      weight: open.nextWeight ?? plan(open.session.unit).halfWeight,
      targetSeconds: settings.settings().targetSeconds,
      view: (state) => watchedView(say, REPS, state),
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
    const sets = journal.state().open?.session.sets ?? [];
    const set = sets[sets.length - 1];
    if (set === undefined || set.reps.length === 0) {
      show(noRepView(say));
      return;
    }
    endSession();
    show(truthView(say, set));
  }

  function goHome(): void {
    if (journal.state().open?.session.kind === 'assessment') endSession();
    router.go('home');
  }

  function onAction(id: string): void {
    if (id === 'start' && intro !== undefined) begin(intro.weight);
    else if (id === 'again') watch();
    else if (id === 'home') goHome();
  }

  return {
    open() {
      const { open, full } = journal.state();
      if (open?.session.kind === 'training') show(refusedView(say, 'open'));
      else if (open === undefined && full) show(refusedView(say, 'full'));
      else if (open === undefined) showIntro(plan().halfWeight);
      else if (!open.setOpen && (open.session.sets[0]?.reps.length ?? 0) > 0) conclude();
      else watch();
    },
    input(input: Input) {
      if (run !== undefined) return run.input(input);
      if (input.kind === 'action') onAction(input.id);
      else if (input.kind === 'step' && intro !== undefined) {
        showIntro(stepWeight(intro.weight, input.by, settings.settings().plateStep));
      } else return false;
      return true;
    },
    close: endRun,
  };
}
