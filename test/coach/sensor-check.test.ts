// Owns that the sensor check finds the truth about a made watch, keeps only that, and runs sensor and motor no longer than it must.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HAPTIC_STRENGTHS, type HapticStrength } from '../../shared/settings/settings';
import { JOURNAL_BOUNDS } from '../../watch/coach/journal';
import { createSensorCheckPage } from '../../watch/coach/pages/sensor-check';
import { openWatchSettings } from '../../watch/coach/watch-settings';
import { createFakePorts, type FakePorts, leftBehind, press } from '../fakes/fake-ports';
import { createRandom } from '../maker/random';
import { type Shaking, shakenForce } from './sensor-shaking';

const PULSE_MS = 300;
const PEAKS: Readonly<Record<HapticStrength, number>> = { light: 2, medium: 5, strong: 9 };
const MOTOR: Shaking = { hz: 50, noiseMps2: 0.05, peakMps2: 0, riseMs: 30, ringMs: 25, latencyMs: 10, toneHz: 175 };

interface Made {
  readonly hz?: number;
  /** Added to x, m/s², at this time since the start of the check. */
  readonly movedMps2?: (sinceMs: number) => number;
  /** No reading comes after this, ms since the start of the check. */
  readonly endsMs?: number;
}

function checking(fake: FakePorts, parameter?: string) {
  const page = createSensorCheckPage(fake, parameter);
  page.open();
  press(fake, page, 'start');
  return page;
}

/** A watch whose motor shakes it by strength, worn for `ms`. */
function wear(fake: FakePorts, ms: number, made: Made = {}): void {
  const { hz = 50, movedMps2 = () => 0, endsMs = Infinity } = made;
  const random = createRandom(7, 'sensor check');
  const fromMs = fake.clock.nowMs();
  for (let k = 1; (k * 1000) / hz <= ms; k += 1) {
    fake.fakeTimers.advanceTo(fromMs + (k * 1000) / hz);
    const tMs = fake.clock.nowMs();
    const [x, y, z] = shakenForce(random, { ...MOTOR, ...motorAt(fake) }, tMs, lastPulseMs(fake), PULSE_MS);
    if (tMs - fromMs <= endsMs) fake.read(x + movedMps2(tMs - fromMs), y, z);
  }
}

function lastPulse(fake: FakePorts) {
  return [...fake.log].reverse().find((deed) => deed.did === 'play');
}

function lastPulseMs(fake: FakePorts): number {
  return lastPulse(fake)?.tMs ?? Infinity;
}

function motorAt(fake: FakePorts): { peakMps2: number } {
  const pulse = lastPulse(fake);
  const strength = HAPTIC_STRENGTHS.find((one) => pulse?.did === 'play' && one === pulse.strength);
  return { peakMps2: strength === undefined ? 0 : PEAKS[strength] };
}

function made() {
  return createFakePorts({ motorMs: () => PULSE_MS });
}

function report(fake: FakePorts) {
  return openWatchSettings(fake.store).sensorReport();
}

function actions(fake: FakePorts): readonly string[] {
  const view = fake.view();
  return 'actions' in view ? view.actions.map(({ id }) => id) : [];
}

describe('the sensor check', () => {
  it('finds rate, gaps, noise, gravity and what each strength does, keeps them, and then shows them', () => {
    const fake = made();
    const page = checking(fake);
    wear(fake, 25_000);
    expect(leftBehind(fake)).toEqual([]);
    const found = report(fake);
    expect(found?.rateHz).toBeCloseTo(50, 0);
    expect(found?.medianStepMs).toBe(20);
    expect(found?.longestStepMs).toBe(20);
    expect(found?.noiseMps2).toBeCloseTo(0.05, 2);
    expect(found?.gravityMps2).toBeCloseTo(9.81, 1);
    for (const strength of HAPTIC_STRENGTHS) {
      expect(found?.motor[strength].peakMps2).toBeGreaterThan(0.85 * PEAKS[strength]);
      expect(found?.motor[strength].peakMps2).toBeLessThan(1.15 * PEAKS[strength]);
      expect(found?.motor[strength].ringMs).toBeGreaterThan(30);
      expect(found?.motor[strength].ringMs).toBeLessThan(200);
    }
    expect(fake.played()).toEqual(['sensorCheck', 'sensorCheck', 'sensorCheck']);
    const order = fake.log.map(({ did }) => did);
    expect(order.lastIndexOf('replace')).toBeLessThan(order.lastIndexOf('show'));
    press(fake, page, 'home');
    expect(fake.went()?.page).toBe('home');
  });

  it('needs no more readings than the watch has room for, also where they come quicker than was asked for', () => {
    for (const hz of [50, 100, 200]) {
      const fake = createFakePorts({
        motorMs: () => PULSE_MS,
        limits: { journal: JOURNAL_BOUNDS, sensorReadings: 512 },
      });
      checking(fake);
      wear(fake, 25_000, { hz });
      expect(report(fake)?.rateHz).toBeCloseTo(hz, 0);
      expect(report(fake)?.motor.strong.peakMps2).toBeGreaterThan(0.85 * PEAKS.strong);
    }
  });

  it('runs the accelerometer only between the press and the result', () => {
    const fake = made();
    const page = createSensorCheckPage(fake);
    page.open();
    expect(fake.sensorRunning()).toBe(false);
    press(fake, page, 'start');
    expect(fake.sensorRunning()).toBe(true);
    wear(fake, 25_000);
    expect(fake.sensorRunning()).toBe(false);
  });

  it('begins again where the wrist moves, and says so', () => {
    const fake = made();
    checking(fake);
    wear(fake, 20_000, { movedMps2: (sinceMs) => (sinceMs > 6000 && sinceMs < 6300 ? 4 : 0) });
    const captions = fake.log.flatMap((deed) =>
      deed.did === 'show' && 'caption' in deed.view ? [deed.view.caption] : [],
    );
    expect(captions).toContain('Moved: once more');
    expect(report(fake)).toBeUndefined();
    wear(fake, 10_000);
    expect(report(fake)?.noiseMps2).toBeCloseTo(0.05, 2);
  });

  it('repeats a pulse in which the wrist moved', () => {
    const fake = made();
    checking(fake);
    wear(fake, 25_000, { movedMps2: (sinceMs) => (sinceMs > 12_900 && sinceMs < 13_500 ? 3 : 0) });
    expect(fake.played()).toHaveLength(4);
    expect(report(fake)?.motor.light.peakMps2).toBeCloseTo(PEAKS.light, 0);
  });

  it('gives up on a wrist that is never still, and keeps nothing', () => {
    const fake = made();
    checking(fake);
    wear(fake, 60_000, { movedMps2: (sinceMs) => 3 * Math.sin(sinceMs / 100) });
    expect(leftBehind(fake)).toEqual([]);
    expect(actions(fake)).toEqual(['start', 'home']);
    expect(report(fake)).toBeUndefined();
  });

  it('keeps nothing and offers the metronome, with the reason, where no readings come, end, or come too seldom', () => {
    for (const [options, madeWatch, parameter] of [
      [{ hasAccelerometer: false }, {}, 'noSensor'],
      [{}, { endsMs: 0 }, 'noSensor'],
      [{}, { endsMs: 6000 }, 'noSensor'],
      [{}, { hz: 14 }, 'rateTooLow:14'],
    ] as const) {
      const fake = createFakePorts(options);
      const page = checking(fake);
      wear(fake, 25_000, madeWatch);
      expect(leftBehind(fake)).toEqual([]);
      expect(report(fake)).toBeUndefined();
      expect(fake.played()).toEqual([]);
      press(fake, page, 'metronome');
      expect(fake.went()).toEqual({ page: 'metronome', parameter });
    }
  });

  it('may be put off in the first run only', () => {
    const later = (parameter?: string) => {
      const fake = made();
      createSensorCheckPage(fake, parameter).open();
      return actions(fake).includes('home');
    };
    expect(later('first')).toBe(true);
    expect(later()).toBe(false);
  });

  it('leaves nothing running, whenever it is left', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 25_000 }), fc.boolean(), (ms, still) => {
        const fake = made();
        const page = checking(fake);
        wear(fake, ms, still ? {} : { movedMps2: (sinceMs) => Math.sin(sinceMs / 300) });
        page.input({ kind: 'key' });
        page.close();
        expect(leftBehind(fake)).toEqual([]);
        const { length } = fake.log;
        fake.fakeTimers.advance(60_000);
        expect(fake.log).toHaveLength(length);
      }),
      { numRuns: 40 },
    );
  });
});
