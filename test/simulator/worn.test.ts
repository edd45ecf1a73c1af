// What a recorded movement becomes on another watch, and what is heard in it: the sliders of the simulator's page.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Axes, Recording } from '../../shared/motion/recording';
import { createHearing } from '../../simulator/wrist/hearing';
import { AS_RECORDED, GAP_MS, meanRateHz, wornAs } from '../../simulator/wrist/worn';
import { announceRecording } from '../../tools/replay/run-recording';
import type { Announced } from '../../watch/coach/announced';
import { NO_MOTOR } from '../../watch/coach/motor-pulse';
import { CONDITIONS, makeSet } from '../maker/make-set';

const { recording } = makeSet(17, CONDITIONS.conventional);
const spanMs = (axes: Axes): number => (axes.tMs[axes.tMs.length - 1] ?? 0) - (axes.tMs[0] ?? 0);
const risesStrictly = (axes: Axes): boolean => axes.tMs.every((tMs, i) => i === 0 || tMs > (axes.tMs[i - 1] ?? tMs));
const repsIn = (worn: Recording): number =>
  announceRecording(worn, { lift: 'conventional', targetSeconds: 3, useGyro: true }).filter(
    ({ kind }) => kind === 'rep',
  ).length;

it('leaves the readings alone where nothing is asked of them', () => {
  const worn = wornAs(recording, AS_RECORDED);
  expect(worn.accel).toEqual(recording.accel);
  expect(worn.gyro).toEqual(recording.gyro);
});

describe('at another rate', () => {
  it.each([12.5, 25, 100])('%d Hz: as many readings, on the way between the recorded ones', (rateHz) => {
    const { accel, gyro } = wornAs(recording, { ...AS_RECORDED, rateHz });
    expect(meanRateHz(accel)).toBeCloseTo(rateHz, 1);
    expect(gyro === undefined ? 0 : meanRateHz(gyro)).toBeCloseTo(rateHz, 1);
    expect(spanMs(recording.accel) - spanMs(accel)).toBeLessThanOrEqual(1000 / rateHz);
    expect(Math.max(...accel.x)).toBeLessThanOrEqual(Math.max(...recording.accel.x));
    expect(Math.min(...accel.x)).toBeGreaterThanOrEqual(Math.min(...recording.accel.x));
  });

  it('meets the recorded readings where it reads at their time', () => {
    const axes: Axes = {
      tMs: Float64Array.of(0, 40, 80),
      x: Float64Array.of(0, 4, 2),
      y: Float64Array.of(1, 1, 1),
      z: Float64Array.of(9, 9, 9),
    };
    const { accel } = wornAs({ name: 'made', accel: axes }, { ...AS_RECORDED, rateHz: 50 });
    expect([...accel.tMs]).toEqual([0, 20, 40, 60, 80]);
    expect([...accel.x]).toEqual([0, 2, 4, 3, 2]);
  });

  it('makes nothing up where the recording has a hole', () => {
    const axes: Axes = {
      tMs: Float64Array.of(0, 20, 1020, 1040),
      x: Float64Array.of(0, 0, 8, 8),
      y: Float64Array.of(0, 0, 0, 0),
      z: Float64Array.of(9, 9, 9, 9),
    };
    const { accel } = wornAs({ name: 'made', accel: axes }, { ...AS_RECORDED, rateHz: 50 });
    expect([...accel.tMs]).toEqual([0, 20, 1020, 1040]);
  });
});

it('brings readings late by no more than was said, in order, with the value of their time', () => {
  const { accel } = wornAs(recording, { ...AS_RECORDED, jitterMs: 40 });
  const lateMs = accel.tMs.map((tMs, i) => tMs - (recording.accel.tMs[i] ?? 0));
  expect(accel.x).toEqual(recording.accel.x);
  expect(risesStrictly(accel)).toBe(true);
  expect(Math.min(...lateMs)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...lateMs)).toBeLessThan(45);
  expect(Math.max(...lateMs)).toBeGreaterThan(30);
});

it('leaves out what falls into the gaps, of both sensors', () => {
  const { accel, gyro } = wornAs(recording, { ...AS_RECORDED, gapsPerMinute: 12 });
  const holes = (axes: Axes): number[] => [...axes.tMs].filter((tMs, i) => tMs - (axes.tMs[i - 1] ?? tMs) >= GAP_MS);
  const expected = Math.floor((spanMs(recording.accel) * 12) / 60_000);
  expect(holes(accel)).toHaveLength(expected);
  expect(gyro === undefined ? [] : holes(gyro)).toHaveLength(expected);
});

it('shakes a loose strap by what was said, and no reading else', () => {
  const { accel } = wornAs(recording, { ...AS_RECORDED, strapMps2Rms: 2 });
  const power = accel.x.reduce((sum, x, i) => {
    const off = [x - (recording.accel.x[i] ?? 0), (accel.y[i] ?? 0) - (recording.accel.y[i] ?? 0)];
    return sum + (off[0] ?? 0) ** 2 + (off[1] ?? 0) ** 2 + ((accel.z[i] ?? 0) - (recording.accel.z[i] ?? 0)) ** 2;
  }, 0);
  expect(Math.sqrt(power / accel.x.length)).toBeCloseTo(2, 0);
  expect(accel.tMs).toEqual(recording.accel.tMs);
});

it('still has its reps when worn badly', () => {
  const badly = { rateHz: 33, jitterMs: 20, gapsPerMinute: 2, strapMps2Rms: 0.5 };
  expect(repsIn(wornAs(recording, badly))).toBe(repsIn(recording));
});

describe('hearing', () => {
  const options = { lift: 'conventional', targetSeconds: 3, motorPulse: NO_MOTOR } as const;

  it('hears the same however time goes on', () => {
    const whole = announceRecording(recording, { ...options, useGyro: true });
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 20_000 }), { maxLength: 30 }), (stepsMs) => {
        const heard: Announced[] = [];
        const hearing = createHearing(recording, { ...options, onAnnounced: (one) => heard.push(one) });
        let placeMs = 0;
        for (const stepMs of stepsMs) {
          placeMs += stepMs;
          hearing.advanceTo(placeMs);
        }
        hearing.advanceTo(Number.POSITIVE_INFINITY);
        hearing.finish();
        expect(heard).toEqual(whole);
      }),
      { numRuns: 10 },
    );
  });

  it('hears nothing of what lies before the place where it begins', () => {
    const whole = announceRecording(recording, { ...options, useGyro: true });
    const reps = whole.flatMap((one) => (one.kind === 'rep' ? [one.rep] : []));
    const fromMs = (reps[1]?.measured.floorContactMs ?? 0) + 300;
    const heard: Announced[] = [];
    const hearing = createHearing(recording, { ...options, fromMs, onAnnounced: (one) => heard.push(one) });
    hearing.advanceTo(Number.POSITIVE_INFINITY);
    hearing.finish();
    expect(heard.filter(({ kind }) => kind === 'rep')).toHaveLength(reps.length - 2);
  });
});
