// Owns `npm run bench`: the arguments, the table a person reads and the JSON a machine reads. Refuses to measure, and to
// build: the set page is measured as it ships.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import Table from 'cli-table3';
import { Command, InvalidArgumentError } from 'commander';
import { type BenchResult, DEFAULTS, runBench, TARGETS } from './bench/measure';
import { BAD_INPUT, FINE, runCommand } from './terminal';

const ZAB = fileURLToPath(new URL('../dist/threecount.js.zab', import.meta.url));

function toRepetitions(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('must be a whole number from 1.');
  return count;
}

const mark = (met: boolean): string => (met ? 'ok' : 'MISS');

function toText(result: BenchResult): string {
  const table = new Table({
    head: [
      'made set',
      'samples',
      'µs a sample',
      'baseline µs',
      `times baseline (<= ${TARGETS.timesBaseline})`,
      'dearest µs',
      `times average (<= ${TARGETS.dearestTimesAverage})`,
    ],
    style: { head: [], border: [] },
  });
  for (const row of result.cost) {
    table.push([
      row.name,
      row.samples,
      row.averageUs.toFixed(2),
      row.baselineUs.toFixed(2),
      `${row.timesBaseline.toFixed(1)} ${mark(row.timesBaseline <= TARGETS.timesBaseline)}`,
      `${row.dearestUs.toFixed(0)} at ${(row.dearestAtMs / 1000).toFixed(2)} s`,
      `${row.dearestTimesAverage.toFixed(1)} ${mark(row.dearestTimesAverage <= TARGETS.dearestTimesAverage)}`,
    ]);
  }
  const { heap, page } = result;
  return [
    `Measured on engine: QuickJS in WebAssembly on this computer, ${result.repetitions} repetitions; synthetic sets.`,
    'Only the ratios mean anything for a watch. The baseline is vector length and one second-order filter a sample.',
    table.toString(),
    `core   ${result.coreBytes} bytes of script`,
    `heap   ${heap.bytes[0]} bytes after ${heap.samples[0]} samples, ${heap.bytes[1]} after ${heap.samples[1]}: ` +
      `grown by ${heap.growthBytes} ${mark(heap.growthBytes <= TARGETS.heapGrowthBytes)}`,
    `       of these the live set holds ${heap.liveSetBytes}; the rest is the engine, the scripts and the recording`,
    '',
    `set page   as built, ${page.screen}, a whole set of ${page.samples} samples at 50 Hz through the simulated watch`,
    `cost       ${page.pageUs.toFixed(1)} µs a sample, the bare detector ${page.detectorUs.toFixed(1)}: ${page.timesDetector.toFixed(2)} times ` +
      `(<= ${TARGETS.timesDetector}) ${mark(page.timesDetector <= TARGETS.timesDetector)}`,
    `           ${page.watchUs.toFixed(1)} measured, less ${page.unheardUs.toFixed(1)} that the simulated watch takes for the same readings with home in`,
    '           front, where nobody listens; its glass and its timers, which only the set page uses, are left in',
    `heap       ${page.heapBytes[0]} bytes armed, ${page.heapBytes[1]} after the set: ${page.heapBytes[1] - page.heapBytes[0]} more, the journal on the simulated disk`,
    '           and what the simulator notes of screen and motor among them',
    '',
  ].join('\n');
}

const program = new Command('bench')
  .description(
    "What the core and the built set page cost per sample, and their heap, in a watch's kind of JavaScript engine.",
  )
  .option('--json', 'one JSON object instead of the table', false)
  .option('--repetitions <count>', 'how often each set is run', toRepetitions, DEFAULTS.repetitions)
  .option('--package <file>', 'the built app, as plain JavaScript', ZAB)
  .parse();
const options = program.opts<{ json: boolean; repetitions: number; package: string }>();

await runCommand('bench', async (terminal) => {
  const { repetitions } = options;
  const file = resolve(options.package);
  if (!existsSync(file)) {
    terminal.err(`bench: ${file} is not there: npm run build makes dist/threecount.js.zab\n`);
    return BAD_INPUT;
  }
  const result = await runBench({ ...DEFAULTS, repetitions, zab: readFileSync(file) });
  terminal.out(options.json ? `${JSON.stringify(result)}\n` : toText(result));
  return FINE;
});
