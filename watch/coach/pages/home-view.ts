// Owns what home looks like: the day's weight with why it is that, the session still open, the full watch.
// Refuses to decide and to write: home.ts does. What home asks and warns of is in home-ask-view.ts.

import { weightWords } from '../../../shared/texts/numbers';
import { type DayPlan, PLAN_WEEKS } from '../../../shared/training/day-plan';
import type { Session } from '../../../shared/training/session';
import { tallySession } from '../../../shared/training/tally';
import type { OpenSession } from '../journal';
import type { PhoneStatus } from '../phone';
import type { Ports } from '../ports';
import type { AdjustView, TextView } from '../screen-view';
import { daysApart } from './days-apart';
import { reasonText } from './reason-text';
import { setsDone } from './sets-done';

type Say = Ports['say'];

/** After so long without a rep nobody is still resting: ending the session comes first, ms. A choice. */
const STALE_MS = 3 * 3_600_000;

export interface HomeGlance {
  readonly plan: DayPlan;
  /** In the plan's unit. */
  readonly weight: number;
  /** By how much the four weeks begin under the usual weight, percent. */
  readonly startLessPercent: number;
  /** There is an assessment to compare with. */
  readonly assessed: boolean;
  /** The last training. */
  readonly last: Session | undefined;
  /** What the phone does not hold yet. */
  readonly waiting: number;
  readonly phone: PhoneStatus;
  readonly full: boolean;
  readonly nowMs: number;
}

export function planView(say: Say, glance: HomeGlance): AdjustView {
  const { plan, weight } = glance;
  const reason = reasonText(say, plan, glance.startLessPercent);
  const second = phoneLine(say, glance) ?? lastLine(say, glance);
  return {
    layout: 'adjust',
    title: say(`lift.${plan.lift}`),
    value: weightWords(weight, plan.unit, say),
    caption: captionOf(say, plan),
    note: second === undefined ? reason : `${reason}\n${second}`,
    actions: [
      { id: 'start', label: say('home.start'), primary: true },
      { id: 'more', label: say('home.more') },
    ],
  };
}

/** On the day of an assessment: five reps, which can be left out. */
export function assessmentView(say: Say, glance: HomeGlance): AdjustView {
  const { plan, weight, assessed } = glance;
  const note = say(assessed ? 'assessment.noteAgain' : 'assessment.note');
  const phone = phoneLine(say, glance);
  return {
    layout: 'adjust',
    title: say('assessment.title'),
    value: weightWords(weight, plan.unit, say),
    caption: say('assessment.caption'),
    note: phone === undefined ? note : `${note}\n${phone}`,
    actions: [
      { id: 'start', label: say('home.start'), primary: true },
      { id: 'skip', label: say('home.skip') },
      { id: 'more', label: say('home.more') },
    ],
  };
}

export function openSessionView(say: Say, { session }: OpenSession, nowMs: number): TextView {
  const stale = nowMs - lastKnownMs(session) > STALE_MS;
  return {
    layout: 'text',
    title: say('home.openTitle'),
    body: say('home.open', { sets: setsDone(session), reps: tallySession(session).reps }),
    actions: [
      { id: 'goOn', label: say('home.goOn'), primary: !stale },
      { id: 'end', label: say('home.end'), primary: stale },
    ],
  };
}

export function fullView(say: Say): TextView {
  return {
    layout: 'text',
    title: say('home.fullTitle'),
    body: say('home.fullBody'),
    actions: [{ id: 'back', label: say('home.back'), primary: true }],
  };
}

/** The last thing that a session knows of: a forgotten one ended then, not when it was found. */
export function lastKnownMs(session: Session): number {
  let knownMs = session.startedMs;
  for (const set of session.sets) {
    knownMs = Math.max(knownMs, set.startedMs, set.endedMs ?? 0, set.reps[set.reps.length - 1]?.floorContactMs ?? 0);
  }
  for (const plank of session.planks) knownMs = Math.max(knownMs, plank.startedMs + plank.heldMs);
  for (const edit of session.edits) knownMs = Math.max(knownMs, edit.atMs);
  return knownMs;
}

/** The week stands here and not in the title: a longer one would push the reason off round glass. */
function captionOf(say: Say, { week, over, sets, reps }: DayPlan): string {
  const asked = `${sets} × ${reps}`;
  return over || week > PLAN_WEEKS ? asked : say('home.week', { week, sets: asked });
}

function lastLine(say: Say, { last, nowMs }: HomeGlance): string | undefined {
  if (last === undefined) return undefined;
  const { held, reps } = tallySession(last);
  const days = daysApart(last.startedMs, nowMs);
  if (days <= 0) return say('home.today', { held, reps });
  if (days === 1) return say('home.yesterday', { held, reps });
  return say('home.daysAgo', { days, held, reps });
}

function phoneLine(say: Say, { waiting, phone, full }: HomeGlance): string | undefined {
  if (full) return say('home.full');
  if (waiting === 0) return undefined;
  if (phone === 'sending') return say('home.sending');
  return say(phone === 'refused' ? 'home.refused' : 'home.waiting', { sessions: waiting });
}
