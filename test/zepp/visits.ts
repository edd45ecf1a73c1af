// Owns where a walk over the pages begins, and what it finds on the disk there. Refuses to walk: see roam.ts.
import type { WeightUnit } from '../../shared/settings/settings';
import type { CheckIn } from '../../shared/training/check-in';
import { VERDICTS } from '../../shared/training/rep';
import type { SessionRep } from '../../shared/training/session';
import { openJournal } from '../../watch/coach/journal';
import type { JournalEntry } from '../../watch/coach/journal-entry';
import type { PageName } from '../../watch/coach/page-name';
import { askForPlank } from '../../watch/coach/pages/plank-asked';
import { openWatchSettings } from '../../watch/coach/watch-settings';
import type { FakeStore } from '../fakes/fake-store';

export const START_MS = Date.UTC(2026, 10, 22, 18);
const DAY_MS = 86_400_000;

export interface Visit {
  readonly page: PageName;
  readonly parameter?: string;
  /** Puts on the disk what the visit begins with. */
  readonly before?: (store: FakeStore) => void;
  readonly hasAccelerometer?: boolean;
}

const ALL_VERDICTS: readonly SessionRep['verdict'][] = [...VERDICTS, 'held'];

function rep(fromMs: number, verdict: SessionRep['verdict'], eccentricMs: number): SessionRep {
  const descentStartMs = fromMs + 3500;
  return {
    liftOffMs: fromMs,
    lockoutMs: fromMs + 2000,
    descentStartMs,
    floorContactMs: descentStartMs + eccentricMs,
    travelM: 0.5,
    fallM: verdict === 'dropped' ? 0.2 : 0,
    verdict,
  };
}

interface MadeSession {
  readonly kind: 'training' | 'assessment';
  readonly startMs: number;
  readonly unit: WeightUnit;
  /** Verdicts of each set's reps. */
  readonly sets: readonly (readonly SessionRep['verdict'][])[];
  readonly ended: boolean;
}

function entries({ kind, startMs, unit, sets, ended }: MadeSession): JournalEntry[] {
  const made: JournalEntry[] = [
    {
      kind: 'sessionBegan',
      id: `made-${startMs}`,
      atMs: startMs,
      session: kind,
      lift: 'conventional',
      unit,
      wrist: 'left',
      hapticStrength: 'strong',
      plannedSets: 3,
      plannedReps: 5,
    },
  ];
  let tMs = startMs + 10_000;
  for (const verdicts of sets) {
    made.push({ kind: 'setBegan', atMs: tMs, weight: 102.5, targetSeconds: 3 });
    for (const verdict of verdicts) {
      made.push({
        kind: 'rep',
        rep: rep(tMs, verdict, { held: 3100, short: 2500, fast: 1200, dropped: 2800 }[verdict]),
      });
      tMs += 9000;
    }
    made.push({ kind: 'setEnded', atMs: tMs });
    tMs += 60_000;
  }
  if (ended) made.push({ kind: 'sessionEnded', atMs: tMs });
  return made;
}

/** A watch that has been set up, with these sessions in its journal. */
function withSessions(...sessions: readonly MadeSession[]): (store: FakeStore) => void {
  return (store) => {
    openWatchSettings(store).markFirstRunDone();
    const journal = openJournal(store);
    for (const session of sessions) for (const entry of entries(session)) journal.append(entry);
  };
}

/** The same, and then these check-ins, hours before the visit. */
function withCheckIns(
  sessions: readonly MadeSession[],
  ...checkIns: readonly (Pick<CheckIn, 'place'> & Partial<CheckIn> & { readonly hoursAgo: number })[]
): (store: FakeStore) => void {
  return (store) => {
    withSessions(...sessions)(store);
    const journal = openJournal(store);
    for (const { hoursAgo, ...answers } of checkIns) {
      const atMs = START_MS - hoursAgo * 3_600_000;
      const checkIn: CheckIn = { id: `made-${atMs}`, atMs, afterMs: 0, signs: [], ...answers };
      journal.append({ kind: 'checkedIn', checkIn });
    }
  };
}

function ofSession(
  sets: MadeSession['sets'],
  startMs: number,
  ended: boolean,
  kind: MadeSession['kind'] = 'training',
): MadeSession {
  return { kind, startMs, unit: 'kg', sets, ended };
}

const HELD = ['held', 'held', 'held', 'held', 'held'] as const;
const JUST_MS = START_MS - 120_000;

const LAST_WEEK = ofSession([HELD, HELD, HELD], START_MS - 7 * DAY_MS, true);
const FOUR_WEEKS = [4, 3, 2, 1].map((weeks) => ofSession([HELD, HELD, HELD], START_MS - weeks * 7 * DAY_MS, true));
const SORE = { place: 'lowerBackBroad', feeling: 'dull', worseOnMoving: false, hoursAgo: 2 } as const;
const NEEDS_DOCTOR = { place: 'lowerBackSpot', feeling: 'sharp', worseOnMoving: true, hoursAgo: 2 } as const;

/** Every page, with what it may find. */
export const VISITS: readonly Visit[] = [
  { page: 'home' },
  { page: 'home', before: withSessions() },
  { page: 'home', before: withSessions(ofSession([HELD, HELD, HELD], START_MS - 3 * DAY_MS, true)) },
  { page: 'home', before: withSessions(ofSession([ALL_VERDICTS], START_MS - DAY_MS, true)) },
  { page: 'home', before: withSessions(ofSession([ALL_VERDICTS], START_MS - 3_600_000, true)) },
  { page: 'home', before: withSessions(ofSession([ALL_VERDICTS], JUST_MS, false)) },
  { page: 'home', before: withSessions(ofSession([ALL_VERDICTS], START_MS - DAY_MS, false)) },
  { page: 'set', before: withSessions(ofSession([], JUST_MS, false)) },
  { page: 'set', before: withSessions(ofSession([HELD], JUST_MS, false)) },
  { page: 'set', before: withSessions(ofSession([HELD], JUST_MS, false)), hasAccelerometer: false },
  { page: 'rest', before: withSessions(ofSession([ALL_VERDICTS], JUST_MS, false)) },
  { page: 'rest', before: withSessions(ofSession([[]], JUST_MS, false)) },
  { page: 'rest', before: withSessions(ofSession([HELD, HELD, ALL_VERDICTS, HELD], START_MS - 600_000, false)) },
  { page: 'done', before: withSessions(ofSession([HELD, HELD, HELD], JUST_MS, true)) },
  { page: 'done', before: withSessions(ofSession([ALL_VERDICTS, HELD, ALL_VERDICTS], JUST_MS, true)) },
  { page: 'done', before: withSessions(ofSession([['short', 'held'], ['short']], JUST_MS, true)) },
  { page: 'done', before: withSessions(ofSession([HELD], JUST_MS, true)) },
  { page: 'done', before: withSessions(ofSession([[]], JUST_MS, true)) },
  { page: 'assessment', before: withSessions() },
  { page: 'assessment', before: withSessions(ofSession([ALL_VERDICTS], JUST_MS, false)) },
  { page: 'assessment', before: withSessions(ofSession([ALL_VERDICTS], JUST_MS, false, 'assessment')) },
  { page: 'assessment', before: withSessions(ofSession([HELD], JUST_MS, false, 'assessment')) },
  { page: 'assessment', before: withSessions(ofSession([[]], JUST_MS, false, 'assessment')) },
  { page: 'first-run' },
  { page: 'sensor-check', parameter: 'first' },
  { page: 'sensor-check', before: withSessions() },
  { page: 'sensor-check', before: withSessions(), hasAccelerometer: false },
  { page: 'metronome', parameter: 'noSensor' },
  { page: 'metronome', parameter: 'rateTooLow:14' },
  { page: 'more', before: withSessions() },
  { page: 'accessories', before: withSessions(ofSession([HELD, HELD, HELD], JUST_MS - 600_000, false)) },
  { page: 'accessories', before: withCheckIns([ofSession([HELD], JUST_MS, false)], SORE) },
  { page: 'plank', parameter: askForPlank(START_MS), before: withSessions(ofSession([HELD], JUST_MS, false)) },
  { page: 'check-in', before: withSessions() },
  { page: 'check-in', before: withSessions(ofSession([HELD, HELD, HELD], START_MS - DAY_MS, true)) },
  { page: 'check-in', before: withSessions(ofSession([HELD, HELD, HELD], START_MS - 4 * DAY_MS, true)) },
  { page: 'check-in', before: withCheckIns([LAST_WEEK], NEEDS_DOCTOR) },
  { page: 'home', before: withCheckIns([LAST_WEEK], NEEDS_DOCTOR) },
  { page: 'home', before: withCheckIns([LAST_WEEK], { ...SORE, worseOnMoving: true }) },
  { page: 'home', before: withSessions(...FOUR_WEEKS) },
  { page: 'today', before: withSessions() },
  { page: 'today', before: withSessions(LAST_WEEK) },
  { page: 'today', before: withSessions(ofSession([ALL_VERDICTS], START_MS - 7 * DAY_MS, true)) },
  { page: 'today', before: withSessions(ofSession([HELD, HELD, HELD], START_MS - 2 * DAY_MS, true)) },
  { page: 'today', before: withSessions(...FOUR_WEEKS) },
];
