// Owns that a session comes out as it went in, stays small, and that what it cannot read is said, never guessed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSession, roundSession, writeSession } from '../../shared/sync/session-wire';
import type { Session, SessionSet } from '../../shared/training/session';
import { anySession, longSession } from './any-session';

/** Every set but the first is one of good mornings. */
const asAccessory = (set: SessionSet, index: number): SessionSet =>
  index === 0 ? set : { ...set, lift: 'goodMorning' };

describe('a session on the wire', () => {
  it('comes out as it went in', () => {
    fc.assert(
      fc.property(anySession, (session) => {
        expect(readSession(writeSession(session))).toEqual({ kind: 'session', session });
      }),
    );
  });

  it('rounds to whole ms and mm, and nothing more than once', () => {
    const session = longSession(1, 1);
    const [set] = session.sets;
    const [rep] = set?.reps ?? [];
    if (set === undefined || rep === undefined) throw new Error('a session without a rep');
    const finer = {
      ...session,
      sets: [{ ...set, reps: [{ ...rep, liftOffMs: rep.liftOffMs + 0.4, fallM: 0.32149 }] }],
    };
    expect(readSession(writeSession(finer))).toEqual({ kind: 'session', session });
    expect(roundSession(roundSession(finer))).toEqual(roundSession(finer));
  });

  it('of 5 sets of 10 with everything in it is under 3.5 KB, and ASCII', () => {
    const wire = writeSession(longSession(5, 10));
    expect(wire.length).toBeLessThan(3500);
    expect(wire).toMatch(/^[ -~]*$/);
  });

  it('is written as this, from now on: what phones keep must stay readable', () => {
    const session: Session = { ...longSession(1, 1), sets: longSession(2, 1).sets.map(asAccessory) };
    const wire =
      '[2,"mhtzzzzz-zzzzzzz",999,"assessment","conventional","kg","right","medium",1795370587123,7200000,' +
      '[1795370587123,99.876,10.123,1234.567,0.123,9.876,12.345,123.456,234.567,12.345,123.456,234.567,12.345,123.456,234.567],' +
      '[[0,654321,182.25,5.5,null,12345,4321,10987,6543,654,321,3],[1234567,654321,182.25,5.5,4,12345,4321,10987,6543,654,321,3]],' +
      '[6000000,54321,60000,6123456,54321,60000,6246912,54321,60000],' +
      '[0,"n",0,1,6543210,0,"r",12,6543211,0,"w",177.75,6543212]]';
    expect(writeSession(session)).toBe(wire);
    expect(readSession(wire)).toEqual({ kind: 'session', session });
  });

  it('of version 1, as phones still keep it, is one without planks', () => {
    const wire =
      '[1,"mhtzzzzz-zzzzzzz",999,"assessment","conventional","kg","right","medium",1795370587123,7200000,' +
      '[1795370587123,99.876,10.123,1234.567,0.123,9.876,12.345,123.456,234.567,12.345,123.456,234.567,12.345,123.456,234.567],' +
      '[[0,654321,182.25,5.5,12345,4321,10987,6543,654,321,3]],[0,"r",12,6543211,0,"w",177.75,6543212]]';
    const { edits, ...session } = longSession(1, 1);
    const before = edits.filter(({ field }) => field !== 'notMine');
    expect(readSession(wire)).toEqual({ kind: 'session', session: { ...session, planks: [], edits: before } });
  });
});

describe('a session that cannot be read', () => {
  it('is any part of one', () => {
    const wire = writeSession(longSession(1, 2));
    for (let length = 0; length < wire.length; length += 1) {
      expect(readSession(wire.slice(0, length)).kind).toBe('unreadable');
    }
  });

  it('is one with any value of another kind, or one too many, and it never throws', () => {
    const data: unknown[] = JSON.parse(writeSession(longSession(1, 1)));
    fc.assert(
      fc.property(fc.nat({ max: data.length - 1 }), fc.constantFrom({}, true, 'x y', []), (at, instead) => {
        fc.pre(!(Array.isArray(data[at]) && at > 10 && Array.isArray(instead)));
        const changed = data.map((value, index) => (index === at ? instead : value));
        expect(readSession(JSON.stringify(changed)).kind).toBe('unreadable');
      }),
    );
    expect(readSession(JSON.stringify([...data, 1])).kind).toBe('unreadable');
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        expect(readSession(text).kind).toBe('unreadable');
      }),
    );
  });

  it('says in one line what is wrong', () => {
    const wire = writeSession(longSession(1, 1)).replace('"conventional"', '"deadlift"');
    expect(readSession(wire)).toEqual({ kind: 'unreadable', reason: 'lift of the session is "deadlift"' });
  });
});

it('a newer version tells its id and revision, whatever follows them', () => {
  fc.assert(
    fc.property(fc.integer({ min: 3, max: 99 }), fc.array(fc.jsonValue()), (version, rest) => {
      const wire = JSON.stringify([version, 'mht0-abc', 7, ...rest]);
      expect(readSession(wire)).toEqual({ kind: 'newer', version, id: 'mht0-abc', revision: 7 });
    }),
  );
});
