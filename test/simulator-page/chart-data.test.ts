// What the simulator's chart of a movement is made of, before it is drawn.
import { describe, expect, it } from 'vitest';
import type { Axes } from '../../shared/motion/recording';
import { alignedData, forceLine, repsOf } from '../../simulator/page/wrist/chart-data';
import { announceRecording } from '../../tools/replay/run-recording';
import { CONDITIONS, makeSet } from '../maker/make-set';

const straight = (count: number, impactAt: number): Axes => ({
  tMs: Float64Array.from({ length: count }, (_, i) => i * 20),
  x: new Float64Array(count),
  y: new Float64Array(count),
  z: Float64Array.from({ length: count }, (_, i) => (i === impactAt ? 80 : 9.81)),
});

describe('the line of the force', () => {
  it('has every reading of a set', () => {
    const { recording } = makeSet(17, CONDITIONS.conventional);
    const { seconds, forceMps2 } = forceLine(recording.accel);
    expect(seconds).toEqual([...recording.accel.tMs].map((tMs) => tMs / 1000));
    expect(forceMps2[3]).toBeCloseTo(
      Math.hypot(recording.accel.x[3] ?? 0, recording.accel.y[3] ?? 0, recording.accel.z[3] ?? 0),
      9,
    );
  });

  it('of hours is short enough to draw, rises in time and keeps the one impact', () => {
    const { seconds, forceMps2 } = forceLine(straight(900_000, 123_456));
    expect(seconds.length).toBeLessThan(15_000);
    expect(seconds.every((second, i) => i === 0 || second > (seconds[i - 1] ?? second))).toBe(true);
    expect(seconds[forceMps2.indexOf(80)]).toBeCloseTo(123_456 * 0.02, 6);
  });
});

it('lays the estimated height of each rep beside the force: up from the floor, back to it, unknown before the first', () => {
  const { recording } = makeSet(17, CONDITIONS.conventional);
  const reps = repsOf(announceRecording(recording, { lift: 'conventional', targetSeconds: 3, useGyro: true }));
  const [seconds = [], force = [], heightCm = []] = alignedData(recording, forceLine(recording.accel), reps);
  expect(force.length).toBe(seconds.length);
  expect(heightCm.length).toBe(seconds.length);
  const first = reps[0]?.measured;
  const at = (ms: number): unknown => heightCm[[...seconds].findIndex((second) => second * 1000 >= ms - 1e-6)];
  expect(at(0)).toBeUndefined();
  expect(at(first?.liftOffMs ?? 0)).toBeCloseTo(0, 1);
  expect(at(first?.lockoutMs ?? 0)).toBeCloseTo((first?.travelM ?? 0) * 100, 1);
  expect(at(first?.floorContactMs ?? 0)).toBeCloseTo(0, 1);
});

it('has no height where there is no rep', () => {
  const [seconds = [], , heightCm] = alignedData(
    { name: 'still', accel: straight(10, -1) },
    forceLine(straight(10, -1)),
    [],
  );
  expect(heightCm).toEqual(new Array(seconds.length).fill(null));
});
