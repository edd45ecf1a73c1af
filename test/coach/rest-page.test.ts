// Owns the rest: what is shown of the set, the time from its end, the pulse, corrections beside what was measured, the offer to
// take weight off, the ways on.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openJournal } from '../../watch/coach/journal';
import type { Page } from '../../watch/coach/page';
import { createRestPage } from '../../watch/coach/pages/rest';
import type { ChartView, ScreenView } from '../../watch/coach/screen-view';
import { openWatchSettings } from '../../watch/coach/watch-settings';
import { createFakePorts, type FakePorts, leftBehind, press } from '../fakes/fake-ports';
import { type Begun, beginSession, FIVE, write, writeSet } from './begin-session';

function rested(eccentrics: readonly number[], begun: Begun = {}): { fake: FakePorts; page: Page } {
  const fake = createFakePorts();
  beginSession(fake, begun);
  writeSet(fake, eccentrics, { weight: begun.weight ?? 100 });
  return { fake, page: opened(fake) };
}

function opened(fake: FakePorts): Page {
  const page = createRestPage(fake);
  page.open();
  return page;
}

/** As a finger does it, after the view has been drawn. */
function tap(fake: FakePorts, page: Page, id: string): void {
  fake.fakeTimers.advance(100);
  press(fake, page, id);
}

function chart(fake: FakePorts): ChartView {
  const view: ScreenView = fake.view();
  if (view.layout !== 'chart') throw new Error(`a ${view.layout} view`);
  return view;
}

function open(fake: FakePorts) {
  const state = openJournal(fake.store).state().open;
  if (state === undefined) throw new Error('no open session');
  return state;
}

const primary = (view: ChartView) => view.actions.find((action) => action.primary)?.id;

describe('the set just done', () => {
  it('is one bar a rep against the target', () => {
    const { fake } = rested([3, 2.5, 1.2, 3.1, 2.9]);
    expect(chart(fake)).toMatchObject({
      title: '3 of 5 held',
      targetSeconds: 3,
      bars: [{ verdict: 'held' }, { verdict: 'short' }, { verdict: 'fast' }, { verdict: 'held' }, { verdict: 'held' }],
      lines: ['Set 1 of 3', 'Mean 2.5 s', 'Next: 100 kg'],
    });
    expect(chart(fake).bars.map((bar) => bar.eccentricSeconds)).toEqual([3, 2.5, 1.2, 3.1, 2.9]);
    expect(primary(chart(fake))).toBe('next');
  });

  it('is told with the decimal mark of the language', () => {
    const fake = createFakePorts({ language: 'de' });
    beginSession(fake, { weight: 102.5 });
    writeSet(fake, [3, 3, 1.5], { weight: 102.5 });
    opened(fake);
    expect(chart(fake).lines).toEqual(['Satz 1 von 3', 'Im Mittel 2,5 s', 'Als Nächstes: 102,5 kg']);
  });

  it('in which no rep was found can be done again or entered, and uses up no set of the plan', () => {
    const { fake, page } = rested([]);
    expect(chart(fake).title).toBe('No rep found');
    tap(fake, page, 'edit');
    for (let i = 0; i < 5; i += 1) page.input({ kind: 'step', by: 1 });
    tap(fake, page, 'ok');
    tap(fake, page, 'ok');
    tap(fake, page, 'ok');
    fake.fakeTimers.advance(200);
    expect(chart(fake)).toMatchObject({ title: '5 reps entered', bars: [], lines: ['Set 1 of 3', 'Next: 100 kg'] });
  });

  it('was the last of the plan: to finish comes first, one more is still offered', () => {
    const { fake } = rested([3], { plannedSets: 1 });
    expect(primary(chart(fake))).toBe('finish');
    expect(chart(fake).actions.map((action) => action.id)).toContain('next');
  });
});

describe('the time', () => {
  it('runs down from the end of the set, also for a page that was away, and pulses once at its end', () => {
    const { fake, page } = rested([3, 3]);
    expect(chart(fake).number).toBe('3:00');
    fake.fakeTimers.advance(61_000);
    expect(chart(fake).number).toBe('1:59');
    page.close();
    expect(leftBehind(fake)).toEqual([]);
    fake.fakeTimers.advance(59_500);
    const again = opened(fake);
    expect(chart(fake).number).toBe('1:00');
    fake.fakeTimers.advance(59_499);
    expect(fake.played()).toEqual([]);
    expect(fake.awake()).toBe(true);
    fake.fakeTimers.advance(1);
    expect(fake.played()).toEqual(['restOver']);
    expect(fake.awake()).toBe(false);
    fake.fakeTimers.advance(600_000);
    expect(fake.played()).toEqual(['restOver']);
    expect(chart(fake).number).toBe('0:00');
    again.close();
    expect(leftBehind(fake)).toEqual([]);
  });

  it('is never longer than a rest, though the watch was set back in it', () => {
    const fake = createFakePorts();
    beginSession(fake);
    writeSet(fake, [3]);
    const earlier = createFakePorts({ store: fake.store, startMs: fake.clock.nowMs() - 3_600_000 });
    opened(earlier);
    expect(chart(earlier).number).toBe('3:00');
  });

  it('that is long over is not announced again', () => {
    const { fake, page } = rested([3]);
    page.close();
    fake.fakeTimers.advance(3_600_000);
    opened(fake);
    fake.fakeTimers.advance(10_000);
    expect(fake.played()).toEqual([]);
    expect(fake.awake()).toBe(false);
  });
});

describe('a correction', () => {
  it("goes in loadable steps of the session's unit, though the phone has set another since", () => {
    const { fake, page } = rested([3]);
    page.close();
    openWatchSettings(fake.store).change('unit', 'lb', 10);
    const again = opened(fake);
    again.input({ kind: 'step', by: 1 });
    fake.fakeTimers.advance(200);
    expect(fake.view()).toMatchObject({ value: '102.5 kg' });
  });

  it('of reps and weight is kept beside what was measured', () => {
    const { fake, page } = rested([3, 3, 3, 3]);
    tap(fake, page, 'edit');
    fake.fakeTimers.advance(200);
    expect(fake.view()).toMatchObject({ layout: 'adjust', value: '4', note: 'Measured: 4' });
    page.input({ kind: 'step', by: 1 });
    tap(fake, page, 'ok');
    page.input({ kind: 'step', by: -2 });
    fake.fakeTimers.advance(200);
    expect(fake.view()).toMatchObject({ value: '95 kg', note: 'Chosen: 100 kg' });
    tap(fake, page, 'ok');
    tap(fake, page, 'ok');
    const { session, nextWeight } = open(fake);
    expect(session.edits).toMatchObject([
      { set: 0, field: 'reps', value: 5 },
      { set: 0, field: 'weight', value: 95 },
    ]);
    expect(session.sets[0]).toMatchObject({ weight: 100 });
    expect(session.sets[0]?.reps.length).toBe(4);
    expect(nextWeight).toBe(95);
    fake.fakeTimers.advance(200);
    expect(chart(fake)).toMatchObject({ title: '4 of 5 held' });
  });

  it('that changes nothing writes nothing; one that is left writes nothing more', () => {
    const { fake, page } = rested([3]);
    const before = fake.store.texts.get('journal');
    tap(fake, page, 'edit');
    tap(fake, page, 'ok');
    page.input({ kind: 'step', by: 1 });
    expect(page.input({ kind: 'back' })).toBe(true);
    expect(page.input({ kind: 'back' })).toBe(false);
    expect(fake.store.texts.get('journal')).toBe(before);
  });

  it('of the next weight begins with a turn of the crown', () => {
    const { fake, page } = rested([3]);
    page.input({ kind: 'step', by: -1 });
    fake.fakeTimers.advance(200);
    expect(fake.view()).toMatchObject({ layout: 'adjust', title: 'Next weight', value: '97.5 kg' });
    tap(fake, page, 'ok');
    expect(open(fake)).toMatchObject({ nextWeight: 97.5, session: { edits: [] } });
    fake.fakeTimers.advance(200);
    expect(chart(fake).lines).toContain('Next: 97.5 kg');
  });

  it('never goes under nothing, nor under the bar, whatever is turned', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -200, max: 200 }), { maxLength: 8 }),
        fc.integer({ min: 0, max: 2 }),
        (turns, oks) => {
          const { fake, page } = rested([3]);
          tap(fake, page, 'edit');
          for (let i = 0; i < oks; i += 1) tap(fake, page, 'ok');
          for (const by of turns) page.input({ kind: 'step', by });
          fake.fakeTimers.advance(200);
          const view = fake.view();
          const least = oks === 0 ? 0 : 20;
          expect(view.layout === 'adjust' ? Number.parseFloat(view.value) : Number.NaN).toBeGreaterThanOrEqual(least);
          page.close();
          expect(leftBehind(fake)).toEqual([]);
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('a set in which half its reps or more were not held', () => {
  const BAD = [3, 3, 1.5, 1.5] as const;

  it('is followed by an offer that names the plates, and the rest runs on behind it', () => {
    const { fake, page } = rested(BAD, { weight: 80 });
    expect(fake.view()).toMatchObject({
      layout: 'text',
      title: 'Take weight off?',
      // 80 kg is a bar of 20 with 25 + 5 on each side.
      body: 'Half or more were not held. Take 5 kg off each side: 70 kg stay on the bar.',
    });
    fake.fakeTimers.advance(60_000);
    tap(fake, page, 'takeOff');
    expect(open(fake)).toMatchObject({ nextWeight: 70, session: { edits: [] } });
    fake.fakeTimers.advance(200);
    expect(chart(fake)).toMatchObject({ number: '2:00', lines: ['Set 1 of 3', 'Mean 2.3 s', 'Next: 70 kg'] });
    page.close();
    opened(fake);
    expect(fake.view().layout).toBe('chart');
  });

  it('says what goes on instead, where too much would come off', () => {
    const { fake } = rested(BAD, { weight: 75 });
    expect(fake.view()).toMatchObject({
      body: expect.stringContaining('Each side: 25 kg off, 20 kg on. Then 65 kg'),
    });
  });

  it('keeps its weight where the person wants to, or goes back: not asked again, though the page was away', () => {
    for (const keep of ['keepIt', 'back'] as const) {
      const { fake, page } = rested(BAD);
      expect(page.input({ kind: 'step', by: 1 })).toBe(false);
      if (keep === 'keepIt') tap(fake, page, keep);
      else expect(page.input({ kind: 'back' })).toBe(true);
      fake.fakeTimers.advance(120_000);
      expect(chart(fake).lines).toContain('Next: 100 kg');
      page.close();
      const again = opened(fake);
      expect(fake.view().layout).toBe('chart');
      again.close();
      fake.fakeTimers.advance(60_000);
      writeSet(fake, BAD);
      opened(fake);
      expect(fake.view()).toMatchObject({ layout: 'text', title: 'Take weight off?' });
    }
  });

  it('pulses at the end of the rest though nobody has answered, and leaves nothing behind', () => {
    const { fake, page } = rested(BAD);
    fake.fakeTimers.advance(180_000);
    expect(fake.played()).toEqual(['restOver']);
    expect(fake.view().layout).toBe('text');
    page.close();
    expect(leftBehind(fake)).toEqual([]);
  });

  it('is let be where nothing hangs on it: held by more than half, one rep, the last set, an accessory, the empty bar', () => {
    const cases: readonly (readonly [readonly number[], Begun])[] = [
      [[3, 3, 3, 1.5, 1.5], {}],
      [[1.5], {}],
      [BAD, { plannedSets: 1 }],
      [BAD, { weight: 20 }],
    ];
    for (const [eccentrics, begun] of cases) {
      const fake = createFakePorts();
      beginSession(fake, begun);
      writeSet(fake, eccentrics, { weight: begun.weight ?? 100 });
      opened(fake);
      expect(fake.view().layout).toBe('chart');
    }
    const accessory = createFakePorts();
    beginSession(accessory);
    writeSet(accessory, BAD, { lift: 'goodMorning', weight: 40 });
    opened(accessory);
    expect(accessory.view().layout).toBe('chart');
  });
});

describe('a set of good mornings', () => {
  function afterGoodMornings(sets: number): { fake: FakePorts; page: Page } {
    const fake = createFakePorts();
    beginSession(fake);
    for (let set = 0; set < 3; set += 1) writeSet(fake, FIVE);
    for (let set = 0; set < sets; set += 1) writeSet(fake, FIVE, { lift: 'goodMorning', weight: 20 });
    return { fake, page: opened(fake) };
  }

  it('is told as one of three, with its own bar, and is followed by the next', () => {
    const { fake, page } = afterGoodMornings(2);
    expect(chart(fake).lines).toEqual(['Good morning 2 of 3', 'Mean 3.0 s', 'Next: 20 kg']);
    tap(fake, page, 'next');
    expect(fake.went()).toEqual({ page: 'set', parameter: 'goodMorning' });
  });

  it('is corrected in reps and weight, and no next deadlift comes of it', () => {
    const { fake, page } = afterGoodMornings(1);
    tap(fake, page, 'edit');
    page.input({ kind: 'step', by: 7 });
    tap(fake, page, 'ok');
    page.input({ kind: 'step', by: 1 });
    tap(fake, page, 'ok');
    fake.fakeTimers.advance(200);
    expect(chart(fake)).toMatchObject({ title: '5 of 12 held', lines: expect.arrayContaining(['Next: 22.5 kg']) });
    expect(open(fake).nextWeight).toBe(100);
  });

  it('leads back to the accessories, after the last of them first of all', () => {
    const { fake, page } = afterGoodMornings(3);
    expect(primary(chart(fake))).toBe('finish');
    tap(fake, page, 'finish');
    expect(fake.went()?.page).toBe('accessories');
    expect(open(fake).session.endedMs).toBeUndefined();
  });
});

describe('the ways on', () => {
  it('after the last set of the plan are the accessories, and the session stays open for them', () => {
    const { fake, page } = rested([3, 3, 3], { plannedSets: 1 });
    tap(fake, page, 'finish');
    expect(fake.went()?.page).toBe('accessories');
    expect(open(fake).session.endedMs).toBeUndefined();
  });

  it('lead on to the accessories where a plank is all that was done', () => {
    const fake = createFakePorts();
    beginSession(fake);
    const startedMs = fake.clock.nowMs();
    write(fake, {
      kind: 'plankHeld',
      atMs: startedMs + 45_000,
      plank: { startedMs, heldMs: 45_000, targetMs: 45_000 },
    });
    opened(fake);
    expect(fake.went()?.page).toBe('accessories');
  });

  it('are the next set, and the end of the session, which is written before it is left', () => {
    const next = rested([3]);
    tap(next.fake, next.page, 'next');
    expect(next.fake.went()?.page).toBe('set');
    const early = rested([3]);
    tap(early.fake, early.page, 'finish');
    expect(early.fake.log.slice(-2).map((deed) => deed.did)).toEqual(['append', 'go']);
    expect(early.fake.went()?.page).toBe('done');
    expect(openJournal(early.fake.store).state()).toMatchObject({ ended: [{ sets: [{ weight: 100 }] }] });
  });

  it('lead home from a session without a rep: there is nothing to show of it', () => {
    const { fake, page } = rested([]);
    tap(fake, page, 'finish');
    expect(fake.went()?.page).toBe('home');
    expect(openJournal(fake.store).state().ended).toEqual([]);
  });

  it('lead back into a set that was cut off, and home where no session is open', () => {
    const cut = createFakePorts();
    beginSession(cut);
    writeSet(cut, [3], { end: false });
    opened(cut);
    expect(cut.went()?.page).toBe('set');
    const none = createFakePorts();
    opened(none);
    expect(none.went()?.page).toBe('home');
  });
});

it('leaves nothing running, whatever was pressed and whenever it is closed', () => {
  const anyAct = fc.constantFrom('next', 'edit', 'ok', 'finish', 'takeOff', 'keepIt', 'step', 'swipe', 'key', 'wait');
  const anySet = fc.constantFrom<readonly number[]>([], [3], [1.5, 1.5], [3, 3, 3]);
  const anyLift = fc.constantFrom(undefined, 'goodMorning' as const);
  fc.assert(
    fc.property(fc.array(anyAct, { maxLength: 12 }), anySet, anyLift, (acts, eccentrics, lift) => {
      const fake = createFakePorts();
      beginSession(fake);
      writeSet(fake, eccentrics, lift === undefined ? {} : { lift });
      const page = opened(fake);
      for (const act of acts) {
        // The platform closes a page that has led on.
        if (fake.went() !== undefined) break;
        if (act === 'step') page.input({ kind: 'step', by: 1 });
        else if (act === 'swipe') page.input({ kind: 'back' });
        else if (act === 'key') page.input({ kind: 'key' });
        else if (act === 'wait') fake.fakeTimers.advance(70_000);
        else page.input({ kind: 'action', id: act });
      }
      page.close();
      expect(leftBehind(fake)).toEqual([]);
      const { length } = fake.log;
      fake.fakeTimers.advance(600_000);
      expect(fake.log).toHaveLength(length);
    }),
    { numRuns: 60 },
  );
});
