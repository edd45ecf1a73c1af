import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLog } from '../../companion/log/log';
import { storageOf } from '../../settings/zepp/storage';
import { plainSettings } from '../../shared/settings/stamped';
import { writeSession } from '../../shared/sync/session-wire';
import type { Session } from '../../shared/training/session';
import { madeSession, madeSet, START_MS, sayIn } from '../view/made-session';
import { createPage, type FakePage, openPage, type Part, partsOf, stubComponents } from './fake-page';
import { createFakeSettingsStorage, type FakeSettingsStorage } from './fake-settings-storage';
import { platform } from './platform';

const FIRST = madeSession({
  id: 'first',
  sets: [
    madeSet([
      [3.2, 'held'],
      [1.1, 'fast'],
    ]),
  ],
});
const SECOND = madeSession({ id: 'second', lift: 'romanian', startedMs: START_MS + 86_400_000, sets: [] });

let nowMs = START_MS;
let storage: FakeSettingsStorage;

beforeEach(() => {
  stubComponents();
  nowMs = START_MS;
  storage = createFakeSettingsStorage();
});
afterEach(() => vi.unstubAllGlobals());

function keep(...sessions: Session[]): void {
  for (const session of sessions) createLog(storageOf(storage)).put(writeSession(session));
}

function open(): FakePage {
  const build: (storage: FakeSettingsStorage) => Part = createPage({
    say: sayIn('en'),
    nowMs: () => nowMs,
    zoneMinutes: () => 0,
    random: () => 0.5,
  });
  return openPage(build, storage);
}

function openSessions(): FakePage {
  const page = open();
  page.press('Sessions');
  return page;
}

function ids(): string[] {
  return createLog(storageOf(storage))
    .list()
    .map(({ id }) => id);
}

describe('sessions', () => {
  it('an empty phone says what will appear', () => {
    expect(openSessions().texts().join(' ')).toContain('Your sessions will appear here');
  });

  it('appear when the side service has kept one, and are opened and left by a touch', () => {
    const page = openSessions();
    keep(FIRST);
    expect(page.texts()).toContain('1 of 2 held');
    page.press('Show');
    expect(page.texts()).toContain('Set 1');
    expect(page.texts().join('\n')).toContain('» Fast');
    expect(page.texts()).toContain(
      '1 of 2 reps held the 3-second way down: rep 2 was fast (1.1 s). Wait for every count on the way down.',
    );
    page.press('‹ All sessions');
    expect(page.buttons()).toContain('Show');
  });

  if (platform === 'zepp')
    it('have one bar a rep, as long as its way down, with the line at the target', () => {
      keep(FIRST);
      const page = openSessions();
      page.press('Show');
      const inTracks = partsOf(page.tree()).filter(({ style }) => style.position === 'absolute');
      const lines = inTracks.filter(({ style }) => style.width === '2px');
      expect(lines.map(({ style }) => style.left)).toEqual(['83.3%', '83.3%']);
      const bars = inTracks.filter(({ style }) => style.left === '0');
      expect(bars.map(({ style }) => style.width)).toEqual(['88.9%', '30.6%']);
      // Filled or hollow: told without the colour.
      expect(bars.map(({ style }) => style.background === 'transparent')).toEqual([false, true]);
    });

  it('beyond twenty are shown when asked for', () => {
    keep(...Array.from({ length: 25 }, (_, i) => madeSession({ id: `made-${i}`, startedMs: START_MS + i })));
    const page = openSessions();
    const shown = () => page.buttons().filter((label) => label === 'Show').length;
    expect(shown()).toBe(20);
    page.press('Show older ones (5)');
    expect(shown()).toBe(25);
  });

  it('that cannot be read are named', () => {
    storage.setItem('session/torn', '[1,"to');
    expect(openSessions().texts().join(' ')).toMatch(/Cannot be read and is kept as it is: torn/);
  });
});

describe('deleting', () => {
  it('one session asks first, and keeps it on no', () => {
    keep(FIRST, SECOND);
    const page = openSessions();
    page.pressAt(page.buttons().indexOf('Show'));
    page.press('Delete this session');
    expect(page.texts().join(' ')).toContain('Delete the session of Mon 23 Nov 2026, 18:05?');
    expect(page.buttons()).toEqual(['Keep', 'Delete']);
    page.press('Keep');
    expect(page.buttons()).toContain('Delete this session');
    expect(ids()).toEqual(['second', 'first']);
  });

  it('one session deletes that one on yes, and shows the list', () => {
    keep(FIRST, SECOND);
    const page = openSessions();
    page.pressAt(page.buttons().indexOf('Show'));
    page.press('Delete this session');
    page.press('Delete');
    expect(ids()).toEqual(['first']);
    expect(page.buttons()).toContain('Show');
  });

  it('all asks first, and leaves the settings', () => {
    keep(FIRST, SECOND);
    const page = openSessions();
    page.press('Settings');
    page.press('lb');
    page.press('Data');
    page.press('Delete all sessions and check-ins');
    expect(page.texts().join(' ')).toContain('Delete all sessions (2) and check-ins (0)?');
    page.press('Delete');
    expect(ids()).toEqual([]);
    expect(plainSettings(createLog(storageOf(storage)).settings()).unit).toBe('lb');
    expect(page.buttons()).not.toContain('Delete all sessions and check-ins');
  });

  it('never happens without a yes, whatever is touched', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 30 }), (touches) => {
        storage = createFakeSettingsStorage();
        keep(FIRST, SECOND);
        storage.setItem('session/torn', '[1,"to');
        const measured = () =>
          createLog(storageOf(storage))
            .list()
            .map((entry) => (entry.kind === 'session' ? { ...entry.session, edits: [] } : entry));
        const before = measured();
        const page = openSessions();
        for (const touch of touches) {
          const buttons = page.buttons();
          const place = touch % buttons.length;
          if (buttons[place] !== 'Delete') page.pressAt(place);
        }
        expect(measured()).toEqual(before);
      }),
      { numRuns: 50 },
    );
  });
});

describe('settings', () => {
  it('are changed for the side service to hand on, stamped with the time', () => {
    const page = open();
    page.press('Settings');
    nowMs += 5000;
    page.press('light');
    const settings = createLog(storageOf(storage)).settings();
    expect(settings.hapticStrength).toEqual(['light', nowMs]);
    expect(settings.unit[1]).toBe(0);
    expect(page.buttons()).toContain('✓ light');
  });

  it('do not undo what the watch has changed since the page was built', () => {
    const page = open();
    page.press('Settings');
    storage.onChange(() => {});
    const log = createLog(storageOf(storage));
    log.mergeSettings({ ...log.settings(), wrist: ['right', START_MS + 1] });
    page.press('light');
    expect(plainSettings(log.settings())).toMatchObject({ wrist: 'right', hapticStrength: 'light' });
  });

  it('that a full phone does not take are said to be lost, until the next touch', () => {
    vi.stubGlobal('console', { log: () => {} });
    const page = open();
    page.press('Settings');
    storage.setBroken(true);
    page.press('light');
    expect(page.texts().join(' ')).toContain('That could not be saved: Error: no room on the fake phone');
    expect(page.buttons()).not.toContain('✓ light');
    storage.setBroken(false);
    page.press('light');
    expect(page.buttons()).toContain('✓ light');
    expect(page.texts().join(' ')).not.toContain('could not be saved');
  });
});

describe('where the person is', () => {
  it('is Today at first', () => {
    expect(open().texts()).toContain('First, the assessment');
  });

  it('can be anywhere on a full phone: a check-in begun is said to be lost, and what fills it can be deleted', () => {
    vi.stubGlobal('console', { log: () => {} });
    keep(FIRST, SECOND);
    nowMs += 86_400_000 + 20 * 3_600_000;
    const page = openSessions();
    page.press('Today');
    storage.setFull();
    for (const answer of [
      'Lower back, broad',
      'Dull',
      'Yes',
      'Yes, one of these',
      'Pain into the legs',
      'Fever',
      'Done',
    ]) {
      page.press(answer);
    }
    expect(page.texts().join(' ')).toContain('could not be saved');
    for (const tab of ['Sessions', 'Trend', 'Settings', 'Data']) page.press(tab);
    page.press('Delete all sessions and check-ins');
    page.press('Delete');
    expect(ids()).toEqual([]);
  });

  it('is forgotten after a while', () => {
    keep(FIRST);
    openSessions().press('Show');
    expect(open().texts()).toContain('Set 1');
    nowMs += 11 * 60_000;
    expect(open().texts()).toContain('Why this weight');
  });

  it.each([
    '',
    '{',
    'null',
    '7',
    '[]',
    '{"open":3,"question":"every","shown":-1,"tab":{},"draft":7,"working":"much","correcting":0.5,"exportAs":1,"atMs":0}',
  ])('as %j is Today', (text) => {
    keep(FIRST);
    storage.setItem('page', text.replace('"atMs":0', `"atMs":${nowMs}`));
    expect(open().texts()).toContain('Why this weight');
  });

  it('in a session that has gone meanwhile is the list', () => {
    keep(FIRST, SECOND);
    const page = openSessions();
    page.pressAt(page.buttons().indexOf('Show'));
    page.press('Delete this session');
    createLog(storageOf(storage)).deleteSession('second');
    expect(page.buttons()).toContain('Show');
  });

  if (platform === 'zepp')
    it('among the tabs is told by the look of one of them', () => {
      const page = open();
      for (const tab of ['Today', 'Sessions', 'Trend', 'Data', 'Settings']) {
        page.press(tab);
        const looks = partsOf(page.tree())
          .filter((part) => part.component === 'Button')
          .slice(0, 5);
        const grounds = looks.map(({ style }) => style.background);
        expect(new Set(grounds).size).toBe(2);
        expect(looks.filter(({ text }) => text === tab).map(({ style }) => style.background)).toEqual([
          grounds.find((ground) => grounds.indexOf(ground) === grounds.lastIndexOf(ground)),
        ]);
      }
    });
});

if (platform === 'zepp')
  it('every text stands on a ground that it is read on', () => {
    keep(FIRST);
    nowMs += 20 * 3_600_000;
    const page = open();
    const check = (part: Part, ground: string, colour: string) => {
      const here = part.style.background;
      const under = typeof here === 'string' && here.startsWith('#') ? here : ground;
      const own = part.style.color;
      const ink = typeof own === 'string' ? own : colour;
      if (part.text !== undefined)
        expect(contrast(ink, under), `${part.text}: ${ink} on ${under}`).toBeGreaterThan(4.5);
      for (const child of part.children) check(child, under, ink);
    };
    const checkAll = () => check(page.tree(), '#777777', '#777777');
    checkAll();
    page.press('Lower back, broad');
    checkAll();
    for (const tab of ['Trend', 'Data', 'Settings', 'Sessions']) {
      page.press(tab);
      checkAll();
    }
    page.press('Show');
    checkAll();
    page.press('Delete this session');
    checkAll();
  });

/** Ratio of two colours, WCAG 2.1. */
function contrast(one: string, other: string): number {
  const [less, more] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return ((more ?? 0) + 0.05) / ((less ?? 0) + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}
