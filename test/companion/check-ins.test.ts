// Owns that the phone keeps each check-in once, in any order of arrival, and drops none by itself.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLog } from '../../companion/log/log';
import { writeCheckIn } from '../../shared/sync/check-in-wire';
import { writeSession } from '../../shared/sync/session-wire';
import type { CheckIn } from '../../shared/training/check-in';
import { createFakeKeyValue } from '../fakes/fake-key-value';
import { anyCheckIn, LONG_CHECK_IN } from '../sync/any-check-in';
import { longSession } from '../sync/any-session';

const wire = writeCheckIn(LONG_CHECK_IN);
const { id } = LONG_CHECK_IN;
const held = { kind: 'holds', id, revision: 1 };

describe('check-ins', () => {
  it('are the same in any order, however often they come, newest first', () => {
    const twoOrders = fc
      .uniqueArray(anyCheckIn, { maxLength: 5, selector: (checkIn: CheckIn) => checkIn.id })
      .chain((checkIns) =>
        fc.tuple(
          fc.constant(checkIns),
          fc.shuffledSubarray([...checkIns, ...checkIns], { minLength: checkIns.length * 2 }),
        ),
      );
    fc.assert(
      fc.property(twoOrders, ([checkIns, shuffled]) => {
        const [one, other] = [createLog(createFakeKeyValue()), createLog(createFakeKeyValue())];
        for (const checkIn of checkIns) one.putCheckIn(writeCheckIn(checkIn));
        for (const checkIn of shuffled) other.putCheckIn(writeCheckIn(checkIn));
        expect(other.checkIns()).toEqual(one.checkIns());
        expect([...one.checkIns()].sort((a, b) => b.atMs - a.atMs)).toEqual(one.checkIns());
        expect(new Set(one.checkIns())).toEqual(new Set(checkIns));
      }),
    );
  });

  it('are not written twice, and lie beside the sessions, in no list of them', () => {
    const storage = createFakeKeyValue();
    const log = createLog(storage);
    expect(log.putCheckIn(wire)).toEqual(held);
    const writes = storage.writes();
    expect(log.putCheckIn(wire)).toEqual(held);
    expect(storage.writes()).toBe(writes);
    expect(storage.texts).toEqual(new Map([[`check-in/${id}`, wire]]));
    expect(log.list()).toEqual([]);
  });

  it('of a newer app are kept as they came, and what can be read takes their place', () => {
    const newer = `[2,"${id}","later"]`;
    for (const order of [
      [newer, wire],
      [wire, newer],
    ]) {
      const storage = createFakeKeyValue();
      const log = createLog(storage);
      for (const text of order) expect(log.putCheckIn(text)).toEqual(held);
      expect(log.checkIns()).toEqual([LONG_CHECK_IN]);
    }
    const storage = createFakeKeyValue();
    createLog(storage).putCheckIn(newer);
    expect([...storage.texts.values()]).toEqual([newer]);
    expect(createLog(storage).checkIns()).toEqual([]);
  });

  it('that cannot be read, or for which there is no room, are answered with the reason', () => {
    const storage = createFakeKeyValue();
    const log = createLog(storage);
    expect(log.putCheckIn('[1,"tor')).toMatchObject({ kind: 'cannotRead' });
    storage.setRoom(0);
    expect(log.putCheckIn(wire)).toMatchObject({ kind: 'cannotRead' });
    expect(storage.texts.size).toBe(0);
    const silent = createLog({ ...createFakeKeyValue(), setItem() {} });
    expect(silent.putCheckIn(wire)).toMatchObject({ kind: 'cannotRead' });
  });
});

describe('deleting', () => {
  const session = longSession(1, 1);

  function logWithBoth() {
    const log = createLog(createFakeKeyValue());
    log.put(writeSession(session));
    log.putCheckIn(wire);
    return log;
  }

  it('a session leaves the check-ins', () => {
    const log = logWithBoth();
    log.deleteSession(session.id);
    expect(log.checkIns()).toEqual([LONG_CHECK_IN]);
  });

  it('all takes them, for good, unless they are brought back', () => {
    const log = logWithBoth();
    log.deleteAll();
    expect(log.checkIns()).toEqual([]);
    expect(log.putCheckIn(wire)).toEqual(held);
    expect(log.checkIns()).toEqual([]);
    expect(log.putCheckIn(wire, { undelete: true })).toEqual(held);
    expect(log.checkIns()).toEqual([LONG_CHECK_IN]);
  });

  it('all does not make the log a new one: it knows that there is nothing', () => {
    const log = createLog(createFakeKeyValue({ 'page-state': 'x', settings: '{}' }));
    expect(log.isNew()).toBe(true);
    const used = logWithBoth();
    expect(used.isNew()).toBe(false);
    used.deleteAll();
    expect(used.isNew()).toBe(false);
  });
});
