import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLog } from '../../companion/log/log';
import { createUploadMemory } from '../../companion/log/upload-memory';
import { storageOf } from '../../settings/zepp/storage';
import { readJson } from '../../shared/export/read-json';
import { writeCheckIn } from '../../shared/sync/check-in-wire';
import { writeSession } from '../../shared/sync/session-wire';
import { madeSession, madeSet, START_MS, sayIn } from '../view/made-session';
import { createPage, type FakePage, openPage, stubComponents } from './fake-page';
import { createFakeSettingsStorage, type FakeSettingsStorage } from './fake-settings-storage';

const DAY_MS = 86_400_000;
const OLD = madeSession({ id: 'old', startedMs: START_MS - 400 * DAY_MS, endedMs: START_MS - 400 * DAY_MS + 1 });
const NEW = madeSession({ id: 'new', sets: [madeSet([[3.1, 'held']])] });

let storage: FakeSettingsStorage;
let nowMs = START_MS;
beforeEach(() => {
  stubComponents();
  storage = createFakeSettingsStorage();
  nowMs = START_MS;
});
afterEach(() => vi.unstubAllGlobals());

const log = () => createLog(storageOf(storage));
const ids = () =>
  log()
    .list()
    .map(({ id }) => id);

function keepAll(): void {
  for (const session of [OLD, NEW]) log().put(writeSession(session));
  log().putCheckIn(writeCheckIn({ id: 'check', atMs: START_MS, afterMs: START_MS - 1, place: 'nowhere', signs: [] }));
}

function open(): FakePage {
  const build = createPage({ say: sayIn('en'), nowMs: () => nowMs, zoneMinutes: () => 0, random: () => 0.5 });
  const page = openPage(build, storage);
  page.press('Data');
  return page;
}

function copied(page: FakePage): string {
  const label = page.texts().find((text) => text.startsWith('Sessions: ') && text.endsWith(' KB'));
  return page.field(label ?? 'no text to copy').value ?? '';
}

describe('a copy', () => {
  it('is offered only where there is something', () => {
    expect(open().texts()).toContain('Sessions: 0. Check-ins: 0. Used: 1.0 KB.');
    expect(open().buttons()).not.toContain('Complete (JSON)');
    keepAll();
    expect(open().buttons()).toContain('Complete (JSON)');
  });

  it('is of the last year at first, and of all when asked for', () => {
    keepAll();
    const page = open();
    page.press('Complete (JSON)');
    expect(copied(page)).toContain('"new"');
    expect(copied(page)).not.toContain('"old"');
    expect(page.texts().some((text) => text.startsWith('Sessions: 1 of 2, '))).toBe(true);
    page.press('All');
    expect(readJson(copied(page))).toMatchObject({
      kind: 'exported',
      exported: { sessions: [{ id: 'old' }, { id: 'new' }], checkIns: [{ id: 'check' }] },
    });
    page.press('For Strong (CSV)');
    expect(copied(page)).toMatch(/^"?Date"?,/);
    page.press('For Hevy (CSV)');
    expect(copied(page)).toMatch(/^"?title"?,/);
    page.press('Close');
    expect(() => copied(page)).toThrow('no field');
  });

  it('has no token in it', () => {
    keepAll();
    const memory = createUploadMemory(storageOf(storage));
    memory.setAddress('https://a.example');
    memory.setToken('secret-of-mine');
    const page = open();
    page.press('Complete (JSON)');
    expect(copied(page)).not.toContain('secret-of-mine');
    expect(JSON.stringify(page.tree())).not.toContain('secret-of-mine');
  });
});

describe('a copy brought back', () => {
  function allCopied(): string {
    keepAll();
    const page = open();
    page.press('Complete (JSON)');
    page.press('All');
    return copied(page);
  }

  it('is what was there, deleted sessions too', () => {
    const text = allCopied();
    log().deleteAll();
    const page = open();
    page.type('Copied text', text);
    page.press('Take it in');
    expect(page.texts()).toContain('Taken in. Sessions: 2, check-ins: 1.');
    expect(ids()).toEqual(['new', 'old']);
    expect(log().checkIns()).toHaveLength(1);
  });

  it.each([
    ['', 'Paste the text first.'],
    ['{"format":', 'Nothing was taken in: not all of the text was copied, or it is none of this form.'],
    ['{}', 'Nothing was taken in: this is no copy made by Threecount.'],
    [
      '{"format":"threecount","version":99}',
      'Nothing was taken in: a newer Threecount wrote it; update the app first.',
    ],
  ])('as %j is refused in one line', (text, line) => {
    const page = open();
    page.type('Copied text', text);
    page.press('Take it in');
    expect(page.texts()).toContain(line);
  });

  it('takes nothing where a part is wrong', () => {
    const text = allCopied().replace('"kind": "training"', '"kind": "dancing"');
    storage.texts.clear();
    const page = open();
    page.type('Copied text', text);
    page.press('Take it in');
    expect(page.texts().join(' ')).toMatch(/Nothing was taken in: sessions\[0\].kind: "dancing" is none of/);
    expect(ids()).toEqual([]);
  });

  it('that a full phone does not take is said', () => {
    vi.stubGlobal('console', { log: () => {} });
    const text = allCopied();
    storage.texts.clear();
    const page = open();
    storage.setBroken(true);
    page.type('Copied text', text);
    page.press('Take it in');
    expect(page.texts().join(' ')).toContain('That could not be saved');
    expect(page.texts().join(' ')).not.toContain('Taken in.');
  });
});

describe('an address of one’s own', () => {
  const ADDRESS = 'Address (https://…)';

  it('is off at first: nothing can be sent', () => {
    keepAll();
    expect(open().buttons()).not.toContain('Send now');
  });

  it.each([
    ['http://a.example', 'Not kept: the address must begin with https://'],
    ['a.example', 'Not kept: the address must begin with https://'],
    ['https://me:word@a.example', 'Not kept: leave name and password out of the address; use the token.'],
    ['https://', 'Not kept: that is no address.'],
    ['https://a example/x', 'Not kept: that is no address.'],
  ])('%s is refused', (address, line) => {
    const page = open();
    page.type(ADDRESS, address);
    expect(page.texts()).toContain(line);
    expect(page.buttons()).not.toContain('Send now');
    // To be mended; what may hold a password is kept nowhere.
    expect(page.field(ADDRESS).value).toBe(address.includes('@') ? '' : address);
    expect(storage.texts.get('page')).not.toContain('me:word');
    page.type(ADDRESS, ' https://a.example:8443/in?x=1 ');
    expect(page.field(ADDRESS).value).toBe('https://a.example:8443/in?x=1');
    expect(page.texts()).not.toContain(line);
  });

  it('is asked for by a press, and its answer is told', () => {
    const page = open();
    page.type(ADDRESS, 'https://a.example');
    expect(storage.texts.has('upload/request')).toBe(false);
    nowMs += 1000;
    page.press('Send now');
    expect(storage.texts.get('upload/request')).toBe(String(nowMs));
    expect(page.texts()).toContain('Sending…');
    const memory = createUploadMemory(storageOf(storage));
    memory.answer({ requestMs: nowMs, atMs: nowMs, outcome: { kind: 'status', status: 404, text: 'Not Found' } });
    expect(page.texts()).toContain(
      'Not sent (Sun 22 Nov 2026, 18:05): the address answered 404 Not Found. Nothing is lost; try again.',
    );
    nowMs += 1000;
    page.press('Send now');
    memory.answer({ requestMs: nowMs, atMs: nowMs, outcome: { kind: 'sent' } });
    expect(page.texts()).toContain('Sent: Sun 22 Nov 2026, 18:05.');
  });

  it('that nobody has served is told as such, and can be tried again', () => {
    const page = open();
    page.type(ADDRESS, 'https://a.example');
    page.press('Send now');
    expect(page.buttons()).not.toContain('Send now');
    nowMs += 31_000;
    page.press('Look again');
    expect(page.texts().join(' ')).toContain('no answer from the watch’s phone app');
    expect(page.buttons()).toContain('Send now');
  });

  it('has a token that is never shown, is not wiped by an empty field, and stays with its host', () => {
    const page = open();
    page.type(ADDRESS, 'https://a.example');
    page.type('Token (optional)', 'secret-of-mine');
    page.type('Token (optional)', '');
    expect(page.field('Token (optional)')).toMatchObject({ value: '', hint: 'One is set; type to replace it' });
    page.type(ADDRESS, 'https://a.example/elsewhere');
    expect(storage.texts.get('upload/token')).toBe('secret-of-mine');
    page.type(ADDRESS, 'https://b.example');
    expect(storage.texts.has('upload/token')).toBe(false);
  });

  it('that is switched off is forgotten with all that belongs to it', () => {
    const page = open();
    page.type(ADDRESS, 'https://a.example');
    page.type('Token (optional)', 'secret-of-mine');
    page.press('Send now');
    page.press('Switch off');
    expect([...storage.texts.keys()].filter((key) => key.startsWith('upload'))).toEqual([]);
    expect(page.buttons()).not.toContain('Send now');
  });
});
