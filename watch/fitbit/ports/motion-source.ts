// Owns the readings of the accelerometer: batches with times of the sensor's own clock, put on the watch's. Refuses to smooth or fill gaps,
// and the gyroscope: the watch has no room for it.

import type { Guard } from '../../coach/guard';
import type { AxesSink, Clock, MotionSource } from '../../coach/ports';

/** What the platform gives: m/s², and ms on the sensor's clock; a place that was not read is null or no number. */
interface Batch {
  readonly timestamp: ArrayLike<number | null>;
  readonly x: ArrayLike<number | null>;
  readonly y: ArrayLike<number | null>;
  readonly z: ArrayLike<number | null>;
}

export interface Accelerometer {
  readonly readings: Batch | null;
  addEventListener(kind: 'reading', hear: () => void): void;
  removeEventListener(kind: 'reading', hear: () => void): void;
  start(): void;
  stop(): void;
}

export type AccelerometerKind = new (options: { readonly frequency: number; readonly batch: number }) => Accelerometer;

/** The platform rounds the interval down to whole 10 ms: 20 ms stays 20. */
export const FREQUENCY_HZ = 50;
/** News is late by a batch at most, 100 ms: a count must not wait longer to be known. A choice. */
const BATCH = 5;
/**
 * Of this long every batch came later than it should by more than that: the phone has set the watch's time forward, or the sensor's clock
 * began anew. Shorter, it may be an engine that was busy, ms. Choices.
 */
const LATE_FOR_MS = 1000;
const LATE_BY_MS = 200;

export function createMotionSource(
  kind: AccelerometerKind | null | undefined,
  clock: Clock,
  guard: Guard,
): MotionSource {
  let stopNow: (() => void) | undefined;
  return {
    available: () => Boolean(kind),
    start(onAccel) {
      if (stopNow !== undefined) throw new Error('the motion source is already started');
      if (!kind) throw new Error('the watch has no accelerometer');
      stopNow = run(new kind({ frequency: FREQUENCY_HZ, batch: BATCH }), clock, guard, onAccel);
    },
    stop() {
      stopNow?.();
      stopNow = undefined;
    },
  };
}

function run(sensor: Accelerometer, clock: Clock, guard: Guard, sink: AxesSink): () => void {
  let running = true;
  const place = createPlacing(clock);
  let lastMs = Number.NEGATIVE_INFINITY;

  function give({ timestamp, x, y, z }: Batch): void {
    const newest = newestOf(timestamp);
    if (newest === undefined) return;
    const offsetMs = place(newest);
    for (let at = 0; running && at < timestamp.length; at += 1) {
      const stamp = timestamp[at];
      const along = x[at];
      const across = y[at];
      const out = z[at];
      if (!isNumber(stamp) || !isNumber(along) || !isNumber(across) || !isNumber(out)) continue;
      const tMs = stamp + offsetMs;
      if (tMs <= lastMs) continue;
      lastMs = tMs;
      sink(tMs, along, across, out);
    }
  }

  function onReading(): void {
    try {
      const batch = sensor.readings;
      if (running && batch !== null) give(batch);
    } catch (error) {
      guard.failed(error);
    }
  }

  sensor.addEventListener('reading', onReading);
  sensor.start();
  return () => {
    running = false;
    sensor.removeEventListener('reading', onReading);
    sensor.stop();
  };
}

/** Tells, at each batch, how far the watch's clock is from the sensor's, ms. */
function createPlacing(clock: Clock): (newestMs: number) => number {
  let offsetMs = Number.POSITIVE_INFINITY;
  // What is looked back on: since when, on either clock, and how far apart they were at least.
  let sinceMs = 0;
  let sinceNewestMs = 0;
  let leastMs = Number.POSITIVE_INFINITY;

  return (newestMs) => {
    const nowMs = clock.nowMs();
    const apartMs = nowMs - newestMs;
    // No reading is of the future; the batch that came soonest after its last reading tells best how the clocks stand.
    offsetMs = Math.min(offsetMs, apartMs);
    leastMs = Math.min(leastMs, apartMs);
    const passedMs = Math.min(nowMs - sinceMs, Math.abs(newestMs - sinceNewestMs));
    if (passedMs >= LATE_FOR_MS) {
      if (leastMs > offsetMs + LATE_BY_MS) offsetMs = leastMs;
      sinceMs = nowMs;
      sinceNewestMs = newestMs;
      leastMs = apartMs;
    }
    return offsetMs;
  };
}

function newestOf(timestamp: Batch['timestamp']): number | undefined {
  for (let at = timestamp.length - 1; at >= 0; at -= 1) {
    const stamp = timestamp[at];
    if (isNumber(stamp)) return stamp;
  }
  return undefined;
}

function isNumber(value: number | null | undefined): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
