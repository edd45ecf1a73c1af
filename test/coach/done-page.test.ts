// Owns the page after a session: its figures, the next load, and the truth about what the phone holds.
import { describe, expect, it } from 'vitest';
import { UNSET_SETTINGS } from '../../shared/settings/stamped';
import { MESSAGE_VERSION } from '../../shared/sync/message';
import { readSession } from '../../shared/sync/session-wire';
import { openJournal } from '../../watch/coach/journal';
import { createDonePage } from '../../watch/coach/pages/done';
import type { ChartView } from '../../watch/coach/screen-view';
import { createFakeLink } from '../fakes/fake-link';
import { createFakePorts, type FakePorts, type FakePortsOptions, leftBehind, press } from '../fakes/fake-ports';
import { beginSession, checkIn, FIVE, train, write, writeSession, writeSet } from './begin-session';

const WEEK_MS = 7 * 86_400_000;

function done(sets: readonly (readonly number[])[], connected = false): FakePorts {
  const fake = createFakePorts({ link: createFakeLink(connected) });
  writeSession(fake, sets);
  return fake;
}

/** The second session of somebody, a week after the first. */
function second(sets: readonly (readonly number[])[], options: FakePortsOptions = {}): FakePorts {
  const fake = createFakePorts(options);
  train(fake, 97.5);
  fake.fakeTimers.advance(WEEK_MS);
  writeSession(fake, sets);
  return fake;
}

function chart(fake: FakePorts): ChartView {
  const view = fake.view();
  if (view.layout !== 'chart') throw new Error(`a ${view.layout} view`);
  return view;
}

/** A phone that takes everything. */
function phone(message: unknown): unknown {
  const base = { version: MESSAGE_VERSION, settings: UNSET_SETTINGS };
  if (typeof message !== 'object' || message === null || !('session' in message)) return { ...base, kind: 'welcome' };
  const read = readSession(String(message.session));
  if (read.kind !== 'session') throw new Error(`unreadable: ${read.kind}`);
  return { ...base, kind: 'holds', id: read.session.id, revision: read.session.revision };
}

describe('the session', () => {
  it('is told in one screen, with what it means for the next', () => {
    const fake = done([FIVE, FIVE, FIVE]);
    createDonePage(fake).open();
    expect(chart(fake)).toMatchObject({
      title: '15 of 15 held',
      targetSeconds: 3,
      lines: ['Sets: 3, mean 3.0 s', 'Kept, waits for the phone', 'In 7 days: 102.5 kg\nAll held: +2.5 kg'],
    });
    expect(chart(fake).bars.length).toBe(15);
  });

  it('says why it is the same weight, or less', () => {
    const short = done([FIVE, FIVE, [3, 3, 3, 3, 2.5]]);
    createDonePage(short).open();
    expect(chart(short).lines[2]).toBe('In 7 days: 100 kg\nThe same: some short');
    const fast = done([FIVE, FIVE, [3, 3, 3, 3, 1.5]]);
    createDonePage(fast).open();
    expect(chart(fast).lines[2]).toBe('In 7 days: 90 kg\nFast or dropped: −10 kg');
  });

  it('of more reps than a wrist can show shows the newest', () => {
    const fake = done([Array.from({ length: 20 }, (_, i) => 2 + i / 10)]);
    createDonePage(fake).open();
    expect(
      chart(fake)
        .bars.map((bar) => bar.eccentricSeconds)
        .slice(-1),
    ).toEqual([3.9]);
    expect(chart(fake).bars.length).toBe(15);
  });
});

describe('what was done', () => {
  it('is told of the main lift alone', () => {
    const fake = createFakePorts();
    beginSession(fake);
    writeSet(fake, FIVE);
    writeSet(fake, [1, 1, 1], { lift: 'goodMorning', weight: 20 });
    write(fake, { kind: 'sessionEnded', atMs: fake.clock.nowMs() });
    createDonePage(fake).open();
    expect(chart(fake)).toMatchObject({ title: '5 of 5 held' });
    expect(chart(fake).lines[0]).toBe('Sets: 1, mean 3.0 s');
    expect(chart(fake).bars.length).toBe(5);
  });

  it('of a first session is followed by what tomorrow brings, and of no later one', async () => {
    const fake = done([FIVE, FIVE, FIVE], true);
    fake.link.answerWith(phone);
    const page = createDonePage(fake);
    page.open();
    await fake.fakeTimers.run(5000);
    press(fake, page, 'goOn');
    fake.fakeTimers.advance(1000);
    expect(fake.view()).toMatchObject({ layout: 'text', title: 'Tomorrow' });
    press(fake, page, 'home');
    expect(fake.went()?.page).toBe('home');
    page.close();
    expect(leftBehind(fake)).toEqual([]);
    const later = second([FIVE, FIVE, FIVE]);
    createDonePage(later).open();
    expect(chart(later).actions.map(({ id }) => id)).toEqual(['home']);
  });
});

describe('what comes next', () => {
  it('is the assessment after the fourth week', () => {
    const fake = createFakePorts();
    for (let week = 0; week < 3; week += 1) {
      train(fake);
      fake.fakeTimers.advance(WEEK_MS);
    }
    train(fake);
    createDonePage(fake).open();
    expect(chart(fake).lines[2]).toBe('In 7 days: Assessment');
  });

  it('is no weight where a doctor comes first', () => {
    const fake = createFakePorts();
    beginSession(fake);
    writeSet(fake, FIVE);
    checkIn(fake, { place: 'lowerBackSpot', feeling: 'sharp' });
    write(fake, { kind: 'sessionEnded', atMs: fake.clock.nowMs() });
    createDonePage(fake).open();
    expect(chart(fake).lines.length).toBe(2);
  });
});

describe('the phone', () => {
  it('has it only once it has said so', async () => {
    const fake = done([FIVE], true);
    const page = createDonePage(fake);
    page.open();
    await fake.fakeTimers.run(1000);
    expect(chart(fake).lines[1]).not.toBe('On the phone');
    fake.link.answerWith(phone);
    await fake.fakeTimers.run(600_000);
    expect(chart(fake).lines[1]).toBe('On the phone');
    expect(openJournal(fake.store).state().unconfirmed).toEqual([]);
    page.close();
    expect(leftBehind(fake)).toEqual([]);
  });

  it('out of reach leaves the session kept, and nothing running once the page is closed', async () => {
    const fake = second([FIVE]);
    const page = createDonePage(fake);
    page.open();
    await fake.fakeTimers.run(30_000);
    expect(chart(fake).lines[1]).toBe('Kept, waits for the phone');
    expect(press(fake, page, 'home')).toBe(true);
    expect(fake.went()?.page).toBe('home');
    page.close();
    expect(leftBehind(fake)).toEqual([]);
    expect(openJournal(fake.store).state().unconfirmed.length).toBe(2);
  });
});

it('leads home where there is no session to show', () => {
  const fake = createFakePorts();
  createDonePage(fake).open();
  expect(fake.went()?.page).toBe('home');
});
