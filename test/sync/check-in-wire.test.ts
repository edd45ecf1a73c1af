// Owns that a check-in comes out as it went in, and that what it cannot read is said, never guessed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCheckIn, writeCheckIn } from '../../shared/sync/check-in-wire';
import { anyCheckIn, LONG_CHECK_IN } from './any-check-in';

describe('a check-in on the wire', () => {
  it('comes out as it went in', () => {
    fc.assert(
      fc.property(anyCheckIn, (checkIn) => {
        expect(readCheckIn(writeCheckIn(checkIn))).toEqual({ kind: 'checkIn', checkIn });
      }),
    );
  });

  it('tells a no from what was not asked', () => {
    const { lasting: _, ...unasked } = LONG_CHECK_IN;
    expect(readCheckIn(writeCheckIn(LONG_CHECK_IN))).toMatchObject({ checkIn: { lasting: false } });
    expect(readCheckIn(writeCheckIn(unasked))).toEqual({ kind: 'checkIn', checkIn: unasked });
  });

  it('is written as this, from now on: what phones keep must stay readable', () => {
    const wire =
      '[1,"mhtzzzzz-zzzzzzz",1795456987123,1795374187123,"lowerBackBroad","sharp",1,0,' +
      '["legPain","saddleNumbness","bladderBowel","weakLegs","fever","accident"],1]';
    expect(writeCheckIn(LONG_CHECK_IN)).toBe(wire);
  });
});

describe('a check-in that cannot be read', () => {
  it('is any part of one', () => {
    const wire = writeCheckIn(LONG_CHECK_IN);
    for (let length = 0; length < wire.length; length += 1) {
      expect(readCheckIn(wire.slice(0, length)).kind).toBe('unreadable');
    }
  });

  it('is one with any value of another kind, or one too many, and it never throws', () => {
    const data: unknown[] = JSON.parse(writeCheckIn(LONG_CHECK_IN));
    fc.assert(
      fc.property(fc.nat({ max: data.length - 1 }), fc.constantFrom({}, true, 'x y', 2.5, ['x']), (at, instead) => {
        const changed = data.map((value, index) => (index === at ? instead : value));
        expect(readCheckIn(JSON.stringify(changed)).kind).toBe('unreadable');
      }),
    );
    expect(readCheckIn(JSON.stringify([...data, 1])).kind).toBe('unreadable');
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        expect(readCheckIn(text).kind).toBe('unreadable');
      }),
    );
  });
});

it('a newer version tells its id, whatever follows it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 99 }), fc.array(fc.jsonValue()), (version, rest) => {
      expect(readCheckIn(JSON.stringify([version, 'mht0-abc', ...rest]))).toEqual({
        kind: 'newer',
        version,
        id: 'mht0-abc',
      });
    }),
  );
});
