// Owns sessions that fast-check makes up: whatever the types allow, as kept (rounded), ended or not.
import fc from 'fast-check';
import { BAR_LIFTS } from '../../shared/motion/bar-event';
import type { MotorReport, SensorReport } from '../../shared/settings/sensor-report';
import { HAPTIC_STRENGTHS, WEIGHT_UNITS, WRISTS } from '../../shared/settings/settings';
import { roundSession } from '../../shared/sync/session-wire';
import { VERDICTS } from '../../shared/training/rep';
import {
  type PlankHold,
  SESSION_KINDS,
  type Session,
  type SessionEdit,
  type SessionRep,
  type SessionSet,
} from '../../shared/training/session';
import { uniteEdits } from '../../shared/training/session-edits';

const anyMs = fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2060, 0) });
const anyMagnitude = fc.double({ min: 0, max: 500, noNaN: true });

export const anyRep: fc.Arbitrary<SessionRep> = fc
  .record({
    liftOffMs: anyMs,
    concentricMs: fc.integer({ min: 1, max: 9_999 }),
    lockoutForMs: fc.integer({ min: 0, max: 9_999 }),
    eccentricMs: fc.integer({ min: 1, max: 9_999 }),
    travelM: fc.double({ min: 0, max: 2, noNaN: true }),
    fallM: fc.double({ min: 0, max: 2, noNaN: true }),
    verdict: fc.constantFrom(...VERDICTS),
  })
  .map(({ liftOffMs, concentricMs, lockoutForMs, eccentricMs, ...rest }) => ({
    liftOffMs,
    lockoutMs: liftOffMs + concentricMs,
    descentStartMs: liftOffMs + concentricMs + lockoutForMs,
    floorContactMs: liftOffMs + concentricMs + lockoutForMs + eccentricMs,
    ...rest,
  }));

const anySet: fc.Arbitrary<SessionSet> = fc
  .record({
    startedMs: anyMs,
    endedMs: fc.option(anyMs, { nil: undefined }),
    lift: fc.option(fc.constantFrom(...BAR_LIFTS), { nil: undefined }),
    weight: anyMagnitude,
    targetSeconds: fc.integer({ min: 4, max: 12 }).map((halves) => halves / 2),
    reps: fc.array(anyRep, { maxLength: 4 }),
  })
  .map(({ endedMs, lift, ...set }) => ({
    ...set,
    ...(endedMs === undefined ? {} : { endedMs }),
    ...(lift === undefined ? {} : { lift }),
  }));

export const anyPlank: fc.Arbitrary<PlankHold> = fc.record({
  startedMs: anyMs,
  heldMs: fc.nat({ max: 600_000 }),
  targetMs: fc.nat({ max: 60_000 }),
});

/** Few sets, reps, values and times, so that edits meet. */
export const anyEdit: fc.Arbitrary<SessionEdit> = fc
  .record({
    set: fc.nat({ max: 2 }),
    field: fc.constantFrom('reps' as const, 'weight' as const, 'notMine' as const),
    rep: fc.nat({ max: 2 }),
    value: fc.nat({ max: 5 }),
    atMs: fc.integer({ min: Date.UTC(2026, 0), max: Date.UTC(2026, 0) + 3 }),
  })
  .map(({ set, field, rep, value, atMs }) =>
    field === 'notMine' ? { set, field, rep, value: value % 2, atMs } : { set, field, value, atMs },
  );

const anyMotor: fc.Arbitrary<MotorReport> = fc.record({
  peakMps2: anyMagnitude,
  riseMs: anyMagnitude,
  ringMs: anyMagnitude,
});

export const anyReport: fc.Arbitrary<SensorReport> = fc.record({
  atMs: anyMs,
  rateHz: anyMagnitude,
  medianStepMs: anyMagnitude,
  longestStepMs: anyMagnitude,
  noiseMps2: anyMagnitude,
  gravityMps2: anyMagnitude,
  motor: fc.record({ light: anyMotor, medium: anyMotor, strong: anyMotor }),
});

export const anyId = fc.stringMatching(/^[0-9a-z]{8}-[0-9a-z]{7}$/);

export const anySession: fc.Arbitrary<Session> = fc
  .record({
    id: anyId,
    revision: fc.nat({ max: 9 }),
    kind: fc.constantFrom(...SESSION_KINDS),
    lift: fc.constantFrom(...BAR_LIFTS),
    unit: fc.constantFrom(...WEIGHT_UNITS),
    wrist: fc.constantFrom(...WRISTS),
    hapticStrength: fc.constantFrom(...HAPTIC_STRENGTHS),
    startedMs: anyMs,
    endedMs: fc.option(anyMs, { nil: undefined }),
    sets: fc.array(anySet, { maxLength: 3 }),
    planks: fc.array(anyPlank, { maxLength: 3 }),
    edits: fc.array(anyEdit, { maxLength: 6 }),
    sensor: fc.option(anyReport, { nil: undefined }),
  })
  .map(({ endedMs, sensor, edits, ...session }) =>
    roundSession({
      ...session,
      edits: uniteEdits(edits),
      ...(endedMs === undefined ? {} : { endedMs }),
      ...(sensor === undefined ? {} : { sensor }),
    }),
  );

/** A session of `sets` × `reps` with the longest numbers that a visit can have: slow reps, an hour of rest, planks, edits of all. */
export function longSession(sets: number, reps: number): Session {
  const startedMs = Date.UTC(2026, 10, 22, 18, 3, 7, 123);
  const editedMs = startedMs + 6_543_210;
  const motor = { peakMps2: 12.345, riseMs: 123.456, ringMs: 234.567 };
  return {
    id: 'mhtzzzzz-zzzzzzz',
    revision: 999,
    kind: 'assessment',
    lift: 'conventional',
    unit: 'kg',
    wrist: 'right',
    hapticStrength: 'medium',
    startedMs,
    endedMs: startedMs + 7_200_000,
    sets: Array.from({ length: sets }, (_, set) => {
      const setStartedMs = startedMs + set * 1_234_567;
      return {
        startedMs: setStartedMs,
        endedMs: setStartedMs + 654_321,
        weight: 182.25,
        targetSeconds: 5.5,
        reps: Array.from({ length: reps }, (_, rep) => {
          const liftOffMs = setStartedMs + 12_345 + rep * 45_678;
          return {
            liftOffMs,
            lockoutMs: liftOffMs + 4_321,
            descentStartMs: liftOffMs + 4_321 + 10_987,
            floorContactMs: liftOffMs + 4_321 + 10_987 + 6_543,
            travelM: 0.654,
            fallM: 0.321,
            verdict: 'dropped' as const,
          };
        }),
      };
    }),
    planks: Array.from({ length: 3 }, (_, plank) => ({
      startedMs: startedMs + 6_000_000 + plank * 123_456,
      heldMs: 54_321,
      targetMs: 60_000,
    })),
    edits: Array.from({ length: sets }, (_, set): SessionEdit[] => [
      ...Array.from(
        { length: reps },
        (_, rep): SessionEdit => ({ set, field: 'notMine', rep, value: 1, atMs: editedMs }),
      ),
      { set, field: 'reps', value: 12, atMs: editedMs + 1 },
      { set, field: 'weight', value: 177.75, atMs: editedMs + 2 },
    ]).flat(),
    sensor: {
      atMs: startedMs,
      rateHz: 99.876,
      medianStepMs: 10.123,
      longestStepMs: 1234.567,
      noiseMps2: 0.123,
      gravityMps2: 9.876,
      motor: { light: motor, medium: motor, strong: motor },
    },
  };
}
