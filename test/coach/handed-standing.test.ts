// Owns that a watch goes on from where the phone says that the lifter stands, and folds on top of it exactly what the phone does not know.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer } from '../../companion/log/answer';
import { createLog, type Log } from '../../companion/log/log';
import { UNSET_SETTINGS } from '../../shared/settings/stamped';
import { writeCheckIn } from '../../shared/sync/check-in-wire';
import { writeSession } from '../../shared/sync/session-wire';
import type { CheckIn } from '../../shared/training/check-in';
import { NOTHING_YET, type Standing, standingOf } from '../../shared/training/standing';
import { createStandingKeeper, keepHandedStanding, standingNow } from '../../watch/coach/handed-standing';
import { openJournal } from '../../watch/coach/journal';
import { openPhone } from '../../watch/coach/phone';
import { openWatchSettings } from '../../watch/coach/watch-settings';
import { createFakeKeyValue } from '../fakes/fake-key-value';
import { createFakeLink } from '../fakes/fake-link';
import { createFakeStore, type FakeStore } from '../fakes/fake-store';
import { createFakeTimers } from '../fakes/fake-timers';
import { LONG_CHECK_IN } from '../sync/any-check-in';
import { appendAll, BEGAN_MS, visitEntries } from './made-journal';

const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;

/** Trains as the plan asks, so many weeks after the first. */
function train(store: FakeStore, week: number): void {
  appendAll(openJournal(store), visitEntries(`s${week}`, BEGAN_MS + week * WEEK_MS));
}

function standing(store: FakeStore): Standing {
  return standingNow(store, openJournal(store).state(), openWatchSettings(store));
}

function sessionsOf(store: FakeStore) {
  return openJournal(store).state().ended;
}

/** One page with the phone in reach, for a minute. */
async function meet(store: FakeStore, log: Log, mayAnswer: (message: unknown) => boolean = () => true) {
  const { clock, timers, run } = createFakeTimers();
  const link = createFakeLink(true);
  link.answerWith((message) => (mayAnswer(message) ? answer(log, message) : { version: 0 }));
  const [journal, settings] = [openJournal(store), openWatchSettings(store)];
  let changes = 0;
  const onChange = () => {
    changes += 1;
  };
  const phone = openPhone({ clock, timers, link, journal, settings, store, onChange });
  phone.open();
  await run(60_000);
  phone.close();
  return { requests: link.requests.length, changes };
}

describe('a standing handed over', () => {
  it('is where a new watch goes on, with the phone and without it', async () => {
    const [old, next, log] = [createFakeStore(), createFakeStore(), createLog(createFakeKeyValue())];
    train(old, 0);
    train(old, 1);
    await meet(old, log);
    expect((await meet(next, log)).changes).toBeGreaterThan(0);
    expect(standing(next)).toEqual(standingOf({ sessions: sessionsOf(old), checkIns: [] }, { planFromMs: 0 }));
    expect(standing(next).weeksDone).toBe(2);
    train(next, 2);
    expect(standing(next)).toMatchObject({ weeksDone: 3, lastEndedMs: sessionsOf(next)[0]?.endedMs });
  });

  it('that is kept already is not written again, nor told', async () => {
    const [store, log] = [createFakeStore(), createLog(createFakeKeyValue())];
    train(store, 0);
    await meet(store, log);
    await meet(store, log);
    const writes = store.calls.length;
    expect((await meet(store, log)).changes).toBe(0);
    expect(store.calls.slice(writes).filter(({ call }) => call === 'replace')).toEqual([]);
    expect(keepHandedStanding(store, NOTHING_YET)).toBe(true);
    expect(keepHandedStanding(store, NOTHING_YET)).toBe(false);
  });

  it('replaces what was kept, for the phone knows the edits', async () => {
    const [store, log] = [createFakeStore(), createLog(createFakeKeyValue())];
    train(store, 0);
    await meet(store, log);
    await meet(store, log);
    log.editSession('s0', [{ set: 0, field: 'weight', value: 90, atMs: BEGAN_MS + WEEK_MS }]);
    await meet(store, log);
    expect(standing(store).outcomes).toMatchObject([{ weight: 90 }]);
  });
});

describe('what the phone does not know', () => {
  it('is folded on top: a later session, and a check-in', async () => {
    const [store, log] = [createFakeStore(), createLog(createFakeKeyValue())];
    train(store, 0);
    await meet(store, log);
    train(store, 1);
    const checkIn = { ...LONG_CHECK_IN, atMs: BEGAN_MS + WEEK_MS + 90_000_000 };
    openJournal(store).append({ kind: 'checkedIn', checkIn });
    expect(standing(store)).toMatchObject({ weeksDone: 2, checkIns: [checkIn] });
  });

  it('is not hidden by a later session that the phone knows from another watch; asked again, it knows both', async () => {
    const [store, log] = [createFakeStore(), createLog(createFakeKeyValue())];
    train(store, 0);
    const other = createFakeStore();
    train(other, 1);
    await meet(other, log);
    // The phone takes nothing yet: this watch goes by its own.
    const alone = standing(store);
    await meet(store, log, (message) => !JSON.stringify(message).includes('"session"'));
    expect(standing(store)).toEqual(alone);
    const { requests } = await meet(store, log);
    expect(requests).toBe(3);
    expect(standing(store).weeksDone).toBe(2);
  });

  it('stays when a new phone knows nothing', async () => {
    const [store, log] = [createFakeStore(), createLog(createFakeKeyValue())];
    train(store, 0);
    await meet(store, log);
    await meet(store, log);
    const before = standing(store);
    await meet(store, createLog(createFakeKeyValue()));
    expect(standing(store)).toEqual(before);
  });
});

describe('what was deleted on the phone', () => {
  it('no longer counts on the watch, one or all', async () => {
    const [store, log] = [createFakeStore(), createLog(createFakeKeyValue())];
    train(store, 0);
    train(store, 1);
    await meet(store, log);
    log.deleteSession('s1');
    await meet(store, log);
    expect(sessionsOf(store).map(({ id }) => id)).toContain('s1');
    expect(standing(store)).toMatchObject({ weeksDone: 1, lastEndedMs: sessionsOf(store)[0]?.endedMs });
    log.deleteAll();
    await meet(store, log);
    expect(standing(store)).toMatchObject({ weeksDone: 0, outcomes: [] });
    train(store, 2);
    expect(standing(store)).toMatchObject({ weeksDone: 1 });
  });

  it('takes its check-ins along: nobody is sent to a doctor by one', async () => {
    const [store, log] = [createFakeStore(), createLog(createFakeKeyValue())];
    train(store, 0);
    openJournal(store).append({ kind: 'checkedIn', checkIn: { ...LONG_CHECK_IN, atMs: BEGAN_MS + DAY_MS } });
    await meet(store, log);
    expect(standing(store).checkIns).toHaveLength(1);
    log.deleteAll();
    await meet(store, log);
    expect(standing(store)).toMatchObject({ outcomes: [], checkIns: [] });
  });
});

describe('a check-in that sent to a doctor', () => {
  const spot = { place: 'lowerBackSpot', feeling: 'sharp', signs: [] } as const;
  const about = (id: string, days: number) => ({ id, atMs: BEGAN_MS + days * DAY_MS, afterMs: BEGAN_MS });

  it('on the watch, and was followed on the phone by the word of a doctor, does so no more, however long ago', async () => {
    const [store, log] = [createFakeStore(), createLog(createFakeKeyValue())];
    train(store, 0);
    openJournal(store).append({ kind: 'checkedIn', checkIn: { ...about('c-1', 1), ...spot } });
    await meet(store, log);
    log.putCheckIn(writeCheckIn({ ...about('c-2', 2), place: 'nowhere', signs: [], cleared: true }));
    train(store, 1);
    log.putCheckIn(writeCheckIn({ ...about('c-3', 8), place: 'nowhere', signs: [] }));
    train(store, 2);
    await meet(store, log);
    await meet(store, log);
    expect(standing(store).checkIns.map(({ id }) => id)).toEqual(['c-3']);
  });

  it('counts though the phone answered late, and with what it knew before it', async () => {
    const [store, log] = [createFakeStore(), createLog(createFakeKeyValue())];
    train(store, 0);
    await meet(store, log);
    const journal = openJournal(store);
    const keeper = createStandingKeeper(store, journal.state);
    const asked = keeper.confirmed();
    const before = standing(store);
    appendAll(journal, [
      { kind: 'checkedIn', checkIn: { ...about('c-1', 1), ...spot } },
      { kind: 'confirmed', id: 'c-1', revision: 1 },
    ]);
    keeper.keep(before, asked);
    expect(standing(store).checkIns.map(({ id }) => id)).toEqual(['c-1']);
  });
});

it('whoever knows what, once all is confirmed the watch stands where the phone says', async () => {
  const anyDeed = fc.constantFrom(
    'train',
    'trainElsewhere',
    'checkIn',
    'checkInOnPhone',
    'meet',
    'meetBriefly',
    'delete',
    'deleteAll',
  );
  const anyAnswers = fc.constantFrom<Pick<CheckIn, 'place' | 'signs' | 'worseOnMoving' | 'cleared'>>(
    { place: 'nowhere', signs: [] },
    { place: 'nowhere', signs: [], cleared: true },
    { place: 'nowhere', signs: ['fever'] },
    { place: 'lowerBackBroad', signs: [], worseOnMoving: false },
    { place: 'lowerBackBroad', signs: [], worseOnMoving: true },
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(anyDeed, anyAnswers), { maxLength: 12 }), async (deeds) => {
      const [store, other, log] = [createFakeStore(), createFakeStore(), createLog(createFakeKeyValue())];
      let week = 0;
      for (const [deed, answers] of deeds) {
        week += 1;
        const checkIn = { id: `c-${week}`, atMs: BEGAN_MS + week * WEEK_MS, afterMs: BEGAN_MS, ...answers };
        if (deed === 'train') train(store, week);
        else if (deed === 'checkIn') openJournal(store).append({ kind: 'checkedIn', checkIn });
        else if (deed === 'checkInOnPhone') log.putCheckIn(writeCheckIn(checkIn));
        else if (deed === 'meet') await meet(store, log);
        else if (deed === 'delete') log.deleteSession(`s${week - 1}`);
        else if (deed === 'deleteAll') log.deleteAll();
        else if (deed === 'trainElsewhere') {
          train(other, week);
          for (const session of sessionsOf(other)) log.put(writeSession(session));
        } else await meet(store, log, (message) => !JSON.stringify(message).includes('"session"'));
      }
      await meet(store, log);
      await meet(store, log);
      const told = answer(log, { version: 1, kind: 'hello', settings: UNSET_SETTINGS });
      const phones = told.kind === 'welcome' ? told.standing : undefined;
      const { throughMs: _, ...watchs } = standing(store);
      const { throughMs: __, ...expected } = phones ?? NOTHING_YET;
      expect(watchs).toEqual(expected);
    }),
    { numRuns: 150 },
  );
});

it('any text in its place is none', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(standing(createFakeStore({ standing: text }))).toEqual(NOTHING_YET);
    }),
  );
});
