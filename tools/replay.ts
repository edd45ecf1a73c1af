// Owns the command `npm run replay -- FILE...`. Refuses work of its own: arguments in, replayFiles, exit code out.
import { parseArguments } from './replay/options';
import { replayFiles } from './replay/replay-files';
import { BAD_INPUT, FINE, runCommand } from './terminal';

await runCommand('replay', async (terminal) => {
  const given = parseArguments(process.argv.slice(2));
  switch (given.kind) {
    case 'run':
      return replayFiles(given.options, terminal);
    case 'help':
      terminal.out(given.text);
      return FINE;
    case 'fault':
      terminal.err(`replay: ${given.line}\n`);
      return BAD_INPUT;
  }
});
