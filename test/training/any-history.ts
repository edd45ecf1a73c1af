// Owns whole histories that fast-check makes up: months of sessions of any verdicts, gaps, edits and lifts, and check-ins among them;
// and settings to plan by.
import fc from 'fast-check';
import { DEFAULT_SETTINGS, WEIGHT_UNITS } from '../../shared/settings/settings';
import { type CheckIn, SORE_FEELINGS, SORE_PLACES, WARNING_SIGNS } from '../../shared/training/check-in';
import type { DaySettings } from '../../shared/training/day-plan';
import { VERDICTS, type Verdict } from '../../shared/training/rep';
import type { Session, SessionEdit, SessionSet } from '../../shared/training/session';
import { uniteEdits } from '../../shared/training/session-edits';
import type { History } from '../../shared/training/standing';
import { anyGym, anyUnit } from './any-rack';
import { DAY_MS, HOUR_MS, MONDAY_MS, madeSet } from './made-history';

/** From one event to the next, days: the bounds of the rules, and both sides of them. */
const anyGapDays = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(6.4, 6.6, 7, 7, 7, 7, 8) },
  { weight: 2, arbitrary: fc.constantFrom(0.1, 0.4, 0.6, 1, 2, 3, 3.5, 9.9, 10.1, 14, 20.9, 21.1, 30, 41.9, 42.1, 90) },
  { weight: 1, arbitrary: fc.double({ min: 0, max: 60, noNaN: true }) },
);

const anyVerdict: fc.Arbitrary<Verdict> = fc.constantFrom(...VERDICTS);
const anyReps: fc.Arbitrary<readonly Verdict[]> = fc.oneof(
  { weight: 9, arbitrary: fc.constant(Array<Verdict>(5).fill('held')) },
  { weight: 2, arbitrary: fc.tuple(fc.nat({ max: 4 }), anyVerdict).map(([at, verdict]) => fiveBut(at, verdict)) },
  { weight: 1, arbitrary: fc.array(anyVerdict, { maxLength: 7 }) },
  { weight: 1, arbitrary: fc.array(fc.constant<Verdict>('held'), { maxLength: 7 }) },
);

function fiveBut(at: number, verdict: Verdict): readonly Verdict[] {
  return Array.from({ length: 5 }, (_, rep) => (rep === at ? verdict : 'held'));
}

interface AnySet {
  /** Of the session's weight. */
  readonly share: number;
  readonly accessory: boolean;
  readonly verdicts: readonly Verdict[];
}

const anySets: fc.Arbitrary<readonly AnySet[]> = fc.oneof(
  { weight: 2, arbitrary: fc.tuple(anyReps, anyReps, anyReps).map((sets) => sets.map(plainSet)) },
  {
    weight: 1,
    arbitrary: fc.array(
      fc.record({
        share: fc.constantFrom(1, 1, 0.95, 0.9, 0.8, 0.5),
        accessory: fc.constantFrom(false, false, false, true),
        verdicts: anyReps,
      }),
      { maxLength: 6 },
    ),
  },
);

function plainSet(verdicts: readonly Verdict[]): AnySet {
  return { share: 1, accessory: false, verdicts };
}

function mostly<Word>(usual: Word, ...others: readonly Word[]): fc.Arbitrary<Word> {
  return fc.oneof(
    { weight: 5, arbitrary: fc.constant(usual) },
    { weight: 1, arbitrary: fc.constantFrom(usual, ...others) },
  );
}

const anyEdit = fc
  .record({
    set: fc.nat({ max: 3 }),
    rep: fc.nat({ max: 5 }),
    field: fc.constantFrom('reps' as const, 'weight' as const, 'notMine' as const),
    value: fc.nat({ max: 7 }),
  })
  .map(({ set, rep, field, value }): SessionEdit => {
    if (field === 'notMine') return { set, field, rep, value: value % 2, atMs: MONDAY_MS };
    return { set, field, value: field === 'weight' ? 40 + value * 12.5 : value, atMs: MONDAY_MS };
  });

const anyTraining = fc.record({
  kind: mostly('training' as const, 'assessment' as const),
  lift: mostly('conventional' as const, 'sumo' as const, 'romanian' as const),
  unit: anyUnit,
  steps: fc.oneof(
    { weight: 1, arbitrary: fc.nat({ max: 100 }) },
    { weight: 1, arbitrary: fc.integer({ min: 2, max: 12 }) },
    { weight: 2, arbitrary: fc.integer({ min: 10, max: 60 }) },
  ),
  sets: anySets,
  planks: fc.nat({ max: 3 }),
  edits: fc.oneof(
    { weight: 4, arbitrary: fc.constant<SessionEdit[]>([]) },
    { weight: 1, arbitrary: fc.array(anyEdit, { maxLength: 4 }) },
  ),
  open: fc.integer({ min: 0, max: 19 }).map((one) => one === 0),
  hours: fc.double({ min: 0.2, max: 2, noNaN: true }),
});

const anyAnswers = fc
  .record({
    place: fc.constantFrom(...SORE_PLACES),
    feeling: fc.constantFrom(...SORE_FEELINGS, 'dull' as const),
    worseOnMoving: fc.boolean(),
    lasting: fc.constantFrom(undefined, undefined, true, false),
    signs: fc.oneof(
      { weight: 5, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.subarray([...WARNING_SIGNS]) },
    ),
    cleared: fc.integer({ min: 0, max: 3 }).map((one) => one === 0),
  })
  .map(({ lasting, cleared, feeling, worseOnMoving, ...rest }) => ({
    ...rest,
    ...(rest.place === 'lowerBackBroad' || rest.place === 'lowerBackSpot' ? { feeling, worseOnMoving } : {}),
    ...(lasting === undefined ? {} : { lasting }),
    ...(cleared ? { cleared } : {}),
  }));

const anyEvent = fc.oneof(
  { weight: 3, arbitrary: fc.record({ gapDays: anyGapDays, training: anyTraining }) },
  { weight: 1, arbitrary: fc.record({ gapDays: anyGapDays, answers: anyAnswers }) },
);
type Event = typeof anyEvent extends fc.Arbitrary<infer One> ? One : never;

/** Ids are unique; some times are not. Every time is a whole ms, as kept. */
export const anyHistory: fc.Arbitrary<History> = fc.array(anyEvent, { maxLength: 14 }).map(historyOf);

function historyOf(events: readonly Event[]): History {
  const sessions: Session[] = [];
  const checkIns: CheckIn[] = [];
  let atMs = MONDAY_MS;
  events.forEach((event, index) => {
    atMs += Math.round(event.gapDays * DAY_MS);
    if ('answers' in event) {
      const afterMs = sessions[sessions.length - 1]?.endedMs ?? 0;
      checkIns.push({ id: `c-${index}`, atMs, afterMs, ...event.answers });
    } else {
      const session = sessionOf(`s-${index}`, atMs, event.training);
      sessions.push(session);
      atMs = session.endedMs ?? atMs;
    }
  });
  return { sessions, checkIns };
}

type Training = typeof anyTraining extends fc.Arbitrary<infer One> ? One : never;

function sessionOf(id: string, startedMs: number, made: Training): Session {
  const { kind, lift, unit, steps, planks, edits, open, hours } = made;
  const least = unit === 'kg' ? 2.5 : 5;
  return {
    id,
    revision: 1,
    kind,
    lift,
    unit,
    wrist: 'left',
    hapticStrength: 'strong',
    startedMs,
    ...(open ? {} : { endedMs: startedMs + Math.round(hours * HOUR_MS) }),
    sets: made.sets.map(({ share, accessory, verdicts }, index): SessionSet => {
      const set = madeSet(startedMs + index * 300_000, Math.round(steps * share) * least, verdicts);
      return accessory ? { ...set, lift: 'goodMorning' } : set;
    }),
    planks: Array.from({ length: planks }, () => ({ startedMs, heldMs: 45_000, targetMs: 45_000 })),
    edits: uniteEdits(edits),
  };
}

const anyStart = fc.record({
  workingWeightKg: fc.oneof(fc.constant(0), fc.integer({ min: 30, max: 300 })),
  oneRepMaxKg: fc.oneof(fc.constant(0), fc.integer({ min: 30, max: 400 })),
  startLessPercent: fc.constantFrom(20, 25, 30),
});

/** 0, or somewhere in a history. */
const anyFromMs = fc.oneof(
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 120 }).map((days) => MONDAY_MS + days * DAY_MS) },
);

export const anyDaySettings: fc.Arbitrary<DaySettings> = fc
  .record({
    unit: fc.constantFrom(...WEIGHT_UNITS),
    usual: fc.boolean(),
    start: anyStart,
    planFromMs: anyFromMs,
    romanianFromMs: anyFromMs,
    romanianWeeks: fc.constantFrom(2, 3),
  })
  .chain(({ unit, usual, start, ...plan }) =>
    (usual ? fc.constant(DEFAULT_SETTINGS) : anyGym(unit)).map((gym) => ({
      ...DEFAULT_SETTINGS,
      ...gym,
      ...start,
      ...plan,
      unit,
    })),
  );
