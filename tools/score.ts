// Owns the command `npm run score`: arguments in, tables or JSON out. Refuses to measure: see test/score.
import { availableParallelism } from 'node:os';
import { Command, InvalidArgumentError } from 'commander';
import { FIRST_REPORTED_SEED } from '../test/score/synthetic';
import { FileFault } from './recording/fault';
import { scoreBoard } from './score/board';
import { asJson } from './score/json';
import { showBoard, showMisses } from './score/tables';

/** The reference costs some tenths of a second a set. */
const REFERENCE_SETS = 40;
const WORST_SETS = 10;

function whole(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('a whole number is needed');
  return Number(text);
}

interface Options {
  readonly json?: true;
  readonly sets: number;
  readonly seeds: number;
  readonly only: readonly string[];
  readonly gyro: 'with' | 'without' | 'both';
  /** False where --no-reference was given. */
  readonly reference: number | false;
  /** True where no number was given. */
  readonly listMisses?: number | true;
  readonly processes: number;
}

const GYRO = { with: [true], without: [false], both: [false, true] } as const;

function asGyro(text: string): Options['gyro'] {
  if (text === 'with' || text === 'without' || text === 'both') return text;
  throw new InvalidArgumentError('Use with, without or both.');
}

function showProgress(done: number, of: number): void {
  if (process.stderr.isTTY) process.stderr.write(done === of ? '\r\x1b[K' : `\r${done} of ${of} made sets`);
}

const options = new Command('score')
  .description('How well the detector hears: every recording found, and made sets with known truth.')
  .option('--json', 'for machines: one JSON object; a miss (an infinite error) is null')
  .option('--sets <n>', 'made sets a condition', whole, 200)
  .option('--seeds <from>', 'first seed; those below 1000 are for tuning', whole, FIRST_REPORTED_SEED)
  .option(
    '--only <part>',
    'only the rows of this name, or part of a name, as in synthetic/romanian or daily/; may be repeated',
    (part: string, parts: readonly string[]) => [...parts, part],
    [],
  )
  .option('--gyro <which>', 'listen with or without the gyroscope, or both', asGyro, 'both')
  .option('--reference <n>', 'made sets a condition for the offline reference, which is slow', whole, REFERENCE_SETS)
  .option('--no-reference', 'leave the offline reference out')
  .option('--list-misses [n]', 'what went wrong in the worst n sets of each row, instead of the tables', whole)
  .option('--processes <n>', 'how many to score with at once', whole, availableParallelism())
  .parse()
  .opts<Options>();

try {
  const board = await scoreBoard({
    sets: options.sets,
    referenceSets: options.reference === false ? 0 : options.reference,
    firstSeed: options.seeds,
    only: options.only,
    gyro: GYRO[options.gyro],
    processes: options.processes,
    onProgress: showProgress,
  });
  if (board.recorded.length + board.synthetic.length === 0) {
    process.stderr.write(`there is no recording or condition named ${options.only.join(' or ')}\n`);
    process.exitCode = 2;
  } else if (options.listMisses !== undefined) {
    process.stdout.write(`${showMisses(board, options.listMisses === true ? WORST_SETS : options.listMisses)}\n`);
  } else if (options.json) {
    process.stdout.write(`${asJson(board, { first: options.seeds, sets: options.sets })}\n`);
  } else process.stdout.write(`${showBoard(board)}\n`);
} catch (error) {
  if (!(error instanceof FileFault)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
