// Owns what a session is once folded from its lines, and that the journal stays small by dropping only what the phone holds.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openJournal } from '../../watch/coach/journal';
import type { JournalEntry } from '../../watch/coach/journal-entry';
import { createFakeStore, type FakeStore } from '../fakes/fake-store';
import { appendAll, BEGAN_MS, sessionBegan, setEntries, visitEntries } from './made-journal';

function journalOf(...entries: readonly JournalEntry[]) {
  const journal = openJournal(createFakeStore());
  appendAll(journal, entries);
  return journal;
}

const endMs = BEGAN_MS + 900_000;
const DAY_MS = 86_400_000;
const edited = (set: number, field: 'reps' | 'weight', value: number, atMs: number): JournalEntry => ({
  kind: 'edited',
  atMs,
  set,
  field,
  value,
});
const confirmed = (id: string, revision = 1_000): JournalEntry => ({ kind: 'confirmed', id, revision });

describe('a session', () => {
  it('keeps what was measured beside the correction, and of corrections the last said', () => {
    const journal = journalOf(
      sessionBegan('a', BEGAN_MS),
      ...setEntries(BEGAN_MS + 1000, 5),
      edited(0, 'reps', 6, endMs),
      // The clock was set back in between.
      edited(0, 'reps', 4, endMs - 5000),
      { kind: 'sessionEnded', atMs: endMs },
    );
    const [session] = journal.state().ended;
    expect(session?.sets[0]?.reps).toHaveLength(5);
    expect(session?.edits).toEqual([{ set: 0, field: 'reps', value: 4, atMs: endMs + 1 }]);
  });

  it('has the weight of a corrected set for the next one, unless another was chosen', () => {
    const journal = journalOf(sessionBegan('a', BEGAN_MS));
    expect(journal.state().open).not.toHaveProperty('nextWeight');
    appendAll(journal, [...setEntries(BEGAN_MS + 1000, 5, 60), edited(0, 'weight', 70, endMs)]);
    expect(journal.state().open?.nextWeight).toBe(70);
    journal.append({ kind: 'weightChosen', atMs: endMs, weight: 72.5 });
    expect(journal.state().open?.nextWeight).toBe(72.5);
  });

  it('has no empty set: one without a rep is begun again in its place, and one left behind is none', () => {
    const journal = journalOf(sessionBegan('a', BEGAN_MS), ...setEntries(BEGAN_MS + 1000, 0, 60));
    expect(journal.state().open?.session.sets).toHaveLength(1);
    appendAll(journal, setEntries(BEGAN_MS + 100_000, 2, 50));
    expect(journal.state().open?.session.sets).toMatchObject([{ weight: 50, reps: [{}, {}] }]);
    appendAll(journal, [...setEntries(BEGAN_MS + 200_000, 0, 50), { kind: 'sessionEnded', atMs: endMs }]);
    expect(journal.state().ended[0]?.sets).toHaveLength(1);
  });

  it('keeps a set without a measured rep where the person says that there were some', () => {
    const journal = journalOf(
      sessionBegan('a', BEGAN_MS),
      ...setEntries(BEGAN_MS + 1000, 0, 60),
      edited(0, 'reps', 5, endMs),
      ...setEntries(BEGAN_MS + 100_000, 1),
      { kind: 'sessionEnded', atMs: endMs },
    );
    expect(journal.state().ended[0]?.sets.map(({ reps }) => reps.length)).toEqual([0, 1]);
  });

  it('that ended with nothing in it is none', () => {
    const journal = journalOf(sessionBegan('a', BEGAN_MS), ...setEntries(BEGAN_MS + 1000, 0), {
      kind: 'sessionEnded',
      atMs: endMs,
    });
    expect(journal.state()).toEqual(openJournal(createFakeStore()).state());
    expect(journal.state().ended).toEqual([]);
  });

  it('is ended, with the last that is known of it, by the next one', () => {
    const journal = journalOf(sessionBegan('a', BEGAN_MS), ...setEntries(BEGAN_MS, 2), sessionBegan('b', endMs));
    const { ended, open } = journal.state();
    expect(ended).toMatchObject([{ id: 'a', endedMs: BEGAN_MS + 24_000 }]);
    expect(open?.session.id).toBe('b');
  });

  it('grows in revision with every line, and waits for the phone until its last revision is confirmed', () => {
    const journal = journalOf(...visitEntries('a', BEGAN_MS));
    const revision = journal.state().ended[0]?.revision ?? 0;
    expect(revision).toBe(visitEntries('a', BEGAN_MS).length);
    journal.append(confirmed('a', revision - 1));
    expect(journal.state().unconfirmed).toHaveLength(1);
    journal.append(confirmed('a', revision));
    expect(journal.state().unconfirmed).toEqual([]);
    expect(journal.state().ended).toHaveLength(1);
  });
});

describe('the bounds', () => {
  const bounds = { tidyChars: 2_000, fullChars: 6_000 };

  function open(store: FakeStore) {
    return openJournal(store, bounds);
  }

  /** `visits` visits, a day apart, ids v0, v1 …; those in `confirmedOnes` confirmed. */
  function storeOf(visits: number, confirmedOnes: readonly number[]): FakeStore {
    const store = createFakeStore();
    for (let visit = 0; visit < visits; visit += 1) {
      const journal = openJournal(store);
      appendAll(journal, visitEntries(`v${visit}`, BEGAN_MS + visit * DAY_MS, 2, 3));
      if (confirmedOnes.includes(visit)) journal.append(confirmed(`v${visit}`));
    }
    return store;
  }

  it('opening drops what is confirmed, except the newest, and says how many', () => {
    const store = storeOf(6, [0, 1, 3, 5]);
    const before = openJournal(store).state();
    const state = open(store).state();
    expect(state.ended.map(({ id }) => id)).toEqual(['v2', 'v4', 'v5']);
    expect(state.unconfirmed).toEqual(before.unconfirmed);
    expect(state.droppedSessions).toBe(3);
    expect(openJournal(store).state()).toEqual(state);
  });

  it('never drops a session that is not confirmed, or open, or the newest; whatever is', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat({ max: 7 })),
        fc.boolean(),
        fc.nat({ max: 3 }),
        (confirmedOnes, goOn, again) => {
          const store = storeOf(8, confirmedOnes);
          if (goOn) openJournal(store).append(sessionBegan('open', BEGAN_MS + 9 * DAY_MS));
          const before = openJournal(store).state();
          for (let times = 0; times <= again; times += 1) open(store);
          const state = open(store).state();
          expect(state.unconfirmed).toEqual(before.unconfirmed);
          expect(state.open).toEqual(before.open);
          expect(state.ended.some(({ id }) => id === 'v7')).toBe(true);
          expect(state.ended.length + state.droppedSessions).toBe(8);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('keeps the newest training when an assessment came after it: the next load goes by it', () => {
    const store = storeOf(6, [0, 1, 2, 3, 4, 5]);
    const assessment = visitEntries('test', BEGAN_MS + 9 * DAY_MS, 1, 5).map((entry) =>
      entry.kind === 'sessionBegan' ? { ...entry, session: 'assessment' as const } : entry,
    );
    appendAll(openJournal(store), [...assessment, confirmed('test')]);
    expect(
      open(store)
        .state()
        .ended.map(({ id }) => id),
    ).toEqual(['v5', 'test']);
  });

  it('a short journal, and one with an open set, is not rewritten', () => {
    const short = storeOf(2, [0, 1]);
    open(short);
    const armed = storeOf(6, [0, 1, 2, 3, 4, 5]);
    appendAll(openJournal(armed), [sessionBegan('open', endMs), ...setEntries(endMs, 0).slice(0, 1)]);
    open(armed);
    for (const { calls } of [short, armed]) expect(calls.filter(({ call }) => call === 'replace')).toEqual([]);
  });

  it('a watch that dies in the rewriting, or has no room for it, has the journal as it was', () => {
    const store = storeOf(6, [0, 1, 2, 3, 4]);
    const before = openJournal(store).state();
    store.dieInNextWrite(100);
    expect(open(store).state()).toEqual(before);
    store.setFull(true);
    expect(open(store).state()).toEqual(before);
    store.setFull(false);
    expect(open(store).state().droppedSessions).toBe(5);
  });

  it('is full of what the phone has not confirmed, and only of that, and not once it has', () => {
    const store = storeOf(14, []);
    const journal = open(store);
    expect(journal.state().full).toBe(true);
    for (let visit = 0; visit < 13; visit += 1) journal.append(confirmed(`v${visit}`));
    expect(journal.state().full).toBe(false);
    expect(open(store).state()).toMatchObject({ full: false, droppedSessions: 13 });
  });

  it('full, it still takes every line of a session', () => {
    const store = storeOf(14, []);
    const journal = open(store);
    appendAll(journal, visitEntries('more', BEGAN_MS + 99 * DAY_MS, 1, 5));
    expect(openJournal(store).state().ended).toHaveLength(15);
  });
});
