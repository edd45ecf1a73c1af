// Owns sessions and check-ins made by hand for the tests of the plan: days from a Monday evening, verdicts in words.

import { DEFAULT_SETTINGS } from '../../shared/settings/settings';
import type { CheckIn } from '../../shared/training/check-in';
import type { DaySettings } from '../../shared/training/day-plan';
import type { Verdict } from '../../shared/training/rep';
import type { Session, SessionEdit, SessionRep, SessionSet } from '../../shared/training/session';

export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;
/** Monday, 18:00 UTC. */
export const MONDAY_MS = Date.UTC(2026, 0, 5, 18);
const SESSION_MS = HOUR_MS;

/** So many days after the Monday, to the hour and finer. */
export const day = (days: number): number => Math.round(MONDAY_MS + days * DAY_MS);
/** So many days after the end of a training that began at `day(0)`. */
export const dayAfterEnd = (days: number): number => day(days) + SESSION_MS;

export const SETTINGS: DaySettings = { ...DEFAULT_SETTINGS, workingWeightKg: 100 };

const ECCENTRIC_MS: Readonly<Record<Verdict, number>> = { held: 3000, short: 2600, fast: 2000, dropped: 2800 };

export function madeRep(verdict: Verdict, startMs = 0): SessionRep {
  const descentStartMs = startMs + 2500;
  return {
    liftOffMs: startMs,
    lockoutMs: startMs + 1500,
    descentStartMs,
    floorContactMs: descentStartMs + ECCENTRIC_MS[verdict],
    travelM: 0.5,
    fallM: verdict === 'dropped' ? 0.2 : 0,
    verdict,
  };
}

export const five = (verdict: Verdict): readonly Verdict[] => [verdict, verdict, verdict, verdict, verdict];
export const HELD: readonly (readonly Verdict[])[] = [five('held'), five('held'), five('held')];

/** Three sets of five, all held but for this one rep of the last set. */
export const heldBut = (verdict: Verdict): readonly (readonly Verdict[])[] => [
  ...HELD.slice(1),
  [...five('held').slice(1), verdict],
];

export interface Made {
  readonly id?: string;
  readonly weight?: number;
  /** One for each set, where they differ. */
  readonly weights?: readonly number[];
  readonly sets?: readonly (readonly Verdict[])[];
  readonly edits?: readonly SessionEdit[];
  readonly more?: Partial<Session>;
}

/** A training that begins on this day and takes an hour; 75 kg, all held, unless told. */
export function training(days: number, made: Made = {}): Session {
  const { weight = 75, weights = [], sets = HELD, edits = [], more = {} } = made;
  const startedMs = day(days);
  return {
    id: made.id ?? `t-${Math.round(days * 24)}`,
    revision: 1,
    kind: 'training',
    lift: 'conventional',
    unit: 'kg',
    wrist: 'left',
    hapticStrength: 'strong',
    startedMs,
    endedMs: startedMs + SESSION_MS,
    sets: sets.map((verdicts, index) => madeSet(startedMs + index * 300_000, weights[index] ?? weight, verdicts)),
    planks: [],
    edits,
    ...more,
  };
}

export function madeSet(startedMs: number, weight: number, verdicts: readonly Verdict[]): SessionSet {
  const reps = verdicts.map((verdict, index) => madeRep(verdict, startedMs + index * 10_000));
  return { startedMs, endedMs: startedMs + 100_000, weight, targetSeconds: 3, reps };
}

export function assessment(days: number, made: Made = {}): Session {
  const id = made.id ?? `a-${Math.round(days * 24)}`;
  return training(days, {
    weight: 57.5,
    sets: [five('fast')],
    ...made,
    id,
    more: { kind: 'assessment', ...made.more },
  });
}

/** Each week from `from` on, the weight as it rises when all is held. */
export function weeks(count: number, from = 0): readonly Session[] {
  return Array.from({ length: count }, (_, week) => training(from + week * 7, { weight: 75 + 2.5 * week }));
}

export function checkIn(days: number, answers: Partial<CheckIn> = {}): CheckIn {
  return { id: `c-${Math.round(days * 24)}`, atMs: day(days), afterMs: 0, place: 'nowhere', signs: [], ...answers };
}

export const SORE = { place: 'lowerBackBroad', feeling: 'dull', worseOnMoving: false } as const;
export const MOVING = { place: 'lowerBackBroad', feeling: 'dull', worseOnMoving: true } as const;
export const SPOT = { place: 'lowerBackSpot', feeling: 'dull', worseOnMoving: false } as const;
