// Owns what crosses into the engine and back as JSON: a recording as one row after another in the order in which a watch
// would hand them over, and the times that were taken. Refuses to run anything.
import type { Axes, Recording } from '../../shared/motion/recording';

/** Columns of one length. `isGyro` is 1 for a gyroscope row (deg/s), 0 for an accelerometer row (m/s²); times in ms. */
export interface Feed {
  readonly isGyro: readonly number[];
  readonly tMs: readonly number[];
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly z: readonly number[];
}

/** Times of one sample, ms, without the cost of reading the clock. Each is made of least times over all runs. */
export interface Timings {
  /** Accelerometer samples in the feed. */
  readonly samples: number;
  readonly baselineMs: number;
  readonly coreMs: number;
  /** The sample whose least time is greatest, and its place in the feed. */
  readonly dearestMs: number;
  readonly dearestAtMs: number;
}

interface Row {
  readonly isGyro: 0 | 1;
  readonly tMs: number;
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

function rowsOf(axes: Axes, isGyro: 0 | 1): Row[] {
  return Array.from(axes.tMs, (tMs, i) => ({
    isGyro,
    tMs,
    x: axes.x[i] ?? Number.NaN,
    y: axes.y[i] ?? Number.NaN,
    z: axes.z[i] ?? Number.NaN,
  }));
}

function toColumns(rows: readonly Row[]): Feed {
  return {
    isGyro: rows.map((row) => row.isGyro),
    tMs: rows.map((row) => row.tMs),
    x: rows.map((row) => row.x),
    y: rows.map((row) => row.y),
    z: rows.map((row) => row.z),
  };
}

/** At equal times the gyroscope comes first, as in a replay. Gyroscope rows after the last accelerometer row are left out. */
export function toFeed(recording: Recording, useGyro: boolean): Feed {
  const accel = rowsOf(recording.accel, 0);
  const lastMs = accel[accel.length - 1]?.tMs ?? 0;
  const gyro = useGyro && recording.gyro ? rowsOf(recording.gyro, 1).filter((row) => row.tMs <= lastMs) : [];
  return toColumns([...accel, ...gyro].sort((a, b) => a.tMs - b.tMs || b.isGyro - a.isGyro));
}

/**
 * The accelerometer rows cut to a multiple of `samplesPerCycle`, so that a stream that repeats them has the same place in the
 * movement at every multiple of it. Where rows are wanting, the last one stays: a wrist held still.
 */
export function toCycle(recording: Recording, samplesPerCycle: number): Feed {
  const rows = rowsOf(recording.accel, 0);
  const last = rows[rows.length - 1];
  if (last === undefined) throw new RangeError(`${recording.name} has no sample`);
  const stepMs = (last.tMs - (rows[0]?.tMs ?? 0)) / (rows.length - 1);
  const cycle = Array.from(
    { length: samplesPerCycle },
    (_, i) => rows[i] ?? { ...last, tMs: last.tMs + (i - rows.length + 1) * stepMs },
  );
  return toColumns(cycle);
}
