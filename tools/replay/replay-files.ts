// Owns one run of replay: each file read, replayed and told in turn, and the exit code.
// Refuses to stop at a bad file: the good ones are told, each bad one gets its line.
import { writeFileSync } from 'node:fs';
import type { Recording } from '../../shared/motion/recording';
import type { Announced } from '../../watch/coach/announced';
import type { PictureOptions } from '../picture/picture';
import { FileFault, fileSystemWords } from '../recording/fault';
import { readRecording, withoutGyroFiles } from '../recording/read-recording';
import { BAD_INPUT, FINE, type Terminal } from '../terminal';
import { jsonLines } from './json-lines';
import type { ReplayOptions } from './options';
import { announceRecording } from './run-recording';
import { tableText } from './table';

/** A recording and all that was announced over it. */
export interface Replayed {
  readonly recording: Recording;
  readonly all: readonly Announced[];
}

/** Draws a replayed recording into `file`. Throws {@link FileFault} where that cannot be written. */
export async function writePicture(file: string, replayed: Replayed, options: PictureOptions): Promise<void> {
  // echarts takes longer to load than most recordings to replay, and most runs draw nothing.
  const { setPicture } = await import('../picture/picture');
  const svg = setPicture(replayed.recording, replayed.all, options);
  try {
    writeFileSync(file, svg);
  } catch (error) {
    throw new FileFault(file, `cannot be written: ${fileSystemWords(error)}`);
  }
}

function tell(file: string, replayed: Replayed, options: ReplayOptions, terminal: Terminal): void {
  const { recording, all } = replayed;
  if (options.json) {
    const several = options.files.length > 1;
    const lines = jsonLines(all, { verbose: options.verbose, ...(several ? { file } : {}) });
    terminal.out(lines.map((line) => `${line}\n`).join(''));
  } else {
    terminal.out(tableText(file, recording, all, { ...options, colour: terminal.colour }));
  }
}

/** Replays every file. Returns the exit code: 0, or 2 where a file could not be replayed. */
export async function replayFiles(options: ReplayOptions, terminal: Terminal): Promise<number> {
  let exitCode = FINE;
  let told = 0;
  for (const file of withoutGyroFiles(options.files)) {
    try {
      const recording = readRecording(file, options);
      const all = announceRecording(recording, options);
      if (told > 0 && !options.json) terminal.out('\n');
      tell(file, { recording, all }, options, terminal);
      told++;
      if (options.picture === undefined) continue;
      await writePicture(options.picture, { recording, all }, options);
      if (!options.json) terminal.out(`Picture: ${options.picture}\n`);
    } catch (error) {
      if (!(error instanceof FileFault)) throw error;
      terminal.err(`replay: ${error.message}\n`);
      exitCode = BAD_INPUT;
    }
  }
  return exitCode;
}
