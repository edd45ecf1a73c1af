// Owns what the next day loads: the rules one by one, and what must hold for every history.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLATE_STEPS } from '../../shared/settings/limits';
import { ADVICE, adviseNext } from '../../shared/training/advice';
import { DAY_ASKED, lastTraining, planDay } from '../../shared/training/day-plan';
import type { Verdict } from '../../shared/training/rep';
import { VERDICTS } from '../../shared/training/rep';
import type { Session, SessionEdit, SessionRep } from '../../shared/training/session';
import { tallySession } from '../../shared/training/tally';
import { stepWeight, toPlates, weightText } from '../../shared/training/weight';

const KG = { unit: 'kg', plateStep: 2.5 } as const;

function rep(verdict: Verdict): SessionRep {
  return { liftOffMs: 0, lockoutMs: 1000, descentStartMs: 2000, floorContactMs: 5000, travelM: 0.5, fallM: 0, verdict };
}

function session(sets: readonly (readonly Verdict[])[], weight = 100, edits: readonly SessionEdit[] = []): Session {
  return {
    id: 'a',
    revision: 1,
    kind: 'training',
    lift: 'conventional',
    unit: 'kg',
    wrist: 'left',
    hapticStrength: 'strong',
    startedMs: 0,
    endedMs: 1,
    sets: sets.map((verdicts) => ({ startedMs: 0, endedMs: 1, weight, targetSeconds: 3, reps: verdicts.map(rep) })),
    edits,
  };
}

const five = (verdict: Verdict): readonly Verdict[] => [verdict, verdict, verdict, verdict, verdict];
const HELD = [five('held'), five('held'), five('held')];

describe('the next weight', () => {
  it('goes up where every rep of every set was held, by the least step that rule and plates allow', () => {
    expect(adviseNext(session(HELD), DAY_ASKED, KG)).toEqual({ weight: 102.5, unit: 'kg', reason: 'allHeld' });
    expect(adviseNext(session(HELD), DAY_ASKED, { unit: 'kg', plateStep: 1 }).weight).toBe(103);
    expect(adviseNext(session(HELD, 20), DAY_ASKED, { unit: 'kg', plateStep: 1 }).weight).toBe(22);
  });

  it('stays where no plate at hand is small enough', () => {
    expect(adviseNext(session(HELD, 20), DAY_ASKED, KG)).toEqual({ weight: 20, unit: 'kg', reason: 'plates' });
    expect(adviseNext(session(HELD), DAY_ASKED, { unit: 'kg', plateStep: 10 })).toMatchObject({ reason: 'plates' });
  });

  it('stays where a rep was short, or reps are missing or were only entered', () => {
    const short = [five('held'), ['held', 'held', 'short', 'held', 'held'] as const, five('held')];
    expect(adviseNext(session(short), DAY_ASKED, KG)).toMatchObject({ weight: 100, reason: 'short' });
    expect(adviseNext(session(HELD.slice(1)), DAY_ASKED, KG)).toMatchObject({ weight: 100, reason: 'missed' });
    const four = [five('held'), five('held'), five('held').slice(1)];
    expect(adviseNext(session(four), DAY_ASKED, KG)).toMatchObject({ weight: 100, reason: 'missed' });
    const entered: SessionEdit = { set: 2, field: 'reps', value: 5, atMs: 1 };
    expect(adviseNext(session(four, 100, [entered]), DAY_ASKED, KG)).toMatchObject({ weight: 100, reason: 'missed' });
  });

  it('goes down where a rep was fast or dropped', () => {
    for (const verdict of ['fast', 'dropped'] as const) {
      const once = [five('held'), five('held'), ['held', 'held', 'held', 'held', verdict] as const];
      expect(adviseNext(session(once), DAY_ASKED, KG)).toMatchObject({ weight: 90, reason: 'fastOrDropped' });
    }
  });

  it('counts the weight that the person has corrected, and comes in the unit that now holds', () => {
    const corrected: readonly SessionEdit[] = [0, 1, 2].map((set) => ({ set, field: 'weight', value: 80, atMs: 1 }));
    expect(adviseNext(session(HELD, 100, corrected), DAY_ASKED, KG).weight).toBe(82.5);
    expect(adviseNext(session(HELD), DAY_ASKED, { unit: 'lb', plateStep: 5 })).toMatchObject({
      weight: 225,
      unit: 'lb',
    });
  });

  it('is never raised after a rep that was not held, nor by more than a tenth, and always loadable', () => {
    const sets = fc.array(fc.array(fc.constantFrom(...VERDICTS), { maxLength: 6 }), { maxLength: 4 });
    const plates = fc
      .constantFrom('kg' as const, 'lb' as const)
      .chain((unit) => fc.constantFrom(...PLATE_STEPS[unit]).map((plateStep) => ({ unit, plateStep })));
    fc.assert(
      fc.property(sets, fc.integer({ min: 0, max: 160 }), plates, (verdicts, steps, settings) => {
        const lifted = steps * settings.plateStep;
        const last: Session = { ...session(verdicts, lifted), unit: settings.unit };
        const { weight, reason } = adviseNext(last, DAY_ASKED, settings);
        expect(weight).toBeGreaterThanOrEqual(0);
        expect(Math.abs(weight / settings.plateStep - Math.round(weight / settings.plateStep))).toBeLessThan(1e-6);
        if (weight > toPlates(lifted, settings.plateStep)) {
          expect(reason).toBe('allHeld');
          expect(verdicts.flat().every((verdict) => verdict === 'held')).toBe(true);
          expect(weight - lifted).toBeLessThanOrEqual(lifted * ADVICE.mostShare + 1e-6);
          expect(weight - lifted).toBeLessThanOrEqual(ADVICE.stepUp[settings.unit].most + 1e-6);
        }
      }),
    );
  });
});

describe('a day', () => {
  it('is three sets of five with a bar and the largest plates until there is a training to go by', () => {
    expect(planDay(undefined, KG)).toEqual({
      lift: 'conventional',
      unit: 'kg',
      weight: 60,
      sets: 3,
      reps: 5,
      reason: 'first',
    });
    expect(planDay(undefined, { unit: 'lb', plateStep: 5 })).toMatchObject({ unit: 'lb', weight: 135 });
  });

  it('goes by the last training: not by an assessment, nor by a session without a rep', () => {
    const heavy = { ...session(HELD, 140), lift: 'sumo' } as const;
    const assessment = { ...session(HELD, 70), kind: 'assessment' } as const;
    const last = lastTraining([session(HELD), heavy, assessment, session([]), session([[]])]);
    expect(last).toBe(heavy);
    expect(planDay(last, KG)).toMatchObject({ lift: 'sumo', weight: 142.5, reason: 'allHeld' });
    expect(lastTraining([assessment])).toBeUndefined();
  });
});

describe('a tally', () => {
  it('holds the edits, and never more reps held than done', () => {
    const edits: readonly SessionEdit[] = [
      { set: 0, field: 'reps', value: 3, atMs: 1 },
      { set: 1, field: 'reps', value: 7, atMs: 1 },
    ];
    const { sets, reps, held } = tallySession(session([five('held'), ['held', 'fast']], 100, edits));
    expect(sets.map((set) => [set.measuredReps, set.reps, set.held])).toEqual([
      [5, 3, 3],
      [2, 7, 1],
    ]);
    expect([reps, held]).toEqual([10, 4]);
    expect(tallySession(session([])).meanEccentricSeconds).toBeUndefined();
  });
});

it('weights are read without tails of binary fractions, however they were stepped', () => {
  let weight = 0;
  for (let i = 0; i < 7; i += 1) weight = stepWeight(weight, 1, 1.25);
  expect(weightText(weight)).toBe('8.75');
  expect(weightText(0.1 + 0.2)).toBe('0.3');
  expect(weightText(100)).toBe('100');
});
