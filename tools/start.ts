// Owns the command `npm start`: one shipped set told rep by rep, with a picture, on a machine that has nothing but this.
// Refuses recordings of people: what it shows is synthetic, and it says so.
import { mkdirSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TARGET_SECONDS } from '../shared/settings/limits';
import { FileFault } from './recording/fault';
import { readRecording } from './recording/read-recording';
import { writePicture } from './replay/replay-files';
import { announceRecording } from './replay/run-recording';
import { tableText } from './replay/table';
import { toldRepLine, toldSets } from './replay/told-set';
import { BAD_INPUT, FINE, runCommand } from './terminal';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const RECORDINGS = join(ROOT, 'test', 'recordings');
const PICTURE = join(ROOT, 'dist', 'first-set.svg');
/** As the maker of synthetic sets names them: what it is, how many reps, which one. */
const FIRST_SET = /^first-set-\d+-(?!.*\.gyro\.csv$).*\.csv$/;

function firstSetFile(): string {
  const name = readdirSync(RECORDINGS)
    .filter((entry) => FIRST_SET.test(entry))
    .sort()[0];
  if (name === undefined) throw new FileFault(RECORDINGS, 'the recording of the first set is missing');
  return join(RECORDINGS, name);
}

await runCommand('start', async (terminal) => {
  try {
    const options = { lift: 'conventional', targetSeconds: TARGET_SECONDS.unset, useGyro: true } as const;
    const file = firstSetFile();
    const shownFile = relative(process.cwd(), file);
    const recording = readRecording(file, options);
    const all = announceRecording(recording, options);
    mkdirSync(dirname(PICTURE), { recursive: true });
    await writePicture(PICTURE, { recording, all }, { ...options, title: `${recording.name} (synthetic)` });
    const repLines = toldSets(all).flatMap(({ reps }) => reps.map(toldRepLine));
    terminal.out(
      [
        'One set of deadlifts, as Threecount feels it on the wrist.',
        'The recording is synthetic: made by a model of a lifter, not by a person.',
        '',
        ...repLines,
        '',
        tableText(`${shownFile} (synthetic)`, recording, all, { ...options, colour: terminal.colour }),
        `Picture: ${relative(process.cwd(), PICTURE)} (open it in a browser)`,
        'Next:    npm run replay -- YOUR.csv     a recording of your own: first line t_ms,ax,ay,az, in ms and m/s²',
        '         npm run replay -- --help       what else it can do',
        '',
      ].join('\n'),
    );
    return FINE;
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    terminal.err(`start: ${error.message}\n`);
    return BAD_INPUT;
  }
});
