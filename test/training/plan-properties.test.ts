// Owns what must hold of the plan for every history, gym and day.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../shared/settings/settings';
import type { CheckIn } from '../../shared/training/check-in';
import { type DayPlan, type DaySettings, planDay, planNext } from '../../shared/training/day-plan';
import { platesPerSide, type Rack, rackOf, toLoadable } from '../../shared/training/plates';
import { VERDICTS, type Verdict } from '../../shared/training/rep';
import type { Session } from '../../shared/training/session';
import { type History, NOTHING_YET, readStanding, type Standing, standingOf } from '../../shared/training/standing';
import { tallySession } from '../../shared/training/tally';
import { inUnit } from '../../shared/training/weight';
import { anyDaySettings, anyHistory } from './any-history';
import { DAY_MS, day, five, HOUR_MS, MONDAY_MS, training } from './made-history';

const TAIL = 1e-5;
const WEEK_MS = 6.5 * DAY_MS;

const anySinceDays = fc.oneof(
  fc.constantFrom(6.6, 7, 8, 9.9),
  fc.constantFrom(0, 3, 6.4, 10.1, 20, 22, 41, 43),
  fc.double({ min: 0, max: 70, noNaN: true }),
);

const lastMsOf = ({ sessions, checkIns }: History): number =>
  Math.max(MONDAY_MS, ...sessions.map(({ endedMs }) => endedMs ?? 0), ...checkIns.map(({ atMs }) => atMs));

const anyDay = fc.record({ history: anyHistory, settings: anyDaySettings, sinceDays: anySinceDays }).map((made) => {
  const nowMs = Math.round(lastMsOf(made.history) + made.sinceDays * DAY_MS);
  return { ...made, nowMs, standing: standingOf(made.history, made.settings) };
});

/** What the plan may go by, told anew from the sessions: the last visit for a lift since the four weeks began, newest session first. */
function lastVisitOf({ sessions }: History, lift: string, settings: DaySettings): readonly Session[] {
  const newestFirst = sessions
    .filter((session) => session.kind === 'training' && session.lift === lift && tallySession(session).reps > 0)
    .filter(({ endedMs }) => endedMs !== undefined && endedMs >= settings.planFromMs)
    .sort((one, other) => endOf(other) - endOf(one));
  const next = newestFirst.findIndex(({ startedMs }, index) => {
    const before = newestFirst[index + 1];
    return before === undefined || startedMs - endOf(before) >= 12 * HOUR_MS;
  });
  return newestFirst.slice(0, next + 1);
}

const endOf = ({ endedMs = 0 }: Session): number => endedMs;

function heaviestIn(visit: readonly Session[], settings: DaySettings): number {
  return Math.max(
    ...visit.flatMap((session) => mainSets(session).map(({ weight }) => inUnit(weight, session.unit, settings.unit))),
  );
}

function mainSets(session: Session) {
  return tallySession(session)
    .sets.map((set, index) => ({ ...set, index }))
    .filter(({ lift, reps }) => lift === undefined && reps > 0);
}

const nearHeaviest = (session: Session): number =>
  Math.max(...mainSets(session).map(({ weight }) => weight)) * 0.9 - TAIL;

/** From the first set near the heaviest on, each measured rep that was not struck. */
function isAllHeld(session: Session): boolean {
  const sets = mainSets(session);
  const counted = sets.slice(sets.findIndex(({ weight }) => weight >= nearHeaviest(session)));
  const struck = (set: number, rep: number) =>
    session.edits.some((edit) => edit.field === 'notMine' && edit.set === set && edit.rep === rep && edit.value > 0);
  return counted.every(({ index }) => {
    const reps = session.sets[index]?.reps ?? [];
    return reps.every(({ verdict }, rep) => verdict === 'held' || struck(index, rep));
  });
}

function isWhole(session: Session): boolean {
  const whole = mainSets(session).filter(({ weight, mine }) => weight >= nearHeaviest(session) && mine >= 5);
  return whole.length >= 3;
}

const isLightest = (weight: number, rack: Rack): boolean => weight === toLoadable(0, rack, 'nearest');

describe('whatever has happened', () => {
  it('more weight follows only a training whose every rep was held, a week and no more than ten days after it', () => {
    let raised = 0;
    fc.assert(
      fc.property(anyDay, ({ history, settings, standing, nowMs }) => {
        const { lift, trainingWeight, reason } = planDay(standing, settings, nowMs);
        const visit = lastVisitOf(history, lift, settings);
        const [last] = visit;
        const rack = rackOf(settings, settings.unit);
        if (last === undefined || reason === 'romanianFirst' || isLightest(trainingWeight, rack)) return;
        if (trainingWeight <= heaviestIn([last], settings) + TAIL) return;
        // Lighter in a second session of the visit, and now as the first one: no step up.
        if (trainingWeight <= heaviestIn(visit, settings) + TAIL && reason !== 'allHeld') return;
        raised += 1;
        expect(reason).toBe('allHeld');
        // Lighter work after it in the same visit has no say.
        const work = heaviestIn(visit, settings) * 0.9 - TAIL;
        expect(visit.every(isAllHeld)).toBe(true);
        expect(visit.some((session) => isWhole(session) && heaviestIn([session], settings) >= work)).toBe(true);
        expect(nowMs - standing.lastEndedMs).toBeGreaterThanOrEqual(WEEK_MS);
        expect(nowMs - standing.lastEndedMs).toBeLessThanOrEqual(10 * DAY_MS);
      }),
      { numRuns: 2000 },
    );
    expect(raised).toBeGreaterThan(20);
  });

  it('it is never more than a tenth above the last weight of that lift', () => {
    fc.assert(
      fc.property(anyDay, ({ history, settings, standing, nowMs }) => {
        const { lift, trainingWeight } = planDay(standing, settings, nowMs);
        const visit = lastVisitOf(history, lift, settings);
        const rack = rackOf(settings, settings.unit);
        if (visit.length === 0 || isLightest(trainingWeight, rack)) return;
        const romanian = lift === 'romanian' && visit.every((session) => endOf(session) < settings.romanianFromMs);
        if (!romanian) expect(trainingWeight).toBeLessThanOrEqual(heaviestIn(visit, settings) * 1.1 + TAIL);
      }),
      { numRuns: 1000 },
    );
  });

  it('every weight can be loaded with bar and plates at hand', () => {
    fc.assert(
      fc.property(anyDay, ({ settings, standing, nowMs }) => {
        const rack = rackOf(settings, settings.unit);
        for (const plan of [planDay(standing, settings, nowMs), planNext(standing, settings)]) {
          for (const weight of [plan.weight, plan.trainingWeight, plan.goodMorningWeight]) {
            expect(platesPerSide(weight, rack)).toBeDefined();
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('the order of arrival, and what arrives twice or in an older revision, change nothing', () => {
    const shuffled = anyDay.chain((made) => {
      const { sessions, checkIns } = made.history;
      const older = sessions.map((session) => ({ ...session, revision: 0, sets: [], edits: [] }));
      const again = [...sessions, ...older, ...sessions];
      const twice = [...checkIns, ...checkIns];
      return fc.record({
        made: fc.constant(made),
        sessions: fc.shuffledSubarray(again, { minLength: again.length }),
        checkIns: fc.shuffledSubarray(twice, { minLength: twice.length }),
      });
    });
    fc.assert(
      fc.property(shuffled, ({ made: { standing, settings, nowMs }, sessions, checkIns }) => {
        const other = standingOf({ sessions, checkIns }, settings);
        expect(other).toEqual(standing);
        expect(planDay(other, settings, nowMs)).toEqual(planDay(standing, settings, nowMs));
      }),
      { numRuns: 500 },
    );
  });

  it('folded in two steps it is what it is at once, at whatever time the first ends, and with check-ins still to come', () => {
    fc.assert(
      fc.property(anyDay, fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean(), (made, share, late) => {
        const { history, settings, standing } = made;
        const splitMs = MONDAY_MS + share * (lastMsOf(history) - MONDAY_MS);
        const first = {
          sessions: history.sessions.filter(({ endedMs = 0 }) => endedMs <= splitMs),
          checkIns: history.checkIns.filter(({ atMs }) => !late && atMs <= splitMs),
        };
        const known: unknown = JSON.parse(JSON.stringify(standingOf(first, settings)));
        expect(standingOf(history, settings, readStanding(known))).toEqual(standing);
      }),
      { numRuns: 1000 },
    );
  });

  it('a standing comes back out of JSON as it was, and is none where anything in it is something else', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.nat(),
        fc.constantFrom(null, '?', -1, true, Number.POSITIVE_INFINITY, {}),
        ({ standing }, place, garbage) => {
          const text = JSON.stringify(standing);
          expect(readStanding(JSON.parse(text))).toEqual(standing);
          const paths = pathsOf(standing);
          const path = paths[place % paths.length] ?? [];
          expect(
            readStanding(replaced(JSON.parse(text), path, garbage)),
            `${path.join('.')}: ${garbage}`,
          ).toBeUndefined();
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('planning changes nothing and goes by nothing else', () => {
    fc.assert(
      fc.property(anyDay, ({ history, settings, nowMs }) => {
        const frozen = deepFrozen({ history, settings });
        const standing = deepFrozen(standingOf(frozen.history, frozen.settings));
        const plan = planDay(standing, frozen.settings, nowMs);
        expect(planDay(standing, frozen.settings, nowMs)).toEqual(plan);
        expect(JSON.stringify(plan)).not.toContain('null');
      }),
      { numRuns: 300 },
    );
  });
});

it('who does as the plan says is never raised twice in a week, nor by more than a tenth in one', () => {
  const anyVisits = fc.array(
    fc.record({
      gapDays: fc.constantFrom(0.3, 1, 3, 6.4, 6.6, 7, 7, 7, 11, 22),
      bad: fc.constantFrom<Verdict | undefined>(undefined, undefined, undefined, ...VERDICTS),
    }),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(anyVisits, anyDaySettings, (visits, settings) => {
      const rack = rackOf(settings, settings.unit);
      const done: { readonly atMs: number; readonly plan: DayPlan }[] = [];
      const sessions: Session[] = [];
      let days = 0;
      visits.forEach(({ gapDays, bad }, index) => {
        days += gapDays;
        const plan = planDay(standingOf({ sessions, checkIns: [] }, settings), settings, day(days));
        for (const before of done) {
          if (day(days) - before.atMs > WEEK_MS || before.plan.lift !== plan.lift) continue;
          if (day(days) < settings.planFromMs || before.atMs >= settings.planFromMs) {
            const most = Math.max(before.plan.trainingWeight, toLoadable(0, rack, 'nearest'));
            expect(plan.trainingWeight).toBeLessThanOrEqual(most + TAIL);
          }
        }
        done.push({ atMs: day(days), plan });
        const held = five('held');
        const sets = bad === undefined ? [held, held, held] : [held, held, [...held.slice(1), bad]];
        const more = { lift: plan.lift, unit: settings.unit };
        sessions.push(training(days, { id: `v-${index}`, weight: plan.trainingWeight, sets, more }));
        days += HOUR_MS / DAY_MS;
      });
    }),
    { numRuns: 500 },
  );
});

it('no history gives a sensible first day', () => {
  fc.assert(
    fc.property(anyDaySettings, fc.integer({ min: 0, max: 4e12 }), (settings, nowMs) => {
      const plan = planDay(NOTHING_YET, settings, nowMs);
      expect(plan).toMatchObject({ ask: 'assessment', sets: 1, reps: 5, week: 1, over: false, dueMs: 0, early: false });
      expect(plan.from).toEqual([]);
    }),
  );
});

it('garbage is no standing', () => {
  fc.assert(fc.property(fc.jsonValue(), (data) => readStanding(data) === undefined));
  const cleared: CheckIn = { id: 'c', atMs: 1, afterMs: 0, place: 'nowhere', signs: [], cleared: true };
  const one: Standing = { ...NOTHING_YET, checkIns: [cleared] };
  expect(readStanding(JSON.parse(JSON.stringify(one)))).toEqual(one);
  expect(readStanding({ ...NOTHING_YET, weeksDone: 1.5 })).toBeUndefined();
  const [outcome] = standingOf({ sessions: [training(0)], checkIns: [] }, DEFAULT_SETTINGS).outcomes;
  expect(readStanding({ ...NOTHING_YET, outcomes: [outcome] })).toBeDefined();
  expect(readStanding({ ...NOTHING_YET, outcomes: [outcome, outcome] })).toBeUndefined();
  expect(readStanding({ ...NOTHING_YET, checkIns: Array(10_000).fill(cleared) })).toBeUndefined();
});

/** To every value in it but the flags, whose other value is as good. */
function pathsOf(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  const here = path.length === 0 || typeof value === 'boolean' ? [] : [path];
  if (typeof value !== 'object' || value === null) return here;
  return [...here, ...Object.entries(value).flatMap(([name, inner]) => pathsOf(inner, [...path, name]))];
}

function replaced(value: unknown, [name, ...rest]: readonly string[], by: unknown): unknown {
  if (name === undefined) return by;
  const copy: unknown = Array.isArray(value) ? [...value] : { ...Object(value) };
  const inner: unknown = Reflect.get(Object(copy), name);
  Reflect.set(Object(copy), name, replaced(inner, rest, by));
  return copy;
}

function deepFrozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) deepFrozen(inner);
    Object.freeze(value);
  }
  return value;
}
