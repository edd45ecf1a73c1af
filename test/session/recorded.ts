// Owns a recording, shipped or made, as a wrist hears it at a given moment: whole ms, cm/s² and deg/s; its truth; and its parts.
// Refuses the simulator: it is data.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Axes, Recording } from '../../shared/motion/recording';
import type { Reading } from '../../simulator/device/motion';
import { readRecording } from '../../tools/recording/read-recording';
import { ROOT } from '../package/built';

export interface TrueRep {
  readonly liftOffMs: number;
  readonly descentStartMs: number;
  readonly floorContactMs: number;
}

/** Readings at times ms UTC. */
export interface Heard {
  readonly accel: readonly Reading[];
  readonly gyro: readonly Reading[];
}

export interface Recorded extends Heard {
  /** Times from the first reading, ms. */
  readonly truth: readonly TrueRep[];
  readonly lengthMs: number;
}

const CMPS2_PER_MPS2 = 100;

export function recorded(name: string): Recorded {
  const file = join(ROOT, 'test/recordings', `${name}.csv`);
  const sidecar = JSON.parse(readFileSync(file.replace(/csv$/, 'json'), 'utf8')) as {
    readonly expect: { readonly truth: readonly TrueRep[] };
  };
  return asRecorded(readRecording(file, { useGyro: true }), sidecar.expect.truth);
}

export function asRecorded({ accel, gyro }: Recording, truth: readonly TrueRep[]): Recorded {
  const rows = readingsOf(accel, CMPS2_PER_MPS2);
  return {
    accel: rows,
    gyro: gyro === undefined ? [] : readingsOf(gyro, 1),
    truth,
    lengthMs: rows[rows.length - 1]?.[0] ?? 0,
  };
}

function readingsOf({ tMs, x, y, z }: Axes, scale: number): Reading[] {
  // A wrist hands over what its sensor resolves, not what a float holds.
  const axis = (values: ArrayLike<number>, i: number): number => Math.round((values[i] ?? 0) * scale * 10) / 10;
  return Array.from(tMs, (t, i) => [Math.round(t), axis(x, i), axis(y, i), axis(z, i)] as const);
}

/** As heard when its first reading comes at `startMs`. */
export function heardFrom({ accel, gyro }: Heard, startMs: number): Heard {
  const shift = ([t, x, y, z]: Reading): Reading => [t + startMs, x, y, z];
  return { accel: accel.map(shift), gyro: gyro.map(shift) };
}

/** The rest of it, from `fromMs` on, its times counted from there. */
export function after({ accel, gyro }: Heard, fromMs: number): Heard {
  const rest = (readings: readonly Reading[]): Reading[] =>
    readings.filter(([t]) => t >= fromMs).map(([t, x, y, z]) => [t - fromMs, x, y, z]);
  return { accel: rest(accel), gyro: rest(gyro) };
}
