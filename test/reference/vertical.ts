// Owns the way from a wrist's specific force to vertical acceleration and the direction of gravity in the watch.
// Refuses to know where the bar is: biases that change with the forearm's direction are learnt in learn.ts.
import type { Recording } from '../../shared/motion/recording';
import { at, averaged, resample, smoothed, type UniformAxes } from './grid';
import { SIGNAL } from './params';

/** What the rest of the reference reads: one row every `stepMs`, the same length in every column. */
export interface Vertical {
  readonly startMs: number;
  readonly stepMs: number;
  readonly length: number;
  /** Vertical acceleration, m/s², up positive, with an unknown slowly changing bias. */
  readonly accelMps2: Float64Array;
  /** Unit vector of "up" in the watch's axes, smooth. */
  readonly upX: Float64Array;
  readonly upY: Float64Array;
  readonly upZ: Float64Array;
  /** Length of the specific force without any averaging, less its median, m/s²: for impacts and falls. */
  readonly sharpMps2: Float64Array;
  /** Size of what the averaging took out of the specific force, m/s²: impacts and shaking. */
  readonly shakeMps2: Float64Array;
}

interface Columns {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly z: Float64Array;
}

function each(columns: Columns, change: (values: Float64Array) => Float64Array): Columns {
  return { x: change(columns.x), y: change(columns.y), z: change(columns.z) };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return at(sorted, sorted.length >> 1);
}

function lengths(columns: Columns): Float64Array {
  return columns.x.map((x, i) => Math.hypot(x, at(columns.y, i), at(columns.z, i)));
}

/** Rotations from the watch's axes at row i to its axes at row 0, as quaternions w, x, y, z; the gyroscope's own bias stays in. */
function integrateTurns(gyro: UniformAxes): Float64Array {
  const turns = new Float64Array(4 * gyro.length);
  let [w, x, y, z] = [1, 0, 0, 0];
  const halfStep = (0.5 * gyro.stepMs) / 1000;
  for (let i = 0; i < gyro.length; i++) {
    turns.set([w, x, y, z], 4 * i);
    const next = Math.min(i + 1, gyro.length - 1);
    const toHalfAngle = (0.5 * halfStep * Math.PI) / 180;
    const a = (at(gyro.x, i) + at(gyro.x, next)) * toHalfAngle;
    const b = (at(gyro.y, i) + at(gyro.y, next)) * toHalfAngle;
    const c = (at(gyro.z, i) + at(gyro.z, next)) * toHalfAngle;
    const half = Math.hypot(a, b, c);
    const s = half > 1e-9 ? Math.sin(half) / half : 1;
    const [dw, dx, dy, dz] = [Math.cos(half), a * s, b * s, c * s];
    [w, x, y, z] = [
      w * dw - x * dx - y * dy - z * dz,
      w * dx + x * dw + y * dz - z * dy,
      w * dy - x * dz + y * dw + z * dx,
      w * dz + x * dy - y * dx + z * dw,
    ];
  }
  return turns;
}

/** Rotates row by row with the quaternions `turns`; `sign` 1 for watch to first axes, -1 for the way back. */
function rotate(columns: Columns, turns: Float64Array, sign: 1 | -1): Columns {
  const out = { x: columns.x.slice(), y: columns.y.slice(), z: columns.z.slice() };
  for (let i = 0; i < columns.x.length; i++) {
    const [vx, vy, vz] = [at(columns.x, i), at(columns.y, i), at(columns.z, i)];
    const w = at(turns, 4 * i);
    const [qx, qy, qz] = [sign * at(turns, 4 * i + 1), sign * at(turns, 4 * i + 2), sign * at(turns, 4 * i + 3)];
    const [tx, ty, tz] = [2 * (qy * vz - qz * vy), 2 * (qz * vx - qx * vz), 2 * (qx * vy - qy * vx)];
    out.x[i] = vx + w * tx + qy * tz - qz * ty;
    out.y[i] = vy + w * ty + qz * tx - qx * tz;
    out.z[i] = vz + w * tz + qx * ty - qy * tx;
  }
  return out;
}

/**
 * With a gyroscope: the specific force is turned into the axes of the first row, where gravity is the part that hardly
 * changes; a zero-phase low-pass finds it (the inertial-frame filter of VQF, Laidig & Seel 2023, run both ways, so that a
 * steady gyroscope bias cancels), and vertical acceleration is the force along it less its median.
 */
function throughTurns(force: Columns, gyro: UniformAxes): { accelMps2: Float64Array; up: Columns } {
  const rowsPerS = 1000 / gyro.stepMs;
  const turns = integrateTurns(gyro);
  const steady = rotate(force, turns, 1);
  const gravity = each(steady, (values) => smoothed(values, SIGNAL.gravityTauS * rowsPerS));
  const size = lengths(gravity);
  const upSteady = each(gravity, (values) => values.map((value, i) => value / Math.max(1e-6, at(size, i))));
  const along = steady.x.map(
    (x, i) => x * at(upSteady.x, i) + at(steady.y, i) * at(upSteady.y, i) + at(steady.z, i) * at(upSteady.z, i),
  );
  const level = median(Array.from(along));
  return { accelMps2: along.map((value) => value - level), up: rotate(upSteady, turns, -1) };
}

/** Without: the length of the averaged force vector, which the forearm's turning does not change, less its median. */
function throughLength(force: Columns, rowsPerS: number): { accelMps2: Float64Array; up: Columns } {
  const size = lengths(force);
  const level = median(Array.from(size));
  const slow = each(force, (values) => smoothed(values, SIGNAL.directionTauS * rowsPerS));
  const slowSize = lengths(slow);
  return {
    accelMps2: size.map((value) => value - level),
    up: each(slow, (values) => values.map((value, i) => value / Math.max(1e-6, at(slowSize, i)))),
  };
}

/** The vertical acceleration of a whole recording; the gyroscope's part is used where there is one and `useGyro` is set. */
export function verticalOf(recording: Recording, useGyro: boolean): Vertical {
  const { accel } = recording;
  const startMs = at(accel.tMs, 0);
  const endMs = at(accel.tMs, accel.tMs.length - 1);
  const raw = resample(accel, startMs, endMs, SIGNAL.stepMs);
  const half = Math.round(SIGNAL.averageMs / SIGNAL.stepMs / 2);
  const force = each(raw, (values) => averaged(values, half));
  const gyro = useGyro && recording.gyro ? resample(recording.gyro, startMs, endMs, SIGNAL.stepMs) : undefined;
  const found = gyro ? throughTurns(force, gyro) : throughLength(force, 1000 / SIGNAL.stepMs);
  const shakeMps2 = raw.x.map((x, i) =>
    Math.hypot(x - at(force.x, i), at(raw.y, i) - at(force.y, i), at(raw.z, i) - at(force.z, i)),
  );
  const { up } = found;
  const size = lengths(raw);
  const level = median(Array.from(size));
  return {
    startMs,
    stepMs: SIGNAL.stepMs,
    length: raw.length,
    accelMps2: found.accelMps2,
    upX: up.x,
    upY: up.y,
    upZ: up.z,
    sharpMps2: size.map((value) => value - level),
    shakeMps2,
  };
}
