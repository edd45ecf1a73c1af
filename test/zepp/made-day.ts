// Owns one heavy day of the plan, and a session of it, as views of days are made of them. Refuses views.
import type { DayPlan } from '../../shared/training/day-plan';
import type { Session, SessionSet } from '../../shared/training/session';

/** Noon, so that neither an hour before nor one after is another day. */
export const NOW_MS = new Date(2026, 10, 22, 12).getTime();
export const HOUR_MS = 3_600_000;
export const DAY_MS = 86_400_000;
export const HEAVY = 227.5;
export const LIGHTER = 205;

export const PLAN: DayPlan = {
  ask: 'training',
  lift: 'conventional',
  unit: 'kg',
  weight: HEAVY,
  trainingWeight: HEAVY,
  sets: 3,
  reps: 5,
  reason: 'allHeld',
  lastWeight: 222.5,
  from: [],
  week: 4,
  over: false,
  dueMs: 0,
  early: false,
  goodMornings: 'do',
  goodMorningWeight: 20,
  plankSeconds: 60,
};

export function madeSession(agoMs: number): Session {
  const startedMs = NOW_MS - agoMs;
  return {
    id: 'made',
    revision: 1,
    kind: 'training',
    lift: 'conventional',
    unit: 'kg',
    wrist: 'left',
    hapticStrength: 'strong',
    startedMs,
    endedMs: startedMs + 1000,
    sets: [madeSet(startedMs)],
    planks: [],
    edits: [],
  };
}

export function madeSet(startedMs: number): SessionSet {
  const descentStartMs = startedMs + 3500;
  return {
    startedMs,
    endedMs: startedMs + 9000,
    weight: HEAVY,
    targetSeconds: 3,
    reps: [1200, 2500, 3100, 3300, 2900].map((eccentricMs, index) => ({
      liftOffMs: startedMs,
      lockoutMs: startedMs + 2000,
      descentStartMs,
      floorContactMs: descentStartMs + eccentricMs,
      travelM: 0.5,
      fallM: index === 4 ? 0.2 : 0,
      verdict: (['fast', 'short', 'held', 'held', 'dropped'] as const)[index] ?? 'held',
    })),
  };
}
