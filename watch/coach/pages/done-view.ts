// Owns what an ended session looks like: its figures, what comes next and why, and after the first one what tomorrow brings.
// Refuses to send it and to plan: the plan's own reason is told.

import type { Settings } from '../../../shared/settings/settings';
import { weightWords } from '../../../shared/texts/numbers';
import type { DayPlan } from '../../../shared/training/day-plan';
import type { Session } from '../../../shared/training/session';
import { tallySession } from '../../../shared/training/tally';
import type { PhoneStatus } from '../phone';
import type { Ports } from '../ports';
import type { ChartView, TextView } from '../screen-view';
import { barsOf, secondsText } from './chart-bars';
import { daysApart } from './days-apart';
import { reasonText } from './reason-text';
import { setsDone } from './sets-done';

type Say = Ports['say'];

export interface DoneSeen {
  readonly session: Session;
  /** The phone has said that it holds all of it. */
  readonly onPhone: boolean;
  readonly phone: PhoneStatus;
  readonly settings: Settings;
  /** Of the next day on which one is due. */
  readonly next: DayPlan;
  readonly nowMs: number;
  /** There is something to say of tomorrow. */
  readonly goesOn: boolean;
}

export function doneView(say: Say, seen: DoneSeen): ChartView {
  const { session, settings, goesOn } = seen;
  const { reps, held, meanEccentricSeconds } = tallySession(session);
  const main = session.sets.filter((set) => set.lift === undefined);
  const sets = setsDone(session);
  const seconds = meanEccentricSeconds === undefined ? undefined : secondsText(meanEccentricSeconds, say);
  const next = nextLine(say, seen);
  return {
    layout: 'chart',
    title: reps === 0 ? say('done.noReps') : say('done.held', { held, reps }),
    bars: barsOf(main.flatMap((set) => [...set.reps])),
    targetSeconds: main[main.length - 1]?.targetSeconds ?? settings.targetSeconds,
    lines: [
      seconds === undefined ? say('done.sets', { sets }) : say('done.setsMean', { sets, seconds }),
      phoneLine(say, seen),
      ...(next === undefined ? [] : [next]),
    ],
    actions: [
      goesOn
        ? { id: 'goOn', label: say('done.goOn'), primary: true }
        : { id: 'home', label: say('done.home'), primary: true },
    ],
  };
}

export function tomorrowView(say: Say): TextView {
  return {
    layout: 'text',
    title: say('done.tomorrowTitle'),
    body: say('done.tomorrow'),
    actions: [{ id: 'home', label: say('done.home'), primary: true }],
  };
}

function phoneLine(say: Say, { onPhone, phone }: DoneSeen): string {
  if (onPhone) return say('done.onPhone');
  if (phone === 'sending') return say('done.sending');
  return say(phone === 'refused' ? 'done.refused' : 'done.waiting');
}

/** When and what, and under it why. */
function nextLine(say: Say, { session, next, settings, nowMs }: DoneSeen): string | undefined {
  if (session.kind === 'assessment' || next.ask === 'rest' || next.ask === 'doctor') return undefined;
  if (next.ask === 'assessment') return when(say, next, nowMs, say('assessment.title'));
  const weight = when(say, next, nowMs, weightWords(next.weight, next.unit, say));
  return `${weight}\n${reasonText(say, next, settings.startLessPercent)}`;
}

function when(say: Say, { dueMs }: DayPlan, nowMs: number, what: string): string {
  const days = dueMs === 0 ? 0 : daysApart(nowMs, dueMs);
  if (days <= 0) return say('done.next', { what });
  return days === 1 ? say('done.nextTomorrow', { what }) : say('done.nextIn', { days, what });
}
