// Owns that the figures of a sensor check are true: against made readings whose rate, noise, gaps and motor are known.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LISTEN_MS, motorFigures, movedBetween, stillFigures } from '../../watch/coach/sensor-figures';
import { createSensorReadings, keepReading, type SensorReadings } from '../../watch/coach/sensor-readings';
import { createRandom } from '../maker/random';
import { type Shaking, shakenForce } from './sensor-shaking';

const START_MS = 1_700_000_000_000;
const PULSE_MS = 300;
const anyShaking: fc.Arbitrary<Shaking> = fc.record({
  hz: fc.constantFrom(25, 33, 50, 100),
  noiseMps2: fc.double({ min: 0, max: 0.1, noNaN: true }),
  peakMps2: fc.double({ min: 2, max: 15, noNaN: true }),
  riseMs: fc.double({ min: 10, max: 60, noNaN: true }),
  ringMs: fc.double({ min: 5, max: 60, noNaN: true }),
  latencyMs: fc.double({ min: 0, max: 40, noNaN: true }),
  toneHz: fc.double({ min: 150, max: 230, noNaN: true }),
});
const quietly: Shaking = {
  hz: 50,
  noiseMps2: 0.05,
  peakMps2: 6,
  riseMs: 30,
  ringMs: 30,
  latencyMs: 10,
  toneHz: 175,
};

function shaken(seed: number, shaking: Shaking, changed: (tMs: number) => number = () => 0): SensorReadings {
  const random = createRandom(seed, 'sensor check');
  const readings = createSensorReadings();
  for (let k = 0; ; k += 1) {
    const tMs = START_MS - 700 + (k * 1000) / shaking.hz;
    if (tMs > START_MS + PULSE_MS + LISTEN_MS) return readings;
    const [x, y, z] = shakenForce(random, shaking, tMs, START_MS, PULSE_MS);
    keepReading(readings, tMs, x + changed(tMs - START_MS), y, z);
  }
}

describe('the figures of a still wrist', () => {
  it('are the rate, the steps, the noise and gravity of the readings', () => {
    const random = createRandom(1, 'still');
    const readings = createSensorReadings();
    for (let k = 0; k <= 500; k += 1) {
      // One reading in the middle is missing.
      if (k !== 250) keepReading(readings, START_MS + 20 * k, 0, 0.05 * random.normal(), 9.7 + 0.05 * random.normal());
    }
    const still = stillFigures(readings);
    expect(still?.rateHz).toBeCloseTo(49.9, 1);
    expect(still?.medianStepMs).toBe(20);
    expect(still?.longestStepMs).toBe(40);
    expect(still?.noiseMps2).toBeCloseTo(0.05, 2);
    expect(still?.gravityMps2).toBeCloseTo(9.7, 2);
    expect(movedBetween(readings, START_MS, START_MS + 10_000)).toBe(false);
  });

  it('are none where there are too few readings, or none after the first', () => {
    const readings = createSensorReadings();
    expect(stillFigures(readings)).toBeUndefined();
    keepReading(readings, START_MS, 0, 0, 9.81);
    expect(stillFigures(readings)).toBeUndefined();
    keepReading(readings, START_MS, 0, 0, 9.81);
    expect(stillFigures(readings)).toBeUndefined();
  });

  it('leave out what is no number, and what no longer fits', () => {
    const readings = createSensorReadings();
    keepReading(readings, START_MS, Number.NaN, 0, 9.81);
    expect(readings.count).toBe(0);
    for (let k = 0; k < 10_000; k += 1) keepReading(readings, START_MS + k, 0, 0, 9.81);
    expect(readings.count).toBe(readings.tMs.length);
    expect(stillFigures(readings)?.rateHz).toBeCloseTo(1000, 6);
  });

  it('a turned wrist has moved', () => {
    const readings = createSensorReadings();
    for (let k = 0; k < 50; k += 1) {
      const angle = (k / 50) * 0.3;
      keepReading(readings, START_MS + 20 * k, 9.81 * Math.sin(angle), 0, 9.81 * Math.cos(angle));
    }
    expect(movedBetween(readings, START_MS, START_MS + 1000)).toBe(true);
  });
});

describe('the figures of a pulse', () => {
  it('come near the truth at every rate', () => {
    fc.assert(
      fc.property(fc.integer(), anyShaking, (seed, shaking) => {
        const seen = motorFigures(shaken(seed, shaking), START_MS, PULSE_MS);
        if (seen === undefined) throw new Error('a wrist at rest is said to have moved');
        const stepMs = 1000 / shaking.hz;
        expect(seen.peakMps2).toBeGreaterThan(0.85 * shaking.peakMps2 - 0.2);
        expect(seen.peakMps2).toBeLessThan(shaking.peakMps2 + 6 * shaking.noiseMps2 + 0.01);
        const halfMs = shaking.latencyMs + Math.LN2 * shaking.riseMs;
        expect(seen.riseMs).toBeGreaterThanOrEqual(shaking.latencyMs);
        expect(seen.riseMs).toBeLessThan(halfMs + stepMs + 10);
        // The mask must cover all that stands out of the noise: until the shaking is down to about the noise.
        const loudMs = shaking.latencyMs + shaking.ringMs * Math.log(shaking.peakMps2 / 0.6);
        expect(seen.ringMs).toBeGreaterThanOrEqual(Math.max(0, loudMs - stepMs));
        expect(seen.ringMs).toBeLessThan(
          shaking.latencyMs + shaking.ringMs * Math.log(shaking.peakMps2 / 0.05) + 2 * stepMs,
        );
      }),
    );
  });

  it('of a motor that the sensor does not see have no rise and no ring', () => {
    const seen = motorFigures(shaken(2, { ...quietly, peakMps2: 0 }), START_MS, PULSE_MS);
    expect(seen?.riseMs).toBe(0);
    expect(seen?.ringMs).toBe(0);
    expect(seen?.peakMps2).toBeLessThan(0.5);
  });

  it('are not stretched by a twitch long after the pulse', () => {
    const plain = motorFigures(shaken(3, quietly), START_MS, PULSE_MS);
    const twitched = motorFigures(
      shaken(3, quietly, (tMs) => (tMs > 780 && tMs < 810 ? 2 : 0)),
      START_MS,
      PULSE_MS,
    );
    expect(twitched?.ringMs).toBe(plain?.ringMs);
  });

  it('are none where the wrist moved before, after or for good, or the readings break off', () => {
    const moved = [
      (tMs: number) => (tMs < 0 ? 3 * Math.sin(tMs / 50) : 0),
      (tMs: number) => (tMs > 400 ? 3 * Math.sin(tMs / 50) : 0),
      (tMs: number) => (tMs > 150 ? 2 : 0),
    ];
    for (const by of moved) expect(motorFigures(shaken(4, quietly, by), START_MS, PULSE_MS)).toBeUndefined();
    const short = shaken(4, quietly);
    short.count = Math.floor(short.count / 2);
    expect(motorFigures(short, START_MS, PULSE_MS)).toBeUndefined();
  });
});
