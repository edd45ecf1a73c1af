// Owns reading a command's arguments without an exit and without a word: what came of it is handed back.
// Refuses to know any command: its options stand with it.
import { type Command, CommanderError } from 'commander';

/** Not the arguments of a run: words for a person who asked for help, or the one line for one who was mistaken. */
export type NoRun =
  | { readonly kind: 'help'; readonly text: string }
  | { readonly kind: 'fault'; readonly line: string };

function oneLine(text: string): string {
  return text
    .trim()
    .replace(/^error: /, '')
    .replace(/[\s\p{Cc}]+/gu, ' ');
}

/** Undefined where all was understood: then the command has its options. @param written how a person calls it: `npm start --`. */
export function parseCommand(command: Command, args: readonly string[], written: string): NoRun | undefined {
  let help = '';
  command.exitOverride().configureOutput({
    writeOut: (text) => {
      help += text;
    },
    writeErr: () => {},
  });
  try {
    command.parse(args, { from: 'user' });
    return undefined;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { kind: 'help', text: help };
    return { kind: 'fault', line: `${oneLine(error.message)} (${written} --help says what can be given)` };
  }
}
