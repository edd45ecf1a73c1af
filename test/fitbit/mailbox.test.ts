// Owns that a Fitbit watch gives the platform what the phone must have while the phone is away: each once, also when the app ends at once,
// and that what the phone says of it later is heard by whichever page is open.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../shared/settings/settings';
import { UNSET_SETTINGS } from '../../shared/settings/stamped';
import { readCheckIn } from '../../shared/sync/check-in-wire';
import { readRequest } from '../../shared/sync/message';
import { readNumbered, writeNumbered } from '../../shared/sync/numbered';
import { REQUEST_LIMIT_MS } from '../../shared/sync/outbox';
import { readSession } from '../../shared/sync/session-wire';
import { standingOf } from '../../shared/training/standing';
import { createGuard } from '../../watch/coach/guard';
import { openJournal } from '../../watch/coach/journal';
import { openPhone } from '../../watch/coach/phone';
import { openWatchSettings } from '../../watch/coach/watch-settings';
import { openLink } from '../../watch/fitbit/ports/link';
import { createStore } from '../../watch/fitbit/ports/store';
import { appendAll, BEGAN_MS, visitEntries } from '../coach/made-journal';
import { createFakeTimers } from '../fakes/fake-timers';
import { LONG_CHECK_IN } from '../sync/any-check-in';
import { createFakeFs } from './fakes/fake-fs';
import { createFakeRadio } from './fakes/fake-radio';

const DAY_MS = 86_400_000;

/** A watch with so many ended sessions, s0 the oldest, and a check-in where asked; a page that speaks with the phone, as often as opened. */
function watch(sessions: number, checkIn = false) {
  const time = createFakeTimers();
  const disk = createFakeFs();
  const radio = createFakeRadio(disk);
  const store = createStore(disk.module);
  const faults: string[] = [];
  const guard = createGuard(
    (line) => faults.push(line),
    () => {},
  );
  for (let session = 0; session < sessions; session += 1) end(`s${session}`, session);
  if (checkIn)
    openJournal(store).append({ kind: 'checkedIn', checkIn: { ...LONG_CHECK_IN, id: 'c0', atMs: BEGAN_MS } });

  function end(id: string, day: number): void {
    appendAll(openJournal(store), visitEntries(id, BEGAN_MS + day * DAY_MS, 1, 2));
  }

  function openPage() {
    const { peerSocket, outbox, inbox } = radio;
    const { link, close } = openLink({ peerSocket, outbox, inbox, files: disk.module, clock: time.clock, guard });
    const [journal, settings] = [openJournal(store), openWatchSettings(store)];
    const { clock, timers } = time;
    const phone = openPhone({ clock, timers, link, journal, settings, store, onChange: () => {} });
    phone.open();
    return {
      status: phone.status,
      close() {
        phone.close();
        close();
      },
    };
  }

  const unconfirmed = () => {
    const state = openJournal(store).state();
    return [...state.unconfirmedCheckIns, ...state.unconfirmed].map(({ id }) => id);
  };
  return { time, disk, radio, store, faults, end, openPage, unconfirmed };
}

type Watch = ReturnType<typeof watch>;

function asked(text: string): string {
  const request = readRequest(readNumbered(text)?.data);
  if (request.kind === 'session') {
    const read = readSession(request.session);
    return read.kind === 'session' ? read.session.id : read.kind;
  }
  if (request.kind !== 'checkIn') return request.kind;
  const read = readCheckIn(request.checkIn);
  return read.kind === 'checkIn' ? read.checkIn.id : read.kind;
}

/** What a phone says that takes everything. */
function answerTo(text: string): string {
  const number = readNumbered(text)?.number ?? '';
  const request = readRequest(readNumbered(text)?.data);
  const settings = UNSET_SETTINGS;
  if (request.kind === 'hello') return writeNumbered({ number, data: { version: 1, kind: 'welcome', settings } });
  if (request.kind === 'checkIn') {
    return writeNumbered({ number, data: { version: 1, kind: 'holds', id: asked(text), revision: 1, settings } });
  }
  const read = request.kind === 'session' ? readSession(request.session) : request;
  if (read.kind !== 'session') throw new Error(`nothing that this watch says: ${text}`);
  const { id, revision } = read.session;
  return writeNumbered({ number, data: { version: 1, kind: 'holds', id, revision, settings } });
}

/** The phone comes near: it takes every file, and answers by file or, once the socket is open, by message. */
function comeNear({ radio }: Watch, by: 'file' | 'message'): void {
  let answers = 0;
  if (by === 'message') radio.setOpen(true);
  radio.phone((text) => {
    answers += 1;
    if (by === 'message') radio.say(answerTo(text));
    else radio.put(`answer.${readNumbered(text)?.number}.${answers}`, answerTo(text));
  });
}

const given = ({ radio }: Watch): string[] => radio.transfers.map(({ text }) => asked(text));

describe('while the phone is away', () => {
  it('everything is given to the platform as a page opens, check-ins first, and the words on it stay true', async () => {
    const made = watch(2, true);
    const page = made.openPage();
    await made.time.run(0);
    expect(given(made)).toEqual(['c0', 's0', 's1']);
    expect(made.radio.messages).toEqual([]);
    expect(page.status()).toBe('notReachable');
    page.close();
    expect(made.radio.listeners()).toBe(0);
    expect(made.time.live()).toBe(0);
  });

  it('nothing is given twice, by later pages either, though the queue has forgotten it', async () => {
    const made = watch(1);
    made.openPage().close();
    await made.time.run(0);
    // Taken by the phone app, which has not run the companion yet.
    made.radio.phone(() => {});
    made.end('later', 1);
    for (let visit = 0; visit < 3; visit += 1) {
      const page = made.openPage();
      await made.time.run(60_000);
      page.close();
    }
    expect(given(made)).toEqual(['s0', 'later']);
  });

  it('a queue without room is offered the rest by the next page', async () => {
    const made = watch(2);
    made.radio.setQueueFull(true);
    made.openPage().close();
    await made.time.run(0);
    made.radio.setQueueFull(false);
    made.openPage().close();
    await made.time.run(0);
    expect(made.faults).toEqual([]);
    // Closed at once, it had given the first of them.
    expect(given(made)).toEqual(['s0']);
    made.openPage();
    await made.time.run(0);
    expect(given(made)).toEqual(['s0', 's1']);
  });
});

describe('once the phone is near', () => {
  it.each(['file', 'message'] as const)(
    'an answer by %s to a page that is gone is heard by the next one',
    async (by) => {
      const made = watch(2, true);
      const first = made.openPage();
      await made.time.run(0);
      first.close();
      if (by === 'file') comeNear(made, by);
      const page = made.openPage();
      if (by === 'message') comeNear(made, by);
      await made.time.run(0);
      expect(made.unconfirmed()).toEqual([]);
      expect(given(made)).toEqual(['c0', 's0', 's1']);
      page.close();
    },
  );

  it('nothing goes a second time because the welcome is quicker than the answer', async () => {
    const made = watch(2);
    const { radio, time } = made;
    const texts: string[] = [];
    radio.setOpen(true);
    radio.phone((text) => (asked(text) === 'hello' ? radio.say(answerTo(text)) : texts.push(text)));
    const page = made.openPage();
    await time.run(REQUEST_LIMIT_MS - 1);
    expect(given(made)).toEqual(['s0', 's1']);
    for (const text of texts) radio.say(answerTo(text));
    await time.run(0);
    expect(made.unconfirmed()).toEqual([]);
    expect(page.status()).not.toBe('sending');
    expect(given(made)).toEqual(['s0', 's1']);
  });

  it('what got lost on the way goes again', async () => {
    const made = watch(1);
    made.openPage().close();
    await made.time.run(0);
    made.radio.phone(() => {});
    comeNear(made, 'message');
    made.openPage();
    await made.time.run(30_000);
    expect(given(made)).toEqual(['s0', 's0']);
    expect(made.unconfirmed()).toEqual([]);
  });

  it.each([
    ['the socket closed upon it, at once', 1_000],
    ['nobody heard it, after its time', REQUEST_LIMIT_MS + 3_000],
  ])('what was given, taken and not answered goes anew: %s', async (_name, withinMs) => {
    const made = watch(1);
    const { radio, time } = made;
    radio.setOpen(true);
    radio.phone(() => {});
    made.openPage();
    await time.run(0);
    expect(given(made)).toEqual(['s0']);
    if (withinMs < REQUEST_LIMIT_MS) radio.setOpen(false);
    await time.run(500);
    radio.phone((text) => radio.say(answerTo(text)));
    radio.setOpen(true);
    await time.run(withinMs);
    expect(made.unconfirmed()).toEqual([]);
    expect(given(made)).toEqual(['s0', 's0']);
  });

  it('a welcome that nobody waits for is not taken: it tells of another time', async () => {
    const made = watch(0);
    made.openPage();
    const standing = standingOf({ sessions: [], checkIns: [] }, DEFAULT_SETTINGS);
    const welcome = { version: 1, kind: 'welcome', settings: UNSET_SETTINGS, standing };
    made.radio.say(writeNumbered({ number: 'of-before', data: welcome }));
    await made.time.run(0);
    expect(made.store.read('standing')).toBeUndefined();
  });
});

it('wherever the watch dies, the phone has every session in the end, and the platform got each few times', async () => {
  const steps = fc.array(fc.constantFrom('page', 'die', 'near', 'away', 'end', 'full', 'room', 'wait'), {
    maxLength: 20,
  });
  await fc.assert(
    fc.asyncProperty(steps, fc.constantFrom('file' as const, 'message' as const), async (script, by) => {
      const made = watch(2);
      let page = made.openPage();
      let deaths = 0;
      let ended = 0;
      for (const step of [...script, 'room', 'page', 'near', 'page']) {
        if (step === 'page') {
          page.close();
          page = made.openPage();
        } else if (step === 'die') {
          // Before the next write of anything.
          made.disk.dieIn(0);
          deaths += 1;
          await made.time.run(0);
          page.close();
          made.disk.dieIn(Number.POSITIVE_INFINITY);
          page = made.openPage();
        } else if (step === 'near') comeNear(made, by);
        else if (step === 'away') {
          made.radio.phone(undefined);
          made.radio.setOpen(false);
        } else if (step === 'end') {
          ended += 1;
          made.end(`e${ended}`, 10 + ended);
        } else if (step !== 'wait') made.radio.setQueueFull(step === 'full');
        await made.time.run(step === 'wait' ? REQUEST_LIMIT_MS : 200);
      }
      if (by === 'file') made.radio.setOpen(true);
      await made.time.run(600_000);
      page.close();
      made.openPage().close();
      expect(made.unconfirmed()).toEqual([]);
      const times = new Map<string, number>();
      for (const id of given(made)) times.set(id, (times.get(id) ?? 0) + 1);
      // Each death may have come between the platform and the note of it; once more where the phone is asked to take it again.
      for (const count of times.values()) expect(count).toBeLessThanOrEqual(2 + deaths);
      expect(made.radio.listeners()).toBe(0);
      expect(made.time.live()).toBe(0);
    }),
    { numRuns: 80 },
  );
});
