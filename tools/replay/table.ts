// Owns the table of a set and the lines around it, for a person at a terminal.
// Refuses colour where it is not wanted, and to say by colour alone.
import { styleText } from 'node:util';
import Table from 'cli-table3';
import type { BarLift } from '../../shared/motion/bar-event';
import type { Recording } from '../../shared/motion/recording';
import type { Verdict } from '../../shared/training/rep';
import type { Announced } from '../../watch/coach/announced';
import { coachSentence } from './coach-sentence';
import { cueWords, type ToldRep, type ToldSet, toldSets } from './told-set';

export interface TableOptions {
  readonly lift: BarLift;
  /** s */
  readonly targetSeconds: number;
  readonly useGyro: boolean;
  /** True where the terminal shows colours and nobody asked for none. */
  readonly colour: boolean;
}

const HEAD = [
  'rep',
  'lift-\noff',
  'lockout',
  'descent\nstart',
  'floor\ncontact',
  'concentric\n(up)',
  'eccentric\n(down)',
  'counts\ngiven',
  'verdict',
];
const NO_FRAME = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '',
};
const VERDICT_COLUMN = HEAD.length - 1;
const COUNTS_COLUMN = HEAD.length - 2;

const VERDICT_COLOURS: Record<Verdict, Parameters<typeof styleText>[0]> = {
  held: 'green',
  short: 'yellow',
  fast: 'red',
  dropped: 'magenta',
};

/** ms to s with two decimals. */
function seconds(ms: number): string {
  return (ms / 1000).toFixed(2);
}

function row({ rep, cues }: ToldRep, colour: boolean): string[] {
  const { liftOffMs, lockoutMs, descentStartMs, floorContactMs } = rep.measured;
  return [
    `${rep.index}`,
    ...[liftOffMs, lockoutMs, descentStartMs, floorContactMs].map(seconds),
    rep.concentricSeconds.toFixed(2),
    rep.eccentricSeconds.toFixed(2),
    cueWords(cues),
    colour ? styleText(VERDICT_COLOURS[rep.verdict], rep.verdict, { validateStream: false }) : rep.verdict,
  ];
}

/** The reps of one set as a table; times in s from the first sample. */
export function repTable(reps: readonly ToldRep[], colour: boolean): string {
  const table = new Table({
    head: HEAD,
    // No frame, so that the table fits 80 columns.
    chars: NO_FRAME,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 2 },
    colAligns: HEAD.map((_, column) => (column >= COUNTS_COLUMN && column <= VERDICT_COLUMN ? 'left' : 'right')),
  });
  table.push(...reps.map((rep) => row(rep, colour)));
  return table.toString().replace(/ +$/gm, '');
}

function strayLine({ strayCues }: ToldSet): string[] {
  if (strayCues.length === 0) return [];
  const given = strayCues.map((cue) => `${cueWords([cue])} at ${seconds(cue.tMs)} s`).join(', ');
  return [`Given while no rep's bar was going down: ${given}.`];
}

/** How long a recording is and how it was sampled, in words. */
export function recordingLine(recording: Recording, useGyro: boolean): string {
  const { tMs } = recording.accel;
  const lengthSeconds = ((tMs[tMs.length - 1] ?? 0) - (tMs[0] ?? 0)) / 1000;
  const rateHz = (tMs.length - 1) / lengthSeconds;
  const gyro = useGyro && recording.gyro !== undefined ? 'with gyroscope' : 'without gyroscope';
  return `${lengthSeconds.toFixed(1)} s at ${rateHz.toFixed(rateHz < 20 ? 1 : 0)} readings a second, ${gyro}`;
}

/** All that is told of one recording, with a line end after the last line. */
export function tableText(
  title: string,
  recording: Recording,
  all: readonly Announced[],
  options: TableOptions,
): string {
  const sets = toldSets(all);
  const lines = [
    title,
    `${recordingLine(recording, options.useGyro)}; ${options.lift}, target ${options.targetSeconds} s on the way down`,
  ];
  if (sets.length === 0) lines.push('No rep was found.');
  sets.forEach((set, i) => {
    if (sets.length > 1) lines.push('', `Set ${i + 1} of ${sets.length}`);
    if (set.reps.length > 0) lines.push(repTable(set.reps, options.colour));
    lines.push(
      coachSentence(
        set.reps.map(({ rep }) => rep),
        options.targetSeconds,
      ),
      ...strayLine(set),
    );
  });
  if (sets.some((set) => set.reps.length > 0)) {
    lines.push(
      'Times in seconds from the first sample. Eccentric times: half are right to 0.1 s, one in ten is off by 0.5 s (made sets).',
    );
  }
  return `${lines.join('\n')}\n`;
}
