import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLog } from '../../companion/log/log';
import { storageOf } from '../../settings/zepp/storage';
import { writeSession } from '../../shared/sync/session-wire';
import type { Session } from '../../shared/training/session';
import { madeSession, madeSet, START_MS, sayIn } from '../view/made-session';
import { createPage, type FakePage, openPage, partsOf, stubComponents } from './fake-page';
import { createFakeSettingsStorage, type FakeSettingsStorage } from './fake-settings-storage';
import { platform } from './platform';

const SESSION = madeSession({
  sets: [
    madeSet([
      [3.2, 'held'],
      [1.1, 'fast'],
    ]),
    madeSet([[3, 'held']]),
  ],
});

let storage: FakeSettingsStorage;
beforeEach(() => {
  stubComponents();
  storage = createFakeSettingsStorage();
  createLog(storageOf(storage)).put(writeSession(SESSION));
});
afterEach(() => vi.unstubAllGlobals());

function open(): FakePage {
  const build = createPage({ say: sayIn('en'), nowMs: () => START_MS, zoneMinutes: () => 0, random: () => 0.5 });
  const page = openPage(build, storage);
  page.press('Sessions');
  page.press('Show');
  return page;
}

function kept(): Session {
  const [entry] = createLog(storageOf(storage)).list();
  if (entry?.kind !== 'session') throw new Error('no session');
  return entry.session;
}

const touch = (page: FakePage, label: string, place = 0): void => {
  const places = page.buttons().flatMap((text, at) => (text === label ? [at] : []));
  page.pressAt(places[place] ?? -1);
};

describe('correcting a set', () => {
  it('begins with a press and ends with one', () => {
    const page = open();
    expect(page.buttons()).not.toContain('Not mine');
    touch(page, 'Correct this set');
    expect(page.buttons().filter((label) => label === 'Not mine')).toHaveLength(2);
    expect(page.buttons().filter((label) => label === 'Correct this set')).toHaveLength(1);
    page.press('Done');
    expect(page.buttons()).not.toContain('Not mine');
  });

  it('strikes a rep and keeps its measured time in sight', () => {
    const page = open();
    touch(page, 'Correct this set');
    touch(page, 'Not mine', 1);
    expect(page.texts()).toContain('2 of 2 held');
    const struck = partsOf(page.tree()).filter(({ style }) => style.textDecoration === 'line-through');
    if (platform === 'zepp') {
      expect(struck.flatMap((part) => part.children.map(({ text }) => text))).toEqual(['1.1 s', 'about 0.5 m/s']);
    } else expect(page.texts()).toContain('2. – Not mine · 1.1 s · about 0.5 m/s');
    expect(kept().sets).toEqual(SESSION.sets);
    page.press('Mine after all');
    expect(page.texts()).toContain('2 of 3 held');
  });

  it('adds a rep and changes the weight, one touch after another within the same moment', () => {
    const page = open();
    touch(page, 'Correct this set', 1);
    for (let i = 0; i < 3; i += 1) touch(page, '+', 0);
    touch(page, '−', 0);
    touch(page, '−', 1);
    touch(page, '−', 1);
    expect(page.texts()).toEqual(expect.arrayContaining(['Reps: 3 (measured: 1)']));
    expect(page.texts().join('\n')).toContain('+ added, no measured time');
    expect(page.texts()).toContain('Weight: 95 kg (chosen before the set: 100 kg)');
    expect(kept().edits).toMatchObject([
      { set: 1, field: 'reps', value: 3 },
      { set: 1, field: 'weight', value: 95 },
    ]);
  });

  it('that a full phone does not take is said', () => {
    vi.stubGlobal('console', { log: () => {} });
    const page = open();
    touch(page, 'Correct this set');
    storage.setBroken(true);
    touch(page, 'Not mine');
    expect(page.texts().join(' ')).toContain('That could not be saved');
    expect(kept().edits).toEqual([]);
  });
});
