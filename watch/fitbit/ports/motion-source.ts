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

export function createMotionSource(kind: AccelerometerKind | undefined, clock: Clock, guard: Guard): MotionSource {
  let stopNow: (() => void) | undefined;
  return {
    available: () => kind !== undefined,
    start(onAccel) {
      if (stopNow !== undefined) throw new Error('the motion source is already started');
      if (kind === undefined) throw new Error('the watch has no accelerometer');
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
  /** From the sensor's clock to the watch's, ms. */
  let offsetMs = Number.POSITIVE_INFINITY;
  let lastMs = Number.NEGATIVE_INFINITY;

  function give({ timestamp, x, y, z }: Batch): void {
    const newest = timestamp[timestamp.length - 1];
    // No reading is of the future; the batch that came soonest after its last reading tells best how the clocks stand.
    if (isNumber(newest)) offsetMs = Math.min(offsetMs, clock.nowMs() - newest);
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

function isNumber(value: number | null | undefined): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
