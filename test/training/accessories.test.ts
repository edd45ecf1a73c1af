// Owns what of the accessories was done in a session.
import { expect, it } from 'vitest';
import { accessoriesDone, plankSeconds } from '../../shared/training/accessories';
import { five, madeSet, training } from './made-history';

it('counts good-morning sets with a rep, and planks', () => {
  const { sets } = training(0);
  const goodMorning = { ...madeSet(1, 20, five('held')), lift: 'goodMorning' } as const;
  const none = { ...madeSet(2, 20, []), lift: 'goodMorning' } as const;
  const plank = { startedMs: 3, heldMs: 45_000, targetMs: 45_000 };
  const session = training(0, { more: { sets: [...sets, goodMorning, none, goodMorning], planks: [plank, plank] } });
  expect(accessoriesDone(session)).toEqual({ goodMorningSets: 2, planks: 2 });
  expect(accessoriesDone(training(0))).toEqual({ goodMorningSets: 0, planks: 0 });
});

it('a plank is 45 to 60 s, whatever the week', () => {
  expect([0, 1, 2, 3, 4, 400].map(plankSeconds)).toEqual([45, 45, 50, 55, 60, 60]);
});
