// Owns reading a Recording from the disk: the accelerometer's CSV and, beside it, the gyroscope's.
// Refuses to know what is in them: see recording-of.ts.
import type { Recording } from '../../shared/motion/recording';
import { exists, readText } from './read-text';
import { gyroFileOf, isGyroFile, recordingOf, type TextFile } from './recording-of';

export interface ReadOptions {
  /** False leaves a gyroscope's file beside the recording unread. */
  readonly useGyro: boolean;
}

/** The files to replay among those given: a gyroscope's file whose recording is given too is read with that one. */
export function withoutGyroFiles(files: readonly string[]): readonly string[] {
  const gyroFiles = new Set(files.filter((file) => !isGyroFile(file)).map(gyroFileOf));
  return files.filter((file) => !gyroFiles.has(file));
}

const read = (file: string): TextFile => ({ file, text: readText(file) });

/** Reads `file`, and the gyroscope's file beside it where there is one. Throws a FileFault. */
export function readRecording(file: string, options: ReadOptions): Recording {
  const gyroFile = gyroFileOf(file);
  const useGyro = options.useGyro && exists(gyroFile);
  return recordingOf(read(file), () => (useGyro ? read(gyroFile) : undefined), ': use --no-gyro to leave it out');
}
