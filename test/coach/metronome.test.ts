// Owns that the metronome keeps its rhythm from the press on, says why it is there, and leaves nothing running.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../shared/texts/text';
import { createMetronomePage } from '../../watch/coach/pages/metronome';
import { METRONOME_LEAD_MS, METRONOME_UP_MS } from '../../watch/coach/pages/metronome-rhythm';
import { openWatchSettings } from '../../watch/coach/watch-settings';
import { createFakePorts, type FakePorts, leftBehind, press } from '../fakes/fake-ports';

function running(targetSeconds = 3) {
  const fake = createFakePorts();
  openWatchSettings(fake.store).change('targetSeconds', targetSeconds, fake.clock.nowMs());
  const page = createMetronomePage(fake);
  page.open();
  press(fake, page, 'goOn');
  const pressedMs = fake.clock.nowMs();
  press(fake, page, 'start');
  return { fake, page, pressedMs };
}

function pulses(fake: FakePorts, fromMs: number) {
  return fake.log.flatMap((deed) => (deed.did === 'play' ? [[deed.word, deed.tMs - fromMs] as const] : []));
}

describe('the metronome', () => {
  it('keeps the rhythm from the press on, rep after rep', () => {
    const { fake, pressedMs } = running(3);
    fake.fakeTimers.advance(METRONOME_LEAD_MS + 2 * (3000 + METRONOME_UP_MS));
    const down = (rep: number) => METRONOME_LEAD_MS + (rep - 1) * (3000 + METRONOME_UP_MS);
    const rep = (n: number) => [
      ['ready', down(n)],
      ['count', down(n) + 1000],
      ['count', down(n) + 2000],
      ['lastCount', down(n) + 3000],
    ];
    expect(pulses(fake, pressedMs)).toEqual([...rep(1), ...rep(2), ['ready', down(3)]]);
  });

  it('does not let late timers add up', () => {
    const fake = createFakePorts();
    const lateMs = 40;
    const late = { ...fake, timers: { at: (tMs: number, run: () => void) => fake.timers.at(tMs + lateMs, run) } };
    const page = createMetronomePage(late);
    page.open();
    page.input({ kind: 'key' });
    const pressedMs = fake.clock.nowMs();
    page.input({ kind: 'key' });
    fake.fakeTimers.advance(METRONOME_LEAD_MS + 5 * (3000 + METRONOME_UP_MS));
    const given = pulses(fake, pressedMs);
    expect(given).toHaveLength(20);
    for (const [, tMs] of given) expect(tMs % 1000).toBe(lateMs);
  });

  it('shows the seconds until the way down, then the count', () => {
    const { fake } = running(2);
    const numbers = () =>
      fake.log.flatMap((deed) => (deed.did === 'show' && deed.view.layout === 'number' ? [deed.view.number] : []));
    fake.fakeTimers.advance(METRONOME_LEAD_MS + 2000 + METRONOME_UP_MS);
    // The first is how long the way down will be.
    expect(numbers()).toEqual(['2', ...'987654321', ...'012', ...'321', '0']);
  });

  it('stops at a key: the motor, the timers, and the screen may sleep again', () => {
    const { fake, page } = running();
    expect(fake.awake()).toBe(true);
    fake.fakeTimers.advance(METRONOME_LEAD_MS + 1500);
    expect(page.input({ kind: 'key' })).toBe(true);
    expect(leftBehind(fake)).toEqual([]);
    const before = fake.played().length;
    fake.fakeTimers.advance(20_000);
    expect(fake.played()).toHaveLength(before);
  });

  it('says why it is there, and that it does not feel the bar, in every language', () => {
    for (const language of LANGUAGES) {
      const bodies = ['noSensor', 'rateTooLow:14', ''].map((why) => {
        const fake = createFakePorts({ language });
        createMetronomePage(fake, why).open();
        const view = fake.view();
        return view.layout === 'text' ? view.body : '';
      });
      expect(new Set(bodies).size).toBe(3);
      expect(bodies[1]).toContain('14');
    }
  });

  it('leaves nothing running, whenever it is left', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constant('key' as const), fc.integer({ min: 1, max: 20_000 }))), (acts) => {
        const fake = createFakePorts();
        const page = createMetronomePage(fake);
        page.open();
        for (const act of acts) {
          if (act === 'key') page.input({ kind: 'key' });
          else fake.fakeTimers.advance(act);
        }
        page.close();
        expect(leftBehind(fake)).toEqual([]);
        expect(fake.sensorRunning()).toBe(false);
        const { length } = fake.log;
        fake.fakeTimers.advance(60_000);
        expect(fake.log).toHaveLength(length);
      }),
    );
  });
});
