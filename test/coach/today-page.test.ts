// Owns the today page: the reason of the day's weight with the rep that it rests on, what goes on the bar, what to expect.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../shared/texts/text';
import type { Page } from '../../watch/coach/page';
import { createHomePage } from '../../watch/coach/pages/home';
import { createTodayPage } from '../../watch/coach/pages/today';
import { openWatchSettings } from '../../watch/coach/watch-settings';
import { createFakePorts, type FakePorts, leftBehind, press } from '../fakes/fake-ports';
import { checkIn, FIVE, train, writeSession } from './begin-session';

const DAY_MS = 86_400_000;

function opened(fake: FakePorts): Page {
  const page = createTodayPage(fake);
  page.open();
  return page;
}

/** Every screen, title and body, clicked through to the last. */
function readThrough(fake: FakePorts): readonly (readonly [string, string])[] {
  const page = opened(fake);
  const read: (readonly [string, string])[] = [];
  for (let screen = 0; screen < 10; screen += 1) {
    const view = fake.view();
    if (view.layout !== 'text') throw new Error(`a ${view.layout} view`);
    read.push([view.title, view.body]);
    const [action] = view.actions;
    if (action?.id === 'done') break;
    press(fake, page, 'goOn');
  }
  press(fake, page, 'done');
  expect(fake.went()?.page).toBe('home');
  page.close();
  expect(leftBehind(fake)).toEqual([]);
  return read;
}

describe('today', () => {
  it('names the rep on which the weight rests, and the plates', () => {
    const fake = createFakePorts();
    writeSession(fake, [FIVE, [3, 3, 3, 2.5, 3], FIVE], { weight: 62.5 });
    fake.fakeTimers.advance(7 * DAY_MS);
    expect(readThrough(fake).slice(0, 2)).toEqual([
      ['62.5 kg', 'Last time set 2, rep 4 was short. The same weight until every rep is held.'],
      ['On the bar', 'On each side: 20 + 1.25 kg. With the bar of 20 kg that is 62.5 kg.'],
    ]);
  });

  it('says the plates of the weight that was chosen, and groups those of one size', () => {
    const fake = createFakePorts();
    openWatchSettings(fake.store).markFirstRunDone();
    train(fake, 57.5);
    fake.fakeTimers.advance(7 * DAY_MS);
    const home = createHomePage(fake);
    home.open();
    home.input({ kind: 'step', by: 24 });
    home.close();
    expect(readThrough(fake)[1]?.[1]).toBe('On each side: 2 × 25 kg. With the bar of 20 kg that is 120 kg.');
  });

  it('before the first training tells of the assessment, and what to expect', () => {
    const titles = readThrough(createFakePorts()).map(([title]) => title);
    expect(titles).toEqual(['Assessment', 'On the bar', 'What to expect', 'A tip']);
  });

  it('on a day on which nobody should lift says that alone', () => {
    const fake = createFakePorts();
    train(fake);
    fake.fakeTimers.advance(DAY_MS);
    checkIn(fake, { place: 'lowerBackSpot', feeling: 'dull' });
    expect(readThrough(fake)).toEqual([
      ['See a doctor', 'It hurts in one spot.\nStop, and see a doctor before you lift again.'],
    ]);
  });

  it('goes back one screen, and from the first one leaves it to the watch', () => {
    const fake = createFakePorts();
    const page = opened(fake);
    press(fake, page, 'goOn');
    expect(page.input({ kind: 'back' })).toBe(true);
    expect(fake.view()).toMatchObject({ title: 'Assessment' });
    expect(page.input({ kind: 'back' })).toBe(false);
  });

  it('fits its screens whatever was done before, in every language', () => {
    const anySets = fc.array(fc.array(fc.constantFrom(1, 2.5, 3), { minLength: 1, maxLength: 5 }), { maxLength: 4 });
    const anyVisit = fc.record({
      sets: anySets,
      days: fc.integer({ min: 0, max: 60 }),
      weight: fc.constantFrom(20, 61, 100, 247.5),
    });
    fc.assert(
      fc.property(fc.array(anyVisit, { maxLength: 6 }), fc.constantFrom(...LANGUAGES), (visits, language) => {
        const fake = createFakePorts({ language });
        for (const { sets, days, weight } of visits) {
          if (sets.length > 0) writeSession(fake, sets, { weight });
          fake.fakeTimers.advance(days * DAY_MS);
        }
        // The fake refuses a body that no screen can show.
        expect(readThrough(fake).length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });
});
