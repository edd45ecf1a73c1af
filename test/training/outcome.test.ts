// Owns what one training says for the next load, case by case.
import { describe, expect, it } from 'vitest';
import { isWeeksWork, outcomeOf } from '../../shared/training/outcome';
import { five, HELD, heldBut, type Made, madeSet, training } from './made-history';

const saidBy = (made: Made = {}) => {
  const { weight, outcome, reps = [] } = outcomeOf(training(0, made)) ?? {};
  return { weight, outcome, reps: reps.map(({ set, rep }) => [set, rep]) };
};

describe('the outcome of a training', () => {
  it('is allHeld where every rep of every work set was, and rests on all of them', () => {
    expect(saidBy()).toEqual({ weight: 75, outcome: 'allHeld', reps: [] });
  });

  it('is the gravest thing seen, and names its reps', () => {
    expect(saidBy({ sets: heldBut('short') })).toEqual({ weight: 75, outcome: 'short', reps: [[2, 4]] });
    for (const verdict of ['fast', 'dropped'] as const) {
      const sets = [five('held'), five('short'), ['held', verdict, 'held', 'short', verdict] as const];
      const reps = [
        [2, 1],
        [2, 4],
      ];
      expect(saidBy({ sets })).toEqual({ weight: 75, outcome: 'fastOrDropped', reps });
    }
  });

  it('names at most ten reps', () => {
    expect(saidBy({ sets: [five('fast'), five('fast'), five('fast')] }).reps).toHaveLength(10);
  });

  it('missed reps: fewer sets, or fewer reps in one', () => {
    expect(saidBy({ sets: HELD.slice(1) }).outcome).toBe('missed');
    expect(saidBy({ sets: [...HELD.slice(1), five('held').slice(1)] }).outcome).toBe('missed');
  });

  it('aborted: under half of the reps asked, and no week', () => {
    const seven = { sets: [five('held'), ['held', 'held']] } as const;
    const eight = { sets: [five('held'), ['held', 'held', 'held']] } as const;
    expect(saidBy(seven).outcome).toBe('aborted');
    expect(saidBy(eight).outcome).toBe('missed');
    expect([seven, eight].map((made) => isWeeksWork(training(0, made)))).toEqual([false, true]);
    expect(isWeeksWork(training(0, { sets: [['fast']] }))).toBe(false);
  });

  it('edited rep: the one fast rep marked as not mine leaves all held, where enough are left', () => {
    const edits = [{ set: 2, field: 'notMine', rep: 5, value: 1, atMs: 1 }] as const;
    const sets = [...HELD.slice(1), [...five('held'), 'fast'] as const];
    expect(saidBy({ sets, edits }).outcome).toBe('allHeld');
    expect(saidBy({ sets: heldBut('fast'), edits: [{ ...edits[0], rep: 4 }] }).outcome).toBe('missed');
    expect(saidBy({ sets, edits: [{ ...edits[0], value: 0 }] }).outcome).toBe('fastOrDropped');
  });

  it('edited total: a smaller one strikes no rep, a larger one adds reps that nobody has seen held', () => {
    expect(saidBy({ sets: heldBut('fast'), edits: [{ set: 2, field: 'reps', value: 4, atMs: 1 }] }).outcome).toBe(
      'fastOrDropped',
    );
    const four = [...HELD.slice(1), five('held').slice(1)];
    expect(saidBy({ sets: four, edits: [{ set: 2, field: 'reps', value: 5, atMs: 1 }] }).outcome).toBe('added');
    expect(saidBy({ edits: [{ set: 2, field: 'reps', value: 4, atMs: 1 }] }).outcome).toBe('missed');
    expect(saidBy({ edits: [{ set: 2, field: 'reps', value: 0, atMs: 1 }] }).outcome).toBe('missed');
  });

  it('goes by the weight as corrected', () => {
    const edits = [0, 1, 2].map((set) => ({ set, field: 'weight' as const, value: 80, atMs: 1 }));
    expect(saidBy({ edits })).toEqual({ weight: 80, outcome: 'allHeld', reps: [] });
  });

  it('counts no warm-up, but what was stripped after a heavier set', () => {
    const sloppy = ['fast', 'held'] as const;
    expect(saidBy({ weights: [40, 75, 75, 75], sets: [sloppy, ...HELD] }).outcome).toBe('allHeld');
    expect(saidBy({ weights: [75, 75, 75, 40], sets: [...HELD, sloppy] })).toEqual({
      weight: 75,
      outcome: 'fastOrDropped',
      reps: [[3, 0]],
    });
    expect(saidBy({ weights: [75, 67.5, 75], sets: HELD }).outcome).toBe('allHeld');
    expect(saidBy({ weights: [75, 75, 65], sets: HELD }).outcome).toBe('missed');
  });

  it('goes by the main lift alone', () => {
    const { sets } = training(0);
    const goodMorning = { ...madeSet(1, 100, five('dropped')), lift: 'goodMorning' } as const;
    expect(outcomeOf(training(0, { more: { sets: [...sets, goodMorning] } }))).toEqual(outcomeOf(training(0)));
    expect(outcomeOf(training(0, { more: { sets: [goodMorning] } }))).toBeUndefined();
  });

  it('is none for an assessment, an open session, a session without a rep, or good mornings alone', () => {
    const { endedMs, ...open } = training(0);
    expect(endedMs).toBeDefined();
    expect(outcomeOf(open)).toBeUndefined();
    expect(outcomeOf(training(0, { more: { kind: 'assessment' } }))).toBeUndefined();
    expect(outcomeOf(training(0, { more: { lift: 'goodMorning' } }))).toBeUndefined();
    expect(outcomeOf(training(0, { sets: [[], []] }))).toBeUndefined();
    const edits = [{ set: 0, field: 'notMine', rep: 0, value: 1, atMs: 1 }] as const;
    expect(outcomeOf(training(0, { sets: [['held']], edits }))).toBeUndefined();
  });
});
