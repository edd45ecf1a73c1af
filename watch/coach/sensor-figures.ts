// Owns what the readings of a sensor check say: how the accelerometer samples, whether the wrist was still, how the motor
// shakes it. Refuses to take readings (the page does) and to conclude (sensor-conclusions.ts does).
import type { MotorReport } from '../../shared/settings/sensor-report';
import type { SensorReadings } from './sensor-readings';

/** What a still wrist tells of its accelerometer. Units as in `SensorReport`. */
export interface StillFigures {
  readonly rateHz: number;
  readonly medianStepMs: number;
  readonly longestStepMs: number;
  readonly noiseMps2: number;
  readonly gravityMps2: number;
}

/**
 * A wrist counts as still while its force strays less than this from its mean, m/s² (root mean square of all three axes).
 * Turning it by 3.5 degrees shows as much; a resting arm with the noise of a watch's sensor stays under 0.2. A choice.
 */
const STILL_MPS2 = 0.6;
/** Fewer readings than this say nothing about stillness. */
const FEWEST_READINGS = 3;
/** The stretches of rest before and after a pulse against which it is measured, ms. */
export const REST_MS = 400;
/** The motor is seen where the force strays this often as far as at rest: chance goes so far in fewer than 1 of 1000. */
const SEEN_OVER_REST = 3;
/** The force of a sensor without noise still comes in steps, m/s²: 0.01 g is coarser than any seen. */
const LEAST_REST_MPS2 = 0.03;
/** A command takes a while to reach the motor, so its last shaking may come this long after the end asked for, ms. A choice. */
const LATENCY_MS = 100;
/** Silence of this length ends the ringing for good, ms: shorter ones are the shaking seen at its zero crossings. */
const SILENCE_MS = 150;
/** What must follow the end of a pulse so that it can be judged, ms. */
export const LISTEN_MS = 1000;

/** Undefined where there are fewer than two readings, or none after the first. */
export function stillFigures(readings: SensorReadings): StillFigures | undefined {
  const { tMs, count } = readings;
  const spanMs = (tMs[count - 1] ?? 0) - (tMs[0] ?? 0);
  if (count < 2 || !(spanMs > 0)) return undefined;
  const stepsMs = new Float64Array(count - 1);
  let sum = 0;
  for (let at = 0; at < count; at += 1) {
    sum += lengthAt(readings, at);
    if (at > 0) stepsMs[at - 1] = (tMs[at] ?? 0) - (tMs[at - 1] ?? 0);
  }
  stepsMs.sort();
  const gravityMps2 = sum / count;
  let squares = 0;
  for (let at = 0; at < count; at += 1) squares += (lengthAt(readings, at) - gravityMps2) ** 2;
  return {
    rateHz: (1000 * (count - 1)) / spanMs,
    medianStepMs: median(stepsMs),
    longestStepMs: stepsMs[stepsMs.length - 1] ?? 0,
    noiseMps2: Math.sqrt(squares / count),
    gravityMps2,
  };
}

/** True where the wrist has moved in the stretch; too few readings to tell are no movement. */
export function movedBetween(readings: SensorReadings, fromMs: number, toMs: number): boolean {
  const rest = restBetween(readings, fromMs, toMs);
  return rest !== undefined && rest.spreadMps2 > STILL_MPS2;
}

/**
 * What the accelerometer saw of one pulse; `rise` and `ring` are 0 where it saw none. Undefined where the wrist moved, or
 * the readings do not reach from `REST_MS` before the pulse to `LISTEN_MS` after it: then it must be done again.
 */
export function motorFigures(readings: SensorReadings, startMs: number, durationMs: number): MotorReport | undefined {
  const endMs = startMs + durationMs;
  const before = restBetween(readings, startMs - REST_MS, startMs);
  const after = restBetween(readings, endMs + LISTEN_MS - REST_MS, endMs + LISTEN_MS);
  if (before === undefined || after === undefined) return undefined;
  if (Math.max(before.spreadMps2, after.spreadMps2, apart(before, after)) > STILL_MPS2) return undefined;
  const quietMps2 = SEEN_OVER_REST * Math.max(before.spreadMps2, after.spreadMps2, LEAST_REST_MPS2);
  const peakMps2 = largest(readings, before, startMs, endMs + LATENCY_MS);
  if (!(peakMps2 > quietMps2)) return { peakMps2, riseMs: 0, ringMs: 0 };
  return {
    peakMps2,
    riseMs: firstOver(readings, before, startMs, peakMps2 / 2) - startMs,
    // Against the rest after it: the shaking may have settled the watch a little, and that is no ringing.
    ringMs: Math.max(0, silentFrom(readings, after, endMs, quietMps2) - endMs),
  };
}

interface Rest {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly spreadMps2: number;
}

function restBetween(readings: SensorReadings, fromMs: number, toMs: number): Rest | undefined {
  let [n, x, y, z] = [0, 0, 0, 0];
  eachBetween(readings, fromMs, toMs, (at) => {
    n += 1;
    x += readings.x[at] ?? 0;
    y += readings.y[at] ?? 0;
    z += readings.z[at] ?? 0;
  });
  if (n < FEWEST_READINGS) return undefined;
  const mean = { x: x / n, y: y / n, z: z / n };
  let squares = 0;
  eachBetween(readings, fromMs, toMs, (at) => {
    squares += strayAt(readings, at, mean) ** 2;
  });
  return { ...mean, spreadMps2: Math.sqrt(squares / n) };
}

function largest(readings: SensorReadings, rest: Rest, fromMs: number, toMs: number): number {
  let found = 0;
  eachBetween(readings, fromMs, toMs, (at) => {
    found = Math.max(found, strayAt(readings, at, rest));
  });
  return found;
}

function firstOver(readings: SensorReadings, rest: Rest, fromMs: number, overMps2: number): number {
  for (let at = 0; at < readings.count; at += 1) {
    const tMs = readings.tMs[at] ?? 0;
    if (tMs >= fromMs && strayAt(readings, at, rest) >= overMps2) return tMs;
  }
  return fromMs;
}

/** Time of the first reading after which it is silent for `SILENCE_MS`. A hand that twitches later is no ringing. */
function silentFrom(readings: SensorReadings, rest: Rest, fromMs: number, overMps2: number): number {
  let silentMs = Infinity;
  for (let at = 0; at < readings.count; at += 1) {
    const tMs = readings.tMs[at] ?? 0;
    if (tMs < fromMs) continue;
    if (strayAt(readings, at, rest) > overMps2) silentMs = Infinity;
    else silentMs = Math.min(silentMs, tMs);
    if (tMs - silentMs >= SILENCE_MS) break;
  }
  return silentMs === Infinity ? fromMs + LISTEN_MS : silentMs;
}

function eachBetween(readings: SensorReadings, fromMs: number, toMs: number, visit: (at: number) => void): void {
  for (let at = 0; at < readings.count; at += 1) {
    const tMs = readings.tMs[at] ?? 0;
    if (tMs >= fromMs && tMs < toMs) visit(at);
  }
}

function strayAt(readings: SensorReadings, at: number, from: { x: number; y: number; z: number }): number {
  return lengthOf((readings.x[at] ?? 0) - from.x, (readings.y[at] ?? 0) - from.y, (readings.z[at] ?? 0) - from.z);
}

function apart(one: Rest, other: Rest): number {
  return lengthOf(one.x - other.x, one.y - other.y, one.z - other.z);
}

function lengthAt({ x, y, z }: SensorReadings, at: number): number {
  return lengthOf(x[at] ?? 0, y[at] ?? 0, z[at] ?? 0);
}

function lengthOf(x: number, y: number, z: number): number {
  return Math.sqrt(x * x + y * y + z * z);
}

function median(sorted: Float64Array): number {
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
