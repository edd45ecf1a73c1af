// Owns that every session and check-in reaches the phone in the end, one request at a time, and leaves the outbox only when it is held.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeSetting, UNSET_SETTINGS } from '../../shared/settings/stamped';
import { readCheckIn, writeCheckIn } from '../../shared/sync/check-in-wire';
import { type Answer, readRequest } from '../../shared/sync/message';
import { PAUSES_MS, REQUEST_LIMIT_MS } from '../../shared/sync/outbox';
import { readSession } from '../../shared/sync/session-wire';
import { openJournal } from '../../watch/coach/journal';
import { openPhone, type PhoneStatus } from '../../watch/coach/phone';
import { openWatchSettings } from '../../watch/coach/watch-settings';
import { createFakeLink, type FakeRequest } from '../fakes/fake-link';
import { createFakeStore } from '../fakes/fake-store';
import { createFakeTimers } from '../fakes/fake-timers';
import { LONG_CHECK_IN } from '../sync/any-check-in';
import { appendAll, BEGAN_MS, visitEntries } from './made-journal';

/** A watch with so many ended sessions, s0 the oldest, and check-ins, c0 the oldest, and a way to the phone. */
function watchWith(sessions: number, connected = true, checkIns = 0) {
  const time = createFakeTimers();
  const { clock, timers } = time;
  const store = createFakeStore();
  for (let session = 0; session < sessions; session += 1) {
    appendAll(openJournal(store), visitEntries(`s${session}`, BEGAN_MS + session * 86_400_000, 1, 2));
  }
  for (let checkIn = 0; checkIn < checkIns; checkIn += 1) {
    const atMs = BEGAN_MS + checkIn * 86_400_000;
    openJournal(store).append({ kind: 'checkedIn', checkIn: { ...LONG_CHECK_IN, id: `c${checkIn}`, atMs } });
  }
  const link = createFakeLink(connected);
  const journal = openJournal(store);
  const settings = openWatchSettings(store);
  const told: PhoneStatus[] = [];
  const phone = openPhone({ clock, timers, link, store, journal, settings, onChange: () => told.push(phone.status()) });
  return { clock, timers, time, store, link, journal, settings, phone, told };
}

const phoneSettings = changeSetting(UNSET_SETTINGS, 'targetSeconds', 4, 1000);

/** What a phone says that takes everything. */
function goodAnswer(message: unknown): Answer {
  const request = readRequest(message);
  if (request.kind === 'hello') return { version: 1, kind: 'welcome', settings: phoneSettings };
  if (request.kind === 'checkIn') {
    const read = readCheckIn(request.checkIn);
    if (read.kind !== 'checkIn') throw new Error('not a check-in of this watch');
    return { version: 1, kind: 'holds', id: read.checkIn.id, revision: 1, settings: phoneSettings };
  }
  const read = request.kind === 'session' ? readSession(request.session) : request;
  if (read.kind !== 'session') throw new Error('not a request of this watch');
  const { id, revision } = read.session;
  return { version: 1, kind: 'holds', id, revision, settings: phoneSettings };
}

function asked({ message }: FakeRequest): string {
  const request = readRequest(message);
  if (request.kind === 'checkIn') {
    const read = readCheckIn(request.checkIn);
    return read.kind === 'checkIn' ? read.checkIn.id : read.kind;
  }
  if (request.kind !== 'session') return request.kind;
  const read = readSession(request.session);
  return read.kind === 'session' ? read.session.id : read.kind;
}

describe('with a phone in reach', () => {
  it('says hello, then each session, oldest first, and leaves no timer', async () => {
    const { link, phone, journal, told, time } = watchWith(3);
    link.answerWith(goodAnswer);
    phone.open();
    await time.run(0);
    expect(link.requests.map(asked)).toEqual(['hello', 's0', 's1', 's2']);
    expect(link.mostAtOnce()).toBe(1);
    expect(journal.state().unconfirmed).toEqual([]);
    expect(told[0]).toBe('sending');
    expect(phone.status()).toBe('sent');
    expect(time.live()).toBe(0);
  });

  it('sends check-ins before sessions, whole, and confirms each', async () => {
    const { link, phone, journal, time } = watchWith(2, true, 2);
    link.answerWith(goodAnswer);
    phone.open();
    await time.run(0);
    expect(link.requests.map(asked)).toEqual(['hello', 'c0', 'c1', 's0', 's1']);
    const sent = writeCheckIn({ ...LONG_CHECK_IN, id: 'c0', atMs: BEGAN_MS });
    expect(link.requests[1]?.message).toEqual({ version: 1, kind: 'checkIn', checkIn: sent });
    expect(journal.state()).toMatchObject({ unconfirmed: [], unconfirmedCheckIns: [] });
    expect(phone.status()).toBe('sent');
  });

  it('gets the settings though there is nothing to send, and tells', async () => {
    const { link, phone, settings, told, time, store } = watchWith(0);
    link.answerWith(goodAnswer);
    phone.open();
    await time.run(0);
    expect(settings.settings().targetSeconds).toBe(4);
    expect(openWatchSettings(store).settings().targetSeconds).toBe(4);
    expect(told).toEqual(['nothingToSend']);
    expect(time.live()).toBe(0);
  });

  it('asks each request with the limit of its own', () => {
    const { link, phone } = watchWith(1);
    phone.open();
    expect(link.requests.map(({ timeoutMs }) => timeoutMs)).toEqual([REQUEST_LIMIT_MS]);
  });

  it('keeps the settings before the confirmation, and the confirmation before it tells', async () => {
    const { link, phone, store, told, time } = watchWith(1);
    phone.open();
    link.requests[0]?.answer({ version: 1, kind: 'welcome', settings: UNSET_SETTINGS });
    await time.run(0);
    const before = told.length;
    const appends = () => store.calls.filter(({ call }) => call === 'append').length;
    const linesBefore = appends();
    link.requests[1]?.answer(goodAnswer(link.requests[1].message));
    await time.run(0);
    const writes = store.calls.filter(({ call }) => call !== 'read');
    expect(writes.slice(-2)).toMatchObject([
      { call: 'replace', name: 'settings' },
      { call: 'append', name: 'journal' },
    ]);
    expect(appends()).toBe(linesBefore + 1);
    expect(told.slice(before)).toEqual(['sent']);
  });
});

describe('when the way fails', () => {
  it('tries again after growing pauses, without end', async () => {
    const { link, phone, time, clock } = watchWith(1);
    const timesMs: number[] = [];
    link.answerWith(() => {
      timesMs.push(clock.nowMs());
      throw new Error('shake timeout');
    });
    phone.open();
    await time.run(3_600_000);
    const gaps = timesMs.slice(1).map((tMs, index) => tMs - (timesMs[index] ?? 0));
    expect(gaps.slice(0, PAUSES_MS.length)).toEqual(PAUSES_MS);
    expect(new Set(gaps.slice(PAUSES_MS.length))).toEqual(new Set([PAUSES_MS[PAUSES_MS.length - 1]]));
    expect(gaps.length).toBeGreaterThan(12);
    expect(phone.status()).toBe('notReachable');
  });

  it('a request that never settles holds up nothing for longer than the limit', async () => {
    const { link, phone, time } = watchWith(1);
    phone.open();
    await time.run(REQUEST_LIMIT_MS - 1);
    expect(phone.status()).toBe('sending');
    await time.run(1);
    expect(phone.status()).toBe('notReachable');
    link.answerWith(goodAnswer);
    await time.run(2_000);
    expect(phone.status()).toBe('sent');
  });

  it('an answer that comes after the limit still counts, and once', async () => {
    const { link, phone, journal, time, store } = watchWith(1);
    phone.open();
    link.requests[0]?.answer(goodAnswer(link.requests[0].message));
    await time.run(REQUEST_LIMIT_MS + 2_000);
    expect(link.requests.map(asked)).toEqual(['hello', 's0', 's0']);
    link.requests[1]?.answer(goodAnswer(link.requests[1].message));
    await time.run(0);
    expect(journal.state().unconfirmed).toEqual([]);
    link.requests[2]?.answer(goodAnswer(link.requests[2].message));
    await time.run(0);
    expect(phone.status()).toBe('sent');
    expect(store.texts.get('journal')?.match(/"confirmed"/g)).toHaveLength(1);
    expect(time.live()).toBe(0);
  });

  it('reconnected, it waits no longer', async () => {
    const { link, phone, time } = watchWith(1, false);
    phone.open();
    await time.run(200_000);
    expect(link.requests).toEqual([]);
    expect(phone.status()).toBe('notReachable');
    link.answerWith(goodAnswer);
    link.setConnected(true);
    await time.run(0);
    expect(phone.status()).toBe('sent');
  });

  it('a connection that goes and comes back does not send a second one beside what is still under way', async () => {
    const { link, phone, time } = watchWith(1);
    phone.open();
    link.setConnected(false);
    link.setConnected(true);
    await time.run(REQUEST_LIMIT_MS - 1);
    expect(link.requests).toHaveLength(1);
  });

  it('looks again though nobody says that the connection is back', async () => {
    const { link, phone, time } = watchWith(1, false);
    phone.open();
    link.onChange(() => {});
    link.answerWith(goodAnswer);
    await time.run(1_000);
    link.setConnected(true);
    await time.run(PAUSES_MS[PAUSES_MS.length - 1] ?? 0);
    expect(phone.status()).toBe('sent');
  });

  it('a disk that refuses the confirmation has the session sent again', async () => {
    const { link, phone, journal, time, store } = watchWith(1);
    link.answerWith(goodAnswer);
    store.setFull(true);
    phone.open();
    await time.run(1_000);
    expect(journal.state().unconfirmed).toHaveLength(1);
    store.setFull(false);
    await time.run(60_000);
    expect(phone.status()).toBe('sent');
  });
});

describe('what the phone cannot read', () => {
  const refusals: unknown[] = [{ version: 1, kind: 'cannotRead', reason: 'full' }, { version: 2 }, 'what?', null];
  it.each(refusals)('is not sent again by this page, does not hold up the others, and is said: %j', async (refusal) => {
    const { link, phone, journal, time } = watchWith(3, true, 2);
    link.answerWith((message) => {
      const answer = goodAnswer(message);
      return answer.kind === 'holds' && (answer.id === 's1' || answer.id === 'c0') ? refusal : answer;
    });
    phone.open();
    await time.run(3_600_000);
    expect(link.requests.map(asked)).toEqual(['hello', 'c0', 'c1', 's0', 's1', 's2']);
    expect(journal.state().unconfirmed.map(({ id }) => id)).toEqual(['s1']);
    expect(journal.state().unconfirmedCheckIns.map(({ id }) => id)).toEqual(['c0']);
    expect(phone.status()).toBe('refused');
    expect(time.live()).toBe(0);
  });

  it('a phone that holds less than it was given has not got it', async () => {
    const { link, phone, journal, time } = watchWith(1);
    link.answerWith((message) => {
      const answer = goodAnswer(message);
      return answer.kind === 'holds' ? { ...answer, revision: answer.revision - 1 } : answer;
    });
    phone.open();
    await time.run(30_000);
    expect(journal.state().unconfirmed).toHaveLength(1);
    expect(link.requests.length).toBeLessThan(8);
  });
});

it('closed at any moment it leaves no timer, writes nothing and tells nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: 30_000 }), fc.boolean(), fc.boolean(), async (atMs, connected, answers) => {
      const { link, phone, told, time, store } = watchWith(2, connected);
      if (answers) link.answerWith((message) => (link.requests.length === 2 ? undefined : goodAnswer(message)));
      phone.open();
      await time.run(atMs);
      phone.close();
      expect(time.live()).toBe(0);
      const before = [told.length, store.calls.filter(({ call }) => call !== 'read').length, link.requests.length];
      for (const request of link.hanging()) request.answer(goodAnswer(request.message));
      link.setConnected(!connected);
      await time.run(600_000);
      expect([told.length, store.calls.filter(({ call }) => call !== 'read').length, link.requests.length]).toEqual(
        before,
      );
      expect(time.live()).toBe(0);
    }),
    { numRuns: 40 },
  );
});

it('whatever the phone does, nothing is sent twice at once, and in the end all is there', async () => {
  const anyDeed = fc.record({
    afterMs: fc.oneof(fc.nat({ max: 3_000 }), fc.nat({ max: 20_000 })),
    deed: fc.constantFrom('answer', 'fail', 'hang', 'answerLate', 'connect', 'disconnect', 'full', 'room', 'reopen'),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(anyDeed, { maxLength: 25 }), async (deeds) => {
      const watch = watchWith(3, true, 1);
      const { link, time, clock, timers, store } = watch;
      let { phone, journal } = watch;
      const sent: { request: FakeRequest; tMs: number }[] = [];
      const inTime = () => sent.filter(({ tMs, request }) => !request.over && clock.nowMs() < tMs + REQUEST_LIMIT_MS);
      let others = 0;
      let mood: 'answer' | 'fail' | 'hang' = 'hang';
      link.answerWith((message) => {
        // The request being answered is the last; any other that still has time would be a second at once.
        const request = link.requests[link.requests.length - 1];
        others = Math.max(others, inTime().length);
        if (request !== undefined) sent.push({ request, tMs: clock.nowMs() });
        if (mood === 'fail') throw new Error('no');
        return mood === 'hang' ? undefined : goodAnswer(message);
      });
      const revisions = new Map(journal.state().unconfirmed.map(({ id, revision }) => [id, revision]));
      phone.open();
      for (const { afterMs, deed } of deeds) {
        await time.run(afterMs);
        if (deed === 'answer' || deed === 'fail' || deed === 'hang') mood = deed;
        else if (deed === 'answerLate')
          for (const request of link.hanging()) request.answer(goodAnswer(request.message));
        else if (deed === 'full' || deed === 'room') store.setFull(deed === 'full');
        else if (deed !== 'reopen') link.setConnected(deed === 'connect');
        else {
          phone.close();
          sent.length = 0;
          journal = openJournal(store);
          const settings = openWatchSettings(store);
          phone = openPhone({ clock, timers, link, store, journal, settings, onChange: () => {} });
          phone.open();
        }
        const { unconfirmed } = openJournal(store).state();
        for (const { id, revision } of unconfirmed) expect(revisions.get(id)).toBe(revision);
      }
      mood = 'answer';
      store.setFull(false);
      link.setConnected(true);
      await time.run(700_000);
      expect(others).toBe(0);
      expect(openJournal(store).state()).toMatchObject({ unconfirmed: [], unconfirmedCheckIns: [] });
      expect(openJournal(store).state().ended.length).toBeGreaterThan(0);
      expect(time.live()).toBe(0);
    }),
    { numRuns: 200 },
  );
});
