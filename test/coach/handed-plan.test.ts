// Owns that a watch without a history of its own goes on with the phone's plan, and that a later training of its own outdates it.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { answer } from '../../companion/log/answer';
import { createLog, type Log } from '../../companion/log/log';
import { writeSession } from '../../shared/sync/session-wire';
import { openJournal } from '../../watch/coach/journal';
import { createHomePage } from '../../watch/coach/pages/home';
import { openWatchSettings } from '../../watch/coach/watch-settings';
import { createFakeKeyValue } from '../fakes/fake-key-value';
import { createFakePorts, type FakePorts } from '../fakes/fake-ports';
import { beginSession, write, writeSet } from './begin-session';

const DAY_MS = 86_400_000;

function newWatch(startMs?: number): FakePorts {
  const fake = createFakePorts(startMs === undefined ? {} : { startMs });
  openWatchSettings(fake.store).markFirstRunDone();
  return fake;
}

/** Three sets of five at this weight, all held. */
function train(fake: FakePorts, weight: number): void {
  beginSession(fake);
  for (let set = 0; set < 3; set += 1) writeSet(fake, [3, 3, 3, 3, 3], { weight });
  write(fake, { kind: 'sessionEnded', atMs: fake.clock.nowMs() });
}

/** A phone that holds what another watch has sent. */
function phoneWith(fake: FakePorts): Log {
  const log = createLog(createFakeKeyValue());
  for (const session of openJournal(fake.store).state().ended) log.put(writeSession(session));
  return log;
}

async function weightOnHome(fake: FakePorts, log: Log): Promise<string> {
  fake.link.answerWith((message) => JSON.parse(JSON.stringify(answer(log, message))));
  fake.link.setConnected(true);
  const page = createHomePage(fake);
  page.open();
  await fake.fakeTimers.run(100);
  const view = fake.view();
  page.close();
  return view.layout === 'adjust' ? view.value : '';
}

it('a new watch goes on with what the phone knows, and keeps it without the phone', async () => {
  const old = newWatch();
  train(old, 80);
  const next = newWatch(old.clock.nowMs() + DAY_MS);
  expect(await weightOnHome(next, phoneWith(old))).toBe('82.5 kg');
  next.link.setConnected(false);
  expect(await weightOnHome(next, createLog(createFakeKeyValue()))).toBe('82.5 kg');
});

it('a later training on the watch outdates the plan of the phone', async () => {
  const old = newWatch();
  train(old, 80);
  const next = newWatch(old.clock.nowMs() + DAY_MS);
  train(next, 100);
  expect(await weightOnHome(next, phoneWith(old))).toBe('102.5 kg');
});

it('a phone without a training hands over no plan, and any text in its place is none', () => {
  const hello = { version: 1, kind: 'hello', settings: {} };
  expect(answer(createLog(createFakeKeyValue()), hello)).not.toHaveProperty('plan');
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const fake = newWatch();
      fake.store.replace('plan', text);
      const page = createHomePage(fake);
      page.open();
      const view = fake.view();
      expect(view.layout === 'adjust' ? view.value : '').toBe('60 kg');
      page.close();
    }),
  );
});
