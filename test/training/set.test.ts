// Owns what the set in progress must not mix up: the phases of a rep, its number, and the sets.
import { expect, it } from 'vitest';
import { createSet } from '../../shared/training/set';
import { measuredRep } from '../fakes/fake-motion';

it('gives a rep its phases in seconds from the refined times, and the verdict on them', () => {
  const measured = { ...measuredRep(9000, 2840), liftOffMs: 2000, lockoutMs: 4170 };
  expect(createSet(3).add(measured)).toEqual({
    index: 1,
    measured,
    concentricSeconds: 2.17,
    eccentricSeconds: 2.84,
    verdict: 'held',
  });
});

it('judges against its own target', () => {
  expect(createSet(4).add(measuredRep(9000, 2840)).verdict).toBe('fast');
});

it('numbers from 1 in each set and says how many it had', () => {
  const set = createSet(3);
  const indices = [9000, 15_000].map((contactMs) => set.add(measuredRep(contactMs, 3000)).index);
  expect(indices).toEqual([1, 2]);
  expect(set.end()).toBe(2);
  expect(set.add(measuredRep(80_000, 3000)).index).toBe(1);
  expect(set.end()).toBe(1);
  expect(set.end()).toBe(0);
});
