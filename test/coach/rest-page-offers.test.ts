// Owns what a rest leads to beside the next set: the offer to take weight off, and good mornings.
import { describe, expect, it } from 'vitest';
import type { Page } from '../../watch/coach/page';
import { createFakePorts, type FakePorts, leftBehind } from '../fakes/fake-ports';
import { type Begun, beginSession, FIVE, writeSet } from './begin-session';
import { chart, open, opened, primary, rested, tap } from './rested';

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
