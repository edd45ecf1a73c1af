// Owns turning files into a Recording: the accelerometer's CSV and, beside it, the gyroscope's.
// Refuses anything doubtful with a FileFault, rather than guessing at what a foreign file means.
import { basename } from 'node:path';
import type { Axes, Recording } from '../../shared/motion/recording';
import { FileFault } from './fault';
import { ACCEL_HEADER, GYRO_HEADER, readAxes } from './read-axes';
import { exists } from './read-text';
import { unitFault } from './unit';

const CSV_ENDING = /\.csv$/i;
const GYRO_ENDING = /\.gyro\.csv$/i;

export interface ReadOptions {
  /** False leaves a gyroscope's file beside the recording unread. */
  readonly useGyro: boolean;
}

/** Where the gyroscope's file of a recording lies, if there is one: `X.gyro.csv` beside `X.csv`. */
export function gyroFileOf(file: string): string {
  return `${file.replace(CSV_ENDING, '')}.gyro.csv`;
}

/** The files to replay among those given: a gyroscope's file whose recording is given too is read with that one. */
export function withoutGyroFiles(files: readonly string[]): readonly string[] {
  const gyroFiles = new Set(files.filter((file) => !GYRO_ENDING.test(file)).map(gyroFileOf));
  return files.filter((file) => !gyroFiles.has(file));
}

function fromZero(axes: Axes, zeroMs: number): Axes {
  return zeroMs === 0 ? axes : { ...axes, tMs: axes.tMs.map((tMs) => tMs - zeroMs) };
}

/** First and last time, ms. Read axes have two rows at least. */
function spanOf(axes: Axes): readonly [number, number] {
  return [axes.tMs[0] ?? 0, axes.tMs[axes.tMs.length - 1] ?? 0];
}

/**
 * Reads `t_ms,ax,ay,az` in m/s² from `file`, and `t_ms,gx,gy,gz` in deg/s from the gyroscope's file beside it. In the
 * Recording, times are ms from the accelerometer's first sample; the gyroscope may begin before that, at negative times.
 * Throws {@link FileFault}.
 */
export function readRecording(file: string, options: ReadOptions): Recording {
  const accel = readAxes(file, ACCEL_HEADER);
  const wrongUnit = unitFault(accel);
  if (wrongUnit !== undefined) throw new FileFault(file, wrongUnit);
  const [firstMs, lastMs] = spanOf(accel);
  const name = basename(file).replace(CSV_ENDING, '');
  const gyroFile = gyroFileOf(file);
  if (!options.useGyro || !exists(gyroFile)) return { name, accel: fromZero(accel, firstMs) };
  const gyro = readAxes(gyroFile, GYRO_HEADER);
  const [firstGyroMs, lastGyroMs] = spanOf(gyro);
  if (firstGyroMs > lastMs || lastGyroMs < firstMs) {
    const spans = `${firstGyroMs} to ${lastGyroMs} ms against ${firstMs} to ${lastMs} ms`;
    throw new FileFault(
      gyroFile,
      `its times do not meet those of the recording (${spans}): use --no-gyro to leave it out`,
    );
  }
  return { name, accel: fromZero(accel, firstMs), gyro: fromZero(gyro, firstMs) };
}
