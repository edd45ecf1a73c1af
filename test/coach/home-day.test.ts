// Owns what home makes of the day: the assessment first, the week and its reason, the check-in that is due, the warning before
// its time, and no way to begin on a day that asks for rest or a doctor.
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../shared/texts/text';
import { openJournal } from '../../watch/coach/journal';
import type { Page } from '../../watch/coach/page';
import { createHomePage } from '../../watch/coach/pages/home';
import { createTodayPage } from '../../watch/coach/pages/today';
import { openWatchSettings } from '../../watch/coach/watch-settings';
import { createFakePorts, type FakePorts, type FakePortsOptions, leftBehind, press } from '../fakes/fake-ports';
import { beginSession, checkIn, FIVE, train, writeSession, writeSet } from './begin-session';

const NOON_MS = new Date(2026, 10, 22, 12).getTime();
const DAY_MS = 86_400_000;

function newWatch(options: FakePortsOptions = {}): FakePorts {
  const fake = createFakePorts({ startMs: NOON_MS, ...options });
  openWatchSettings(fake.store).markFirstRunDone();
  return fake;
}

/** A watch so many days after a training at 100 kg, all held. */
function daysAfter(days: number, options: FakePortsOptions = {}): FakePorts {
  const fake = newWatch(options);
  train(fake);
  fake.fakeTimers.advanceTo(NOON_MS + days * DAY_MS);
  return fake;
}

function opened(fake: FakePorts): Page {
  const page = createHomePage(fake, undefined, () => 0.5);
  page.open();
  return page;
}

const open = (fake: FakePorts) => openJournal(fake.store).state().open;

function actions(fake: FakePorts): readonly string[] {
  const view = fake.view();
  return 'actions' in view ? view.actions.map(({ id }) => id) : [];
}

describe('before the first training', () => {
  it('an assessment is asked for, with the weight that is shown', () => {
    const fake = newWatch();
    openWatchSettings(fake.store).change('workingWeightKg', 100, 1);
    const page = opened(fake);
    expect(fake.view()).toMatchObject({ layout: 'adjust', title: 'Assessment', caption: '5 reps, no counts' });
    page.input({ kind: 'step', by: -1 });
    const view = fake.view();
    press(fake, page, 'start');
    expect(fake.went()?.page).toBe('set');
    expect(open(fake)).toMatchObject({ plannedSets: 1, plannedReps: 5, session: { kind: 'assessment' } });
    expect(view).toMatchObject({ value: `${open(fake)?.nextWeight} kg` });
  });

  it('it can be left out: the first training is 25 % under the usual weight', () => {
    const fake = newWatch();
    openWatchSettings(fake.store).change('workingWeightKg', 100, 1);
    const page = opened(fake);
    press(fake, page, 'skip');
    expect(fake.view()).toMatchObject({
      title: 'Deadlift',
      value: '75 kg',
      caption: 'Week 1: 3 × 5',
      note: '25 % under usual',
    });
    press(fake, page, 'start');
    expect(fake.went()?.page).toBe('set');
    expect(open(fake)).toMatchObject({ plannedSets: 3, nextWeight: 75, session: { kind: 'training' } });
  });
});

describe('an assessment that was left out', () => {
  it('is not asked for again that day, also after a dead watch, and is on the next', () => {
    const fake = newWatch();
    press(fake, opened(fake), 'skip');
    opened(fake);
    expect(fake.view()).toMatchObject({ title: 'Deadlift', value: '60 kg' });
    // Nor does the page that says why speak of it.
    createTodayPage(fake).open();
    expect(fake.view()).toMatchObject({ title: '60 kg' });
    fake.fakeTimers.advanceTo(NOON_MS + DAY_MS);
    opened(fake);
    expect(fake.view()).toMatchObject({ title: 'Assessment' });
  });
});

describe('a week later', () => {
  it('the weight is what the last training says, with why', () => {
    const fake = daysAfter(7);
    opened(fake);
    expect(fake.view()).toMatchObject({ caption: 'Week 2: 3 × 5', value: '102.5 kg' });
    expect(JSON.stringify(fake.view())).toContain('All held: +2.5 kg');
  });

  it('a change from a weight in the other unit is told in what plates weigh', () => {
    const fake = daysAfter(7);
    openWatchSettings(fake.store).change('unit', 'lb', 1);
    opened(fake);
    // 100 kg are 220.46 lb.
    expect(fake.view()).toMatchObject({ value: '230 lb', note: expect.stringContaining('All held: +9.5 lb') });
  });

  it('a rep that was short keeps the weight', () => {
    const fake = newWatch();
    writeSession(fake, [FIVE, FIVE, [3, 3, 3, 3, 2.5]]);
    fake.fakeTimers.advance(7 * DAY_MS);
    opened(fake);
    expect(fake.view()).toMatchObject({ value: '100 kg' });
    expect(JSON.stringify(fake.view())).toContain('The same: some short');
  });

  it('after four weeks the assessment is asked for again, at the first weight, and after it no week is named', () => {
    const fake = newWatch();
    writeSession(fake, [FIVE], { session: 'assessment', weight: 50 });
    for (let week = 0; week < 4; week += 1) {
      train(fake);
      fake.fakeTimers.advance(7 * DAY_MS);
    }
    opened(fake).close();
    expect(fake.view()).toMatchObject({ title: 'Assessment', value: '50 kg' });
    writeSession(fake, [FIVE], { session: 'assessment', weight: 50 });
    opened(fake);
    expect(fake.view()).toMatchObject({ title: 'Deadlift', caption: '3 × 5' });
  });
});

describe('a check-in that is due', () => {
  it('is asked for first, and leads there', () => {
    const fake = daysAfter(1);
    const page = opened(fake);
    expect(fake.view()).toMatchObject({ layout: 'text', title: 'How is your back?' });
    press(fake, page, 'checkIn');
    expect(fake.went()?.page).toBe('check-in');
  });

  it('waits until the page is next opened', () => {
    const fake = daysAfter(1);
    const page = opened(fake);
    press(fake, page, 'later');
    expect(fake.view()).toMatchObject({ layout: 'adjust', value: '100 kg' });
    page.close();
    opened(fake);
    expect(fake.view()).toMatchObject({ layout: 'text' });
  });
});

describe('a day on which nobody should lift', () => {
  it.each([
    ['rest', { place: 'lowerBackBroad', feeling: 'dull', worseOnMoving: true }, 'Your lower back is worse on moving.'],
    ['doctor', { place: 'lowerBackBroad', feeling: 'sharp' }, 'The pain is sharp.'],
    ['doctor', { place: 'nowhere', signs: ['legPain'] }, 'You have named a warning sign.'],
  ] as const)('says so with its reason, and begins nothing: %s', (_ask, answers, because) => {
    const fake = daysAfter(7);
    checkIn(fake, answers);
    const page = opened(fake);
    expect(fake.view()).toMatchObject({ layout: 'text', body: expect.stringContaining(because) });
    expect(actions(fake)).toEqual(['checkIn', 'more']);
    for (const id of ['start', 'anyway', 'skip']) page.input({ kind: 'action', id });
    page.input({ kind: 'step', by: 1 });
    expect(open(fake)).toBeUndefined();
    press(fake, page, 'checkIn');
    expect(fake.went()?.page).toBe('check-in');
  });

  it('lets a session that is still open only be ended', () => {
    const fake = daysAfter(7);
    beginSession(fake);
    writeSet(fake, FIVE);
    checkIn(fake, { place: 'lowerBackBroad', feeling: 'sharp' });
    const page = opened(fake);
    expect(fake.view()).toMatchObject({ title: 'See a doctor', body: expect.stringContaining('The pain is sharp.') });
    page.input({ kind: 'action', id: 'goOn' });
    expect(fake.went()).toBeUndefined();
    expect(actions(fake)).toEqual(['end']);
    press(fake, page, 'end');
    expect(fake.went()?.page).toBe('done');
    expect(open(fake)).toBeUndefined();
  });

  it('is over with a check-in that says so', () => {
    const fake = daysAfter(7);
    checkIn(fake, { place: 'lowerBackBroad', feeling: 'dull', worseOnMoving: true });
    fake.fakeTimers.advance(3_600_000);
    checkIn(fake);
    opened(fake);
    expect(fake.view()).toMatchObject({ layout: 'adjust', value: '100 kg' });
  });
});

describe('before a week has passed', () => {
  it('warns with the reason, in every language, and begins only when that was read', () => {
    for (const language of LANGUAGES) {
      const seen = [0.2, 1, 5].map((days) => {
        const fake = daysAfter(days, { language });
        const page = opened(fake);
        if (actions(fake).includes('later')) press(fake, page, 'later');
        press(fake, page, 'start');
        expect(open(fake)).toBeUndefined();
        const view = fake.view();
        press(fake, page, 'back');
        expect(fake.view().layout).toBe('adjust');
        press(fake, page, 'start');
        expect(page.input({ kind: 'back' })).toBe(true);
        expect(fake.view().layout).toBe('adjust');
        expect(page.input({ kind: 'back' })).toBe(false);
        press(fake, page, 'start');
        press(fake, page, 'anyway');
        expect(open(fake)?.session.kind).toBe('training');
        expect(fake.went()?.page).toBe('set');
        page.close();
        expect(leftBehind(fake)).toEqual([]);
        return view.layout === 'text' ? view.body : '';
      });
      expect(new Set(seen).size).toBe(3);
      expect(seen[2]).toContain('5');
    }
  });
});
