// Owns the command `npm run export -- FILE`. Refuses work of its own: arguments in, exportFile, exit code out.
import { exportFile } from './export/export-file';
import { parseArguments } from './export/options';
import { BAD_INPUT, FINE, runCommand } from './terminal';

await runCommand('export', async (terminal) => {
  const given = parseArguments(process.argv.slice(2));
  switch (given.kind) {
    case 'run':
      return exportFile(given.options, terminal);
    case 'help':
      terminal.out(given.text);
      return FINE;
    case 'fault':
      terminal.err(`export: ${given.line}\n`);
      return BAD_INPUT;
  }
});
