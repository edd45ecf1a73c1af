// Owns the plank: its moments from the clock, its pulses, what is kept of it and when, and that nobody holds one unasked.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openJournal } from '../../watch/coach/journal';
import type { Page } from '../../watch/coach/page';
import { createPlankPage } from '../../watch/coach/pages/plank';
import { askForPlank } from '../../watch/coach/pages/plank-asked';
import { createFakePorts, type FakePorts, leftBehind, press } from '../fakes/fake-ports';
import { beginSession } from './begin-session';

function inSession(): FakePorts {
  const fake = createFakePorts();
  beginSession(fake);
  return fake;
}

function opened(fake: FakePorts): Page {
  const page = createPlankPage(fake, askForPlank(fake.clock.nowMs()));
  page.open();
  return page;
}

function started(fake: FakePorts = inSession()): { fake: FakePorts; page: Page; startMs: number } {
  const page = opened(fake);
  fake.fakeTimers.advance(10_000);
  return { fake, page, startMs: fake.clock.nowMs() };
}

function planks(fake: FakePorts) {
  return openJournal(fake.store).state().open?.session.planks;
}

function shown(fake: FakePorts) {
  const view = fake.view();
  if (view.layout !== 'number') throw new Error(`a ${view.layout} view`);
  return view;
}

describe('a plank', () => {
  it('begins ten seconds after it was asked for, and shows the seconds left within their rim', () => {
    const fake = inSession();
    opened(fake);
    expect(shown(fake)).toMatchObject({ title: 'Plank 1/3', number: '10', caption: 'On your forearms' });
    fake.fakeTimers.advance(9999);
    expect(fake.played()).toEqual([]);
    fake.fakeTimers.advance(1);
    expect(fake.played()).toEqual(['ready']);
    expect(shown(fake)).toMatchObject({ number: '45', rim: 0, caption: 'Hold' });
    fake.fakeTimers.advance(30_000);
    expect(shown(fake)).toMatchObject({ number: '15', rim: 30 / 45 });
    expect(fake.awake()).toBe(true);
  });

  it('pulses at the start, as the last ten seconds begin, and at the end: at absolute times, once each', () => {
    const { fake, startMs } = started();
    fake.fakeTimers.advance(60_000);
    const pulses = fake.log.flatMap((deed) => (deed.did === 'play' ? [[deed.word, deed.tMs - startMs]] : []));
    expect(pulses).toEqual([
      ['ready', 0],
      ['lastTen', 35_000],
      ['setOver', 45_000],
    ]);
  });

  it('is in the journal before it is shown as held, then leads back', () => {
    const { fake, startMs } = started();
    fake.fakeTimers.advance(45_000);
    const last = fake.log.slice(-3).map(({ did }) => did);
    expect(last).toEqual(['append', 'play', 'show']);
    expect(planks(fake)).toEqual([{ startedMs: startMs, heldMs: 45_000, targetMs: 45_000 }]);
    expect(shown(fake)).toMatchObject({ number: '45', tone: 'good' });
    fake.fakeTimers.advance(2000);
    expect(fake.went()?.page).toBe('accessories');
  });

  it('that is stopped keeps what was held, from five seconds on', () => {
    const short = started();
    short.fake.fakeTimers.advance(4999);
    press(short.fake, short.page, 'stop');
    expect(planks(short.fake)).toEqual([]);
    expect(short.fake.went()?.page).toBe('accessories');
    const long = started();
    long.fake.fakeTimers.advance(31_500);
    press(long.fake, long.page, 'stop');
    expect(planks(long.fake)).toMatchObject([{ heldMs: 31_500, targetMs: 45_000 }]);
    expect(shown(long.fake)).toMatchObject({ number: '31', tone: 'plain' });
  });

  it('is stopped by a key only if that is pressed again: a bent hand may have pressed it', () => {
    const { fake, page } = started();
    fake.fakeTimers.advance(20_000);
    page.input({ kind: 'key' });
    expect(shown(fake).caption).toBe('Press again to stop');
    fake.fakeTimers.advance(3500);
    expect(shown(fake).caption).toBe('Hold');
    page.input({ kind: 'key' });
    fake.fakeTimers.advance(500);
    page.input({ kind: 'key' });
    expect(planks(fake)).toMatchObject([{ heldMs: 24_000 }]);
  });

  it('is left by no touch of the floor, and before it begins by going back', () => {
    const { fake, page } = started();
    expect(page.input({ kind: 'back' })).toBe(true);
    expect(fake.went()).toBeUndefined();
    const early = inSession();
    opened(early).input({ kind: 'back' });
    expect(early.went()?.page).toBe('accessories');
  });

  it('that the watch died in is not kept; the page that comes back leads on', () => {
    const { fake, page } = started();
    fake.fakeTimers.advance(30_000);
    page.close();
    expect(planks(fake)).toEqual([]);
    expect(leftBehind(fake)).toEqual([]);
    for (const asked of [undefined, askForPlank(fake.clock.nowMs() - 40_000), 'x']) {
      const again = createFakePorts({ store: fake.store, startMs: fake.clock.nowMs() });
      createPlankPage(again, asked).open();
      expect(again.went()?.page).toBe('accessories');
      expect(leftBehind(again)).toEqual([]);
    }
  });

  it('that the disk refused is not passed over: it is tried again', () => {
    const { fake, page } = started();
    fake.store.setFull(true);
    fake.fakeTimers.advance(45_000);
    expect(fake.view()).toMatchObject({ layout: 'text', title: 'Not saved' });
    press(fake, page, 'tryAgain');
    expect(fake.went()).toBeUndefined();
    fake.store.setFull(false);
    press(fake, page, 'tryAgain');
    expect(planks(fake)).toHaveLength(1);
    expect(fake.went()?.page).toBe('accessories');
  });

  it('needs an open session', () => {
    const none = createFakePorts();
    opened(none);
    expect(none.went()?.page).toBe('home');
  });
});

it('leaves nothing running at any moment of it', () => {
  for (const afterMs of [0, 9_000, 10_100, 30_000, 45_200, 55_000, 55_500, 56_000]) {
    const fake = inSession();
    const page = opened(fake);
    fake.fakeTimers.advance(afterMs);
    page.close();
    expect(leftBehind(fake), `${afterMs} ms after it was asked for`).toEqual([]);
  }
});

it('nothing is left running, and at most one plank is kept, whatever is pressed and whenever', () => {
  const anyAct = fc.tuple(
    fc.constantFrom('cancel', 'stop', 'key', 'back', 'step', 'tryAgain', 'leave', 'full'),
    fc.nat(20_000),
  );
  fc.assert(
    fc.property(fc.array(anyAct, { maxLength: 10 }), (acts) => {
      const fake = inSession();
      const page = opened(fake);
      for (const [act, afterMs] of acts) {
        // A page that has gone is closed by then.
        if (fake.went() !== undefined) break;
        fake.fakeTimers.advance(afterMs);
        if (act === 'full') fake.store.setFull(true);
        else if (act === 'key' || act === 'back') page.input({ kind: act });
        else if (act === 'step') page.input({ kind: 'step', by: 1 });
        else page.input({ kind: 'action', id: act });
      }
      page.close();
      expect(leftBehind(fake)).toEqual([]);
      const kept = planks(fake) ?? [];
      expect(kept.length).toBeLessThanOrEqual(1);
      for (const { heldMs, targetMs } of kept) {
        expect(heldMs).toBeGreaterThanOrEqual(5000);
        expect(heldMs).toBeLessThanOrEqual(targetMs);
      }
    }),
    { numRuns: 60 },
  );
});
