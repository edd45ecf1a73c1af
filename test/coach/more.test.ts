// Owns that the page behind More keeps each change before it shows it, plays what it says, and leads to the other pages.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json';
import { isRestSeconds, isTargetSeconds } from '../../shared/settings/limits';
import { createMorePage } from '../../watch/coach/pages/more';
import { VERSION } from '../../watch/coach/pages/more-version';
import { openWatchSettings } from '../../watch/coach/watch-settings';
import { createFakePorts, type FakePorts, leftBehind, press } from '../fakes/fake-ports';

function opened() {
  const fake = createFakePorts();
  const page = createMorePage(fake);
  page.open();
  return { fake, page, steps: (...ids: string[]) => ids.map((id) => press(fake, page, id)) };
}

function settings(fake: FakePorts) {
  return openWatchSettings(fake.store).settings();
}

describe('the page behind More', () => {
  it('keeps a change before it shows it', () => {
    for (const [path, changed] of [
      [['unit'], { unit: 'lb' }],
      [['wrist'], { wrist: 'right' }],
      [['strength', 'light'], { hapticStrength: 'light' }],
    ] as const) {
      const { fake, steps } = opened();
      steps(...path);
      expect(settings(fake)).toMatchObject(changed);
      const writes = fake.log.map(({ did }) => did);
      expect(writes.lastIndexOf('replace')).toBeLessThan(writes.lastIndexOf('show'));
    }
  });

  it('steps the target and the rest within their limits only', () => {
    const { fake, page, steps } = opened();
    fc.assert(
      fc.property(fc.constantFrom('target', 'rest'), fc.array(fc.integer({ min: -60, max: 60 })), (which, by) => {
        steps(which);
        for (const step of by) page.input({ kind: 'step', by: step });
        const { targetSeconds, restSeconds } = settings(fake);
        expect(isTargetSeconds(targetSeconds)).toBe(true);
        expect(isRestSeconds(restSeconds)).toBe(true);
        steps('list');
      }),
    );
    steps('target');
    page.input({ kind: 'step', by: -20 });
    page.input({ kind: 'step', by: 3 });
    expect(settings(fake).targetSeconds).toBe(3.5);
  });

  it('takes the working weight in loads, from where telling begins, and never under the bar', () => {
    const { fake, page, steps } = opened();
    const workingKg = () => settings(fake).workingWeightKg;
    steps('workingWeight');
    expect(fake.view()).toMatchObject({ value: '–' });
    expect(workingKg()).toBe(0);
    page.input({ kind: 'step', by: -1 });
    expect([workingKg(), fake.view()]).toMatchObject([100, { value: '100 kg' }]);
    page.input({ kind: 'step', by: 2 });
    expect([workingKg(), fake.view()]).toMatchObject([105, { value: '105 kg' }]);
    page.input({ kind: 'step', by: -500 });
    expect(workingKg()).toBe(20);
    const writes = fake.log.length;
    page.input({ kind: 'step', by: -1 });
    expect(fake.log.slice(writes).map(({ did }) => did)).toEqual(['show']);
    steps('list', 'unit');
    expect(fake.view()).toMatchObject({ items: expect.arrayContaining([expect.objectContaining({ value: '45 lb' })]) });
  });

  it('lets a strength be felt when chosen, and the whole count when asked', () => {
    const { fake, steps } = opened();
    steps('strength', 'medium');
    expect(fake.log.filter(({ did }) => did === 'play')).toMatchObject([{ word: 'count', strength: 'medium' }]);
    const askedMs = fake.clock.nowMs();
    steps('feel');
    fake.fakeTimers.advance(5000);
    const pulses = fake.log.flatMap((deed) =>
      deed.did === 'play' ? [[deed.word, deed.strength, deed.tMs - askedMs]] : [],
    );
    expect(pulses.slice(1)).toEqual([
      ['count', 'medium', 0],
      ['count', 'medium', 1000],
      ['lastCount', 'medium', 2000],
    ]);
  });

  it('leads to the pages that are seldom needed', () => {
    for (const [id, page] of [
      ['today', 'today'],
      ['checkIn', 'check-in'],
      ['assessment', 'assessment'],
      ['firstRun', 'first-run'],
      ['sensorCheck', 'sensor-check'],
      ['metronome', 'metronome'],
    ] as const) {
      const { fake, steps } = opened();
      steps(id);
      expect(fake.went()?.page).toBe(page);
    }
  });

  it('says what the journal holds, waits with, and has dropped', () => {
    const { fake, steps } = opened();
    fake.store.replace('journal', '\n["dropped",4]\n["rep",');
    steps('memory');
    const view = fake.view();
    if (view.layout !== 'text') throw new Error(view.layout);
    expect(view.body.split('\n')).toEqual([
      '0 of 0 sessions wait for the phone.',
      '4 older ones are on the phone only.',
      'Unreadable lines: 1',
    ]);
  });

  it('says what room the app has where the platform tells', () => {
    const fake = createFakePorts();
    const page = createMorePage(fake, '', () => ({ used: 72_700, total: 131_072, peak: 86_000 }));
    page.open();
    press(fake, page, 'memory');
    expect(fake.view()).toMatchObject({ body: expect.stringMatching(/\nThe app: 71 of 128 KB, at most 84$/) });
  });

  it('goes back from a setting to the list, and from the list away', () => {
    const { fake, page, steps } = opened();
    steps('strength', 'feel');
    expect(page.input({ kind: 'back' })).toBe(true);
    expect(leftBehind(fake)).toEqual([]);
    expect(page.input({ kind: 'back' })).toBe(false);
  });

  it('shows the version of the package', () => {
    expect(VERSION).toBe(manifest.version);
  });

  it('leaves nothing running, whenever it is left', () => {
    const ids = [
      'workingWeight',
      'strength',
      'light',
      'strong',
      'feel',
      'target',
      'rest',
      'list',
      'unit',
      'wrist',
      'version',
    ];
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...ids, 'back'), fc.integer({ min: 1, max: 3000 }))), (acts) => {
        const { fake, page } = opened();
        for (const act of acts) {
          if (typeof act === 'number') fake.fakeTimers.advance(act);
          else page.input(act === 'back' ? { kind: 'back' } : { kind: 'action', id: act });
        }
        page.close();
        expect(leftBehind(fake)).toEqual([]);
        expect(fake.log.some(({ did }) => did === 'startSensor')).toBe(false);
      }),
    );
  });
});
