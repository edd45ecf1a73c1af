// Owns home: the check-in that is due, the day's plan with its weight, a session still open, and the way to everything else.
// Refuses to begin a session that the watch has no room to keep, and to lose one that is still open.

import { stepLoadable } from '../../../shared/training/plates';
import { tallySession } from '../../../shared/training/tally';
import { keepChosenWeight, readChosenWeight } from '../chosen-weight';
import { type OpenSession, openJournal } from '../journal';
import type { Input, Page } from '../page';
import { openPhone, type Phone } from '../phone';
import type { Ports } from '../ports';
import { skipToday } from '../skipped-assessment';
import { openWatchSettings } from '../watch-settings';
import { ASSESSMENT } from './assessment-day';
import { beginSession } from './begin-session';
import { checkInView, earlyView, noLifting, noLiftingView, openNoLiftingView } from './home-ask-view';
import { assessmentView, fullView, lastKnownMs, openSessionView, planView } from './home-view';
import { whereToGoOn } from './open-session';
import { offeredDay } from './planned-day';

type Shown = 'nothing' | 'checkIn' | 'plan' | 'noLifting' | 'early' | 'openSession' | 'full';

export function createHomePage(ports: Ports, _parameter = '', random: () => number = Math.random): Page {
  const { clock, limits, router, screen, say, store } = ports;
  const kept = openWatchSettings(store);
  let journal = openJournal(store, limits.journal);
  let phone: Phone | undefined;
  let shown: Shown = 'nothing';
  /** Until the page is opened again. */
  let askedLater = false;

  function today() {
    const nowMs = clock.nowMs();
    const day = offeredDay(store, journal.state(), kept, nowMs);
    return { ...day, nowMs, weight: readChosenWeight(store, day) ?? day.plan.weight };
  }

  function show(): void {
    const { open } = journal.state();
    const day = today();
    const stop = noLifting(say, day.plan);
    if (open !== undefined) {
      shown = 'openSession';
      screen.show(stop === undefined ? openSessionView(say, open, day.nowMs) : openNoLiftingView(say, stop));
    } else if (day.plan.checkInDue !== undefined && !askedLater) {
      shown = 'checkIn';
      screen.show(checkInView(say));
    } else if (stop !== undefined) {
      shown = 'noLifting';
      screen.show(noLiftingView(say, stop));
    } else {
      shown = 'plan';
      showPlan(day);
    }
  }

  function showPlan({ plan, standing, weight, nowMs }: ReturnType<typeof today>): void {
    const { ended, unconfirmed, unconfirmedCheckIns, full } = journal.state();
    const trainings = ended.filter((session) => session.kind === 'training' && tallySession(session).reps > 0);
    const view = plan.ask === 'assessment' ? assessmentView : planView;
    screen.show(
      view(say, {
        plan,
        weight,
        startLessPercent: kept.settings().startLessPercent,
        assessed: standing.before !== undefined,
        last: trainings[trainings.length - 1],
        waiting: unconfirmed.length + unconfirmedCheckIns.length,
        phone: phone?.status() ?? 'nothingToSend',
        full,
        nowMs,
      }),
    );
  }

  function callPhone(): void {
    phone?.close();
    phone = openPhone({ ...ports, journal, settings: kept, onChange });
    phone.open();
  }

  /** Opening the journal tidies it: what the phone has confirmed meanwhile makes room. */
  function openAgain(): void {
    journal = openJournal(store, limits.journal);
    callPhone();
  }

  function onChange(): void {
    if (shown !== 'nothing' && shown !== 'early' && shown !== 'full') show();
  }

  /** @param anyway the warning that it is early has been read. */
  function start(anyway: boolean): void {
    if (journal.state().full) openAgain();
    if (journal.state().full) {
      shown = 'full';
      screen.show(fullView(say));
      return;
    }
    const { plan, standing, weight, nowMs } = today();
    // What the phone said a moment ago may forbid what is still on the screen.
    if (noLifting(say, plan) !== undefined) {
      show();
      return;
    }
    if (plan.early && !anyway) {
      shown = 'early';
      screen.show(earlyView(say, standing.lastEndedMs, nowMs));
      return;
    }
    const { lift, unit, goodMorningWeight } = plan;
    const asked =
      plan.ask === 'assessment' ? ASSESSMENT : ({ kind: 'training', sets: plan.sets, reps: plan.reps } as const);
    beginSession(journal, kept, { ...asked, lift, unit, weight, goodMorningWeight }, nowMs, random);
    router.go('set');
  }

  function end({ session }: OpenSession): void {
    journal.append({ kind: 'sessionEnded', atMs: lastKnownMs(session) });
    const { ended } = journal.state();
    // One in which nothing was done is gone, and there is nothing to show of it.
    if (session.kind === 'training' && ended[ended.length - 1]?.id === session.id) {
      router.go('done');
      return;
    }
    callPhone();
    show();
  }

  function act(id: string): void {
    const { open } = journal.state();
    if (id === 'more') router.go('more');
    else if (id === 'checkIn') router.go('check-in');
    else if (id === 'back') show();
    else if (open !== undefined) actOnOpen(id, open);
    else if (id === 'start' || id === 'anyway') start(id === 'anyway');
    else if (id === 'later' || id === 'skip') {
      if (id === 'skip') skipToday(store, clock.nowMs());
      else askedLater = true;
      show();
    }
  }

  function actOnOpen(id: string, open: OpenSession): void {
    // What the phone said a moment ago may forbid what is still on the screen.
    if (id === 'goOn' && noLifting(say, today().plan) !== undefined) show();
    else if (id === 'goOn') router.go(whereToGoOn(open));
    else if (id === 'end') end(open);
  }

  function step(by: number): void {
    const day = today();
    const next = stepLoadable(day.weight, by, kept.rackIn(day.plan.unit));
    if (next === day.weight) return;
    keepChosenWeight(store, day, next);
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
      else if (input.kind === 'back' && (shown === 'early' || shown === 'full')) show();
      else return false;
      return true;
    },
    close() {
      shown = 'nothing';
      phone?.close();
    },
  };
}
