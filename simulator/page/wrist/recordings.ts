// Owns where recordings come from: the shipped ones from the server, others from files of this computer.
// Refuses doubtful files with the words that the replay has for them.
import type { BarLift } from '../../../shared/motion/bar-event';
import { BAR_LIFTS } from '../../../shared/motion/bar-event';
import type { Recording } from '../../../shared/motion/recording';
import { gyroFileOf, isGyroFile, recordingOf, type TextFile } from '../../../tools/recording/recording-of';
import { checkSize, textOf } from '../../../tools/recording/text-of';
import { RECORDINGS_PATH, type ServedRecording } from '../world/served';

export interface ChosenRecording {
  readonly recording: Recording;
  readonly lift: BarLift;
  /** How long the way down was to last, s. */
  readonly targetSeconds: number;
}

const DEFAULT_TARGET_S = 3;

async function fetched(path: string): Promise<Response> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} is not there (${response.status})`);
  return response;
}

const fetchedText = async (path: string): Promise<string> => (await fetched(path)).text();

export const listShipped = async (): Promise<readonly ServedRecording[]> =>
  (await (await fetched(RECORDINGS_PATH)).json()) as readonly ServedRecording[];

export async function readShipped({ path, gyroPath, truthPath }: ServedRecording): Promise<ChosenRecording> {
  const [text, gyroText, truth] = await Promise.all([
    fetchedText(path),
    gyroPath === undefined ? undefined : fetchedText(gyroPath),
    truthPath === undefined ? undefined : fetchedText(truthPath),
  ]);
  const gyro = gyroText === undefined ? undefined : { file: gyroPath ?? '', text: gyroText };
  return { recording: recordingOf({ file: path, text }, () => gyro), ...taskOf(truth) };
}

/** What was to be done, as the file beside a recording says; a conventional deadlift with 3 s where it does not. */
function taskOf(truth: string | undefined): Pick<ChosenRecording, 'lift' | 'targetSeconds'> {
  const given = (truth === undefined ? {} : JSON.parse(truth)) as { lift?: unknown; targetSeconds?: unknown };
  return {
    lift: BAR_LIFTS.find((lift) => lift === given.lift) ?? 'conventional',
    targetSeconds: typeof given.targetSeconds === 'number' ? given.targetSeconds : DEFAULT_TARGET_S,
  };
}

async function readFile(file: File): Promise<TextFile> {
  checkSize(file.name, file.size);
  return { file: file.name, text: textOf(file.name, new Uint8Array(await file.arrayBuffer())) };
}

/** A recording's CSV, and its gyroscope's where that was given too. Throws a FileFault, or what the browser throws. */
export async function readFiles(files: readonly File[]): Promise<ChosenRecording> {
  const [accel, ...more] = files.filter(({ name }) => !isGyroFile(name));
  if (accel === undefined) throw new Error("Give the accelerometer's file too: a gyroscope's alone is no recording.");
  if (more.length > 0) throw new Error('Give one recording at a time.');
  const beside = files.find(({ name }) => name === gyroFileOf(accel.name));
  const gyro = beside === undefined ? undefined : await readFile(beside);
  const recording = recordingOf(await readFile(accel), () => gyro);
  return { recording, lift: 'conventional', targetSeconds: DEFAULT_TARGET_S };
}
