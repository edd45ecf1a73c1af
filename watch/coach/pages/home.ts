// Owns home: the day's plan with its weight, a session still open, and the way to everything else.
// Refuses to begin a session that the watch has no room to keep, and to lose one that is still open.
import { lastTraining, planDay } from '../../../shared/training/day-plan';
import { makeSessionId } from '../../../shared/training/session-id';
import { tallySession } from '../../../shared/training/tally';
import { stepWeight } from '../../../shared/training/weight';
import { keepChosenWeight, readChosenWeight } from '../chosen-weight';
import { handedPlan } from '../handed-plan';
import { type OpenSession, openJournal } from '../journal';
import type { Input, Page } from '../page';
import { openPhone, type Phone } from '../phone';
import type { Ports } from '../ports';
import { openWatchSettings } from '../watch-settings';
import { fullView, lastKnownMs, openSessionView, planView } from './home-view';

export function createHomePage(ports: Ports, _parameter = '', random: () => number = Math.random): Page {
  const { clock, router, screen, say } = ports;
  const kept = openWatchSettings(ports.store);
  let journal = openJournal(ports.store);
  let phone: Phone | undefined;
  let shown: 'nothing' | 'plan' | 'openSession' | 'full' = 'nothing';

  function today() {
    const { ended } = journal.state();
    const last = lastTraining(ended);
    const own = planDay(last, kept.settings());
    const handed = handedPlan(ports.store, ended);
    // In the other unit it was made before the unit was changed: the watch's own goes by the new one.
    const plan = handed?.unit === own.unit ? handed : own;
    return { plan, last, weight: readChosenWeight(ports.store, { plan, last }) ?? plan.weight };
  }

  function show(): void {
    const { open, unconfirmed, full } = journal.state();
    const nowMs = clock.nowMs();
    if (open !== undefined) {
      shown = 'openSession';
      screen.show(openSessionView(say, open, nowMs));
      return;
    }
    shown = 'plan';
    const status = phone?.status() ?? 'nothingToSend';
    screen.show(planView(say, { ...today(), waiting: unconfirmed.length, phone: status, full, nowMs }));
  }

  function callPhone(): void {
    phone?.close();
    phone = openPhone({ ...ports, journal, settings: kept, onChange });
    phone.open();
  }

  /** Opening the journal tidies it: what the phone has confirmed meanwhile makes room. */
  function openAgain(): void {
    journal = openJournal(ports.store);
    callPhone();
  }

  function onChange(): void {
    if (shown === 'plan') show();
  }

  function start(): void {
    if (journal.state().full) openAgain();
    if (journal.state().full) {
      shown = 'full';
      screen.show(fullView(say));
      return;
    }
    const { plan, weight } = today();
    const { wrist, hapticStrength } = kept.settings();
    const sensor = kept.sensorReport();
    const atMs = clock.nowMs();
    journal.append({
      kind: 'sessionBegan',
      id: makeSessionId(atMs, random),
      atMs,
      session: 'training',
      lift: plan.lift,
      unit: plan.unit,
      wrist,
      hapticStrength,
      plannedSets: plan.sets,
      plannedReps: plan.reps,
      ...(sensor === undefined ? {} : { sensor }),
    });
    journal.append({ kind: 'weightChosen', atMs, weight });
    router.go('set');
  }

  /** A set cut off goes on in the same set; between two sets one rests. */
  function goOn({ session, setOpen }: OpenSession): void {
    if (session.kind === 'assessment') router.go('assessment');
    else router.go(setOpen || session.sets.length === 0 ? 'set' : 'rest');
  }

  function end({ session }: OpenSession): void {
    journal.append({ kind: 'sessionEnded', atMs: lastKnownMs(session) });
    if (session.kind === 'training' && tallySession(session).reps > 0) {
      router.go('done');
      return;
    }
    callPhone();
    show();
  }

  function act(id: string): void {
    const { open } = journal.state();
    if (id === 'start') start();
    else if (id === 'more') router.go('more');
    else if (id === 'back') show();
    else if (open !== undefined && id === 'goOn') goOn(open);
    else if (open !== undefined && id === 'end') end(open);
  }

  function step(by: number): void {
    const { plan, last, weight } = today();
    const next = stepWeight(weight, by, kept.settings().plateStep);
    if (next === weight) return;
    keepChosenWeight(ports.store, { plan, last }, next);
    show();
  }

  return {
    open() {
      if (!kept.firstRunDone()) {
        router.go('first-run');
        return;
      }
      callPhone();
      show();
    },
    input(input: Input) {
      if (shown === 'nothing') return false;
      if (input.kind === 'action') act(input.id);
      else if (input.kind === 'step' && shown === 'plan') step(input.by);
      else return false;
      return true;
    },
    close() {
      shown = 'nothing';
      phone?.close();
    },
  };
}
