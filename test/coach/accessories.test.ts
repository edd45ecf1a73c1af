// Owns the page after the main lift: what is offered and how far it is, what has to wait and why, how the session ends.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../shared/texts/text';
import { openJournal } from '../../watch/coach/journal';
import type { Page } from '../../watch/coach/page';
import { createAccessoriesPage } from '../../watch/coach/pages/accessories';
import { openWatchSettings } from '../../watch/coach/watch-settings';
import { createFakePorts, type FakePorts, leftBehind, press } from '../fakes/fake-ports';
import { beginSession, sessionRep, write, writeSet } from './begin-session';

function inSession(): FakePorts {
  const fake = createFakePorts();
  openWatchSettings(fake.store).markFirstRunDone();
  beginSession(fake);
  return fake;
}

function opened(fake: FakePorts): Page {
  const page = createAccessoriesPage(fake);
  page.open();
  return page;
}

/** Label and value of each item. */
function list(fake: FakePorts): readonly string[] {
  const view = fake.view();
  if (view.layout !== 'menu') throw new Error(`a ${view.layout} view`);
  return view.items.map(({ label, value }) => (value === undefined ? label : `${label}: ${value}`));
}

function writeGoodMornings(fake: FakePorts): void {
  write(fake, { kind: 'setBegan', atMs: fake.clock.nowMs(), weight: 20, targetSeconds: 3, lift: 'goodMorning' });
  for (let rep = 0; rep < 12; rep += 1) {
    const done = sessionRep(fake.clock.nowMs() + 500, 3);
    fake.fakeTimers.advanceTo(done.floorContactMs);
    write(fake, { kind: 'rep', rep: done });
  }
  write(fake, { kind: 'setEnded', atMs: fake.clock.nowMs() });
}

function writePlank(fake: FakePorts): void {
  const startedMs = fake.clock.nowMs();
  fake.fakeTimers.advance(45_000);
  write(fake, {
    kind: 'plankHeld',
    atMs: fake.clock.nowMs(),
    plank: { startedMs, heldMs: 45_000, targetMs: 45_000 },
  });
}

/** The lower back is broadly and dully sore. */
function checkInSore(fake: FakePorts): void {
  write(fake, {
    kind: 'checkedIn',
    checkIn: {
      id: `check-in-${fake.clock.nowMs()}`,
      atMs: fake.clock.nowMs(),
      afterMs: 0,
      place: 'lowerBackBroad',
      feeling: 'dull',
      worseOnMoving: false,
      signs: [],
    },
  });
}

describe('the list', () => {
  it('says how far each is, with the empty bar and the seconds of the week', () => {
    const fake = inSession();
    writeSet(fake, [3, 3, 3, 3, 3]);
    opened(fake);
    expect(list(fake)).toEqual(['Good mornings: 0/3 · 20 kg', 'Plank: 0/3 · 45 s', 'Finish']);
    writeGoodMornings(fake);
    writePlank(fake);
    writePlank(fake);
    opened(fake);
    expect(list(fake)).toEqual(['Good mornings: 1/3 · 20 kg', 'Plank: 2/3 · 45 s', 'Finish']);
  });

  it("stays in the session's unit, though the phone has set another since", () => {
    const fake = inSession();
    openWatchSettings(fake.store).change('unit', 'lb', fake.clock.nowMs());
    opened(fake);
    expect(list(fake)[0]).toBe('Good mornings: 0/3 · 20 kg');
  });

  it('leads to a set of good mornings, and to a plank that was just asked for', () => {
    const fake = inSession();
    const page = opened(fake);
    press(fake, page, 'goodMorning');
    expect(fake.went()).toEqual({ page: 'set', parameter: 'goodMorning' });
    press(fake, page, 'plank');
    expect(fake.went()).toEqual({ page: 'plank', parameter: String(fake.clock.nowMs()) });
  });

  it('has good mornings wait while the lower back is sore, and says why', () => {
    const fake = createFakePorts();
    openWatchSettings(fake.store).markFirstRunDone();
    checkInSore(fake);
    fake.fakeTimers.advance(60_000);
    beginSession(fake);
    const page = opened(fake);
    expect(list(fake)[0]).toBe('Good mornings: not today');
    press(fake, page, 'goodMorning');
    expect(fake.went()).toBeUndefined();
    expect(fake.view()).toMatchObject({ layout: 'text', body: expect.stringContaining('Your last check-in') });
    expect(page.input({ kind: 'back' })).toBe(true);
    expect(list(fake)).toHaveLength(3);
    expect(page.input({ kind: 'back' })).toBe(false);
  });
});

describe('the session', () => {
  it('is ended in the journal before it is left', () => {
    const fake = inSession();
    writeSet(fake, [3, 3]);
    press(fake, opened(fake), 'finish');
    expect(fake.log.slice(-2).map(({ did }) => did)).toEqual(['append', 'go']);
    expect(fake.went()?.page).toBe('done');
    expect(openJournal(fake.store).state().open).toBeUndefined();
  });

  it('is shown once it has ended where only planks were done, and not where nothing was', () => {
    const planks = inSession();
    writePlank(planks);
    press(planks, opened(planks), 'finish');
    expect(planks.went()?.page).toBe('done');
    expect(openJournal(planks.store).state().ended).toMatchObject([{ planks: [{ heldMs: 45_000 }] }]);
    const nothing = inSession();
    press(nothing, opened(nothing), 'finish');
    expect(nothing.went()?.page).toBe('home');
  });

  it('leads elsewhere where it is none, an assessment, or in the midst of a set', () => {
    const none = createFakePorts();
    opened(none);
    expect(none.went()?.page).toBe('home');
    const assessment = createFakePorts();
    beginSession(assessment, { session: 'assessment' });
    opened(assessment);
    expect(assessment.went()?.page).toBe('assessment');
    const cut = inSession();
    writeSet(cut, [3, 3], { end: false });
    opened(cut);
    expect(cut.went()?.page).toBe('set');
    // Begun, and given up before its first rep.
    const empty = inSession();
    writeSet(empty, [], { end: false });
    opened(empty);
    expect(list(empty)).toHaveLength(3);
  });
});

it('nothing is left running, whatever is pressed', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('goodMorning', 'plank', 'list', 'key', 'back', 'step'), { maxLength: 8 }),
      fc.boolean(),
      fc.constantFrom(...LANGUAGES),
      (acts, sore, language) => {
        const fake = createFakePorts({ language });
        if (sore) checkInSore(fake);
        beginSession(fake);
        const page = opened(fake);
        for (const act of acts) {
          if (act === 'key' || act === 'back') page.input({ kind: act });
          else if (act === 'step') page.input({ kind: 'step', by: 1 });
          else page.input({ kind: 'action', id: act });
        }
        page.close();
        expect(leftBehind(fake)).toEqual([]);
        if (sore) expect(fake.log.some((deed) => deed.did === 'go' && deed.page === 'set')).toBe(false);
      },
    ),
    { numRuns: 40 },
  );
});
