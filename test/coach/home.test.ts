// Owns what home decides: the first run first, a session begun as asked, an open one gone on with or ended, nothing begun that
// cannot be kept. What the day asks for has a file of its own: home-day.test.ts.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StampedSettings } from '../../shared/settings/stamped';
import { LANGUAGES } from '../../shared/texts/text';
import { openJournal } from '../../watch/coach/journal';
import type { Page } from '../../watch/coach/page';
import { createHomePage } from '../../watch/coach/pages/home';
import { openWatchSettings } from '../../watch/coach/watch-settings';
import { createFakePorts, type FakePorts, type FakePortsOptions, leftBehind, press } from '../fakes/fake-ports';
import { settled } from '../fakes/fake-timers';
import { beginSession, checkIn, train, write, writeSession, writeSet } from './begin-session';
import { appendAll, visitEntries } from './made-journal';

/** Noon, so that a day's arithmetic is the same in every time zone of a test machine. */
const NOON_MS = new Date(2026, 10, 22, 12).getTime();
const DAY_MS = 86_400_000;

/** A week after a training that makes this day one of 60 kg. */
function watch(options: FakePortsOptions = {}): FakePorts {
  const fake = createFakePorts({ startMs: NOON_MS - 7 * DAY_MS, ...options });
  openWatchSettings(fake.store).markFirstRunDone();
  train(fake, 57.5);
  fake.fakeTimers.advanceTo(NOON_MS);
  return fake;
}

function opened(fake: FakePorts = watch()): { fake: FakePorts; page: Page } {
  let chance = 0;
  const page = createHomePage(fake, undefined, () => {
    chance = (chance + 0.01) % 1;
    return chance;
  });
  page.open();
  return { fake, page };
}

function value(fake: FakePorts): string {
  const view = fake.view();
  return view.layout === 'adjust' ? view.value : '';
}

function note(fake: FakePorts): string {
  const view = fake.view();
  return view.layout === 'adjust' ? (view.note ?? '') : '';
}

function state(fake: FakePorts) {
  return openJournal(fake.store).state();
}

function hold(fake: FakePorts): void {
  const startedMs = fake.clock.nowMs();
  fake.fakeTimers.advance(45_000);
  const atMs = fake.clock.nowMs();
  write(fake, { kind: 'plankHeld', atMs, plank: { startedMs, heldMs: 45_000, targetMs: 45_000 } });
}

/** What home may find. */
const DAYS: readonly ((fake: FakePorts) => void)[] = [
  () => {},
  (fake) => beginSession(fake),
  (fake) => train(fake),
  (fake) => checkIn(fake, { place: 'lowerBackSpot', feeling: 'sharp' }),
  (fake) => {
    train(fake);
    fake.fakeTimers.advance(DAY_MS);
  },
];

/** A phone that holds whatever it is given and has these settings of its own. */
function goodPhone(fake: FakePorts, changed: Partial<StampedSettings> = {}): void {
  fake.link.answerWith((message) => {
    const request = message as { version: number; kind: string; settings?: StampedSettings; session?: string };
    const settings = { ...openWatchSettings(fake.store).stamped(), ...changed };
    if (request.kind === 'hello') return { version: request.version, kind: 'welcome', settings };
    const [oldest] = state(fake).unconfirmed;
    return { version: request.version, kind: 'holds', id: oldest?.id, revision: oldest?.revision, settings };
  });
  fake.link.setConnected(true);
}

describe('home', () => {
  it('leads to the first run until that is done, and asks nothing of the phone before', () => {
    const fake = createFakePorts();
    const page = createHomePage(fake);
    page.open();
    expect(fake.went()?.page).toBe('first-run');
    expect(leftBehind(fake)).toEqual([]);
    expect(page.input({ kind: 'action', id: 'start' })).toBe(false);
    page.close();
  });

  it('begins the session that it shows, weight included, before it leads to the set', () => {
    const { fake, page } = opened();
    page.input({ kind: 'step', by: -4 });
    expect(value(fake)).toBe('50 kg');
    press(fake, page, 'start');
    const open = state(fake).open;
    expect(open).toMatchObject({ nextWeight: 50, goodMorningWeight: 20 });
    // Or nothing would be stripped off after a first set whose own line was torn.
    expect(open).not.toHaveProperty('weightChosen');
    expect(open).toMatchObject({ plannedSets: 3, plannedReps: 5, setOpen: false });
    expect(open?.session).toMatchObject({ kind: 'training', lift: 'conventional', unit: 'kg', wrist: 'left' });
    expect(fake.log.slice(-2).map(({ did }) => did)).toEqual(['append', 'go']);
    expect(fake.went()?.page).toBe('set');
  });

  it('keeps a weight before it is shown, beyond the page and a dead watch, until the day is another', () => {
    const fake = watch();
    const { page } = opened(fake);
    page.input({ kind: 'step', by: -4 });
    expect(fake.log.slice(-2).map(({ did }) => did)).toEqual(['replace', 'show']);
    press(fake, page, 'more');
    page.close();
    const again = opened(fake).page;
    expect(value(fake)).toBe('50 kg');
    fake.store.setFull(true);
    expect(() => again.input({ kind: 'step', by: 2 })).toThrow();
    expect(value(fake)).toBe('50 kg');
    fake.store.setFull(false);
    press(fake, again, 'start');
    again.close();
    expect(state(fake).open?.nextWeight).toBe(50);
    writeSet(fake, [3, 3, 3, 3, 3], { weight: 60 });
    write(fake, { kind: 'sessionEnded', atMs: fake.clock.nowMs() });
    fake.fakeTimers.advance(7 * DAY_MS);
    opened(fake);
    expect(value(fake)).toBe('60 kg');
  });

  it('survives any text in the place of the chosen weight', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const fake = watch();
        fake.store.texts.set('chosen-weight', text);
        opened(fake).page.close();
        expect(value(fake)).toBe('60 kg');
      }),
    );
  });

  it('steps the weight by what can be loaded, never under the empty bar', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -40, max: 40 })), (steps) => {
        const { fake, page } = opened();
        for (const by of steps) page.input({ kind: 'step', by });
        const weight = Number.parseFloat(value(fake));
        expect(weight).toBeGreaterThanOrEqual(20);
        expect(Number.isInteger(weight / 2.5)).toBe(true);
        page.close();
      }),
    );
  });

  it('offers to go on with an open session where it was: in the set, or in the rest', () => {
    const cases: readonly (readonly [(fake: FakePorts) => void, string])[] = [
      [() => {}, 'set'],
      [(fake) => writeSet(fake, [3, 3], { end: false }), 'set'],
      [(fake) => writeSet(fake, [3, 3]), 'rest'],
      [(fake) => writeSet(fake, [3, 3], { lift: 'goodMorning', end: false }), 'set'],
      [(fake) => writeSet(fake, [3, 3], { lift: 'goodMorning' }), 'rest'],
      [hold, 'accessories'],
      [
        (fake) => {
          writeSet(fake, [3, 3]);
          hold(fake);
        },
        'accessories',
      ],
    ];
    for (const [before, page] of cases) {
      const fake = watch();
      beginSession(fake);
      before(fake);
      const home = opened(fake).page;
      press(fake, home, 'goOn');
      expect(fake.went()?.page).toBe(page);
    }
    const fake = watch();
    beginSession(fake, { session: 'assessment' });
    press(fake, opened(fake).page, 'goOn');
    expect(fake.went()?.page).toBe('assessment');
  });

  it('says how much of an open session there is, and puts ending first once nobody can be resting', () => {
    const fake = watch();
    beginSession(fake);
    writeSet(fake, [3, 3, 3]);
    const primary = () => {
      const view = fake.view();
      return 'actions' in view ? view.actions.find((action) => action.primary)?.id : undefined;
    };
    opened(fake).page.close();
    expect(JSON.stringify(fake.view())).toContain('sets 1, reps 3');
    // Begun and cut off before its first rep.
    writeSet(fake, [], { end: false });
    opened(fake).page.close();
    expect(JSON.stringify(fake.view())).toContain('sets 1, reps 3');
    expect(primary()).toBe('goOn');
    fake.fakeTimers.advance(DAY_MS);
    opened(fake);
    expect(primary()).toBe('end');
  });

  it('ends a forgotten session with the last thing it knows, reps kept', () => {
    const fake = watch();
    beginSession(fake);
    writeSet(fake, [3, 3, 2], { end: false });
    const lastMs = fake.clock.nowMs();
    fake.fakeTimers.advance(DAY_MS);
    const { page } = opened(fake);
    press(fake, page, 'end');
    expect(fake.went()?.page).toBe('done');
    const { open, ended } = state(fake);
    expect(open).toBeUndefined();
    expect(ended[1]?.sets[0]?.reps).toHaveLength(3);
    expect(ended[1]?.endedMs).toBe(lastMs);
  });

  it('ends a session of nothing but a plank with the end of that', () => {
    const fake = watch();
    beginSession(fake);
    hold(fake);
    const lastMs = fake.clock.nowMs();
    fake.fakeTimers.advance(DAY_MS);
    const { page } = opened(fake);
    press(fake, page, 'end');
    expect(fake.went()?.page).toBe('done');
    expect(state(fake).ended[1]?.endedMs).toBe(lastMs);
  });

  it('ends an empty session and shows the day again', () => {
    const fake = watch();
    beginSession(fake);
    const { page } = opened(fake);
    press(fake, page, 'end');
    expect(fake.went()).toBeUndefined();
    expect(value(fake)).toBe('60 kg');
  });

  it('shows why, and the last session at a glance once the phone has it, in every language', () => {
    for (const language of LANGUAGES) {
      const fake = createFakePorts({ startMs: NOON_MS - 8 * DAY_MS, language });
      openWatchSettings(fake.store).markFirstRunDone();
      writeSession(fake, [[3, 3, 3, 3, 2.5]]);
      const glances = [7, 8, 9].map((days) => {
        fake.fakeTimers.advanceTo(NOON_MS - 8 * DAY_MS + days * DAY_MS + 60_000);
        opened(fake).page.close();
        return note(fake).split('\n');
      });
      for (const glance of glances) expect(glance).toEqual([expect.any(String), expect.stringContaining('1')]);
      const { ended } = state(fake);
      for (const { id, revision } of ended) write(fake, { kind: 'confirmed', id, revision });
      opened(fake).page.close();
      expect(note(fake)).toMatch(/\n.*9.*(4.*5|5.*4)/);
      expect(note(fake).split('\n')[0]).toBe(glances[0]?.[0]);
    }
  });

  it('refuses to begin what it could not keep, until the phone has taken some', async () => {
    const fake = watch();
    const journal = openJournal(fake.store);
    for (let visit = 0; !journal.state().full; visit += 1) {
      appendAll(journal, visitEntries(`visit-${visit}`, NOON_MS - (400 - visit) * DAY_MS, 5, 10));
    }
    const { page } = opened(fake);
    const before = fake.store.texts.get('journal');
    press(fake, page, 'start');
    expect(fake.store.texts.get('journal')).toBe(before);
    expect(fake.went()).toBeUndefined();
    expect(page.input({ kind: 'back' })).toBe(true);
    press(fake, page, 'start');
    press(fake, page, 'back');
    goodPhone(fake);
    for (let turn = 0; turn < 5; turn += 1) await fake.fakeTimers.run(0);
    press(fake, page, 'start');
    expect(fake.went()?.page).toBe('set');
    page.close();
  });

  it('takes the settings of the phone as they come, the weight chosen in another unit not', async () => {
    const fake = watch();
    const { page } = opened(fake);
    page.input({ kind: 'step', by: 2 });
    expect(value(fake)).toBe('65 kg');
    goodPhone(fake, { unit: ['lb', NOON_MS + 1] });
    await settled();
    expect(value(fake)).toBe('135 lb');
    page.close();
  });

  it('leaves nothing running, whatever was pressed and whatever the phone does', async () => {
    const ids = ['start', 'more', 'back', 'goOn', 'end', 'later', 'skip', 'checkIn', 'anyway'];
    const anyAct = fc.constantFrom(...ids, 'step', 'key', 'swipe', 'connect', 'part', 'wait');
    await fc.assert(
      fc.asyncProperty(fc.array(anyAct, { maxLength: 12 }), fc.constantFrom(...DAYS), async (acts, day) => {
        const fake = watch();
        day(fake);
        const { page } = opened(fake);
        for (const act of acts) {
          if (act === 'step') page.input({ kind: 'step', by: 1 });
          else if (act === 'key') page.input({ kind: 'key' });
          else if (act === 'swipe') page.input({ kind: 'back' });
          else if (act === 'connect') goodPhone(fake);
          else if (act === 'part') fake.link.setConnected(false);
          else if (act === 'wait') await fake.fakeTimers.run(20_000);
          else page.input({ kind: 'action', id: act });
        }
        page.close();
        const { length } = fake.log;
        await settled();
        expect(leftBehind(fake)).toEqual([]);
        expect(fake.log).toHaveLength(length);
        expect(fake.log.some(({ did }) => did === 'startSensor' || did === 'play')).toBe(false);
      }),
      { numRuns: 60 },
    );
  });
});
