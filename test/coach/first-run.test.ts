// Owns that the first run keeps each answer at once, plays exactly the count, and is only done at its end.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFirstRunPage } from '../../watch/coach/pages/first-run';
import { openWatchSettings } from '../../watch/coach/watch-settings';
import { createFakePorts, type FakePorts, leftBehind, press } from '../fakes/fake-ports';

function opened(fake: FakePorts = createFakePorts()) {
  const page = createFirstRunPage(fake);
  page.open();
  return { fake, page, steps: (...ids: string[]) => ids.map((id) => press(fake, page, id)) };
}

function kept(fake: FakePorts) {
  const settings = openWatchSettings(fake.store);
  return { ...settings.settings(), done: settings.firstRunDone() };
}

describe('the first run', () => {
  it('keeps each answer before it asks the next thing', () => {
    const { fake, page } = opened();
    for (const id of ['right', 'lb', 'thisMuch']) {
      const from = fake.log.length;
      press(fake, page, id);
      expect(fake.log.slice(from).map(({ did }) => did)).toEqual(['replace', 'show']);
    }
    page.close();
    expect(kept(fake)).toMatchObject({ wrist: 'right', unit: 'lb', done: false });
  });

  it('asks for the working weight in loads of the chosen unit, and keeps what the person says', () => {
    const { fake, page, steps } = opened();
    steps('left', 'lb');
    expect(fake.view()).toMatchObject({ layout: 'adjust', value: '225 lb' });
    page.input({ kind: 'step', by: 3 });
    page.input({ kind: 'step', by: -1 });
    expect(fake.view()).toMatchObject({ value: '235 lb' });
    expect(kept(fake).workingWeightKg).toBe(0);
    page.input({ kind: 'key' });
    expect(kept(fake).workingWeightKg).toBeCloseTo(235 * 0.45359237, 6);
    expect(fake.view()).toMatchObject({ title: 'Feel the count' });
    // Told in pounds, asked again in kilograms: the nearest load.
    page.input({ kind: 'back' });
    page.input({ kind: 'back' });
    steps('kg');
    expect(fake.view()).toMatchObject({ value: '107.5 kg' });
    const before = kept(fake).workingWeightKg;
    page.input({ kind: 'step', by: 9 });
    steps('skip');
    expect(kept(fake).workingWeightKg).toBe(before);
  });

  it('plays the three pulses one, two and three seconds after the arm is up, and no other', () => {
    const { fake, steps } = opened();
    steps('left', 'kg', 'skip', 'feel');
    const pressedMs = fake.clock.nowMs();
    expect(fake.awake()).toBe(true);
    fake.fakeTimers.advance(10_000);
    const pulses = fake.log.flatMap((deed) => (deed.did === 'play' ? [[deed.word, deed.tMs - pressedMs]] : []));
    expect(pulses).toEqual([
      ['count', 4000],
      ['count', 5000],
      ['lastCount', 6000],
    ]);
    expect(fake.awake()).toBe(false);
    steps('again');
    fake.fakeTimers.advance(10_000);
    expect(fake.played()).toHaveLength(6);
  });

  it('is done only at the end, with the sensor check or without', () => {
    for (const [id, went] of [
      ['later', { page: 'home', parameter: undefined }],
      ['now', { page: 'sensor-check', parameter: 'first' }],
    ] as const) {
      const { fake, steps } = opened();
      steps('left', 'kg', 'skip', 'feel');
      fake.fakeTimers.advance(10_000);
      steps('next', 'next');
      expect(kept(fake).done).toBe(false);
      steps(id);
      expect(kept(fake).done).toBe(true);
      expect(fake.went()).toEqual(went);
    }
  });

  it('killed on the way begins anew, with the answers kept', () => {
    const { fake, steps } = opened();
    steps('right', 'lb', 'skip', 'feel');
    const again = createFakePorts({ store: fake.store });
    opened(again);
    const view = again.view();
    expect('actions' in view && view.actions.map(({ id }) => id)).toEqual(['left', 'right']);
    expect(kept(again)).toMatchObject({ wrist: 'right', unit: 'lb', done: false });
  });

  it('goes back a step at a time, and at the first lets the watch leave', () => {
    const { fake, page, steps } = opened();
    steps('left', 'kg', 'skip');
    expect(page.input({ kind: 'back' })).toBe(true);
    expect(page.input({ kind: 'back' })).toBe(true);
    expect(page.input({ kind: 'back' })).toBe(true);
    expect(page.input({ kind: 'back' })).toBe(false);
    steps('left', 'kg', 'skip', 'feel');
    fake.fakeTimers.advance(4500);
    expect(page.input({ kind: 'back' })).toBe(true);
    expect(leftBehind(fake)).toEqual([]);
  });

  it('leaves nothing running, whenever it is left', () => {
    const anyAct = fc.oneof(
      fc.constantFrom(
        'left',
        'right',
        'kg',
        'lb',
        'thisMuch',
        'skip',
        'feel',
        'again',
        'next',
        'now',
        'later',
        'key',
        'back',
      ),
      fc.integer({ min: 1, max: 8000 }),
    );
    fc.assert(
      fc.property(fc.array(anyAct), (acts) => {
        const { fake, page } = opened();
        for (const act of acts) {
          if (typeof act === 'number') fake.fakeTimers.advance(act);
          else if (act === 'key' || act === 'back') page.input({ kind: act });
          else page.input({ kind: 'action', id: act });
        }
        page.close();
        expect(leftBehind(fake)).toEqual([]);
        const { length } = fake.log;
        fake.fakeTimers.advance(60_000);
        expect(fake.log).toHaveLength(length);
        expect(fake.log.some(({ did }) => did === 'startSensor')).toBe(false);
      }),
    );
  });
});
