// Owns a dozen histories of the four weeks as they may come to be, told week by week. Refuses any that could be: see made-session.ts.

import type { Day } from '../../settings/view/today-view';
import { DEFAULT_SETTINGS, type Settings } from '../../shared/settings/settings';
import type { CheckIn } from '../../shared/training/check-in';
import { planDay, planNext } from '../../shared/training/day-plan';
import type { Session, SessionSet } from '../../shared/training/session';
import { standingOf } from '../../shared/training/standing';
import { madeRep, madeSession, START_MS, type ToldRep } from './made-session';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
export const WEEK_MS = 7 * DAY_MS;
const LASTS_MS = 40 * 60_000;

export interface MadeHistory {
  readonly sessions: readonly Session[];
  readonly checkIns: readonly CheckIn[];
  readonly settings: Settings;
  readonly nowMs: number;
}

const HELD: readonly ToldRep[] = [
  [3.1, 'held'],
  [3.0, 'held'],
  [2.9, 'held'],
  [3.2, 'held'],
  [3.0, 'held'],
];
const SHORT: readonly ToldRep[] = [...HELD.slice(0, 4), [2.5, 'short']];
const FAST: readonly ToldRep[] = [
  [2.9, 'held'],
  [3.0, 'held'],
  [2.8, 'held'],
  [1.9, 'fast'],
  [2.0, 'fast'],
];
const DROPPED: readonly ToldRep[] = [...HELD.slice(0, 4), [2.9, 'dropped']];
const UNCOUNTED: readonly ToldRep[] = [
  [1.4, 'fast'],
  [1.2, 'fast'],
  [1.5, 'fast'],
  [1.1, 'dropped'],
  [1.3, 'fast'],
];

function setOf(reps: readonly ToldRep[], weight: number, startedMs: number): SessionSet {
  return {
    startedMs,
    endedMs: startedMs + 60_000,
    weight,
    targetSeconds: 3,
    reps: reps.map((rep, i) => madeRep(startedMs + 5000 + i * 8000, rep)),
  };
}

/** @param week from 0, of which it is the day; a part of a week is a part of its days. */
export function training(
  week: number,
  weight: number,
  sets: readonly (readonly ToldRep[])[],
  change: Partial<Session> = {},
): Session {
  const startedMs = START_MS + Math.round(week * WEEK_MS);
  return madeSession({
    id: `week-${String(week).replace(/\W/g, '-')}`,
    startedMs,
    endedMs: startedMs + LASTS_MS,
    sets: sets.map((reps, i) => setOf(reps, weight, startedMs + i * 300_000)),
    ...change,
  });
}

function assessment(week: number, reps: readonly ToldRep[]): Session {
  return training(week, 55, [reps], { id: week < 0 ? 'assessment-first' : 'assessment-last', kind: 'assessment' });
}

export function checkIn(week: number, hours: number, change: Partial<CheckIn>): CheckIn {
  const afterMs = START_MS + Math.round(week * WEEK_MS) + LASTS_MS;
  return {
    id: `check-in-${week}-${hours}`,
    atMs: afterMs + hours * HOUR_MS,
    afterMs,
    place: 'nowhere',
    signs: [],
    ...change,
  };
}

const TOLD: Settings = { ...DEFAULT_SETTINGS, workingWeightKg: 100 };
const FIRST = assessment(-0.5, UNCOUNTED);
const WEEK_ONE = training(0, 75, [HELD, HELD, HELD]);
const WEEK_TWO = training(1, 80, [HELD, HELD, HELD]);

/** So many hours after the training of that week ended. */
function after(week: number, hours: number): number {
  return START_MS + Math.round(week * WEEK_MS) + LASTS_MS + hours * HOUR_MS;
}

function history(
  nowMs: number,
  sessions: readonly Session[],
  checkIns: readonly CheckIn[] = [],
  settings = TOLD,
): MadeHistory {
  return { nowMs, sessions: [...sessions].reverse(), checkIns: [...checkIns].reverse(), settings };
}

const dull = { place: 'lowerBackBroad', feeling: 'dull', worseOnMoving: false } as const;

export const HISTORIES = {
  'nothing yet': history(START_MS, [], [], DEFAULT_SETTINGS),
  'after the assessment': history(START_MS, [FIRST]),
  'the evening of week one': history(after(0, 2), [FIRST, WEEK_ONE]),
  'a check-in is due': history(after(0, 20), [FIRST, WEEK_ONE]),
  'week one held': history(after(0, 168), [FIRST, WEEK_ONE], [checkIn(0, 20, { place: 'hamstringsGlutes' })]),
  'a short rep': history(after(1, 169), [FIRST, WEEK_ONE, training(1, 80, [HELD, SHORT, HELD])]),
  'fast reps': history(after(1, 169), [FIRST, WEEK_ONE, training(1, 80, [HELD, FAST, FAST])]),
  'a dropped rep': history(after(1, 169), [FIRST, WEEK_ONE, training(1, 80, [HELD, HELD, DROPPED])]),
  'a skipped week': history(after(1, 14 * 24), [FIRST, WEEK_ONE, WEEK_TWO]),
  'an illness of three weeks': history(after(1, 22 * 24), [FIRST, WEEK_ONE, WEEK_TWO]),
  'a sore lower back': history(
    after(1, 169),
    [FIRST, WEEK_ONE, WEEK_TWO],
    [checkIn(1, 20, dull), checkIn(1, 46, dull)],
  ),
  rest: history(after(1, 60), [FIRST, WEEK_ONE, WEEK_TWO], [checkIn(1, 20, { ...dull, worseOnMoving: true })]),
  'a doctor': history(
    after(1, 169),
    [FIRST, WEEK_ONE, WEEK_TWO],
    [checkIn(1, 20, { ...dull, signs: ['legPain', 'weakLegs'] }), checkIn(1, 46, {})],
  ),
  'Romanian weeks': history(
    after(2, 169),
    [FIRST, WEEK_ONE, WEEK_TWO, training(2, 65, [HELD, HELD, HELD], { lift: 'romanian' })],
    [],
    { ...TOLD, romanianFromMs: START_MS + 1.5 * WEEK_MS, romanianWeeks: 3 },
  ),
  'the closing assessment': history(after(3, 169), [
    FIRST,
    WEEK_ONE,
    WEEK_TWO,
    training(2, 82.5, [HELD, HELD, HELD]),
    training(3, 85, [HELD, HELD, HELD]),
  ]),
  'four weeks over': history(
    after(5, 2),
    [
      FIRST,
      WEEK_ONE,
      training(1, 80, [HELD, FAST, HELD]),
      training(2, 72.5, [HELD, HELD, HELD]),
      training(3, 77.5, [HELD, HELD, HELD]),
      assessment(4, HELD),
    ],
    [
      checkIn(0, 20, { place: 'hamstringsGlutes' }),
      checkIn(1, 20, dull),
      checkIn(1, 46, { place: 'hamstringsGlutes' }),
      checkIn(2, 20, {}),
    ],
  ),
} as const satisfies Readonly<Record<string, MadeHistory>>;

export function dayOfHistory({ sessions, checkIns, settings, nowMs }: MadeHistory): Day {
  const standing = standingOf({ sessions, checkIns }, settings);
  return {
    plan: planDay(standing, settings, nowMs),
    next: planNext(standing, settings),
    standing,
    settings,
    sessions,
    nowMs,
  };
}
