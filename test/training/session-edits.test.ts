// Owns that a correction changes what counts and never what was measured, and that the same corrections count alike in any order.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeSessions } from '../../companion/log/merge';
import type { Session, SessionEdit } from '../../shared/training/session';
import { addReps, countedReps, markNotMine, notMine, uniteEdits } from '../../shared/training/session-edits';
import { tallySession, tallySet } from '../../shared/training/tally';
import { anyEdit, anySession, longSession } from '../sync/any-session';

const nowMs = Date.UTC(2026, 10, 23);
const [asLong] = longSession(1, 5).sets;
if (asLong === undefined) throw new Error('a session without a set');
/** Five reps, the first of them fast, the others held. */
const measured: Session = {
  ...longSession(1, 5),
  edits: [],
  sets: [{ ...asLong, reps: asLong.reps.map((rep, index) => ({ ...rep, verdict: index === 0 ? 'fast' : 'held' })) }],
};
const edit = (session: Session, edits: readonly SessionEdit[]): Session => ({
  ...session,
  edits: uniteEdits([...session.edits, ...edits]),
});
const tally = (session: Session) => tallySession(session).sets[0];

describe('a rep that is none of mine', () => {
  it('no longer counts, held or not, and stays as measured', () => {
    const struck = edit(measured, markNotMine(measured, 0, 0, true, nowMs));
    expect(tally(struck)).toMatchObject({ measuredReps: 5, mine: 4, reps: 4, held: 4, added: 0 });
    expect(struck.sets).toEqual(measured.sets);
    const held = edit(measured, markNotMine(measured, 0, 1, true, nowMs));
    expect(tally(held)).toMatchObject({ mine: 4, reps: 4, held: 3 });
    expect(notMine(held.edits, 0)).toEqual(new Set([1]));
  });

  it('is mine again when it is unmarked, though the clock was set back', () => {
    const struck = edit(measured, markNotMine(measured, 0, 0, true, nowMs));
    const back = edit(struck, markNotMine(struck, 0, 0, false, nowMs - 1000));
    expect(tallySession(back)).toEqual(tallySession(measured));
  });

  it('takes a total that was said with it, and brings it back', () => {
    const said = edit(measured, addReps(measured, 0, 2, nowMs));
    expect(tally(said)).toMatchObject({ mine: 5, reps: 7, added: 2 });
    const struck = edit(said, markNotMine(said, 0, 0, true, nowMs));
    expect(tally(struck)).toMatchObject({ mine: 4, reps: 6, added: 2 });
    const back = edit(struck, markNotMine(struck, 0, 0, false, nowMs));
    expect(tallySession(back)).toEqual(tallySession(said));
  });

  it('is only one that is there, and is marked once', () => {
    for (const [set, rep] of [
      [0, 5],
      [1, 0],
    ] as const) {
      expect(markNotMine(measured, set, rep, true, nowMs)).toEqual([]);
    }
    expect(markNotMine(measured, 0, 0, false, nowMs)).toEqual([]);
    const struck = edit(measured, markNotMine(measured, 0, 0, true, nowMs));
    expect(markNotMine(struck, 0, 0, true, nowMs)).toEqual([]);
  });
});

describe('reps added and taken off', () => {
  it('change the total from what counts now, never under 0', () => {
    const struck = edit(measured, markNotMine(measured, 0, 0, true, nowMs));
    const more = edit(struck, addReps(struck, 0, 1, nowMs));
    expect(tally(more)).toMatchObject({ mine: 4, reps: 5, held: 4, added: 1 });
    const none = edit(more, addReps(more, 0, -9, nowMs));
    expect(tally(none)).toMatchObject({ reps: 0, held: 0, added: 0 });
    expect(addReps(none, 0, -1, nowMs)).toEqual([]);
    expect(addReps(measured, 1, 1, nowMs)).toEqual([]);
  });

  it('whatever is touched in whatever order, the sums fit together', () => {
    const anyTouch = fc.oneof(
      fc.record({ by: fc.constantFrom(-1, 1) }),
      fc.record({ rep: fc.nat({ max: 5 }), strike: fc.boolean() }),
    );
    fc.assert(
      fc.property(fc.array(anyTouch, { maxLength: 12 }), (touches) => {
        let session = measured;
        for (const touch of touches) {
          const before = countedReps(session, 0);
          const edits =
            'by' in touch
              ? addReps(session, 0, touch.by, nowMs)
              : markNotMine(session, 0, touch.rep, touch.strike, nowMs);
          session = edit(session, edits);
          const change = 'by' in touch ? touch.by : edits.length === 0 ? 0 : touch.strike ? -1 : 1;
          expect(countedReps(session, 0)).toBe(Math.max(0, before + change));
          const { mine, reps, held, added } = tallySet(session, 0, asLong);
          expect(held).toBeLessThanOrEqual(Math.min(mine, reps));
          expect(added).toBe(Math.max(0, reps - mine));
        }
        expect(session.sets).toBe(measured.sets);
      }),
    );
  });
});

describe('a session', () => {
  it('is summed by its lift alone; accessories are listed', () => {
    const accessory = { ...asLong, lift: 'goodMorning' as const };
    const both: Session = { ...measured, sets: [...measured.sets, accessory] };
    const { sets, ...sums } = tallySession(both);
    const { sets: alone, ...sumsAlone } = tallySession(measured);
    expect(sums).toEqual(sumsAlone);
    expect(sets).toMatchObject([alone[0], { lift: 'goodMorning', measuredReps: 5 }]);
    expect(sets[0]).not.toHaveProperty('lift');
  });

  it('has the mean of the reps that are mine', () => {
    const [set] = measured.sets;
    if (set === undefined) throw new Error('no set');
    const slower = set.reps.map((rep, index) =>
      index === 0 ? { ...rep, floorContactMs: rep.descentStartMs + 1000 } : rep,
    );
    const session: Session = { ...measured, sets: [{ ...set, reps: slower }] };
    const struck = edit(session, markNotMine(session, 0, 0, true, nowMs));
    expect(tallySession(session).meanEccentricSeconds).toBeCloseTo((1 + 4 * 6.543) / 5);
    expect(tallySession(struck).meanEccentricSeconds).toBeCloseTo(6.543);
  });
});

describe('corrections from two sides', () => {
  const anyEdits = fc.array(anyEdit, { maxLength: 6 });

  it('unite alike in any order and grouping, however often', () => {
    fc.assert(
      fc.property(anyEdits, anyEdits, anyEdits, (a, b, c) => {
        const united = uniteEdits([...a, ...b, ...c]);
        expect(uniteEdits([...c, ...b, ...a])).toEqual(united);
        expect(uniteEdits([...a, ...uniteEdits([...b, ...c])])).toEqual(united);
        expect(uniteEdits([...uniteEdits([...a, ...b]), ...c])).toEqual(united);
        expect(uniteEdits([...united, ...united])).toEqual(united);
      }),
    );
  });

  it('keep a mark on each rep apart', () => {
    const marks = [0, 1].map((rep): SessionEdit => ({ set: 0, field: 'notMine', rep, value: 1, atMs: nowMs }));
    expect(uniteEdits([...marks].reverse())).toEqual(marks);
  });

  it('so that merged sessions are the same in any order and grouping', () => {
    const three = fc
      .tuple(anySession, anySession, anySession)
      .map((sessions) => sessions.map((one) => ({ ...one, id: 'a' })));
    fc.assert(
      fc.property(three, ([a, b, c]) => {
        if (a === undefined || b === undefined || c === undefined) throw new Error('three were asked for');
        expect(mergeSessions(a, b)).toEqual(mergeSessions(b, a));
        expect(mergeSessions(a, mergeSessions(b, c))).toEqual(mergeSessions(mergeSessions(a, b), c));
        expect(mergeSessions(a, mergeSessions(a, b))).toEqual(mergeSessions(a, b));
      }),
    );
  });
});
