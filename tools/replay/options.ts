// Owns what may be written after `npm run replay --`. Refuses everything else in one line.
import { Command, InvalidArgumentError, Option } from 'commander';
import { BAR_LIFTS, type BarLift } from '../../shared/motion/bar-event';
import { isTargetSeconds, TARGET_SECONDS, targetSecondsRefusal } from '../../shared/settings/limits';
import { MOTOR_PULSE, type MotorPulse, NO_MOTOR } from '../../watch/coach/motor-pulse';
import { type NoRun, parseCommand } from '../parse-command';

export interface ReplayOptions {
  readonly files: readonly string[];
  readonly lift: BarLift;
  /** s */
  readonly targetSeconds: number;
  readonly json: boolean;
  readonly useGyro: boolean;
  /** What the motor did to the readings. A recording is taken for one made without it, unless it is said otherwise. */
  readonly motorPulse: MotorPulse;
  /** Where to write the picture; absent for none. */
  readonly picture?: string;
  readonly verbose: boolean;
}

/** What came of the arguments: options, or words to write and the exit code. */
export type ReplayArguments = { readonly kind: 'run'; readonly options: ReplayOptions } | NoRun;

interface ParsedOptions {
  readonly lift: BarLift;
  readonly target: number;
  readonly json?: true;
  readonly gyro: boolean;
  readonly picture?: string;
  readonly motor?: true;
  readonly verbose?: true;
}

function parseTarget(text: string): number {
  const seconds = text.trim() === '' ? Number.NaN : Number(text);
  if (Number.isNaN(seconds)) throw new InvalidArgumentError('It must be a number of seconds.');
  if (isTargetSeconds(seconds)) return seconds;
  throw new InvalidArgumentError(`${targetSecondsRefusal(seconds)}.`);
}

function parsePicture(text: string): string {
  if (text.endsWith('.svg')) return text;
  throw new InvalidArgumentError('Its name must end in .svg.');
}

function replayCommand(): Command {
  const { least, most, step } = TARGET_SECONDS;
  return new Command('npm run replay --')
    .description('Replays recordings of a wrist and tells every rep: its times, the counts given, the verdict.')
    .argument('<file...>', 'recordings: CSV with the first line t_ms,ax,ay,az, in ms and m/s² (gravity included)')
    .addOption(new Option('--lift <lift>', 'the lift').choices(BAR_LIFTS).default('conventional'))
    .addOption(
      new Option('--target <seconds>', `how long the way down shall last: ${least} to ${most}, in steps of ${step}`)
        .argParser(parseTarget)
        .default(TARGET_SECONDS.unset),
    )
    .option('--json', 'one JSON object a line, in the order announced, instead of a table')
    .option('--no-gyro', 'leave X.gyro.csv beside X.csv unread')
    .addOption(new Option('--picture <file>', 'also draw one recording as an SVG file').argParser(parsePicture))
    .option('--motor', 'the wrist wore Threecount while recording: expect its motor in the readings, at each cue')
    .option('--verbose', 'with --json: also every refinement of a descent start');
}

/** Reads the arguments after the program's name. Never exits and never writes. */
export function parseArguments(args: readonly string[]): ReplayArguments {
  const command = replayCommand();
  const noRun = parseCommand(command, args, 'npm run replay --');
  if (noRun !== undefined) return noRun;
  const parsed = command.opts<ParsedOptions>();
  const files = command.args;
  if (parsed.picture !== undefined && files.length > 1) {
    return { kind: 'fault', line: '--picture draws one recording: give one FILE' };
  }
  const options: ReplayOptions = {
    files,
    lift: parsed.lift,
    targetSeconds: parsed.target,
    json: parsed.json === true,
    useGyro: parsed.gyro,
    motorPulse: parsed.motor === true ? MOTOR_PULSE : NO_MOTOR,
    verbose: parsed.verbose === true,
    ...(parsed.picture === undefined ? {} : { picture: parsed.picture }),
  };
  return { kind: 'run', options };
}
