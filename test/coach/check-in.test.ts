// Owns the check-in: as few questions as the answers ask for, kept before it is answered, never half; and what it may say.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../shared/texts/text';
import type { CheckIn } from '../../shared/training/check-in';
import { openJournal } from '../../watch/coach/journal';
import type { Page } from '../../watch/coach/page';
import { createCheckInPage } from '../../watch/coach/pages/check-in';
import { openWatchSettings } from '../../watch/coach/watch-settings';
import { createFakePorts, type FakePorts, type FakePortsOptions, leftBehind, press } from '../fakes/fake-ports';
import { beginSession, write, writeSet } from './begin-session';

const HOUR_MS = 3_600_000;
const SEE_DOCTOR = 'Stop, and see a doctor';

function watch(options: FakePortsOptions = {}): FakePorts {
  const fake = createFakePorts(options);
  openWatchSettings(fake.store).markFirstRunDone();
  return fake;
}

/** A training that ended so many hours ago. */
function trained(hours: number, options: FakePortsOptions = {}): FakePorts {
  const fake = watch(options);
  beginSession(fake);
  writeSet(fake, [3, 3, 3, 3, 3]);
  write(fake, { kind: 'sessionEnded', atMs: fake.clock.nowMs() });
  fake.fakeTimers.advance(hours * HOUR_MS);
  return fake;
}

function opened(fake: FakePorts): Page {
  const page = createCheckInPage(fake, '', () => 0.5);
  page.open();
  return page;
}

function answer(fake: FakePorts, ...ids: readonly string[]): Page {
  const page = opened(fake);
  for (const id of ids) press(fake, page, id);
  return page;
}

function kept(fake: FakePorts): readonly CheckIn[] {
  return openJournal(fake.store).state().checkIns;
}

function title(fake: FakePorts): string | undefined {
  const view = fake.view();
  return view.title;
}

function body(fake: FakePorts): string {
  const view = fake.view();
  return view.layout === 'text' ? view.body : '';
}

function offered(fake: FakePorts): readonly string[] {
  const view = fake.view();
  return (view.layout === 'menu' ? view.items : view.actions).map(({ id }) => id);
}

describe('the questions', () => {
  it('are over with one press where nothing, or what should, is sore', () => {
    for (const place of ['nowhere', 'hamstringsGlutes'] as const) {
      const fake = trained(20);
      answer(fake, place);
      expect(title(fake)).toBe('As it should be');
      expect(kept(fake)).toMatchObject([{ place, signs: [] }]);
      expect(kept(fake)[0]).not.toHaveProperty('feeling');
    }
  });

  it('of the lower back are how, whether on moving, and the signs; how long only after three days', () => {
    const fake = trained(20);
    answer(fake, 'lowerBackBroad', 'dull', 'no', 'none');
    expect(kept(fake)).toMatchObject([{ place: 'lowerBackBroad', feeling: 'dull', worseOnMoving: false, signs: [] }]);
    expect(kept(fake)[0]).not.toHaveProperty('lasting');
    const later = trained(73);
    answer(later, 'lowerBackBroad', 'dull', 'no', 'no', 'none');
    expect(kept(later)).toMatchObject([{ worseOnMoving: false, lasting: false }]);
  });

  it('are about the training that ended last, and possible without any', () => {
    const fake = trained(20);
    const endedMs = fake.clock.nowMs() - 20 * HOUR_MS;
    answer(fake, 'nowhere');
    expect(kept(fake)).toMatchObject([{ afterMs: endedMs, atMs: fake.clock.nowMs() }]);
    const none = watch();
    answer(none, 'lowerBackBroad', 'dull', 'yes', 'none');
    expect(kept(none)).toMatchObject([{ afterMs: 0, worseOnMoving: true }]);
  });

  it('go back one at a time, with what was said before, and leave from the first', () => {
    const fake = trained(80);
    const page = answer(fake, 'lowerBackSpot', 'sharp', 'yes', 'yes');
    const seen: (string | undefined)[] = [];
    while (page.input({ kind: 'back' })) seen.push(title(fake));
    expect(seen).toEqual(['Sore for 3 days or more?', 'Worse on moving?', 'Dull or sharp?', 'Where is it sore?']);
    press(fake, page, 'lowerBackBroad');
    press(fake, page, 'dull');
    press(fake, page, 'no');
    press(fake, page, 'no');
    press(fake, page, 'none');
    expect(kept(fake)).toMatchObject([{ place: 'lowerBackBroad', feeling: 'dull', lasting: false }]);
    expect(page.input({ kind: 'back' })).toBe(false);
    expect(kept(fake)).toHaveLength(1);
  });

  it('ask once more for a warning sign, because it forbids much', () => {
    const fake = trained(20);
    const page = answer(fake, 'sign', 'fever');
    expect(kept(fake)).toEqual([]);
    press(fake, page, 'no');
    expect(title(fake)).toBe('Which one?');
    press(fake, page, 'weakLegs');
    press(fake, page, 'yes');
    expect(kept(fake)).toMatchObject([{ signs: ['weakLegs'] }]);
  });
});

describe('an answer', () => {
  const cases: readonly (readonly [readonly string[], string, string])[] = [
    [['hamstringsGlutes'], 'As it should be', 'where it belongs'],
    [['lowerBackBroad', 'dull', 'no', 'none'], 'Hold the weight', 'Good mornings wait'],
    [['lowerBackBroad', 'dull', 'yes', 'none'], 'Rest', 'worse on moving'],
    [['lowerBackSpot', 'dull', 'no', 'none'], SEE_DOCTOR, 'You said that it is in one spot.'],
    [['lowerBackBroad', 'sharp', 'no', 'none'], SEE_DOCTOR, 'You said that it is sharp.'],
    [['lowerBackBroad', 'dull', 'no', 'fever', 'yes'], SEE_DOCTOR, 'At once'],
    [['sign', 'saddleNumbness', 'yes'], SEE_DOCTOR, 'Numb in the saddle area'],
  ];
  it.each(cases)('to %j is "%s", with its reason', (ids, said, because) => {
    const fake = trained(20);
    answer(fake, ...ids);
    expect([title(fake), body(fake)]).toEqual([said, expect.stringContaining(because)]);
  });

  it('to what has lasted three days is to see a doctor, for that reason', () => {
    const fake = trained(73);
    answer(fake, 'lowerBackBroad', 'dull', 'no', 'yes', 'none');
    expect([title(fake), body(fake)]).toEqual([SEE_DOCTOR, expect.stringContaining('three days')]);
  });

  it('is on the disk before it is seen, and leads home', () => {
    const fake = trained(20);
    const page = answer(fake, 'nowhere');
    expect(fake.log.slice(-2).map(({ did }) => did)).toEqual(['append', 'show']);
    press(fake, page, 'home');
    expect(fake.went()?.page).toBe('home');
  });

  it('is not shown where it could not be kept', () => {
    const fake = trained(20);
    const page = opened(fake);
    fake.store.setFull(true);
    expect(() => press(fake, page, 'nowhere')).toThrow();
    expect(title(fake)).toBe('Where is it sore?');
    fake.store.setFull(false);
    press(fake, page, 'nowhere');
    expect(kept(fake)).toHaveLength(1);
  });

  it('of a doctor stands whatever is said after it, until one has cleared the lifter', () => {
    const fake = trained(20);
    expect(opened(fake) && offered(fake)).not.toContain('cleared');
    answer(fake, 'sign', 'legPain', 'yes');
    fake.fakeTimers.advance(HOUR_MS);
    answer(fake, 'nowhere');
    expect([title(fake), body(fake)]).toEqual([SEE_DOCTOR, expect.stringContaining('still stands')]);
    fake.fakeTimers.advance(HOUR_MS);
    answer(fake, 'cleared');
    expect([title(fake), body(fake)]).toEqual(['As it should be', expect.stringContaining('your doctor said')]);
    expect(kept(fake)[2]).toMatchObject({ cleared: true });
    fake.fakeTimers.advance(HOUR_MS);
    answer(fake, 'hamstringsGlutes');
    expect(body(fake)).toContain('where it belongs');
  });
});

it('the word of a doctor counts though a clock gone wrong had dated the pain to next year', () => {
  const fake = trained(20);
  const atMs = fake.clock.nowMs() + 365 * 24 * HOUR_MS;
  const checkIn: CheckIn = { id: 'c', atMs, afterMs: 0, place: 'nowhere', signs: ['fever'] };
  openJournal(fake.store).append({ kind: 'checkedIn', checkIn });
  answer(fake, 'cleared');
  expect([title(fake), body(fake)]).toEqual(['As it should be', expect.stringContaining('your doctor said')]);
});

describe('whatever is pressed', () => {
  it('one check-in at the most is kept, whole, and nothing is left running', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 8 }), { maxLength: 14 }),
        fc.constantFrom(20, 50, 80),
        fc.constantFrom(...LANGUAGES),
        (presses, hours, language) => {
          const fake = trained(hours, { language });
          const page = opened(fake);
          for (const nth of presses) {
            const ids = offered(fake);
            const id = ids[nth];
            if (id !== undefined) page.input({ kind: 'action', id });
            else if (nth === 8) page.input({ kind: 'back' });
            else page.input({ kind: nth === 7 ? 'key' : 'back' });
          }
          page.close();
          expect(leftBehind(fake)).toEqual([]);
          expect(kept(fake).length).toBeLessThanOrEqual(1);
          for (const { place, feeling, worseOnMoving, lasting, signs } of kept(fake)) {
            const back = place === 'lowerBackBroad' || place === 'lowerBackSpot';
            expect([feeling !== undefined, worseOnMoving !== undefined]).toEqual([back, back]);
            expect(lasting !== undefined).toBe(back && hours >= 72);
            expect(signs.length).toBeLessThanOrEqual(1);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
