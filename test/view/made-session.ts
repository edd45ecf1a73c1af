// Owns sessions for the views to show: one told rep by rep, and any that could be.
import fc from 'fast-check';
import type { PhoneSay } from '../../settings/view/words';
import { BAR_LIFTS } from '../../shared/motion/bar-event';
import type { SensorReport } from '../../shared/settings/sensor-report';
import { HAPTIC_STRENGTHS, WEIGHT_UNITS, WRISTS } from '../../shared/settings/settings';
import { PHONE_TEXTS } from '../../shared/texts/phone';
import { fill, type Language } from '../../shared/texts/text';
import { VERDICTS, type Verdict } from '../../shared/training/rep';
import { SESSION_KINDS, type Session, type SessionRep, type SessionSet } from '../../shared/training/session';

export function sayIn(language: Language): PhoneSay {
  return (key, values) => fill(PHONE_TEXTS[key][language], values);
}

/** Sunday 22 November 2026, 18:05 UTC. */
export const START_MS = Date.UTC(2026, 10, 22, 18, 5);

export type ToldRep = readonly [eccentricSeconds: number, verdict: Verdict];

export function madeRep(liftOffMs: number, [eccentricSeconds, verdict]: ToldRep): SessionRep {
  const descentStartMs = liftOffMs + 2000;
  return {
    liftOffMs,
    lockoutMs: liftOffMs + 1000,
    descentStartMs,
    floorContactMs: descentStartMs + Math.round(eccentricSeconds * 1000),
    travelM: 0.5,
    fallM: verdict === 'dropped' ? 0.2 : 0,
    verdict,
  };
}

export function madeSet(reps: readonly ToldRep[], weight = 100, targetSeconds = 3): SessionSet {
  const startedMs = START_MS;
  return {
    startedMs,
    endedMs: startedMs + 60_000,
    weight,
    targetSeconds,
    reps: reps.map((rep, i) => madeRep(startedMs + 5000 + i * 8000, rep)),
  };
}

export function madeSession(change: Partial<Session> = {}): Session {
  return {
    id: 'made-1',
    revision: 3,
    kind: 'training',
    lift: 'conventional',
    unit: 'kg',
    wrist: 'left',
    hapticStrength: 'strong',
    startedMs: START_MS,
    endedMs: START_MS + 600_000,
    sets: [],
    planks: [],
    edits: [],
    ...change,
  };
}

export const MADE_CHECK: SensorReport = {
  atMs: START_MS,
  rateHz: 52.34,
  medianStepMs: 19,
  longestStepMs: 41,
  noiseMps2: 0.031,
  gravityMps2: 9.79,
  motor: {
    light: { peakMps2: 0.4, riseMs: 60, ringMs: 90 },
    medium: { peakMps2: 1.1, riseMs: 50, ringMs: 110 },
    strong: { peakMps2: 2.6, riseMs: 40, ringMs: 140 },
  },
};

const anyWeight = fc.integer({ min: 0, max: 1600 }).map((quarters) => quarters / 4);
const anyRep = fc
  .tuple(fc.integer({ min: 0, max: 20_000 }), fc.constantFrom(...VERDICTS))
  .map(([ms, verdict]): ToldRep => [ms / 1000, verdict]);
const anySet = fc
  .tuple(fc.array(anyRep, { maxLength: 15 }), anyWeight, fc.integer({ min: 4, max: 12 }))
  .map(([reps, weight, halves]) => madeSet(reps, weight, halves / 2));

/** Whatever the watch may send; edits of sets that are not there included. */
export const anySession: fc.Arbitrary<Session> = fc
  .record({
    kind: fc.constantFrom(...SESSION_KINDS),
    lift: fc.constantFrom(...BAR_LIFTS),
    unit: fc.constantFrom(...WEIGHT_UNITS),
    wrist: fc.constantFrom(...WRISTS),
    hapticStrength: fc.constantFrom(...HAPTIC_STRENGTHS),
    startedMs: fc.integer({ min: 0, max: Date.UTC(2100, 0) }),
    sets: fc.array(anySet, { maxLength: 6 }),
    edits: fc.uniqueArray(
      fc.record({
        set: fc.integer({ min: 0, max: 6 }),
        field: fc.constantFrom('reps' as const, 'weight' as const),
        value: fc.integer({ min: 0, max: 40 }),
        atMs: fc.constant(START_MS),
      }),
      { selector: (edit) => `${edit.set} ${edit.field}` },
    ),
    checked: fc.boolean(),
  })
  .map(({ checked, ...session }) => madeSession({ ...session, ...(checked && { sensor: MADE_CHECK }) }));

/** Every text in a view, whatever its depth. */
export function textsIn(view: unknown): string[] {
  if (typeof view === 'string') return [view];
  if (typeof view !== 'object' || view === null) return [];
  return Object.values(view).flatMap(textsIn);
}
