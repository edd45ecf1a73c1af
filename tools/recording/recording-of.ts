// Owns turning the text of two CSVs into a Recording: the accelerometer's and, beside it, the gyroscope's.
// Refuses anything doubtful with a FileFault, rather than guessing at what a foreign file means. Knows no file system.
import type { Axes, Recording } from '../../shared/motion/recording';
import { ACCEL_HEADER, axesOf, GYRO_HEADER } from './axes-of';
import { FileFault } from './fault';
import { unitFault } from './unit';

const CSV_ENDING = /\.csv$/i;
const GYRO_ENDING = /\.gyro\.csv$/i;

/** A file's name as it is to stand in a fault, and its text. */
export interface TextFile {
  readonly file: string;
  readonly text: string;
}

export const isGyroFile = (file: string): boolean => GYRO_ENDING.test(file);

/** The name without folders and without its ending. */
export const recordingName = (file: string): string => file.replace(/^.*[\\/]/, '').replace(CSV_ENDING, '');

/** Where the gyroscope's file of a recording lies, if there is one: `X.gyro.csv` beside `X.csv`. */
export const gyroFileOf = (file: string): string => `${file.replace(CSV_ENDING, '')}.gyro.csv`;

function fromZero(axes: Axes, zeroMs: number): Axes {
  return zeroMs === 0 ? axes : { ...axes, tMs: axes.tMs.map((tMs) => tMs - zeroMs) };
}

/** First and last time, ms. Read axes have two rows at least. */
function spanOf(axes: Axes): readonly [number, number] {
  return [axes.tMs[0] ?? 0, axes.tMs[axes.tMs.length - 1] ?? 0];
}

/**
 * Takes `t_ms,ax,ay,az` in m/s², and `t_ms,gx,gy,gz` in deg/s where `gyro` gives such a file. In the Recording, times are
 * ms from the accelerometer's first sample; the gyroscope may begin before that, at negative times. `hint` follows where
 * the gyroscope's times are wrong. Throws {@link FileFault}.
 */
export function recordingOf(accelFile: TextFile, gyro: () => TextFile | undefined, hint = ''): Recording {
  const accel = axesOf(accelFile, ACCEL_HEADER);
  const wrongUnit = unitFault(accel);
  if (wrongUnit !== undefined) throw new FileFault(accelFile.file, wrongUnit);
  const [firstMs, lastMs] = spanOf(accel);
  const recording = { name: recordingName(accelFile.file), accel: fromZero(accel, firstMs) };
  const gyroFile = gyro();
  if (gyroFile === undefined) return recording;
  const turns = axesOf(gyroFile, GYRO_HEADER);
  const [firstGyroMs, lastGyroMs] = spanOf(turns);
  if (firstGyroMs > lastMs || lastGyroMs < firstMs) {
    const spans = `${firstGyroMs} to ${lastGyroMs} ms against ${firstMs} to ${lastMs} ms`;
    throw new FileFault(gyroFile.file, `its times do not meet those of the recording (${spans})${hint}`);
  }
  return { ...recording, gyro: fromZero(turns, firstMs) };
}
