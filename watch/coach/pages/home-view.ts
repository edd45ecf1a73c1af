// Owns what home looks like: the day's weight with the last session at a glance, the session still open, the full watch.
// Refuses to decide and to write: home.ts does.

import { weightWords } from '../../../shared/texts/numbers';
import type { DayPlan } from '../../../shared/training/day-plan';
import type { Session } from '../../../shared/training/session';
import { tallySession } from '../../../shared/training/tally';
import type { OpenSession } from '../journal';
import type { PhoneStatus } from '../phone';
import type { Ports } from '../ports';
import type { AdjustView, TextView } from '../screen-view';

type Say = Ports['say'];

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** After so long without a rep nobody is still resting: ending the session comes first, ms. A choice. */
const STALE_MS = 3 * 3_600_000;

export interface HomeGlance {
  readonly plan: DayPlan;
  /** In the plan's unit. */
  readonly weight: number;
  readonly last: Session | undefined;
  /** Sessions that the phone does not hold yet. */
  readonly waiting: number;
  readonly phone: PhoneStatus;
  readonly full: boolean;
  readonly nowMs: number;
}

export function planView(say: Say, glance: HomeGlance): AdjustView {
  const { plan, weight } = glance;
  const phone = phoneLine(say, glance);
  return {
    layout: 'adjust',
    title: say(`lift.${plan.lift}`),
    value: weightWords(weight, plan.unit, say),
    caption: `${plan.sets} × ${plan.reps}`,
    note: phone === undefined ? lastLine(say, glance) : `${lastLine(say, glance)}\n${phone}`,
    actions: [
      { id: 'start', label: say('home.start'), primary: true },
      { id: 'more', label: say('home.more') },
    ],
  };
}

export function openSessionView(say: Say, { session }: OpenSession, nowMs: number): TextView {
  const { sets, reps } = tallySession(session);
  const done = sets.filter((set) => set.reps > 0).length;
  const stale = nowMs - lastKnownMs(session) > STALE_MS;
  return {
    layout: 'text',
    title: say('home.openTitle'),
    body: say('home.open', { sets: done, reps }),
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
  for (const edit of session.edits) knownMs = Math.max(knownMs, edit.atMs);
  return knownMs;
}

function lastLine(say: Say, { last, nowMs }: HomeGlance): string {
  if (last === undefined) return say('home.first');
  const { held, reps } = tallySession(last);
  const days = localDay(nowMs) - localDay(last.startedMs);
  if (days <= 0) return say('home.today', { held, reps });
  if (days === 1) return say('home.yesterday', { held, reps });
  return say('home.daysAgo', { days, held, reps });
}

/** Midnights in the watch's own time zone tell days apart, not spans of 24 hours. */
function localDay(tMs: number): number {
  return Math.floor((tMs - new Date(tMs).getTimezoneOffset() * MINUTE_MS) / DAY_MS);
}

function phoneLine(say: Say, { waiting, phone, full }: HomeGlance): string | undefined {
  if (full) return say('home.full');
  if (waiting === 0) return undefined;
  if (phone === 'sending') return say('home.sending');
  return say(phone === 'refused' ? 'home.refused' : 'home.waiting', { sessions: waiting });
}
