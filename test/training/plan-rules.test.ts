// Owns the rules of docs/plan.md, one test for each row: what happened, and the day's plan that follows from it.
import { describe, expect, it } from 'vitest';
import { planDay, planNext } from '../../shared/training/day-plan';
import { standingOf } from '../../shared/training/standing';
import { gym } from './any-rack';
import {
  assessment,
  checkIn,
  DAY_MS,
  day,
  five,
  HELD,
  HOUR_MS,
  heldBut,
  MOVING,
  SETTINGS,
  SORE,
  SPOT,
  training,
  weeks,
} from './made-history';
import { KG_LIGHT, load, planOn } from './plan-on';

describe('the first day', () => {
  it('a working weight told: so much under it', () => {
    expect(load(planOn(0, []))).toEqual([75, 'first']);
    expect(load(planOn(0, [], { settings: { ...SETTINGS, startLessPercent: 30 } }))).toEqual([70, 'first']);
  });

  it('no working weight told: a light one', () => {
    const settings = { ...SETTINGS, workingWeightKg: 0 };
    expect(load(planOn(0, [], { settings }))).toEqual([60, 'firstUnknown']);
    expect(load(planOn(0, [], { settings: { ...settings, unit: 'lb' } }))).toEqual([135, 'firstUnknown']);
  });
});

describe('the week after a training', () => {
  it('all held: the least step up that rule and plates allow', () => {
    expect(planOn(7, [training(0)])).toMatchObject({ weight: 77.5, reason: 'allHeld', lastWeight: 75, week: 2 });
    expect(load(planOn(7, [training(0, { weight: 20 })], { settings: { ...SETTINGS, ...KG_LIGHT } }))).toEqual([
      21,
      'allHeld',
    ]);
    const lb = { settings: { ...SETTINGS, unit: 'lb' as const } };
    expect(load(planOn(7, [training(0, { weight: 165, more: { unit: 'lb' } })], lb))).toEqual([170, 'allHeld']);
  });

  it('all held, and no loadable step is small enough: the same', () => {
    expect(load(planOn(7, [training(0, { weight: 20 })]))).toEqual([20, 'plates']);
    const coarse = { ...SETTINGS, ...gym('kg', 20, { 20: 8, 10: 1 }) };
    expect(load(planOn(7, [training(0, { weight: 80 })], { settings: coarse }))).toEqual([80, 'plates']);
  });

  it('a rep was short: the same, and the rep is named', () => {
    const plan = planOn(7, [training(0, { id: 'one', sets: heldBut('short') })]);
    expect(load(plan)).toEqual([75, 'short']);
    expect(plan.from).toEqual([{ session: 'one', set: 2, rep: 4 }]);
  });

  it('a rep was fast or dropped: at least a tenth less', () => {
    for (const verdict of ['fast', 'dropped'] as const) {
      const plan = planOn(7, [training(0, { sets: heldBut(verdict), weight: 100 })]);
      expect(load(plan)).toEqual([90, 'fastOrDropped']);
      expect(plan.from).toHaveLength(1);
      expect(load(planOn(7, [training(0, { sets: heldBut(verdict) })]))).toEqual([67.5, 'fastOrDropped']);
    }
  });

  it('missed reps, an aborted session: the same', () => {
    expect(load(planOn(7, [training(0, { sets: HELD.slice(1) })]))).toEqual([75, 'missed']);
    const aborted = planOn(7, [training(0, { sets: [['held', 'held']] })]);
    expect(load(aborted)).toEqual([75, 'aborted']);
    expect(aborted.week).toBe(1);
  });

  it('edited rep: not mine on the one fast rep lets the weight rise, added reps do not', () => {
    const sets = [...HELD.slice(1), [...five('held'), 'fast'] as const];
    const edits = [{ set: 2, field: 'notMine', rep: 5, value: 1, atMs: 1 }] as const;
    expect(load(planOn(7, [training(0, { sets })]))).toEqual([67.5, 'fastOrDropped']);
    expect(load(planOn(7, [training(0, { sets, edits })]))).toEqual([77.5, 'allHeld']);
    const added = training(0, { sets: [...HELD.slice(1), []], edits: [{ set: 2, field: 'reps', value: 5, atMs: 1 }] });
    expect(load(planOn(7, [added]))).toEqual([75, 'added']);
  });

  it('early day: warned, no raise; Monday evening to Monday noon is no early day', () => {
    expect(planOn(4, [training(0)])).toMatchObject({ weight: 75, reason: 'early', early: true, tip: 'frequency' });
    expect(planOn(4, [training(0)]).dueMs).toBe(day(7) + HOUR_MS);
    expect(planOn(6.75, [training(0)])).toMatchObject({ weight: 77.5, reason: 'allHeld', early: false });
    expect(load(planOn(4, [training(0, { sets: heldBut('fast'), weight: 100 })]))).toEqual([90, 'fastOrDropped']);
  });

  it('a clock that was set back makes no week pass', () => {
    expect(planOn(-400, [training(0)])).toMatchObject({ weight: 75, reason: 'early', early: true });
  });

  it('skipped week: no raise, and the week is only later', () => {
    expect(planOn(10, [training(0)])).toMatchObject({ weight: 77.5, reason: 'allHeld' });
    expect(planOn(14, [training(0)])).toMatchObject({ weight: 75, reason: 'skippedWeek', week: 2 });
    expect(load(planOn(21, [training(0), training(14)]))).toEqual([77.5, 'allHeld']);
  });

  it('illness of three weeks: a tenth less, and the weeks go on', () => {
    expect(planOn(22, [training(0, { weight: 100 })])).toMatchObject({ weight: 90, reason: 'longPause', week: 2 });
    expect(load(planOn(22, [training(0, { weight: 100, sets: heldBut('fast') })]))).toEqual([90, 'longPause']);
  });

  it('six weeks: begin again, never above a fifth under the last weight', () => {
    const again = planOn(50, weeks(2));
    expect(again).toMatchObject({ weight: 60, lastWeight: 77.5, reason: 'startAgain', week: 1, ask: 'training' });
    expect(load(planOn(50, [training(0, { weight: 140 })]))).toEqual([75, 'startAgain']);
    const untold = { ...SETTINGS, workingWeightKg: 0 };
    expect(load(planOn(50, [training(0, { weight: 140 })], { settings: untold }))).toEqual([110, 'startAgain']);
    expect(planOn(57, [...weeks(2), training(50, { weight: 60 })])).toMatchObject({ weight: 62.5, week: 2 });
  });

  it('sore since: the raise waits for the training after the next', () => {
    for (const answers of [SORE, MOVING, SPOT]) {
      expect(load(planOn(7, [training(0)], { checkIns: [checkIn(1, answers), checkIn(2)] })).slice(1)).toEqual([
        'sore',
      ]);
    }
    const legs = [checkIn(1, { place: 'hamstringsGlutes' })];
    expect(load(planOn(7, [training(0)], { checkIns: legs }))).toEqual([77.5, 'allHeld']);
    expect(load(planOn(14, [training(0), training(7)], { checkIns: [checkIn(1, SORE)] }))).toEqual([77.5, 'allHeld']);
  });

  it('unit changed between weeks: the same is never more, and a raise keeps to the rule', () => {
    const lb = { settings: { ...SETTINGS, unit: 'lb' as const } };
    const lifted = 100 / 0.45359237;
    expect(load(planOn(7, [training(0, { weight: 100, sets: heldBut('short') })], lb))).toEqual([220, 'short']);
    expect(planOn(7, [training(0, { weight: 100 })], lb)).toMatchObject({
      weight: 230,
      lastWeight: 220.46,
      unit: 'lb',
    });
    expect(230 - lifted).toBeLessThan(10);
  });

  it('plates changed: the same is the next lighter one that can be loaded', () => {
    const coarse = { ...SETTINGS, ...gym('kg', 20, { 20: 8, 10: 1 }) };
    expect(load(planOn(7, [training(0, { sets: heldBut('short') })], { settings: coarse }))).toEqual([60, 'short']);
  });

  it('deleted session: the plan is as if it had not been', () => {
    const sessions = [...weeks(2), training(14, { weight: 80, sets: heldBut('fast') })];
    expect(load(planOn(21, sessions))[1]).toBe('fastOrDropped');
    expect(planOn(14, sessions.slice(0, 2))).toEqual(planOn(14, weeks(2)));
  });

  it('two sessions a day: one week, and a rep that was not held in the first is not made good by the second', () => {
    const standing = standingOf({ sessions: [training(0), training(0.2)], checkIns: [] }, SETTINGS);
    expect(standing.weeksDone).toBe(1);
    expect(load(planOn(7.2, [training(0), training(0.2)]))).toEqual([77.5, 'allHeld']);
    const first = training(0, { id: 'first', sets: [['held', 'short']] });
    expect(planOn(7.2, [first, training(0.2)])).toMatchObject({
      weight: 75,
      reason: 'short',
      from: [{ session: 'first', set: 0, rep: 1 }],
    });
    const falseStart = training(0, { sets: [['held', 'held']] });
    expect(load(planOn(7.2, [falseStart, training(0.2)]))).toEqual([77.5, 'allHeld']);
    const light = training(0.2, { weight: 50 });
    expect(load(planOn(7.2, [training(0), light]))).toEqual([77.5, 'allHeld']);
    expect(load(planOn(7.2, [training(0), { ...light, unit: 'lb' }]))).toEqual([77.5, 'allHeld']);
  });

  it('an early training counts as no week, and the next one in time does', () => {
    expect(planOn(5, [training(0)])).toMatchObject({ week: 2 });
    expect(planOn(7, [training(0), training(3)])).toMatchObject({ week: 2, early: true });
    expect(planOn(14, [training(0), training(3), training(7)])).toMatchObject({ week: 3, early: false });
  });
});

describe('the Romanian swap', () => {
  const settings = { ...SETTINGS, romanianFromMs: day(13), romanianWeeks: 2 };
  const romanian = (days: number, weight: number) => training(days, { weight, more: { lift: 'romanian' } });

  it('begins at four fifths, goes its own way, and comes back to the weight before it', () => {
    const before = weeks(2);
    expect(planOn(12, before, { settings })).toMatchObject({ lift: 'conventional' });
    const first = planOn(14, before, { settings });
    expect(first).toMatchObject({ lift: 'romanian', weight: 60, reason: 'romanianFirst', lastWeight: 77.5 });
    const during = [...before, romanian(14, 60)];
    expect(planOn(21, during, { settings })).toMatchObject({ lift: 'romanian', weight: 62.5, reason: 'allHeld' });
    const after = [...during, romanian(21, 62.5)];
    expect(planOn(28, after, { settings })).toMatchObject({
      lift: 'conventional',
      trainingWeight: 77.5,
      reason: 'romanianBack',
      week: 5,
    });
    const back = [...after, training(28, { weight: 77.5 })];
    expect(planOn(35, back, { settings })).toMatchObject({ weight: 80, reason: 'allHeld' });
  });

  it('ended early: back at once; a second swap begins at four fifths again', () => {
    const sessions = [...weeks(2), romanian(14, 60)];
    expect(planOn(21, sessions)).toMatchObject({ lift: 'conventional', weight: 77.5, reason: 'romanianBack' });
    const later = { ...settings, romanianFromMs: day(20) };
    expect(planOn(21, sessions, { settings: later })).toMatchObject({ weight: 60, reason: 'romanianFirst' });
  });

  it('begins lighter still where the conventional weight must come down', () => {
    const sessions = [training(7, { weight: 100, sets: heldBut('fast') })];
    expect(load(planOn(14, sessions, { settings }))).toEqual([70, 'romanianFirst']);
    expect(load(planOn(14, [], { settings }))).toEqual([60, 'romanianFirst']);
  });

  it('comes back lighter where the last conventional training had a fast rep', () => {
    const sessions = [training(7, { weight: 100, sets: heldBut('fast') }), romanian(14, 70)];
    expect(planOn(28, sessions, { settings })).toMatchObject({ weight: 90, reason: 'fastOrDropped' });
  });
});

describe('the assessments', () => {
  it('the first is asked for before anything is trained, at half the maximum, and may be skipped', () => {
    expect(planOn(0, [])).toMatchObject({ ask: 'assessment', weight: 57.5, trainingWeight: 75, sets: 1, reps: 5 });
    expect(planOn(0, [assessment(-1)])).toMatchObject({ ask: 'training', weight: 75, sets: 3, reps: 5, dueMs: 0 });
    expect(planOn(7, [training(0)])).toMatchObject({ ask: 'training' });
  });

  it('after week four: asked again, at the weight of the first, in the unit that now holds', () => {
    const sessions = [assessment(-1, { weight: 60 }), ...weeks(4)];
    expect(planOn(21, sessions.slice(0, 4))).toMatchObject({ ask: 'training', week: 4, over: false, tip: 'belt' });
    expect(planOn(28, sessions)).toMatchObject({ ask: 'assessment', weight: 60, trainingWeight: 85, over: false });
    expect(planOn(28, sessions, { settings: { ...SETTINGS, unit: 'lb' } })).toMatchObject({ weight: 130 });
    expect(planOn(28, weeks(4))).toMatchObject({ ask: 'assessment', weight: 57.5 });
  });

  it('done: over, with before and after side by side; later ones take the place of the one after', () => {
    const sessions = [
      assessment(-1),
      ...weeks(4),
      assessment(28, { id: 'after', sets: [['held', 'held', 'dropped', 'held', 'held']] }),
    ];
    const { before, after } = standingOf({ sessions, checkIns: [] }, SETTINGS);
    expect(before).toEqual({
      session: 'a--24',
      endedMs: day(-1) + HOUR_MS,
      unit: 'kg',
      weight: 57.5,
      reps: 5,
      meanEccentricSeconds: 2,
      fastestEccentricSeconds: 2,
      dropped: 0,
    });
    expect(after).toMatchObject({
      session: 'after',
      meanEccentricSeconds: 2.96,
      fastestEccentricSeconds: 2.8,
      dropped: 1,
    });
    expect(planOn(29, sessions)).toMatchObject({ ask: 'training', over: true, week: 5, expectation: 'afterwards' });
    const again = standingOf({ sessions: [...sessions, assessment(35, { id: 'again' })], checkIns: [] }, SETTINGS);
    expect([again.before?.session, again.after?.session]).toEqual(['a--24', 'again']);
  });

  it('after a pause of six weeks four new weeks have a final one of their own', () => {
    const first = [assessment(-1), ...weeks(4), assessment(28, { id: 'after' })];
    const anew = [0, 7, 14, 21].map((days) => training(80 + days, { weight: 60 }));
    expect(planOn(80.5, [...first, ...anew.slice(0, 1)])).toMatchObject({ over: false, week: 2 });
    expect(planOn(108, [...first, ...anew])).toMatchObject({ ask: 'assessment', over: false });
  });

  it('repeated before the first training: the later one is before; between the weeks: neither', () => {
    const sessions = [assessment(-2), assessment(-1, { id: 'again' }), ...weeks(2), assessment(9, { id: 'between' })];
    const { before, after } = standingOf({ sessions, checkIns: [] }, SETTINGS);
    expect([before?.session, after]).toEqual(['again', undefined]);
    expect(standingOf({ sessions: [...weeks(1), assessment(2)], checkIns: [] }, SETTINGS).before).toBeUndefined();
  });

  it('aborted, or a rep marked as not mine too many: it is none, and is asked for again', () => {
    const reps = (count: number) => ({ sets: [five('fast').slice(0, count)] });
    expect(planOn(0, [assessment(-1, reps(2))])).toMatchObject({ ask: 'assessment' });
    expect(planOn(0, [assessment(-1, reps(3))])).toMatchObject({ ask: 'training' });
    const struck = { set: 0, field: 'notMine', rep: 1, value: 1, atMs: day(0) } as const;
    expect(planOn(0, [assessment(-1, { ...reps(3), edits: [struck] })])).toMatchObject({ ask: 'assessment' });
    const sessions = [assessment(-1), ...weeks(4)];
    expect(planOn(28, [...sessions, assessment(28, reps(1))])).toMatchObject({ ask: 'assessment', over: false });
  });

  it('the final one skipped: a fifth training ends the asking', () => {
    expect(planOn(35, weeks(5))).toMatchObject({ ask: 'training', over: true, week: 6 });
  });
});

describe('the four weeks', () => {
  it('advance by trainings done, not by the calendar', () => {
    const late = [training(0), training(9), training(18), training(27)];
    expect([0, 1, 2, 3, 4].map((done) => planOn(34, late.slice(0, done)).week)).toEqual([1, 2, 3, 4, 5]);
  });

  it('begun again in the settings: nothing before counts but spacing and the back', () => {
    const settings = { ...SETTINGS, planFromMs: day(24) };
    const sessions = [assessment(-1), ...weeks(4)];
    const plan = planOn(24, sessions, { settings, checkIns: [checkIn(22, SPOT)] });
    expect(plan).toMatchObject({ ask: 'doctor', trainingWeight: 75, reason: 'first', week: 1, early: true });
    expect(planOn(28, sessions, { settings })).toMatchObject({
      ask: 'assessment',
      early: false,
      expectation: 'firstSession',
    });
    const on = [...sessions, assessment(28), training(28.1)];
    expect(planOn(36, on, { settings })).toMatchObject({ ask: 'training', week: 2, weight: 77.5 });
  });

  it('begun again after the phone has handed over its standing: the same as folded anew', () => {
    const sessions = [assessment(-1), ...weeks(4)];
    const settings = { ...SETTINGS, planFromMs: day(24) };
    const handed = standingOf({ sessions, checkIns: [] }, SETTINGS);
    const after = [training(28, { weight: 75 })];
    expect(standingOf({ sessions: after, checkIns: [] }, settings, handed)).toEqual(
      standingOf({ sessions: [...sessions, ...after], checkIns: [] }, settings),
    );
  });
});

it('what comes next time is the plan of the day on which it is due', () => {
  const standing = standingOf({ sessions: [training(0)], checkIns: [] }, SETTINGS);
  expect(planNext(standing, SETTINGS)).toEqual(planDay(standing, SETTINGS, day(7) + HOUR_MS));
  expect(planNext(standing, SETTINGS)).toMatchObject({ weight: 77.5, early: false });
  const assessed = standingOf({ sessions: [assessment(0)], checkIns: [] }, SETTINGS);
  const settings = { ...SETTINGS, romanianFromMs: day(-1) };
  expect(planNext(assessed, settings)).toMatchObject({ ask: 'training', lift: 'romanian', dueMs: 0 });
});

it('ten years of weekly sessions leave a standing of under 2 KB', () => {
  const sessions = weeks(520);
  const checkIns = sessions.flatMap((_, week) => [checkIn(week * 7 + 1, SORE), checkIn(week * 7 + 2)]);
  const standing = standingOf({ sessions, checkIns }, SETTINGS);
  expect(JSON.stringify(standing).length).toBeLessThan(2000);
  expect(standing.weeksDone).toBe(520);
  expect(planDay(standing, SETTINGS, sessions.length * 7 * DAY_MS + day(0)).week).toBe(521);
});
