// Owns what stands in the journal beside the main lift: accessories, planks and check-ins, and that none of them disturbs it.
import { describe, expect, it } from 'vitest';
import type { CheckIn } from '../../shared/training/check-in';
import { openJournal } from '../../watch/coach/journal';
import type { JournalEntry } from '../../watch/coach/journal-entry';
import { createFakeStore } from '../fakes/fake-store';
import { appendAll, BEGAN_MS, sessionBegan, setEntries, visitEntries } from './made-journal';

const DAY_MS = 86_400_000;
const endMs = BEGAN_MS + 900_000;
const ended: JournalEntry = { kind: 'sessionEnded', atMs: endMs };

function journalOf(...entries: readonly JournalEntry[]) {
  const journal = openJournal(createFakeStore());
  appendAll(journal, entries);
  return journal;
}

function goodMornings(atMs: number, reps: number, weight = 20): JournalEntry[] {
  return setEntries(atMs, reps, weight).map((entry) =>
    entry.kind === 'setBegan' ? { ...entry, lift: 'goodMorning' } : entry,
  );
}

const plankHeld = (startedMs: number): JournalEntry => ({
  kind: 'plankHeld',
  atMs: startedMs + 45_000,
  plank: { startedMs, heldMs: 45_000, targetMs: 45_000 },
});

const checkIn = (id: string, atMs: number): CheckIn => ({
  id,
  atMs,
  afterMs: atMs - DAY_MS,
  place: 'hamstringsGlutes',
  signs: [],
});
const checkedIn = (id: string, atMs: number): JournalEntry => ({ kind: 'checkedIn', checkIn: checkIn(id, atMs) });
const confirmed = (id: string, revision: number): JournalEntry => ({ kind: 'confirmed', id, revision });

describe('an accessory', () => {
  const deadlifts = [sessionBegan('a', BEGAN_MS), ...setEntries(BEGAN_MS + 1000, 5, 60)];

  it('is a set of its own lift, and its bar is not the next weight', () => {
    const { open } = journalOf(...deadlifts, ...goodMornings(BEGAN_MS + 200_000, 12)).state();
    expect(open?.session.sets).toMatchObject([{ weight: 60 }, { lift: 'goodMorning', weight: 20 }]);
    expect(open?.session.sets[0]).not.toHaveProperty('lift');
    expect(open?.nextWeight).toBe(60);
  });

  it('leaves the weight that was chosen, and the one that was corrected', () => {
    const chosen: JournalEntry = { kind: 'weightChosen', atMs: BEGAN_MS + 100_000, weight: 62.5 };
    const corrected: JournalEntry = { kind: 'edited', atMs: BEGAN_MS + 90_000, set: 0, field: 'weight', value: 70 };
    const after = goodMornings(BEGAN_MS + 200_000, 12);
    expect(journalOf(...deadlifts, corrected, chosen, ...after).state().open?.nextWeight).toBe(62.5);
    expect(journalOf(...deadlifts, corrected, ...after).state().open?.nextWeight).toBe(70);
    expect(journalOf(sessionBegan('a', BEGAN_MS), ...after).state().open).not.toHaveProperty('nextWeight');
  });

  it('written with the lift of the session is a set of the session', () => {
    const began: JournalEntry = {
      kind: 'setBegan',
      atMs: BEGAN_MS,
      weight: 60,
      targetSeconds: 3,
      lift: 'conventional',
    };
    const { open } = journalOf(sessionBegan('a', BEGAN_MS), began).state();
    expect(open?.session.sets[0]).not.toHaveProperty('lift');
    expect(open?.nextWeight).toBe(60);
  });

  it('of which the beginning was lost keeps its lift', () => {
    const reps = goodMornings(BEGAN_MS + 400_000, 2).slice(1);
    const { open } = journalOf(...deadlifts, ...goodMornings(BEGAN_MS + 200_000, 12), ...reps).state();
    expect(open?.session.sets[2]).toMatchObject({ lift: 'goodMorning', weight: 20, reps: [{}, {}] });
  });

  it('alone is no training: the one before it stays for the next load', () => {
    const store = createFakeStore();
    const entries = [1, 2, 3].flatMap((day) => {
      const atMs = BEGAN_MS + day * DAY_MS;
      const id = `g-${day}`;
      return [
        sessionBegan(id, atMs),
        ...goodMornings(atMs + 1000, 3),
        { ...ended, atMs: atMs + 60_000 },
        confirmed(id, 99),
      ];
    });
    appendAll(openJournal(store), [...visitEntries('t', BEGAN_MS), confirmed('t', 99), ...entries]);
    const { ended: kept } = openJournal(store, { tidyChars: 100, fullChars: 10_000 }).state();
    expect(kept.map(({ id }) => id)).toEqual(['t', 'g-3']);
  });
});

describe('a plank', () => {
  it('is in its session, once, and alone makes it one', () => {
    const held = plankHeld(BEGAN_MS + 1000);
    const { ended: sessions, unconfirmed } = journalOf(sessionBegan('a', BEGAN_MS), held, held, ended).state();
    expect(sessions).toMatchObject([{ sets: [], planks: [{ startedMs: BEGAN_MS + 1000, heldMs: 45_000 }] }]);
    expect(unconfirmed).toEqual(sessions);
  });

  it('is the last that is known of a session that was left behind', () => {
    const { ended: sessions } = journalOf(
      sessionBegan('a', BEGAN_MS),
      plankHeld(BEGAN_MS + 1000),
      sessionBegan('b', endMs),
    ).state();
    expect(sessions).toMatchObject([{ id: 'a', endedMs: BEGAN_MS + 46_000 }]);
  });
});

describe('a check-in', () => {
  it('is kept while no session is open and in the midst of one, which it does not touch', () => {
    const lines = [sessionBegan('a', BEGAN_MS), ...setEntries(BEGAN_MS + 1000, 2).slice(0, -1)];
    const without = journalOf(...lines).state();
    const journal = journalOf(checkedIn('c-1', BEGAN_MS - 9), ...lines, checkedIn('c-2', BEGAN_MS + 5));
    expect(journal.state().open).toEqual(without.open);
    expect(journal.state().checkIns).toEqual([checkIn('c-1', BEGAN_MS - 9), checkIn('c-2', BEGAN_MS + 5)]);
    expect(journal.state().unconfirmedCheckIns).toEqual(journal.state().checkIns);
  });

  it('written twice is one, and waits until the phone has confirmed it', () => {
    const journal = journalOf(checkedIn('c-1', BEGAN_MS), checkedIn('c-1', BEGAN_MS), checkedIn('c-2', BEGAN_MS + 1));
    expect(journal.state().checkIns).toHaveLength(2);
    journal.append(confirmed('c-1', 1));
    expect(journal.state().unconfirmedCheckIns.map(({ id }) => id)).toEqual(['c-2']);
    expect(journal.state().checkIns).toHaveLength(2);
  });

  it('is dropped once the phone has it and the plan no longer goes by it, and never before', () => {
    const store = createFakeStore();
    const visits = [0, 7].flatMap((day) => [
      ...visitEntries(`v-${day}`, BEGAN_MS + day * DAY_MS, 1, 3),
      confirmed(`v-${day}`, 99),
      ...[1, 2].map((later) => checkedIn(`c-${day + later}`, BEGAN_MS + (day + later) * DAY_MS)),
    ]);
    appendAll(openJournal(store), visits);
    const open = () => openJournal(store, { tidyChars: 100, fullChars: 10_000 });
    const ids = () =>
      open()
        .state()
        .checkIns.map(({ id }) => id);
    expect(ids()).toEqual(['c-1', 'c-2', 'c-8', 'c-9']);
    appendAll(
      open(),
      ['c-1', 'c-2', 'c-8'].map((id) => confirmed(id, 1)),
    );
    expect(ids()).toEqual(['c-2', 'c-8', 'c-9']);
    expect(
      open()
        .state()
        .unconfirmedCheckIns.map(({ id }) => id),
    ).toEqual(['c-9']);
    expect(open().state().droppedSessions).toBe(1);
    expect(store.texts.get('journal')).not.toContain('c-1');
  });
});
