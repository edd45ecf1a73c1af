// Owns the estimated height of the bar over a rep, made for the eye after the whole rep is known.
// Refuses to measure: times and travel are the ones announced, and nothing here goes back into a verdict.

import type { RepMeasured } from '../../shared/motion/bar-event';
import type { Axes } from '../../shared/motion/recording';
import { firstAtOrAfter } from '../recording/first-at';

/** One point of the estimated height: ms on the clock of the samples, m above where the rep began. */
export interface HeightPoint {
  readonly tMs: number;
  readonly heightM: number;
}

interface Phase {
  readonly startMs: number;
  readonly endMs: number;
  readonly startM: number;
  readonly endM: number;
  /** False where the bar met the floor with a speed nobody knows. */
  readonly stillAtEnd: boolean;
}

interface ForcePoint {
  readonly tMs: number;
  readonly forceMps2: number;
}

function forceAt(axes: Axes, i: number): ForcePoint {
  return { tMs: axes.tMs[i] ?? 0, forceMps2: Math.hypot(axes.x[i] ?? 0, axes.y[i] ?? 0, axes.z[i] ?? 0) };
}

function interpolated(axes: Axes, tMs: number): ForcePoint {
  const after = firstAtOrAfter(axes.tMs, tMs);
  const right = forceAt(axes, Math.min(after, axes.tMs.length - 1));
  const left = forceAt(axes, Math.max(after - 1, 0));
  const spanMs = right.tMs - left.tMs;
  const share = spanMs > 0 ? Math.min(1, Math.max(0, (tMs - left.tMs) / spanMs)) : 0;
  return { tMs, forceMps2: left.forceMps2 + share * (right.forceMps2 - left.forceMps2) };
}

function forcesOf(axes: Axes, phase: Phase): ForcePoint[] {
  const points = [interpolated(axes, phase.startMs)];
  for (let i = firstAtOrAfter(axes.tMs, phase.startMs); (axes.tMs[i] ?? Number.POSITIVE_INFINITY) < phase.endMs; i++) {
    if ((axes.tMs[i] ?? 0) > phase.startMs) points.push(forceAt(axes, i));
  }
  points.push(interpolated(axes, phase.endMs));
  return points;
}

/**
 * The length of the force integrated twice. Gravity and the sensor's offset are one unknown constant and, as the forearm
 * turns, a drift: the known speed (zero) and height at the ends of the phase fix both. Where the speed at the end is not
 * known, the constant alone is fixed by the height.
 */
function heightsOf(axes: Axes, phase: Phase): HeightPoint[] {
  const points: { tMs: number; seconds: number; height: number }[] = [];
  let speed = 0;
  let height = 0;
  let before: ForcePoint | undefined;
  for (const point of forcesOf(axes, phase)) {
    if (before !== undefined) {
      const stepSeconds = (point.tMs - before.tMs) / 1000;
      const speedBefore = speed;
      speed += ((before.forceMps2 + point.forceMps2) / 2) * stepSeconds;
      height += ((speedBefore + speed) / 2) * stepSeconds;
    }
    points.push({ tMs: point.tMs, seconds: (point.tMs - phase.startMs) / 1000, height });
    before = point;
  }
  const lengthSeconds = (phase.endMs - phase.startMs) / 1000;
  if (lengthSeconds <= 0) return [{ tMs: phase.startMs, heightM: phase.startM }];
  const surplus = height - (phase.endM - phase.startM);
  const constant = phase.stillAtEnd
    ? (6 * surplus) / lengthSeconds ** 2 - (2 * speed) / lengthSeconds
    : (2 * surplus) / lengthSeconds ** 2;
  const drift = phase.stillAtEnd ? (6 * speed) / lengthSeconds ** 2 - (12 * surplus) / lengthSeconds ** 3 : 0;
  return points.map(({ tMs, seconds, height: raw }) => ({
    tMs,
    heightM: phase.startM + raw - (constant * seconds ** 2) / 2 - (drift * seconds ** 3) / 6,
  }));
}

/** The height over one rep, from the floor through lockout back to the floor, times rising; level while held at lockout. */
export function repHeights(axes: Axes, rep: RepMeasured): HeightPoint[] {
  const up = heightsOf(axes, {
    startMs: rep.liftOffMs,
    endMs: rep.lockoutMs,
    startM: 0,
    endM: rep.travelM,
    stillAtEnd: true,
  });
  const down = heightsOf(axes, {
    startMs: rep.descentStartMs,
    endMs: rep.floorContactMs,
    startM: rep.travelM,
    endM: 0,
    stillAtEnd: false,
  });
  return [...up, ...down];
}

/** The height at a time by linear interpolation, m; `undefined` outside the points. */
export function heightAt(points: readonly HeightPoint[], tMs: number): number | undefined {
  const after = points.findIndex((point) => point.tMs >= tMs);
  const right = points[after];
  if (right === undefined) return undefined;
  if (right.tMs === tMs) return right.heightM;
  const left = points[after - 1];
  if (left === undefined) return undefined;
  return left.heightM + ((right.heightM - left.heightM) * (tMs - left.tMs)) / (right.tMs - left.tMs);
}
