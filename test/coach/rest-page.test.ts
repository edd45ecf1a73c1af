// Owns the rest: what is shown of the set, the time from its end, the pulse, corrections beside what was measured, the ways on.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openJournal } from '../../watch/coach/journal';
import { openWatchSettings } from '../../watch/coach/watch-settings';
import { createFakePorts, leftBehind } from '../fakes/fake-ports';
import { beginSession, write, writeSet } from './begin-session';
import { chart, open, opened, primary, rested, tap } from './rested';

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
