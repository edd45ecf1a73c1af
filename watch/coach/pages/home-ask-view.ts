// Owns what home says in place of a weight: that a check-in is due, that today is no day to lift, that it is too early.
// Refuses a diagnosis: the answers, and the words for them, are the plan's.
import type { CheckInReason } from '../../../shared/training/check-in';
import type { DayPlan } from '../../../shared/training/day-plan';
import type { Ports } from '../ports';
import type { TextView } from '../screen-view';
import { daysApart } from './days-apart';

type Say = Ports['say'];

export function checkInView(say: Say): TextView {
  return {
    layout: 'text',
    title: say('home.checkInTitle'),
    body: say('home.checkInBody'),
    actions: [
      { id: 'checkIn', label: say('home.checkIn'), primary: true },
      { id: 'later', label: say('home.later') },
    ],
  };
}

/** What a day says on which nobody should lift; undefined on any other. */
export function noLifting(
  say: Say,
  { ask, checkIn }: Pick<DayPlan, 'ask' | 'checkIn'>,
): Pick<TextView, 'title' | 'body'> | undefined {
  if (ask !== 'rest' && ask !== 'doctor') return undefined;
  const because = becauseOf(say, checkIn?.reason);
  const body = say(`home.${ask}`);
  return { title: say(`home.${ask}Title`), body: because === undefined ? body : `${because}\n${body}` };
}

export function noLiftingView(say: Say, text: Pick<TextView, 'title' | 'body'>): TextView {
  return {
    layout: 'text',
    ...text,
    actions: [
      { id: 'checkIn', label: say('home.checkInAgain'), primary: true },
      { id: 'more', label: say('home.more') },
    ],
  };
}

/** Where a session is still open: it can only be ended. */
export function openNoLiftingView(say: Say, text: Pick<TextView, 'title' | 'body'>): TextView {
  return { layout: 'text', ...text, actions: [{ id: 'end', label: say('home.end'), primary: true }] };
}

/** @param lastMs when the last training ended. */
export function earlyView(say: Say, lastMs: number, nowMs: number): TextView {
  return {
    layout: 'text',
    title: say('home.earlyTitle'),
    body: `${lastDay(say, lastMs, nowMs)}\n${say('home.earlyBody')}`,
    actions: [
      { id: 'back', label: say('home.notToday'), primary: true },
      { id: 'anyway', label: say('home.anyway') },
    ],
  };
}

function lastDay(say: Say, lastMs: number, nowMs: number): string {
  const days = daysApart(lastMs, nowMs);
  if (days <= 0) return say('home.earlyToday');
  return days === 1 ? say('home.earlyYesterday') : say('home.earlyDays', { days });
}

function becauseOf(say: Say, reason: CheckInReason | undefined): string | undefined {
  switch (reason) {
    case 'worseOnMoving':
    case 'oneSpot':
    case 'sharp':
    case 'lasting':
    case 'sign':
      return say(`home.because.${reason}`);
    default:
      return undefined;
  }
}
