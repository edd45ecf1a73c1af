// The drawn height: right where the truth is known, whatever the sensor's offset.
import { describe, expect, it } from 'vitest';
import { heightAt, repHeights } from '../../tools/picture/height';
import { lowering, TRAVEL_M, trueHeightM } from './made-force';

const REP = {
  kind: 'rep',
  atMs: 6700,
  liftOffMs: 1001,
  lockoutMs: 2500,
  descentStartMs: 3480,
  floorContactMs: 6500,
  travelM: TRAVEL_M,
  fallM: 0,
} as const;

describe('repHeights', () => {
  it.each([0, 0.5, -0.5])('follows the bar within 1 cm with an offset of %d m/s²', (offsetMps2) => {
    const points = repHeights(lowering(20_000, offsetMps2), REP);
    expect(points.length).toBeGreaterThan(200);
    for (const { tMs, heightM } of points) expect(Math.abs(heightM - trueHeightM(tMs))).toBeLessThan(0.01);
  });

  it('begins and ends on the floor and is level at lockout', () => {
    const points = repHeights(lowering(20_000), REP);
    expect(points[0]).toEqual({ tMs: 1001, heightM: 0 });
    expect(points[points.length - 1]?.heightM).toBeCloseTo(0, 9);
    expect(heightAt(points, 3000)).toBeCloseTo(TRAVEL_M, 9);
  });

  it('draws a rep whose phases have no length or lie outside the recording without numbers that are none', () => {
    const odd = { ...REP, lockoutMs: REP.liftOffMs, descentStartMs: 19_990, floorContactMs: 25_000 };
    for (const { heightM } of repHeights(lowering(20_000), odd)) expect(Number.isFinite(heightM)).toBe(true);
  });
});

it('heightAt knows nothing outside the rep', () => {
  const points = repHeights(lowering(20_000), REP);
  expect(heightAt(points, 900)).toBeUndefined();
  expect(heightAt(points, 7000)).toBeUndefined();
});
