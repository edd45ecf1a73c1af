// Owns that a Fitbit phone keeps whatever the watch gives it and answers each time, by the way that is open, whenever it is ended.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startService } from '../../companion/fitbit/service';
import { createLog } from '../../companion/log/log';
import { storageOf } from '../../companion/log/web-storage';
import { changeSetting, UNSET_SETTINGS } from '../../shared/settings/stamped';
import type { Answer, Request } from '../../shared/sync/message';
import { readNumbered, writeNumbered } from '../../shared/sync/numbered';
import { writeSession } from '../../shared/sync/session-wire';
import { attempt } from '../../simulator/device/guard';
import { createGuard } from '../../watch/coach/guard';
import { openJournal } from '../../watch/coach/journal';
import { openPhone } from '../../watch/coach/phone';
import { openWatchSettings } from '../../watch/coach/watch-settings';
import { openLink } from '../../watch/fitbit/ports/link';
import { appendAll, BEGAN_MS, visitEntries } from '../coach/made-journal';
import { createFakeKeyValue } from '../fakes/fake-key-value';
import { createFakeStore } from '../fakes/fake-store';
import { createFakeTimers, settled } from '../fakes/fake-timers';
import { longSession } from '../sync/any-session';
import { createFakeFs } from './fakes/fake-fs';
import { createFakePhone, createFakeStorage, type FakePhone, type FakePhoneOptions, TORN } from './fakes/fake-phone';
import { createFakeRadio } from './fakes/fake-radio';

const session = longSession(2, 3);
const REQUEST: Request = { version: 1, kind: 'session', session: writeSession(session) };
const HELLO: Request = { version: 1, kind: 'hello', settings: changeSetting(UNSET_SETTINGS, 'wrist', 'right', 5) };
const HOLDS: Partial<Answer> = { kind: 'holds', id: session.id, revision: session.revision };

const ask = (number: string, data: unknown): string => writeNumbered({ number, data });
const answerIn = (text: string | undefined): unknown => readNumbered(text)?.data;

function started(phone: FakePhone): string[] {
  const faults: string[] = [];
  const fault = (what: unknown): void => void faults.push(String(what));
  attempt('companion', fault, () => {
    const { messaging, 'file-transfer': transfer, settings } = phone.modules;
    const { peerSocket } = messaging;
    const { inbox, outbox } = transfer;
    startService({ peerSocket, inbox, outbox, storage: storageOf(settings.settingsStorage), tell: fault });
  });
  return faults;
}

function companion(options: FakePhoneOptions = {}) {
  const phone = createFakePhone(options);
  return { phone, faults: started(phone), log: () => createLog(storageOf(phone.modules.settings.settingsStorage)) };
}

describe('what comes from the watch', () => {
  it('by message is answered by message', async () => {
    const { phone, log, faults } = companion();
    phone.setOpen(true);
    phone.say(ask('n1', HELLO));
    await settled();
    expect(phone.messages.map(readNumbered)).toMatchObject([{ number: 'n1', data: { kind: 'welcome' } }]);
    expect(log().settings().wrist).toEqual(['right', 5]);
    expect([...phone.files.keys(), ...faults]).toEqual([]);
  });

  it('by message is answered by file where that is too much for one', async () => {
    const { phone, faults } = companion({ mostBytes: 60 });
    phone.setOpen(true);
    phone.say(ask('n1', HELLO));
    await settled();
    expect(phone.messages).toEqual([]);
    expect([...phone.files.keys()]).toEqual(['answer.n1']);
    expect(answerIn(phone.files.get('answer.n1'))).toMatchObject({ kind: 'welcome' });
    expect(faults).toEqual([]);
  });

  it('is answered by file where the socket closes in that moment', async () => {
    const { phone, faults } = companion();
    phone.setOpen(true);
    phone.setTorn(true);
    phone.say(ask('n1', HELLO));
    await settled();
    expect([...phone.files.keys()]).toEqual(['answer.n1']);
    expect(faults).toEqual(['Error: the socket is closed']);
  });

  it('by file before the companion ran is taken at its start, and answered by file while the socket is closed', async () => {
    const { phone, log } = companion({ waiting: [ask('n1', REQUEST), ask('n2', HELLO)] });
    await settled();
    expect(log().list()).toMatchObject([{ kind: 'session', session }]);
    expect([...phone.files.keys()]).toEqual(['answer.n1', 'answer.n2']);
    expect(answerIn(phone.files.get('answer.n1'))).toMatchObject(HOLDS);
  });

  it('by file while it runs is answered by message where the socket is open', async () => {
    const { phone } = companion();
    phone.setOpen(true);
    phone.put(ask('n1', REQUEST));
    await settled();
    expect(answerIn(phone.messages[0])).toMatchObject(HOLDS);
    expect(phone.files.size).toBe(0);
  });

  it('twice is kept once, and answered each time', async () => {
    const { phone, log } = companion({ waiting: [ask('n1', REQUEST), ask('n1', REQUEST)] });
    await settled();
    phone.setOpen(true);
    phone.put(ask('n2', REQUEST));
    await settled();
    expect(log().list()).toHaveLength(1);
    expect([...phone.files.keys()]).toEqual(['answer.n1']);
    expect(answerIn(phone.messages[0])).toMatchObject(HOLDS);
  });

  it('and is nothing that it says does not lie before the rest', async () => {
    const { phone, faults } = companion({
      waiting: [TORN, '{"half', ask('../no name', HELLO), ask('n1', { version: 9 }), ask('n2', REQUEST)],
    });
    await settled();
    expect(answerIn(phone.files.get('answer.n1'))).toMatchObject({ kind: 'cannotRead' });
    expect(answerIn(phone.files.get('answer.n2'))).toMatchObject(HOLDS);
    expect(faults).toHaveLength(3);
  });
});

it('ended at any call and started again, it never says that it holds what is not there', async () => {
  const whole = companion({ waiting: [ask('n1', REQUEST)] });
  await settled();
  expect(whole.phone.calls()).toBeGreaterThan(3);
  for (let lives = 0; lives <= whole.phone.calls(); lives += 1) {
    const storage = createFakeStorage();
    const waiting = [ask('n1', REQUEST)];
    const held = () => createLog(createFakeKeyValue(Object.fromEntries(storage.values))).list();
    let answers = 0;
    const onSaid = (text: string): void => {
      answers += 1;
      expect(answerIn(text)).toMatchObject(HOLDS);
      expect(held()).toHaveLength(1);
    };
    companion({ storage, waiting, lives, onSaid });
    await settled();
    // The watch asks again for what nobody answered.
    if (answers === 0) waiting.push(ask('n2', REQUEST));
    companion({ storage, waiting, onSaid });
    await settled();
    expect(answers).toBeGreaterThan(0);
    expect(held()).toMatchObject([{ kind: 'session', session }]);
  }
});

it('with the watch of this app, every session is held in the end, whenever the companion is ended', async () => {
  const steps = fc.array(fc.oneof(fc.constantFrom('open', 'close', 'away'), fc.integer({ min: 0, max: 60 })), {
    maxLength: 12,
  });
  await fc.assert(
    fc.asyncProperty(steps, async (script) => {
      const time = createFakeTimers();
      const radio = createFakeRadio(createFakeFs());
      const [storage, waiting] = [createFakeStorage(), [] as string[]];
      const store = createFakeStore();
      for (let visit = 0; visit < 3; visit += 1) {
        appendAll(openJournal(store), visitEntries(`s${visit}`, BEGAN_MS + visit * 86_400_000, 1, 2));
      }
      const isOpen = (): boolean => radio.peerSocket.readyState === radio.peerSocket.OPEN;
      let phone: FakePhone | undefined;
      /** A companion that lives for so many calls. */
      const start = (lives: number): void => {
        phone = createFakePhone({
          ...{ storage, waiting, lives },
          onSaid: (text) => void Promise.resolve().then(() => isOpen() && radio.say(text)),
        });
        phone.setOpen(isOpen());
        started(phone);
        radio.phone((text) => phone?.put(text));
      };
      const { peerSocket, outbox, inbox } = radio;
      const guard = createGuard(
        (line) => expect(line).toBe(''),
        () => {},
      );
      const files = createFakeFs().module;
      const { link } = openLink({ peerSocket, outbox, inbox, files, clock: time.clock, guard });
      const journal = openJournal(store);
      openPhone({
        ...{ clock: time.clock, timers: time.timers, link, journal, store },
        settings: openWatchSettings(store),
        onChange: () => {},
      }).open();
      for (const step of [...script, 'open', Infinity]) {
        if (typeof step === 'number') start(step);
        else if (step === 'away') radio.phone(undefined);
        else {
          radio.setOpen(step === 'open');
          phone?.setOpen(step === 'open');
        }
        await time.run(5000);
      }
      await time.run(900_000);
      expect(journal.state().unconfirmed).toEqual([]);
      const held = createLog(createFakeKeyValue(Object.fromEntries(storage.values))).list();
      expect(held.map((entry) => entry.id).sort()).toEqual(['s0', 's1', 's2']);
    }),
    { numRuns: 25 },
  );
});
