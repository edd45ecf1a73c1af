// Owns the assessment over its two pages: the watch only watches, then tells the truth; nothing of it is lost or left behind.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openJournal } from '../../watch/coach/journal';
import type { Page } from '../../watch/coach/page';
import type { PageName } from '../../watch/coach/page-name';
import { createAssessmentPage } from '../../watch/coach/pages/assessment';
import { createHomePage } from '../../watch/coach/pages/home';
import { createSetPage } from '../../watch/coach/pages/set';
import type { Ports } from '../../watch/coach/ports';
import { openWatchSettings } from '../../watch/coach/watch-settings';
import { createFakeMotion, type FakeMotion, measuredRep, moment } from '../fakes/fake-motion';
import { createFakePorts, type FakePorts, leftBehind, press } from '../fakes/fake-ports';
import { createFakeStore } from '../fakes/fake-store';
import { beginSession, checkIn, train, writeSession, writeSet } from './begin-session';

interface Stage {
  readonly fake: FakePorts;
  readonly motion: FakeMotion;
  readonly page: Page;
}

/** The offer and the truth are one page, the set another: whoever is led from one to the other is followed. */
function opened(fake: FakePorts = createFakePorts(), first: PageName = 'assessment'): Stage {
  const motion = createFakeMotion();
  let at: Page | undefined;
  const ports: Ports = {
    ...fake,
    router: {
      go(name, parameter) {
        fake.router.go(name, parameter);
        at?.close();
        at = undefined;
        lead(name, parameter);
      },
    },
  };
  function lead(name: PageName, parameter?: string): void {
    if (name === 'assessment') at = createAssessmentPage(ports, parameter, () => 0.5);
    else if (name === 'set') at = createSetPage(ports, parameter, motion.create);
    at?.open();
  }
  lead(first);
  const page: Page = {
    open() {
      throw new Error('it is open');
    },
    input: (input) => at?.input(input) ?? false,
    close: () => at?.close(),
  };
  return { fake, motion, page };
}

function armed(fake?: FakePorts): Stage & { readonly armedMs: number } {
  const all = opened(fake);
  press(all.fake, all.page, 'start');
  all.fake.fakeTimers.advance(5000);
  return { ...all, armedMs: all.fake.clock.nowMs() };
}

/** A rep that a set would count, brake and buzz after. */
function scriptRep(motion: FakeMotion, fromMs: number, eccentricMs: number, fallM = 0): void {
  const contactMs = fromMs + 1000 + eccentricMs;
  motion.at(fromMs + 500, [moment('liftOff', fromMs + 100, fromMs + 500)]);
  motion.at(fromMs + 1100, [moment('descentStart', fromMs + 1000, fromMs + 1100)], {
    active: true,
    sure: true,
    startMs: fromMs + 1000,
    speedMps: 0.9,
    fallenM: 0.1,
  });
  motion.at(contactMs + 100, [moment('floorContact', contactMs, contactMs + 100)], { active: false });
  motion.at(contactMs + 600, [measuredRep(contactMs, eccentricMs, fallM, 600)]);
}

const state = (fake: FakePorts) => openJournal(fake.store).state();

describe('before', () => {
  it('offers about half of the maximum, which can be changed', () => {
    const fake = createFakePorts();
    openWatchSettings(fake.store).change('oneRepMaxKg', 100, 1);
    const { page } = opened(fake);
    expect(fake.view()).toMatchObject({ layout: 'adjust', value: '50 kg', note: expect.stringContaining('Half') });
    page.input({ kind: 'step', by: -1 });
    expect(fake.view()).toMatchObject({ value: '47.5 kg' });
    expect(state(fake).open).toBeUndefined();
    press(fake, page, 'start');
    expect(state(fake).open).toMatchObject({ nextWeight: 47.5, plannedReps: 5, session: { kind: 'assessment' } });
  });

  it('begins without another question where home has begun it', () => {
    const fake = createFakePorts();
    openWatchSettings(fake.store).markFirstRunDone();
    const home = createHomePage(fake, undefined, () => 0.5);
    home.open();
    home.input({ kind: 'step', by: 1 });
    press(fake, home, 'start');
    home.close();
    expect(fake.went()?.page).toBe('set');
    opened(fake, 'set');
    expect(fake.view()).toMatchObject({ layout: 'number', number: '5', title: 'Assessment' });
    fake.fakeTimers.advance(5000);
    expect(state(fake).open?.session.sets).toMatchObject([{ weight: 32.5 }]);
  });

  it('does not begin beside a session that is open, and ends none of it', () => {
    const fake = createFakePorts();
    beginSession(fake);
    const { page } = opened(fake);
    expect(fake.view()).toMatchObject({ layout: 'text', title: 'Still open' });
    press(fake, page, 'home');
    expect(fake.went()?.page).toBe('home');
    expect(state(fake).open?.session.kind).toBe('training');
  });

  it.each([
    ['rest', { place: 'lowerBackBroad', feeling: 'dull', worseOnMoving: true }, 'Rest for now'],
    ['a doctor', { place: 'nowhere', signs: ['legPain'] }, 'See a doctor'],
  ] as const)('does not begin on a day that asks for %s, and says why', (_ask, answers, title) => {
    const fake = createFakePorts();
    checkIn(fake, answers);
    const { page } = opened(fake);
    expect(fake.view()).toMatchObject({ layout: 'text', title });
    for (const id of ['start', 'anyway', 'again']) page.input({ kind: 'action', id });
    fake.fakeTimers.advance(10_000);
    expect(state(fake).open).toBeUndefined();
    press(fake, page, 'home');
    expect(fake.went()?.page).toBe('home');
  });

  it('is warned against before a week has passed since the last training, and allowed', () => {
    const fake = createFakePorts();
    train(fake);
    fake.fakeTimers.advance(86_400_000);
    const { page } = opened(fake);
    expect(fake.view()).toMatchObject({ layout: 'text', title: 'Too early' });
    page.input({ kind: 'action', id: 'start' });
    expect(state(fake).open).toBeUndefined();
    press(fake, page, 'anyway');
    expect(fake.view()).toMatchObject({ layout: 'adjust', title: 'Assessment' });
    press(fake, page, 'start');
    expect(state(fake).open?.session.kind).toBe('assessment');
  });

  it('without an accelerometer leads to the metronome and begins nothing', () => {
    const { fake, page } = opened(createFakePorts({ hasAccelerometer: false }));
    press(fake, page, 'start');
    expect(fake.went()).toEqual({ page: 'metronome', parameter: 'noSensor' });
    expect(state(fake).open).toBeUndefined();
  });
});

describe('while the bar is in the hands', () => {
  it('nothing is felt and only the number of reps is seen, however fast the bar comes down', () => {
    const { fake, motion, armedMs } = armed();
    scriptRep(motion, armedMs, 1200, 0.2);
    scriptRep(motion, armedMs + 4000, 3200);
    fake.still(9500);
    expect(fake.played()).toEqual(['ready']);
    // Motion is not told of a motor that did not run.
    expect(motion.heard.filter((heard) => heard.heard === 'motor').length).toBe(1);
    const views = fake.log.flatMap((deed) =>
      deed.did === 'show' && deed.tMs >= armedMs && deed.view.layout === 'number' ? [deed.view] : [],
    );
    expect([...new Set(views.map((view) => view.number))]).toEqual(['0', '1', '2']);
    expect(views.some((view) => view.mark !== undefined || view.rim !== undefined)).toBe(false);
  });
});

describe('after', () => {
  it('tells the mean, the fastest and the drops, once the session has ended in the journal', () => {
    const { fake, motion, armedMs, page } = armed();
    scriptRep(motion, armedMs, 1200, 0.2);
    scriptRep(motion, armedMs + 4000, 1800);
    scriptRep(motion, armedMs + 8000, 1500);
    motion.at(armedMs + 16_000, [{ kind: 'barLeft', tMs: armedMs + 11_000, atMs: armedMs + 16_000 }]);
    fake.still(17_000);
    expect(fake.view()).toMatchObject({
      layout: 'chart',
      title: 'Mean 1.5 s',
      lines: ['Fastest: 1.2 s', 'Dropped at the end: 1 of 3'],
      bars: [{ verdict: 'dropped' }, { verdict: 'fast' }, { verdict: 'fast' }],
    });
    const ended = fake.log.findIndex((deed) => deed.did === 'append' && deed.text.includes('sessionEnded'));
    const told = fake.log.findIndex((deed) => deed.did === 'show' && deed.view.layout === 'chart');
    expect(ended).toBeGreaterThan(-1);
    expect(told).toBeGreaterThan(ended);
    press(fake, page, 'home');
    expect(state(fake)).toMatchObject({ ended: [{ kind: 'assessment' }] });
    page.close();
    expect(leftBehind(fake)).toEqual([]);
  });

  it('is given up before the bar was lifted: no session stays open', () => {
    const { fake, page } = opened();
    press(fake, page, 'start');
    press(fake, page, 'cancel');
    expect(fake.went()?.page).toBe('home');
    expect(state(fake)).toMatchObject({ ended: [] });
    expect(state(fake).open).toBeUndefined();
    expect(leftBehind(fake)).toEqual([]);
  });

  it('is not lost where the watch died between the end of the set and the truth', () => {
    const fake = createFakePorts();
    beginSession(fake, { session: 'assessment' });
    writeSet(fake, [1.2, 1.8, 1.5]);
    // Home leads to either page.
    for (const page of ['set', 'assessment'] as const) {
      const again = createFakePorts({ store: createFakeStore(Object.fromEntries(fake.store.texts)) });
      opened(again, page);
      expect(again.view()).toMatchObject({ layout: 'chart', title: 'Mean 1.5 s' });
      expect(state(again)).toMatchObject({ ended: [{ kind: 'assessment' }] });
    }
  });

  it('with too few reps says so again wherever home leads after a dark watch, and begins none by itself', () => {
    const fake = createFakePorts();
    beginSession(fake, { session: 'assessment' });
    writeSet(fake, [1.2]);
    for (const page of ['set', 'assessment'] as const) {
      const again = createFakePorts({ store: createFakeStore(Object.fromEntries(fake.store.texts)) });
      opened(again, page);
      expect(again.view()).toMatchObject({ layout: 'text', title: 'Too few reps' });
      again.fakeTimers.advance(10_000);
      expect(state(again).open?.session.sets.length).toBe(1);
    }
  });

  it('of the last one shows before and now side by side', () => {
    const fake = createFakePorts();
    writeSession(fake, [[1.2, 3, 2.1]], { session: 'assessment', weight: 50 });
    for (let week = 0; week < 4; week += 1) {
      train(fake);
      fake.fakeTimers.advance(7 * 86_400_000);
    }
    const intro = opened(fake);
    expect(fake.view()).toMatchObject({ value: '50 kg', note: expect.stringContaining('As at first') });
    press(fake, intro.page, 'start');
    fake.fakeTimers.advance(5000);
    const armedMs = fake.clock.nowMs();
    scriptRep(intro.motion, armedMs, 2900);
    scriptRep(intro.motion, armedMs + 6000, 3100);
    scriptRep(intro.motion, armedMs + 12_000, 3000);
    intro.motion.at(armedMs + 21_000, [{ kind: 'barLeft', tMs: armedMs + 17_000, atMs: armedMs + 21_000 }]);
    fake.still(23_000);
    expect(fake.view()).toMatchObject({
      layout: 'chart',
      title: 'Before 2.1 s, now 3.0 s',
      lines: ['Mean of all reps', 'Fastest: 1.2 s, now 2.9 s', 'Dropped: 0, now 0'],
    });
    intro.page.close();
    expect(leftBehind(fake)).toEqual([]);
  });

  it('without a rep offers to do it again', () => {
    const { fake, page } = armed();
    fake.still(3500);
    page.input({ kind: 'key' });
    fake.fakeTimers.advance(1000);
    expect(fake.view()).toMatchObject({ layout: 'text', title: 'No rep found' });
    press(fake, page, 'again');
    fake.fakeTimers.advance(5000);
    expect(fake.sensorRunning()).toBe(true);
    page.close();
    expect(leftBehind(fake)).toEqual([]);
  });

  it('with under half of the five says so and offers to do it again, which goes on from these', () => {
    const { fake, motion, page, armedMs } = armed();
    scriptRep(motion, armedMs + 1000, 1500);
    fake.still(8000);
    page.input({ kind: 'key' });
    fake.fakeTimers.advance(2000);
    expect(fake.view()).toMatchObject({ layout: 'text', title: 'Too few reps', body: expect.stringContaining('1') });
    expect(state(fake).open).toBeDefined();
    press(fake, page, 'again');
    fake.fakeTimers.advance(5000);
    const againMs = fake.clock.nowMs();
    scriptRep(motion, againMs + 1000, 3500);
    scriptRep(motion, againMs + 9000, 3500);
    fake.still(18_000);
    page.input({ kind: 'key' });
    fake.fakeTimers.advance(2000);
    expect(fake.view()).toMatchObject({ layout: 'chart', title: 'Mean 2.8 s' });
    expect(state(fake).open).toBeUndefined();
  });

  it('a watch that reads too seldom leads to the metronome, and no assessment stays open', () => {
    const { fake } = armed();
    fake.still(3500, 100);
    expect(fake.went()).toEqual({ page: 'metronome', parameter: 'rateTooLow:10' });
    expect(state(fake)).toMatchObject({ ended: [], unconfirmed: [] });
    expect(state(fake).open).toBeUndefined();
  });
});

it('goes on where it was killed, and leaves nothing behind, whenever that is', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 16_000 }), (closeMs) => {
      const { fake, motion, page } = opened();
      press(fake, page, 'start');
      const armedMs = fake.clock.nowMs() + 5000;
      scriptRep(motion, armedMs, 1500);
      motion.at(armedMs + 8000, [{ kind: 'barLeft', tMs: armedMs + 4000, atMs: armedMs + 8000 }]);
      fake.still(closeMs);
      page.close();
      expect(leftBehind(fake)).toEqual([]);
      const kept = state(fake).open?.session.sets[0]?.reps.length;
      const again = opened(createFakePorts({ store: fake.store, fakeTimers: fake.fakeTimers }));
      const view = again.fake.view();
      // The truth is shown once; after that there is a new assessment to begin.
      if (kept === undefined) expect(['number', 'adjust']).toContain(view.layout);
      else if (closeMs < 5000 + 8000) expect(view).toMatchObject({ layout: 'number', number: '5' });
      again.page.close();
      expect(leftBehind(again.fake)).toEqual([]);
      expect(state(fake).ended.length + (state(fake).open === undefined ? 0 : 1)).toBe(1);
    }),
    { numRuns: 40 },
  );
});
