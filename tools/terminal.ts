// Owns how a command meets its terminal: output, one-line faults, exit codes, colour, a reader that has gone.
// Refuses stack traces: a person cannot use them.

export const FINE = 0;
/** The program itself is at fault. */
export const OWN_FAULT = 1;
/** A file or an argument given is at fault. */
export const BAD_INPUT = 2;

export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly colour: boolean;
}

/** The terminal of this process. A reader that has had enough (`| head`) ends the process without a word. */
export function processTerminal(): Terminal {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      process.exit(error.code === 'EPIPE' ? FINE : OWN_FAULT);
    });
  }
  return {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    // hasColors also looks at NO_COLOR and at the kind of terminal.
    colour: process.stdout.isTTY === true && process.stdout.hasColors(),
  };
}

/**
 * Runs a command to its exit code. A fault nobody foresaw becomes one line and exit code 1; its stack is shown where the
 * environment holds `THREECOUNT_STACK=1`.
 */
export async function runCommand(name: string, command: (terminal: Terminal) => Promise<number>): Promise<void> {
  const terminal = processTerminal();
  try {
    process.exitCode = await command(terminal);
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    const stack = process.env.THREECOUNT_STACK === '1' && error instanceof Error ? `\n${error.stack}` : '';
    terminal.err(`${name}: a fault of the program, not of what was given: ${words.replace(/\s+/g, ' ')}${stack}\n`);
    process.exitCode = OWN_FAULT;
  }
}
