// Owns what may be written after `npm start --`. Refuses everything else in one line.
import { Command, InvalidArgumentError, Option } from 'commander';
import { PLATFORMS, type Platform } from '../../simulator/page/world/served';
import { type NoRun, parseCommand } from '../parse-command';
import { quoted } from '../recording/fault';
import { platformOf } from './given-package';

export interface StartOptions {
  /** A recording to run without a browser; absent to serve the page. */
  readonly headless?: string;
  /** Another app's package, to be run in the place of ours. */
  readonly package?: string;
  readonly useGyro: boolean;
  /** Of the watch; absent for the package's, or the first one. */
  readonly watch?: Platform;
  /** Part of a watch's name, as a person writes it; absent for the first one. */
  readonly device?: string;
  /** As in the names of the `.po` files; absent for the package's own. */
  readonly language?: string;
  /** This port or none; absent for the usual one or the next that is free. */
  readonly port?: number;
  readonly open: boolean;
}

/** What came of the arguments: options, or words to write and the exit code. */
export type StartArguments = { readonly kind: 'run'; readonly options: StartOptions } | NoRun;

interface ParsedOptions {
  readonly headless?: string;
  readonly package?: string;
  readonly gyro: boolean;
  readonly watch?: Platform;
  readonly device?: string;
  readonly language?: string;
  readonly port?: number;
  readonly open: boolean;
}

const LARGEST_PORT = 65_535;

function parsePort(text: string): number {
  const port = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (port <= LARGEST_PORT) return port;
  throw new InvalidArgumentError(`It must be a whole number from 0 (any that is free) to ${LARGEST_PORT}.`);
}

function startCommand(): Command {
  return new Command('npm start --')
    .description(
      'Opens the simulator: a watch, a phone and a wrist in a browser on this computer, with the app as it is built.',
    )
    .option('--headless <file>', 'without a browser: one set of a recording, told on the terminal')
    .option('--package <file>', 'another app: a .zab or .zpk of plain JavaScript, or a .fba')
    .option('--no-gyro', 'with --headless: leave X.gyro.csv beside X.csv unread')
    .addOption(
      new Option('--watch <platform>', 'with --headless: the kind of watch; without it, zepp').choices(PLATFORMS),
    )
    .option('--device <name>', 'with --headless: the watch, by its name or a part of it')
    .option('--language <language>', 'with --headless: the language of watch and phone, as en-US')
    .option('--port <port>', 'this port, and no other if it is taken', parsePort)
    .option('--no-open', 'print the address, and open no browser');
}

/** Reads the arguments after the program's name. Never exits and never writes. */
export function parseArguments(args: readonly string[]): StartArguments {
  const command = startCommand();
  const noRun = parseCommand(command, args, 'npm start --');
  if (noRun !== undefined) return noRun;
  const { gyro, ...rest } = command.opts<ParsedOptions>();
  const { headless, watch, device, language } = rest;
  if (headless === undefined && (!gyro || [watch, device, language].some((given) => given !== undefined))) {
    return {
      kind: 'fault',
      line: '--no-gyro, --watch, --device and --language are for --headless: the page has its own choices',
    };
  }
  if (rest.package !== undefined && watch !== undefined && watch !== platformOf(rest.package)) {
    return {
      kind: 'fault',
      line: `--watch ${watch}: ${quoted(rest.package)} is a package for ${platformOf(rest.package)}`,
    };
  }
  return { kind: 'run', options: { ...rest, useGyro: gyro } };
}
