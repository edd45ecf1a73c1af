// Owns what may be written after `npm run export --`. Refuses everything else in one line.
import { Command } from 'commander';
import { EXPORT_FORMATS, type ExportFormat } from '../../shared/export/exported';
import { type NoRun, parseCommand } from '../parse-command';

export interface ExportOptions {
  /** What the phone gave as JSON. */
  readonly file: string;
  /** At least one. */
  readonly formats: readonly ExportFormat[];
  /** Only with one format; absent: beside the file, named by what it is. */
  readonly out?: string;
  /** The id of the one session to write; absent: all, and as FIT the newest. */
  readonly session?: string;
  /** Over a file that is there already. */
  readonly force: boolean;
}

/** What came of the arguments: options, or words to write and the exit code. */
export type ExportArguments = { readonly kind: 'run'; readonly options: ExportOptions } | NoRun;

type ParsedOptions = { readonly [Format in ExportFormat]?: true } & {
  readonly out?: string;
  readonly session?: string;
  readonly force?: true;
};

const USAGE = 'npm run export --';

function exportCommand(): Command {
  return new Command(USAGE)
    .description('Writes the sessions of a complete export in the form that other apps take in.')
    .argument('<file>', 'the JSON that the phone gave')
    .option('--fit', 'one session, the newest that has ended, as a FIT activity')
    .option('--strong', 'CSV as Strong has it, which Strong and Hevy import')
    .option('--hevy', 'CSV as Hevy has it')
    .option('--json', 'complete, as Threecount itself takes it in again')
    .option('--session <id>', 'this session alone')
    .option('--out <file>', 'where to write it; otherwise beside the file')
    .option('--force', 'also over a file that is there already');
}

/** Reads the arguments after the program's name. Never exits and never writes. */
export function parseArguments(args: readonly string[]): ExportArguments {
  const command = exportCommand();
  const noRun = parseCommand(command, args, USAGE);
  if (noRun !== undefined) return noRun;
  const [file, other] = command.args;
  const fault = (line: string): NoRun => ({ kind: 'fault', line: `${line} (${USAGE} --help says what can be given)` });
  if (file === undefined || other !== undefined) return fault('give one FILE');
  const { out, session, force, ...chosen } = command.opts<ParsedOptions>();
  const formats = EXPORT_FORMATS.filter((format) => chosen[format] === true);
  if (formats.length === 0) return fault('say what to write: --fit, --strong, --hevy or --json');
  if (formats.length > 1 && out !== undefined)
    return fault('--out names one file: give one of --fit, --strong, --hevy and --json');
  return {
    kind: 'run',
    options: {
      file,
      formats,
      force: force === true,
      ...(out === undefined ? {} : { out }),
      ...(session === undefined ? {} : { session }),
    },
  };
}
