import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { storageOf as serviceStorageOf } from '../../companion/zepp/storage';
import { storageOf as pageStorageOf } from '../../settings/zepp/storage';
import { UNSET_SETTINGS } from '../../shared/settings/stamped';
import { MESSAGE_VERSION } from '../../shared/sync/message';
import { writeSession } from '../../shared/sync/session-wire';
import { madeSession, madeSet, sayIn } from '../view/made-session';
import { openPage, type Part, stubComponents } from './fake-page';
import { createFakeSettingsStorage, type FakeSettingsStorage } from './fake-settings-storage';

type Respond = (error: unknown, data?: unknown) => void;
interface Service {
  onRequest(request: unknown, respond: Respond): void;
  onInit(): void;
  onSettingsChange(change: unknown): void;
}

const fakes = vi.hoisted(() => ({ storage: { current: undefined as FakeSettingsStorage | undefined } }));

function current(): FakeSettingsStorage {
  if (fakes.storage.current === undefined) throw new Error('no storage yet');
  return fakes.storage.current;
}

vi.mock('@zeppos/zml/base-side', () => ({
  BaseSideService: (service: unknown) => service,
  settingsLib: {
    getItem: (key: string) => current().getItem(key),
    setItem: (key: string, text: string) => current().setItem(key, text),
    removeItem: (key: string) => current().removeItem(key),
    getAll: () => current().toObject(),
  },
}));
// The phone's own module is on no disk; its texts are told in German here.
vi.mock('../../settings/zepp/say', () => ({ say: sayIn('de') }));

beforeEach(() => {
  vi.resetModules();
  fakes.storage.current = createFakeSettingsStorage();
});
afterEach(() => vi.unstubAllGlobals());

describe('the side service', () => {
  const SESSION = madeSession({ sets: [madeSet([[3, 'held']])] });
  let service: Service;

  beforeEach(async () => {
    vi.stubGlobal('AppSideService', (given: Service) => {
      service = given;
    });
    await import('../../companion/zepp/index');
  });

  function ask(request: unknown): { error: unknown; data: unknown } {
    const answers: { error: unknown; data: unknown }[] = [];
    service.onRequest(request, (error, data) => answers.push({ error, data }));
    expect(answers).toHaveLength(1);
    return answers[0] ?? { error: 'none', data: undefined };
  }

  it('welcomes, and keeps the settings of the watch', () => {
    const settings = { ...UNSET_SETTINGS, wrist: ['right', 5] };
    expect(ask({ version: MESSAGE_VERSION, kind: 'hello', settings })).toEqual({
      error: null,
      data: { version: MESSAGE_VERSION, kind: 'welcome', settings },
    });
    expect(ask({ version: MESSAGE_VERSION, kind: 'hello', settings: UNSET_SETTINGS }).data).toMatchObject({ settings });
  });

  it('holds a session, and says so only once it is kept', () => {
    const request = { version: MESSAGE_VERSION, kind: 'session', session: writeSession(SESSION) };
    current().setBroken(true);
    expect(ask(request).data).toMatchObject({ kind: 'cannotRead' });
    current().setBroken(false);
    expect(ask(request)).toMatchObject({ error: null, data: { kind: 'holds', id: SESSION.id, revision: 3 } });
    expect(current().texts.get(`session/${SESSION.id}`)).toBe(writeSession(SESSION));
  });

  it.each([undefined, null, 7, 'x', {}, { method: 'http.get' }, { version: 99, kind: 'hello' }])(
    'answers %j, and throws nothing',
    (request) => {
      expect(ask(request)).toMatchObject({ error: null, data: { kind: 'cannotRead' } });
    },
  );

  it('lets no failure of the storage out', () => {
    current().getItem = () => {
      throw new Error('storage gone');
    };
    const { error, data } = ask({ version: MESSAGE_VERSION, kind: 'hello', settings: UNSET_SETTINGS });
    expect(`${error} ${JSON.stringify(data)}`).toContain('storage gone');
  });

  it('sends to the address of the person when the page asks for it, and then only', async () => {
    const requests: unknown[] = [];
    vi.stubGlobal('fetch', async (request: unknown) => {
      requests.push(request);
      return { status: 200 };
    });
    current().setItem('upload/address', 'https://a.example');
    service.onSettingsChange({ key: 'upload/address', newValue: 'https://a.example', oldValue: undefined });
    service.onInit();
    await Promise.resolve();
    expect(requests).toEqual([]);
    current().setItem('upload/request', String(Date.now()));
    service.onSettingsChange({ key: 'upload/request', newValue: '', oldValue: undefined });
    await vi.waitFor(() => expect(current().texts.get('upload/result')).toContain('"kind":"sent"'));
    expect(requests).toMatchObject([{ url: 'https://a.example', method: 'POST', timeout: 10_000 }]);
  });

  it('woken by a wish to send hears it, though nobody tells it of the change', async () => {
    const requests: unknown[] = [];
    vi.stubGlobal('fetch', async (request: unknown) => requests.push(request));
    current().setItem('upload/address', 'https://a.example');
    current().setItem('upload/request', String(Date.now()));
    service.onInit();
    await vi.waitFor(() => expect(requests).toHaveLength(1));
  });

  it('has what zml calls without asking whether it is there', () => {
    expect(() => service.onSettingsChange({ key: 'page', newValue: '', oldValue: '' })).not.toThrow();
  });
});

it('both sides see the same texts under the same keys, and nothing that is no text', () => {
  const storage = createFakeSettingsStorage();
  const service = serviceStorageOf({ ...storage, getAll: () => storage.toObject() });
  const page = pageStorageOf(storage);
  service.setItem('session/a', 'one');
  page.setItem('session/b', 'two');
  page.setItem('session/c', 'three');
  service.removeItem('session/c');
  for (const side of [service, page]) {
    expect(side.keys()).toEqual(['session/a', 'session/b']);
    expect(side.keys().map(side.getItem)).toEqual(['one', 'two']);
    expect(side.getItem('session/c')).toBeUndefined();
  }
  const nothing = { ...storage, getItem: () => null, getAll: () => ({}) };
  expect(serviceStorageOf(nothing).getItem('x')).toBeUndefined();
  expect(pageStorageOf(nothing).getItem('x')).toBeUndefined();
});

it('the settings page is built from the storage that the phone gives it', async () => {
  stubComponents();
  let build: (props: { settingsStorage: FakeSettingsStorage }) => Part = () => {
    throw new Error('no page yet');
  };
  vi.stubGlobal('AppSettingsPage', (page: { build: typeof build }) => {
    build = page.build;
  });
  await import('../../settings/zepp/index');
  const storage = current();
  storage.setItem('session/made-1', writeSession(madeSession({ sets: [madeSet([[3, 'held']])] })));
  const page = openPage((settingsStorage) => build({ settingsStorage }), storage);
  page.press('Einheiten');
  expect(page.texts()).toContain('1 von 1 gehalten');
  page.press('Ansehen');
  expect(page.texts()).toContain('✓ Gehalten');
});
