// Owns that the companion and the settings page of the built .fba run in the simulated phone, and that nothing of the watch's is lost there,
// whenever the phone is away, asleep, or ends the companion.
import { describe, expect, it } from 'vitest';
import { createLog } from '../../companion/log/log';
import { changeSetting, UNSET_SETTINGS } from '../../shared/settings/stamped';
import type { Answer, Request } from '../../shared/sync/message';
import { readNumbered, writeNumbered } from '../../shared/sync/numbered';
import { writeSession } from '../../shared/sync/session-wire';
import { fromUtf8, toUtf8 } from '../../simulator/device/utf8';
import { createFakeKeyValue } from '../fakes/fake-key-value';
import { builtFba } from '../fitbit/built';
import { longSession } from '../sync/any-session';
import { madeSession, madeSet, START_MS } from '../view/made-session';
import { type PhoneWorldOptions, phoneWorld } from './air-world';

const { phone: files } = builtFba();
const built = {
  companion: new TextDecoder().decode(files['companion.js']),
  settings: new TextDecoder().decode(files['settings.js']),
};
const world = (options: Partial<PhoneWorldOptions> = {}) => phoneWorld({ package: built, ...options });
type World = ReturnType<typeof world>;

const session = longSession(2, 3);
const REQUEST: Request = { version: 1, kind: 'session', session: writeSession(session) };
const HELLO: Request = { version: 1, kind: 'hello', settings: changeSetting(UNSET_SETTINGS, 'wrist', 'right', 5) };
const HOLDS: Partial<Answer> = { kind: 'holds', id: session.id, revision: session.revision };
const ask = (number: string, data: unknown): string => writeNumbered({ number, data });

function send({ air }: World, number: string, data: unknown = REQUEST): void {
  air.watch.outbox.enqueue(`session.x.${number}`, toUtf8(ask(number, data)));
}

function answers({ air }: World): unknown[] {
  const found: unknown[] = [];
  for (let file = air.watch.inbox.next(); file !== undefined; file = air.watch.inbox.next()) {
    found.push(readNumbered(fromUtf8(file.bytes))?.data);
  }
  return found;
}

const held = ({ driver }: World) => createLog(createFakeKeyValue(driver.storage())).list();

function sound({ problems, strays, log }: World): void {
  expect([problems, strays, log]).toEqual([[], [], []]);
}

it('a session given to the platform while the phone is away arrives when it is near, and is answered by file after the app has ended', () => {
  const here = world({ radio: { connected: false } });
  here.air.setAppRunning(true);
  send(here, 'n1');
  here.air.setAppRunning(false);
  here.advance(60_000);
  expect(here.driver.sideServiceRunning()).toBe(false);
  here.radio.set({ connected: true });
  here.advance(1_000);
  expect(here.driver.sideServiceRunning()).toBe(true);
  expect(held(here)).toMatchObject([{ kind: 'session', session }]);
  expect(answers(here)).toMatchObject([HOLDS]);
  sound(here);
});

it('a hello is answered by message once the app runs near the phone, and a file too while it does', () => {
  const here = world();
  const heard: unknown[] = [];
  here.air.setAppRunning(true);
  here.air.watch.socket.listen({
    open: () => here.air.watch.socket.send(ask('n1', HELLO)),
    close: () => {},
    message: (text) => heard.push(readNumbered(text)?.data),
  });
  here.advance(1_000);
  send(here, 'n2');
  here.advance(1_000);
  expect(heard).toMatchObject([{ kind: 'welcome' }, HOLDS]);
  expect(createLog(createFakeKeyValue(here.driver.storage())).settings().wrist).toEqual(['right', 5]);
  expect(answers(here)).toEqual([]);
  sound(here);
});

describe('a companion that the phone ends', () => {
  /** Ended at the n-th thing that happens; the watch asks again until it is answered. True where there was an n-th. */
  function endedAt(moment: number, what: 'clock' | 'storage'): boolean {
    const here = world();
    let left = moment;
    const tick = (): void => {
      if (left === 0) here.driver.killSideService();
      left -= 1;
    };
    if (what === 'storage') {
      here.phone.storage.onChange((by) => {
        if (by === 'side') tick();
      });
    }
    const said: unknown[] = [];
    for (let attempt = 1; said.length === 0 && attempt < 10; attempt += 1) {
      send(here, `n${attempt}`);
      for (let ms = 0; ms < 3_000; ms += 20) {
        here.advance(20);
        if (what === 'clock') tick();
        said.push(...answers(here));
        // Whatever it says it holds it holds, at every moment.
        if (said.length > 0) expect(held(here)).toHaveLength(1);
      }
    }
    expect(said).toMatchObject([HOLDS]);
    expect(held(here)).toMatchObject([{ kind: 'session', session }]);
    sound(here);
    return left < 0;
  }

  it.each(['clock', 'storage'] as const)('at any moment of the %s loses nothing', (what) => {
    let moments = 0;
    while (moments < 40 && endedAt(moments, what)) moments += 1;
    expect(moments).toBeGreaterThan(what === 'storage' ? 0 : 30);
  });

  it('reaches nothing any more, and is started by the next file', () => {
    const here = world();
    send(here, 'n1');
    here.advance(1_000);
    const timers = here.clock.live().filter(({ owner }) => owner === 'side');
    here.driver.killSideService();
    expect([here.driver.sideServiceRunning(), timers]).toEqual([false, []]);
    send(here, 'n2');
    here.advance(1_000);
    expect(here.driver.sideServiceRunning()).toBe(true);
    expect(answers(here)).toMatchObject([HOLDS, HOLDS]);
    expect(held(here)).toHaveLength(1);
    sound(here);
  });
});

it('a phone asleep is told of nothing; once awake it takes the file', () => {
  const here = world();
  here.driver.setAsleep(true);
  here.air.setAppRunning(true);
  send(here, 'n1');
  here.advance(120_000);
  expect([here.driver.sideServiceRunning(), held(here)]).toEqual([false, []]);
  here.driver.setAsleep(false);
  here.advance(1_000);
  expect(held(here)).toHaveLength(1);
  sound(here);
});

it('a full storage holds nothing of a session and does not say so, and what was there stays', () => {
  const here = world();
  here.driver.setStored('of another', 'x'.repeat(50));
  here.driver.setStorageCapacity(200);
  send(here, 'n1');
  here.advance(1_000);
  expect(answers(here)).toMatchObject([{ kind: 'cannotRead' }]);
  expect(held(here)).toEqual([]);
  expect(here.driver.storage()['of another']).toHaveLength(50);
});

describe('the settings page', () => {
  function opened(options: Partial<PhoneWorldOptions> = {}) {
    const here = world(options);
    const set = madeSet([
      [3.2, 'held'],
      [1.1, 'fast'],
    ]);
    const keys = createFakeKeyValue();
    createLog(keys).put(writeSession(madeSession({ id: 'first', sets: [set], startedMs: START_MS })));
    for (const key of keys.keys()) here.driver.setStored(key, keys.getItem(key));
    here.driver.openSettings();
    return here;
  }

  it('is drawn as a tree, pressed, and drawn anew after each change of the storage', () => {
    const here = opened();
    const tree = here.driver.tree();
    expect(tree?.type).toBe('Page');
    expect(tree?.children[0]).toMatchObject({
      type: 'Section',
      children: [{ type: 'Button', pressable: true }, {}, {}, {}, {}],
    });
    here.driver.press('Sessions');
    here.driver.press('Show');
    expect(here.driver.texts()).toEqual(expect.arrayContaining([expect.stringMatching(/^2\. » Fast · 1\.1 s/)]));
    // Another session comes from the watch while the page is open.
    here.driver.press('‹ All sessions');
    send(here, 'n1');
    here.advance(1_000);
    expect(here.driver.texts().filter((text) => text === 'Show')).toHaveLength(2);
    sound(here);
  });

  it('starts the companion by a change, which does at its start what was asked for', () => {
    const here = opened();
    here.driver.network.answer('https://a.example/in', { status: 204 });
    here.driver.press('Data');
    expect(here.driver.sideServiceRunning()).toBe(true);
    here.driver.change('Address (https://…)', 'https://a.example/in');
    here.driver.killSideService();
    here.advance(1_000);
    expect(here.driver.network.requests()).toEqual([]);
    here.driver.press('Send now');
    here.advance(1_000);
    expect(here.driver.network.requests()).toMatchObject([{ url: 'https://a.example/in', method: 'POST' }]);
    expect(JSON.parse(here.driver.network.requests()[0]?.body ?? '')).toMatchObject({ sessions: [{}] });
    sound(here);
  });

  it.each([
    ['de-DE', '✓ Heute'],
    ['zh-CN', '✓ 今天'],
    // As a phone of Apple names it.
    ['zh-Hans', '✓ 今天'],
    ['fr-FR', '✓ Today'],
  ])('speaks the language of a phone in %s from the texts in its own script', (language, today) => {
    expect(opened({ language }).driver.texts()).toContain(today);
  });
});

it('what the phone app does not have is a problem by its name', () => {
  const here = world({
    package: {
      companion: 'require("peer")',
      settings: `registerSettingsPage(() => createComponent(Section, { colour: 1 }, createComponent(Section, null)));
        createComponent('Text', null); createComponent(Text, null).missing; Oauth;`,
    },
  });
  here.air.setAppRunning(true);
  here.driver.openSettings();
  expect(here.problems).toEqual([
    'the companion requires peer, which is not in the simulator',
    'companion: TypeError: the companion requires peer, which is not in the simulator',
    'createComponent got what is no component in the simulator',
    'settings page: ReferenceError: Oauth is not defined',
    'Section has no property colour in the simulator',
    'the settings page is a Section and no Page',
    'a Section lies within another',
  ]);
});

it('a companion reaches no network without the permission for it', () => {
  const companion = 'fetch("https://a.example/").then(() => console.log("there"), () => console.log("refused"));';
  const here = world({ package: { companion }, permissions: [] });
  here.air.setAppRunning(true);
  here.advance(10);
  expect(here.driver.network.requests()).toEqual([]);
  expect([here.problems, here.strays, here.log.map(({ text }) => text)]).toEqual([
    ['the companion fetches without the permission access_internet'],
    [],
    ['refused'],
  ]);
});
