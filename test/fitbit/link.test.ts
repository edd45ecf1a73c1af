// Owns that what the watch says reaches a Fitbit phone once it can, by message or by file, and that answers find their question.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UNSET_SETTINGS } from '../../shared/settings/stamped';
import { readRequest } from '../../shared/sync/message';
import { readNumbered, writeNumbered } from '../../shared/sync/numbered';
import { REQUEST_LIMIT_MS } from '../../shared/sync/outbox';
import { readSession } from '../../shared/sync/session-wire';
import { createGuard } from '../../watch/coach/guard';
import { openJournal } from '../../watch/coach/journal';
import { openPhone } from '../../watch/coach/phone';
import { openWatchSettings } from '../../watch/coach/watch-settings';
import { openLink } from '../../watch/fitbit/ports/link';
import { appendAll, BEGAN_MS, visitEntries } from '../coach/made-journal';
import { createFakeStore } from '../fakes/fake-store';
import { createFakeTimers, settled } from '../fakes/fake-timers';
import { createFakeFs } from './fakes/fake-fs';
import { createFakeRadio } from './fakes/fake-radio';

const HELLO = { version: 1, kind: 'hello', settings: UNSET_SETTINGS };
const SESSION = { version: 1, kind: 'session', session: '[1,"s-1",3]' };

function watch(mostBytes = 4000) {
  const time = createFakeTimers();
  const disk = createFakeFs();
  const radio = createFakeRadio(disk, mostBytes);
  const faults: string[] = [];
  const guard = createGuard(
    (line) => faults.push(line),
    () => {},
  );
  const { peerSocket, outbox, inbox } = radio;
  const open = () => openLink({ peerSocket, outbox, inbox, files: disk.module, clock: time.clock, guard });
  return { time, disk, radio, faults, open };
}

const numberIn = (text: string | undefined): string => readNumbered(text)?.number ?? '';

describe('a request', () => {
  it('that is a hello goes as a message, and its answer comes back to it', async () => {
    const { radio, open } = watch();
    radio.setOpen(true);
    const { link } = open();
    const asked = link.request(HELLO, 10_000);
    expect(radio.messages.map(readNumbered)).toMatchObject([{ data: HELLO }]);
    radio.say(writeNumbered({ number: 'of-another', data: 'no' }));
    radio.say('{"torn');
    radio.say(writeNumbered({ number: numberIn(radio.messages[0]), data: { said: 'größer 稳住' } }));
    expect(await asked).toEqual({ said: 'größer 稳住' });
    expect(radio.transfers).toEqual([]);
  });

  it('that must arrive goes as a file with a name of its own, though the socket is closed', async () => {
    const { radio, open } = watch();
    const { link } = open();
    const asked = link.request(SESSION, 10_000);
    await settled();
    expect(radio.messages).toEqual([]);
    expect(readNumbered(radio.transfers[0]?.text)?.data).toEqual(SESSION);
    expect(radio.transfers[0]?.name).toMatch(/^session\./);
    radio.put('answer', writeNumbered({ number: numberIn(radio.transfers[0]?.text), data: 'held' }));
    expect(await asked).toBe('held');
  });

  it('is not put into the queue twice while it waits there, also by the page after; its one answer is for all', async () => {
    const { radio, time, open } = watch();
    const first = open();
    const gone = first.link.request(SESSION, 10_000);
    await settled();
    const again = first.link.request(SESSION, 10_000);
    await settled();
    first.close();
    const second = open();
    time.advance(5000);
    const asked = second.link.request(SESSION, 10_000);
    const other = second.link.request({ ...SESSION, session: '[1,"s-1",4]' }, 10_000);
    await settled();
    expect(radio.transfers).toHaveLength(2);
    radio.say(writeNumbered({ number: numberIn(radio.transfers[0]?.text), data: 'held' }));
    expect(await asked).toBe('held');
    // Of a page that is gone, and of another request: nobody answers these.
    const open3 = await Promise.race([gone, again, other, settled().then(() => 'none')]);
    expect(open3).toBe('none');
  });

  it('is put there anew, under another name, once the first was taken and nobody answered', async () => {
    const { radio, time, open } = watch();
    const { link } = open();
    radio.phone(() => {});
    void link.request(SESSION, 10_000);
    await settled();
    time.advance(12_000);
    const asked = link.request(SESSION, 10_000);
    await settled();
    expect(radio.transfers.map(({ readyState }) => readyState)).toEqual(['transferred', 'transferred']);
    expect(new Set(radio.transfers.map(({ name }) => name)).size).toBe(2);
    radio.say(writeNumbered({ number: numberIn(radio.transfers[1]?.text), data: 'held' }));
    expect(await asked).toBe('held');
  });

  it('that is a hello too long for a message goes as a file', async () => {
    const { radio, open } = watch(60);
    radio.setOpen(true);
    void open().link.request(HELLO, 10_000);
    await settled();
    expect(radio.messages).toEqual([]);
    expect(readNumbered(radio.transfers[0]?.text)?.data).toEqual(HELLO);
  });

  it('that went as a message is over with the socket, which takes it along; one that went as a file is not', async () => {
    const { radio, open } = watch();
    radio.setOpen(true);
    const { link } = open();
    const hello = link.request(HELLO, 10_000);
    const session = link.request(SESSION, 10_000);
    await settled();
    radio.setOpen(false);
    await expect(hello).rejects.toThrow('closed');
    radio.put('answer', writeNumbered({ number: numberIn(radio.transfers[0]?.text), data: 'held' }));
    expect(await session).toBe('held');
  });

  it('is refused where the platform refuses it', async () => {
    const { radio, open } = watch();
    const { link } = open();
    await expect(link.request(HELLO, 10_000)).rejects.toThrow('closed');
    radio.setQueueFull(true);
    await expect(link.request(SESSION, 10_000)).rejects.toThrow('no room');
  });
});

it('a closed link hears nothing, and answers left by the phone do not pile up', () => {
  const { radio, disk, open, faults } = watch();
  const told: boolean[] = [];
  radio.put('answer', writeNumbered({ number: 'old', data: 1 }));
  const page = open();
  page.link.onChange((connected) => told.push(connected));
  expect(disk.disk.paths()).toEqual([]);
  radio.setOpen(true);
  expect(page.link.connected()).toBe(true);
  radio.setOpen(false);
  page.close();
  radio.setOpen(true);
  expect(told).toEqual([true, false]);
  expect(radio.listeners()).toBe(0);
  expect(faults).toEqual([]);
});

it('an answer that cannot be read is as one that never came, and those after it are heard', () => {
  const { radio, disk, open, faults } = watch();
  const heard: unknown[] = [];
  radio.put('torn', writeNumbered({ number: 'a', data: 1 }));
  radio.put('whole', writeNumbered({ number: 'b', data: 2 }));
  disk.disk.remove('torn');
  const page = open();
  page.link.mailbox?.onAnswer((answer) => heard.push(answer));
  page.link.onChange(() => {});
  expect(heard).toEqual([2]);
  expect(faults).toEqual([]);
  page.close();
});

describe('the talk of the coach with a phone', () => {
  /** Answers as a phone that holds whatever it is given, by message or by file. */
  function answerTo(text: string): string {
    const asked = readNumbered(text);
    if (asked === undefined) throw new Error(`nothing that the watch says: ${text}`);
    const request = readRequest(asked.data);
    if (request.kind === 'hello') {
      return writeNumbered({ number: asked.number, data: { version: 1, kind: 'welcome', settings: UNSET_SETTINGS } });
    }
    const read = request.kind === 'session' ? readSession(request.session) : request;
    if (read.kind !== 'session') throw new Error(`not a session: ${read.kind}`);
    const { id, revision } = read.session;
    return writeNumbered({
      number: asked.number,
      data: { version: 1, kind: 'holds', id, revision, settings: UNSET_SETTINGS },
    });
  }

  it('ends with every session held, whenever the link comes and goes and pages change', async () => {
    const steps = fc.array(fc.constantFrom('open', 'close', 'there', 'away', 'deaf', 'page', 'wait'), {
      maxLength: 25,
    });
    await fc.assert(
      fc.asyncProperty(steps, fc.boolean(), async (script, byFile) => {
        const { time, radio, open, faults } = watch();
        const store = createFakeStore();
        for (let visit = 0; visit < 3; visit += 1) {
          appendAll(openJournal(store), visitEntries(`s${visit}`, BEGAN_MS + visit * 86_400_000, 1, 2));
        }
        let answers = 0;
        const takes = (text: string): void => {
          const said = answerTo(text);
          answers += 1;
          if (byFile) radio.put(`answer.${answers}`, said);
          else if (radio.peerSocket.readyState === radio.peerSocket.OPEN) radio.say(said);
        };
        const openPage = () => {
          const { link, close } = open();
          const [journal, settings] = [openJournal(store), openWatchSettings(store)];
          const { clock, timers } = time;
          const phone = openPhone({ clock, timers, link, journal, settings, store, onChange: () => {} });
          phone.open();
          return () => {
            phone.close();
            close();
          };
        };
        let closePage = openPage();
        const turnPage = () => {
          closePage();
          closePage = openPage();
        };
        for (const step of [...script, 'open', 'there', 'page']) {
          if (step === 'open' || step === 'close') radio.setOpen(step === 'open');
          else if (step === 'there') radio.phone(takes);
          else if (step === 'deaf') radio.phone(() => {});
          else if (step === 'away') radio.phone(undefined);
          else if (step === 'page') turnPage();
          await time.run(step === 'wait' ? REQUEST_LIMIT_MS + 2_000 : 500);
        }
        await time.run(600_000);
        expect(openJournal(store).state().unconfirmed).toEqual([]);
        expect(new Set(radio.transfers.map(({ name }) => name)).size).toBe(radio.transfers.length);
        closePage();
        expect(radio.listeners()).toBe(0);
        expect(time.live()).toBe(0);
        expect(faults).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

it('whatever is said comes out as its JSON would, and goes as ASCII', () => {
  fc.assert(
    fc.property(fc.json(), fc.string({ unit: 'binary', maxLength: 50 }), (json, text) => {
      const data: unknown = { json: JSON.parse(json), text };
      const written = writeNumbered({ number: '7', data });
      expect([...written].every((letter) => letter.charCodeAt(0) < 0x7f)).toBe(true);
      expect(readNumbered(written)).toEqual({ number: '7', data: JSON.parse(JSON.stringify(data)) });
    }),
  );
  for (const no of [undefined, 7, '', '{}', '[1,2]', '["a"]', '["a",1,2]']) expect(readNumbered(no)).toBeUndefined();
});
