// Owns that the phone ends up with the same log whatever order the watch's words come in, and drops nothing by itself.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLog } from '../../companion/log/log';
import { changeSetting, UNSET_SETTINGS } from '../../shared/settings/stamped';
import { readSession, writeSession } from '../../shared/sync/session-wire';
import type { Session } from '../../shared/training/session';
import { createFakeKeyValue } from '../fakes/fake-key-value';
import { anySession, longSession } from '../sync/any-session';

/** Few ids and revisions, so that they meet. */
const anyMeeting: fc.Arbitrary<Session> = fc
  .record({
    session: anySession,
    id: fc.constantFrom('a-1', 'b-2'),
    revision: fc.nat({ max: 2 }),
  })
  .map(({ session, id, revision }) => ({ ...session, id, revision }));

const newer = (id: string, revision: number, version = 3, what = 'x'): string =>
  JSON.stringify([version, id, revision, what, { later: 'ü' }]);

type Deed = { readonly put: string } | { readonly delete: string };
const anyDeed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 8, arbitrary: anyMeeting.map((session) => ({ put: writeSession(session) })) },
  {
    weight: 4,
    arbitrary: fc
      .tuple(
        fc.constantFrom('a-1', 'b-2'),
        fc.nat({ max: 2 }),
        fc.integer({ min: 3, max: 4 }),
        fc.constantFrom('x', 'y'),
      )
      .map(([id, revision, version, what]) => ({ put: newer(id, revision, version, what) })),
  },
  { weight: 1, arbitrary: fc.constantFrom('a-1', 'b-2').map((id) => ({ delete: id })) },
);

function logOf(deeds: readonly Deed[]) {
  const storage = createFakeKeyValue();
  const log = createLog(storage);
  for (const deed of deeds) {
    if ('delete' in deed) log.deleteSession(deed.delete);
    else log.put(deed.put);
  }
  return { log, storage };
}

const sorted = (texts: ReadonlyMap<string, string>) => [...texts].sort(([one], [other]) => (one < other ? -1 : 1));

describe('the merge', () => {
  it('is the same in any order, and however often things come', () => {
    const twoOrders = fc
      .array(anyDeed, { maxLength: 8 })
      .chain((deeds) =>
        fc.tuple(
          fc.constant(deeds),
          fc.shuffledSubarray([...deeds, ...deeds], { minLength: deeds.length * 2, maxLength: deeds.length * 2 }),
        ),
      );
    fc.assert(
      fc.property(twoOrders, ([deeds, shuffled]) => {
        const one = logOf(deeds);
        const other = logOf(shuffled);
        expect(other.log.list()).toEqual(one.log.list());
        expect(sorted(other.storage.texts)).toEqual(sorted(one.storage.texts));
      }),
      { numRuns: 300 },
    );
  });

  it('keeps the reps of the higher revision and the latest edit of either', () => {
    const base = { ...longSession(2, 3), edits: [] };
    const less = { ...base, revision: 3, sets: base.sets.slice(0, 1) };
    const edit = { set: 0, field: 'reps' as const, value: 5, atMs: base.startedMs + 10 };
    const { log } = logOf([
      { put: writeSession({ ...less, edits: [{ ...edit, value: 7, atMs: edit.atMs + 1 }] }) },
      { put: writeSession({ ...base, revision: 4, edits: [edit] }) },
    ]);
    expect(log.list()).toMatchObject([{ session: { revision: 4, sets: [{}, {}], edits: [{ value: 7 }] } }]);
  });

  it('answers that it holds at least what came, always', () => {
    fc.assert(
      fc.property(fc.array(anyDeed, { maxLength: 8 }), anyMeeting, (deeds, session) => {
        const { log } = logOf(deeds);
        const result = log.put(writeSession(session));
        expect(result).toMatchObject({ kind: 'holds', id: session.id });
        if (result.kind === 'holds') expect(result.revision).toBeGreaterThanOrEqual(session.revision);
      }),
    );
  });

  it('does not write what is there already', () => {
    const { log, storage } = logOf([{ put: writeSession(longSession(1, 1)) }, { put: newer('n-1', 1) }]);
    const before = storage.writes();
    log.put(writeSession(longSession(1, 1)));
    log.put(newer('n-1', 1));
    expect(storage.writes()).toBe(before);
  });
});

describe('what a newer app wrote', () => {
  it('is kept as it came, and an older record of the session does not push it out', () => {
    const wire = newer('mhtzzzzz-zzzzzzz', 1_000);
    const { log, storage } = logOf([{ put: wire }, { put: writeSession(longSession(1, 1)) }]);
    expect([...storage.texts.values()]).toContain(wire);
    expect(log.list()).toMatchObject([{ kind: 'newer', version: 3, revision: 1_000 }]);
  });

  it('left where sessions lie by an app since gone back to this version, it is kept too', () => {
    const wire = newer('mhtzzzzz-zzzzzzz', 1_000);
    const storage = createFakeKeyValue({ 'session/mhtzzzzz-zzzzzzz': wire });
    const log = createLog(storage);
    expect(log.list()).toMatchObject([{ kind: 'newer' }]);
    log.put(writeSession(longSession(1, 1)));
    expect([...storage.texts.values()]).toContain(wire);
    expect(log.list()).toMatchObject([{ kind: 'newer' }]);
  });

  it('is a session once this app has learnt to read it', () => {
    const session = longSession(1, 1);
    const storage = createFakeKeyValue({ [`newer/${session.id}`]: writeSession(session) });
    const log = createLog(storage);
    expect(log.list()).toMatchObject([{ kind: 'session', session }]);
    log.put(newer(session.id, 5));
    expect([...storage.texts.values()]).toContain(writeSession(session));
    expect(log.list()).toMatchObject([{ kind: 'session', session }]);
  });
});

describe('what cannot be read', () => {
  it('is listed, last, and kept when the session comes again', () => {
    const session = longSession(1, 1);
    const storage = createFakeKeyValue({ [`session/${session.id}`]: '[1,"tor' });
    const log = createLog(storage);
    expect(log.list()).toMatchObject([{ kind: 'unreadable', id: session.id }]);
    log.put(writeSession(session));
    log.put(writeSession(session));
    expect(log.list()).toMatchObject([{ kind: 'session' }, { kind: 'unreadable', id: session.id }]);
    expect([...storage.texts.values()]).toContain('[1,"tor');
  });

  it('is answered with the reason, and nothing of it is kept', () => {
    const { log, storage } = logOf([]);
    expect(log.put('[1,"tor')).toMatchObject({ kind: 'cannotRead' });
    expect(storage.texts.size).toBe(0);
  });
});

describe('deleting', () => {
  const wire = writeSession(longSession(1, 1));
  const { id, revision } = longSession(1, 1);

  it('is for good, whatever the watch still sends, and the watch may let go of it', () => {
    const { log } = logOf([{ put: wire }, { put: newer(id, 3) }, { delete: id }]);
    expect(log.list()).toEqual([]);
    const later = writeSession({ ...longSession(1, 1), revision: revision + 5 });
    expect(log.put(later)).toEqual({ kind: 'holds', id, revision: revision + 5 });
    expect(log.put(newer(id, revision + 9))).toMatchObject({ kind: 'holds' });
    expect(log.list()).toEqual([]);
  });

  it('is undone by whoever says so: an import brings back what was deleted', () => {
    const { log, storage } = logOf([{ put: newer('n-1', 1) }, { put: wire }, { delete: id }, { delete: 'n-1' }]);
    expect(log.put(wire, { undelete: true })).toEqual({ kind: 'holds', id, revision });
    expect(log.put(newer('n-1', 1), { undelete: true })).toMatchObject({ kind: 'holds' });
    expect(log.list()).toMatchObject([
      { kind: 'newer', id: 'n-1' },
      { kind: 'session', session: longSession(1, 1) },
    ]);
    expect([...storage.texts.keys()].sort()).toEqual(['newer/n-1', `session/${id}`]);
  });

  it('stays, where there is no room for what is brought back', () => {
    const { log, storage } = logOf([{ put: wire }, { delete: id }]);
    storage.setRoom(0);
    expect(log.put(wire, { undelete: true })).toMatchObject({ kind: 'cannotRead' });
    expect(log.list()).toEqual([]);
    expect(log.put(wire)).toMatchObject({ kind: 'holds' });
  });

  it('works on a full storage, and makes room', () => {
    const storage = createFakeKeyValue();
    const log = createLog(storage);
    log.put(wire);
    log.put(newer('n-1', 1));
    storage.setRoom(0);
    const before = log.usedBytes();
    log.deleteSession(id);
    expect(log.list()).toMatchObject([{ kind: 'newer', id: 'n-1' }]);
    expect(log.usedBytes()).toBeLessThan(before);
  });

  it('of one leaves the others; of all leaves the settings', () => {
    const storage = createFakeKeyValue({ 'session/broken-1': '?', 'session/NO ID': '?' });
    const log = createLog(storage);
    log.mergeSettings(changeSetting(UNSET_SETTINGS, 'wrist', 'right', 5));
    log.put(wire);
    log.put(newer('n-1', 1));
    log.deleteSession('broken-1');
    expect(log.list().map((entry) => entry.id)).toEqual(['n-1', id, 'NO ID']);
    log.deleteAll();
    expect(log.list()).toEqual([]);
    expect(log.put(wire)).toMatchObject({ kind: 'holds' });
    expect(log.list()).toEqual([]);
    expect(log.settings().wrist).toEqual(['right', 5]);
  });
});

describe('an edit on the phone', () => {
  const [asMeasured, edited] = [longSession(1, 2), longSession(1, 2).startedMs + 10];
  const plain = { ...asMeasured, edits: [] };
  const strike = { set: 0, field: 'notMine' as const, rep: 1, value: 1, atMs: edited };

  it('is kept beside what was measured, and stays when the watch sends more', () => {
    const { log } = logOf([{ put: writeSession(plain) }]);
    log.editSession(plain.id, [strike]);
    expect(log.list()).toMatchObject([{ session: { ...plain, edits: [strike] } }]);
    log.put(writeSession({ ...plain, revision: plain.revision + 1 }));
    expect(log.list()).toMatchObject([{ session: { revision: plain.revision + 1, edits: [strike] } }]);
  });

  it('finds the session where an older app had set it apart', () => {
    const storage = createFakeKeyValue({ [`newer/${plain.id}`]: writeSession(plain) });
    const log = createLog(storage);
    log.editSession(plain.id, [strike]);
    expect(log.list()).toMatchObject([{ kind: 'session', session: { edits: [strike] } }]);
  });

  it('of what is deleted, not there or not to be read changes nothing', () => {
    const { log, storage } = logOf([{ put: writeSession(plain) }, { delete: plain.id }, { put: newer('n-1', 1) }]);
    const before = sorted(storage.texts);
    for (const id of [plain.id, 'n-1', 'none']) log.editSession(id, [strike]);
    expect(sorted(storage.texts)).toEqual(before);
  });

  it('throws where there is no room, and then all is as before', () => {
    const { log, storage } = logOf([{ put: writeSession(plain) }]);
    storage.setRoom(0);
    expect(() => log.editSession(plain.id, [strike])).toThrow();
    expect(log.list()).toMatchObject([{ session: plain }]);
  });
});

it('the list is newest first, after what a newer app wrote', () => {
  const starts = [3, 1, 2];
  const deeds: Deed[] = starts.map((start) => ({
    put: writeSession({
      ...longSession(1, 1),
      id: `s-${start}`,
      startedMs: longSession(1, 1).startedMs + start * 1000,
    }),
  }));
  const { log } = logOf([...deeds, { put: newer('n-1', 1) }]);
  expect(log.list().map(({ id }) => id)).toEqual(['n-1', 's-3', 's-2', 's-1']);
});

it('a full storage keeps what it had, and says so', () => {
  const storage = createFakeKeyValue();
  const log = createLog(storage);
  log.put(writeSession({ ...longSession(1, 1), revision: 1 }));
  storage.setRoom(0);
  const before = sorted(storage.texts);
  expect(log.put(writeSession({ ...longSession(2, 5), revision: 2 }))).toMatchObject({ kind: 'cannotRead' });
  expect(log.put(newer('n-1', 1))).toMatchObject({ kind: 'cannotRead' });
  expect(() => log.mergeSettings(changeSetting(UNSET_SETTINGS, 'wrist', 'right', 5))).toThrow();
  expect(sorted(storage.texts)).toEqual(before);
});

it('a storage that refuses without a word does not have the watch let go', () => {
  const log = createLog({ ...createFakeKeyValue(), setItem() {} });
  expect(log.put(writeSession(longSession(1, 1)))).toMatchObject({ kind: 'cannotRead' });
  expect(log.put(newer('n-1', 1))).toMatchObject({ kind: 'cannotRead' });
});

it('the bytes used are those of everything in the storage, as UTF-8', () => {
  const storage = createFakeKeyValue({ 'page-state': 'größer 稳住 👍' });
  const log = createLog(storage);
  log.put(newer('n-1', 1));
  const bytes = [...storage.texts].reduce(
    (sum, [key, text]) => sum + Buffer.byteLength(key) + Buffer.byteLength(text),
    0,
  );
  expect(log.usedBytes()).toBe(bytes);
});

it('what lies in the storage is the wire itself', () => {
  const { storage } = logOf([{ put: writeSession(longSession(1, 1)) }]);
  const [text = ''] = storage.texts.values();
  expect(readSession(text)).toEqual({ kind: 'session', session: longSession(1, 1) });
});
