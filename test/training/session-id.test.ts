// Owns that an id is one that every storage takes, and that chance keeps two of the same ms apart.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeSessionId, SESSION_ID } from '../../shared/training/session-id';

it('is an id, of the same length for every chance', () => {
  fc.assert(
    fc.property(
      fc.nat({ max: 4e12 }),
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      (nowMs, chance) => {
        const id = makeSessionId(nowMs, () => chance);
        expect(id).toMatch(SESSION_ID);
        expect(id).toHaveLength(makeSessionId(nowMs, () => 0).length);
      },
    ),
  );
});

it('differs by the ms, and by chance in the same ms', () => {
  const ids = [makeSessionId(1, () => 0.5), makeSessionId(2, () => 0.5), makeSessionId(1, () => 0.500_000_001)];
  expect(new Set(ids).size).toBe(3);
});
