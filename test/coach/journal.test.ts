// Owns that no finished rep is lost, whenever the watch dies, and that what the journal says is the same after it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BAR_LIFTS } from '../../shared/motion/bar-event';
import { parseJson } from '../../shared/sync/parse-json';
import type { SessionRep } from '../../shared/training/session';
import { type Journal, openJournal } from '../../watch/coach/journal';
import type { JournalEntry } from '../../watch/coach/journal-entry';
import { createFakeStore, WatchDied } from '../fakes/fake-store';
import { anyCheckIn, LONG_CHECK_IN } from '../sync/any-check-in';
import { anyId, anyPlank, anyRep, anyReport } from '../sync/any-session';
import { appendAll, BEGAN_MS, madeRep, sessionBegan, setEntries, visitEntries } from './made-journal';

const anyMs = fc.integer({ min: BEGAN_MS, max: BEGAN_MS + 1_000_000 });
const anyWeight = fc.nat({ max: 400 }).map((quarters) => quarters / 4);
/** Entries in any order; those that make no sense after the others are refused by the journal. */
const anyEntry: fc.Arbitrary<JournalEntry> = fc.oneof(
  fc
    .record({ id: anyId, atMs: anyMs, sensor: fc.option(anyReport, { nil: undefined }) })
    .map(({ id, atMs, sensor }) => ({
      ...sessionBegan(id, atMs),
      ...(sensor === undefined ? {} : { sensor }),
    })),
  fc
    .record({ atMs: anyMs, weight: anyWeight, lift: fc.option(fc.constantFrom(...BAR_LIFTS), { nil: undefined }) })
    .map(({ atMs, weight, lift }) => ({
      kind: 'setBegan' as const,
      atMs,
      weight,
      targetSeconds: 3,
      ...(lift === undefined ? {} : { lift }),
    })),
  fc.record({ kind: fc.constant('rep' as const), rep: anyRep }),
  fc.record({ kind: fc.constant('setEnded' as const), atMs: anyMs }),
  fc.record({
    kind: fc.constant('edited' as const),
    atMs: anyMs,
    set: fc.nat({ max: 2 }),
    field: fc.constantFrom('reps' as const, 'weight' as const),
    value: fc.nat({ max: 9 }),
  }),
  fc.record({ kind: fc.constant('weightChosen' as const), atMs: anyMs, weight: anyWeight }),
  fc.record({ kind: fc.constant('plankHeld' as const), atMs: anyMs, plank: anyPlank }),
  fc.record({ kind: fc.constant('sessionEnded' as const), atMs: anyMs }),
  fc.record({ kind: fc.constant('checkedIn' as const), checkIn: anyCheckIn }),
);

/** Appends what makes sense. */
function appendWhatFits(journal: Journal, entries: readonly JournalEntry[]): void {
  for (const entry of entries) {
    try {
      journal.append(entry);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
  }
}

function repsOf(journal: Journal): SessionRep[] {
  const { ended, open } = journal.state();
  const sessions = open === undefined ? ended : [...ended, open.session];
  return sessions.flatMap(({ sets }) => sets.flatMap(({ reps }) => reps));
}

describe('opened again', () => {
  it('says what it said, after any lines', () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 40 }), (entries) => {
        const store = createFakeStore();
        const journal = openJournal(store);
        appendWhatFits(journal, [sessionBegan('first', BEGAN_MS), ...entries]);
        expect(openJournal(store).state()).toEqual(journal.state());
        expect(journal.state().tornLines).toBe(0);
      }),
    );
  });

  it('offers to go on where the set broke off', () => {
    const store = createFakeStore();
    const journal = openJournal(store);
    appendAll(journal, [sessionBegan('a', BEGAN_MS), ...setEntries(BEGAN_MS + 1000, 5, 60)]);
    appendAll(journal, [{ kind: 'weightChosen', atMs: BEGAN_MS + 100_000, weight: 62.5 }]);
    expect(openJournal(store).state().open).toMatchObject({ nextWeight: 62.5, setOpen: false });
    appendAll(journal, setEntries(BEGAN_MS + 200_000, 2, 62.5).slice(0, -1));
    const { open } = openJournal(store).state();
    expect(open).toMatchObject({ plannedSets: 3, plannedReps: 5, nextWeight: 62.5, setOpen: true });
    expect(open?.session.sets.map(({ reps }) => reps.length)).toEqual([5, 2]);
    expect(open?.session.sets[1]).not.toHaveProperty('endedMs');
  });
});

describe('a dead watch', () => {
  const checkIn = { ...LONG_CHECK_IN, id: 'c-1' };
  const plank = { startedMs: BEGAN_MS + 920_000, heldMs: 45_000, targetMs: 45_000 };
  const entries: JournalEntry[] = [
    ...visitEntries('a', BEGAN_MS, 1, 2),
    { kind: 'checkedIn', checkIn },
    sessionBegan('b', BEGAN_MS + 900_000),
    { kind: 'plankHeld', atMs: BEGAN_MS + 965_000, plank },
    { kind: 'setBegan', atMs: BEGAN_MS + 970_000, weight: 20, targetSeconds: 3, lift: 'goodMorning' },
    ...setEntries(BEGAN_MS + 970_000, 3).slice(1, -1),
    { kind: 'checkedIn', checkIn: { ...checkIn, id: 'c-2' } },
  ];
  const whole = createFakeStore();
  appendAll(openJournal(whole), entries);
  const text = whole.texts.get('journal') ?? '';
  const allReps = repsOf(openJournal(whole));

  it('at any byte of the journal costs at most the line it was in, and the next line is whole', () => {
    expect(allReps).toHaveLength(5);
    for (let length = 0; length <= text.length; length += 1) {
      const store = createFakeStore({ journal: text.slice(0, length) });
      const journal = openJournal(store);
      const reps = repsOf(journal);
      expect(reps).toEqual(allReps.slice(0, reps.length));
      const lines = text.slice(0, length).split('\n');
      const written = lines.filter((line) => line.startsWith('["rep"') && line.endsWith(']')).length;
      expect(reps).toHaveLength(written);
      const whole = (kind: string) =>
        lines.filter((line) => line.startsWith(`["${kind}"`) && parseJson(line) !== undefined).length;
      expect(journal.state().checkIns).toHaveLength(whole('checkedIn'));
      expect(journal.state().open?.session.planks ?? []).toHaveLength(whole('plankHeld'));
      expect(journal.state().tornLines).toBeLessThanOrEqual(1);

      appendAll(journal, visitEntries('c', BEGAN_MS + 2_000_000, 1, 1));
      const again = openJournal(store);
      expect(again.state()).toEqual(journal.state());
      expect(repsOf(again)).toHaveLength(written + 1);
    }
  });

  it('in the middle of an append leaves a state to go on from, with every finished rep', () => {
    const line = JSON.stringify(['rep', BEGAN_MS, 1500, 1000, 3000, 512, 0, 0]);
    for (let chars = 0; chars <= line.length; chars += 1) {
      const store = createFakeStore();
      const journal = openJournal(store);
      appendAll(journal, [sessionBegan('a', BEGAN_MS), ...setEntries(BEGAN_MS, 2).slice(0, -1)]);
      store.dieInNextWrite(chars);
      expect(() => journal.append({ kind: 'rep', rep: madeRep(BEGAN_MS + 60_000) })).toThrow(WatchDied);
      const next = openJournal(store);
      expect(repsOf(next)).toHaveLength(2);
      next.append({ kind: 'rep', rep: madeRep(BEGAN_MS + 90_000) });
      expect(repsOf(openJournal(store)).map(({ liftOffMs }) => liftOffMs - BEGAN_MS)).toEqual([5000, 12_000, 90_000]);
    }
  });
});

describe('a broken line in the middle', () => {
  it('is skipped and counted; the lines around it stand', () => {
    const store = createFakeStore();
    appendAll(openJournal(store), visitEntries('a', BEGAN_MS, 1, 3));
    const lines = (store.texts.get('journal') ?? '').split('\n');
    for (let broken = 2; broken < lines.length - 1; broken += 1) {
      for (const garbage of ['["rep",', 'ÿ', '["rep",1,2]', '["sung",1]', '{}']) {
        const text = lines.map((line, index) => (index === broken ? garbage : line)).join('\n');
        const { ended, tornLines } = openJournal(createFakeStore({ journal: text })).state();
        expect(tornLines).toBe(1);
        const isRep = lines[broken]?.startsWith('["rep"') ?? false;
        expect(ended[0]?.sets.flatMap(({ reps }) => reps)).toHaveLength(isRep ? 2 : 3);
      }
    }
  });
});

describe('a disk that refuses', () => {
  it('leaves the state as it was, and a second try does not double the rep', () => {
    const store = createFakeStore();
    const journal = openJournal(store);
    appendAll(journal, [sessionBegan('a', BEGAN_MS), ...setEntries(BEGAN_MS, 1).slice(0, -1)]);
    const before = journal.state();
    store.setFull(true);
    const rep: JournalEntry = { kind: 'rep', rep: madeRep(BEGAN_MS + 60_000) };
    expect(() => journal.append(rep)).toThrow('no room');
    expect(journal.state()).toEqual(before);
    store.setFull(false);
    journal.append(rep);
    journal.append(rep);
    expect(repsOf(journal)).toHaveLength(2);
    expect(repsOf(openJournal(store))).toHaveLength(2);
  });

  it('is not asked to keep what makes no sense', () => {
    const store = createFakeStore();
    const journal = openJournal(store);
    const rep: JournalEntry = { kind: 'rep', rep: madeRep(BEGAN_MS) };
    const nonsense: JournalEntry[] = [
      rep,
      { kind: 'setBegan', atMs: BEGAN_MS, weight: Number.NaN, targetSeconds: 3 },
      { kind: 'setEnded', atMs: BEGAN_MS },
      { kind: 'edited', atMs: BEGAN_MS, set: 0, field: 'reps', value: 5 },
      { kind: 'plankHeld', atMs: BEGAN_MS, plank: { startedMs: BEGAN_MS, heldMs: 45_000, targetMs: 45_000 } },
      { kind: 'checkedIn', checkIn: { ...LONG_CHECK_IN, atMs: Number.NaN } },
    ];
    for (const entry of nonsense) expect(() => journal.append(entry)).toThrow(RangeError);
    journal.append(sessionBegan('a', BEGAN_MS));
    expect(() => journal.append({ kind: 'rep', rep: { ...rep.rep, lockoutMs: Number.NaN } })).toThrow(RangeError);
    expect(store.calls.filter(({ call }) => call === 'append')).toHaveLength(1);
  });
});
