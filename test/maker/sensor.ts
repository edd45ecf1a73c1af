// Owns the watch: mounting, the sensors' faults and filters, sampling and timestamps. Refuses to know of bars and reps.
import type { Axes } from '../../shared/motion/recording';
import { GRAVITY_MPS2, GYRO, SENSOR, STEP_MS, STEP_S } from './params';
import type { Random } from './random';
import type { Wrist } from './wrist';

// A copy: reading an import on every step of a hot loop costs more than the step.
const stepS = STEP_S;

type Columns = readonly [Float64Array, Float64Array, Float64Array];
export type Vector = readonly [number, number, number];
const AXES = [0, 1, 2] as const;
const DEGREES = 180 / Math.PI;

export type Rotation = readonly [Vector, Vector, Vector];

/** What the watch feels on the fine grid: m/s² and deg/s, in its own axes. */
export interface Felt {
  readonly accel: Columns;
  readonly gyro: Columns;
}

/** Specific force and angular rate in the axes of a watch mounted as `mount` says (rows: its axes in the forearm's frame). */
export function feel(wrist: Wrist, mount: Rotation): Felt {
  const n = wrist.z.length;
  const make = (): Columns => [new Float64Array(n), new Float64Array(n), new Float64Array(n)];
  const accel = make();
  const gyro = make();
  const gravity = GRAVITY_MPS2;
  const [shakeX, shakeY, shakeZ] = wrist.shake;
  for (let i = 0; i < n; i++) {
    const heading = wrist.heading[i] ?? 0;
    const tilt = wrist.tilt[i] ?? 0;
    const twist = wrist.twist[i] ?? 0;
    const worldX = second(wrist.x, i);
    const worldY = second(wrist.y, i);
    const worldZ = second(wrist.z, i) + gravity;
    const ch = Math.cos(heading);
    const sh = Math.sin(heading);
    const ct = Math.cos(tilt);
    const st = Math.sin(tilt);
    const cw = Math.cos(twist);
    const sw = Math.sin(twist);
    const ax = ch * worldX + sh * worldY;
    const ay = ch * worldY - sh * worldX;
    const by = ct * ay + st * worldZ;
    const headingRate = first(wrist.heading, i);
    const tiltRate = first(wrist.tilt, i);
    const forceX = cw * ax + sw * by + (shakeX[i] ?? 0);
    const forceY = cw * by - sw * ax + (shakeY[i] ?? 0);
    const forceZ = ct * worldZ - st * ay + (shakeZ[i] ?? 0);
    const rateX = (headingRate * st * sw + tiltRate * cw) * DEGREES;
    const rateY = (headingRate * st * cw - tiltRate * sw) * DEGREES;
    const rateZ = (headingRate * ct + first(wrist.twist, i)) * DEGREES;
    for (const k of AXES) {
      const row = mount[k];
      accel[k][i] = row[0] * forceX + row[1] * forceY + row[2] * forceZ;
      gyro[k][i] = row[0] * rateX + row[1] * rateY + row[2] * rateZ;
    }
  }
  return { accel, gyro };
}

function first(of: Float64Array, i: number): number {
  const j = Math.min(of.length - 2, Math.max(1, i));
  return ((of[j + 1] ?? 0) - (of[j - 1] ?? 0)) / (2 * stepS);
}

function second(of: Float64Array, i: number): number {
  const j = Math.min(of.length - 2, Math.max(1, i));
  return ((of[j + 1] ?? 0) - 2 * (of[j] ?? 0) + (of[j - 1] ?? 0)) / (stepS * stepS);
}

/** A rotation drawn evenly from all there are (Shoemake 1992). */
export function anyRotation(random: Random): Rotation {
  const u = random.next();
  const a = 2 * Math.PI * random.next();
  const b = 2 * Math.PI * random.next();
  const x = Math.sqrt(1 - u) * Math.sin(a);
  const y = Math.sqrt(1 - u) * Math.cos(a);
  const z = Math.sqrt(u) * Math.sin(b);
  const w = Math.sqrt(u) * Math.cos(b);
  return [
    [1 - 2 * (y * y + z * z), 2 * (x * y - z * w), 2 * (x * z + y * w)],
    [2 * (x * y + z * w), 1 - 2 * (x * x + z * z), 2 * (y * z - x * w)],
    [2 * (x * z - y * w), 2 * (y * z + x * w), 1 - 2 * (x * x + y * y)],
  ];
}

/** True times of the samples and the times stamped on them, ms on the grid's clock. */
export interface Stamps {
  readonly trueMs: Float64Array;
  readonly stampedMs: Float64Array;
}

export interface Clock {
  readonly startMs: number;
  readonly endMs: number;
  readonly nominalHz: number;
  readonly jitter: number;
}

/** Even sampling, uneven stamps, as callbacks give them; whole ms, strictly rising. */
export function stamp(random: Random, clock: Clock): Stamps {
  const periodMs = (1000 / clock.nominalHz) * (1 + random.between(-SENSOR.rateError, SENSOR.rateError));
  const n = Math.max(0, Math.floor((clock.endMs - clock.startMs) / periodMs));
  const trueMs = new Float64Array(n);
  const stampedMs = new Float64Array(n);
  const zero = clock.startMs + random.between(0, periodMs);
  let last = -1;
  for (let i = 0; i < n; i++) {
    const t = zero + i * periodMs;
    let late = Math.abs(random.normal()) * SENSOR.jitterShare;
    if (random.chance(SENSOR.lateShare)) late += random.between(...SENSOR.lateBy);
    const stamped = Math.max(last + 1, Math.round(t + (clock.jitter * late * 1000) / clock.nominalHz));
    trueMs[i] = t;
    stampedMs[i] = stamped;
    last = stamped;
  }
  return { trueMs, stampedMs };
}

export interface Faults {
  readonly gains: Vector;
  readonly offsets: Vector;
  /** White noise of one reading, rms. */
  readonly noise: number;
  /** Readings stop here. */
  readonly fullScale: number;
  /** Readings are whole multiples of this. */
  readonly step: number;
}

export function accelFaults(random: Random, nominalHz: number): Faults {
  const scale = 1 + random.between(...SENSOR.scale);
  const gain = (): number => scale + random.between(-SENSOR.axisScale, SENSOR.axisScale);
  const offset = (): number => random.between(-SENSOR.biasMps2, SENSOR.biasMps2);
  const rangeG = random.pick(SENSOR.rangesG);
  return {
    gains: [gain(), gain(), gain()],
    offsets: [offset(), offset(), offset()],
    noise: SENSOR.noiseMps2 * Math.sqrt(SENSOR.bandShare * nominalHz),
    fullScale: rangeG * GRAVITY_MPS2,
    step: random.chance(0.5) ? 0.01 : (rangeG / 32768) * GRAVITY_MPS2,
  };
}

export function gyroFaults(random: Random, nominalHz: number): Faults {
  const gain = (): number => 1 + random.between(-GYRO.scale, GYRO.scale);
  const offset = (): number => random.between(-GYRO.biasDegps, GYRO.biasDegps);
  return {
    gains: [gain(), gain(), gain()],
    offsets: [offset(), offset(), offset()],
    noise: GYRO.noiseDegps * Math.sqrt(SENSOR.bandShare * nominalHz),
    fullScale: GYRO.fullScaleDegps,
    step: GYRO.fullScaleDegps / 32768,
  };
}

export type LowPass = (column: Float64Array) => Float64Array;

/** The filter before sampling: one pole, two poles, or the mean over one period. */
export function anyLowPass(random: Random, nominalHz: number): LowPass {
  const hz = SENSOR.bandShare * nominalHz;
  return random.pick<LowPass>([
    (column) => onePole(column, hz),
    (column) => onePole(onePole(column, 1.55 * hz), 1.55 * hz),
    (column) => onePole(onePole(column, 1.55 * hz), 1.55 * hz),
    (column) => slidingMean(column, Math.max(1, Math.round(1000 / nominalHz / STEP_MS))),
  ]);
}

function onePole(column: Float64Array, hz: number): Float64Array {
  const out = new Float64Array(column.length);
  const keep = Math.exp(-2 * Math.PI * hz * stepS);
  let y = column[0] ?? 0;
  for (let i = 0; i < column.length; i++) {
    y = keep * y + (1 - keep) * (column[i] ?? 0);
    out[i] = y;
  }
  return out;
}

function slidingMean(column: Float64Array, width: number): Float64Array {
  const out = new Float64Array(column.length);
  let sum = width * (column[0] ?? 0);
  for (let i = 0; i < column.length; i++) {
    sum += (column[i] ?? 0) - (column[Math.max(0, i - width)] ?? 0);
    out[i] = sum / width;
  }
  return out;
}

/** Something that shakes the chip itself, past its filter: m/s² or deg/s on axis k at a true time, ms. */
export type Disturbance = (axis: 0 | 1 | 2, trueMs: number) => number;

/** Readings as the app gets them, on the grid's clock. */
export function read(
  felt: Columns,
  stamps: Stamps,
  faults: Faults,
  lowPass: LowPass,
  disturbance: Disturbance | undefined,
  random: Random,
): Axes {
  const column = (k: 0 | 1 | 2): Float64Array => {
    const smooth = lowPass(faulty(felt[k], faults.gains[k], faults.offsets[k], faults.fullScale));
    return stamps.trueMs.map((t) => {
      const at = t / STEP_MS;
      const i = Math.floor(at);
      const a = smooth[i] ?? 0;
      const b = smooth[i + 1] ?? a;
      const shaken = a + (b - a) * (at - i) + (disturbance?.(k, t) ?? 0) + faults.noise * random.normal();
      return faults.step * Math.round(clip(shaken, faults.fullScale) / faults.step);
    });
  };
  return { tMs: stamps.stampedMs, x: column(0), y: column(1), z: column(2) };
}

function faulty(column: Float64Array, gain: number, offset: number, fullScale: number): Float64Array {
  const out = new Float64Array(column.length);
  for (let i = 0; i < out.length; i++) out[i] = clip((column[i] ?? 0) * gain + offset, fullScale);
  return out;
}

function clip(value: number, limit: number): number {
  return Math.max(-limit, Math.min(limit, value));
}
