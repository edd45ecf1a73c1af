// Owns `npm run bench`: the arguments, the table a person reads and the JSON a machine reads. Refuses to measure.
import Table from 'cli-table3';
import { Command, InvalidArgumentError } from 'commander';
import { type BenchResult, DEFAULTS, runBench, TARGETS } from './bench/measure';

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
  const { heap } = result;
  return [
    `Measured on engine: QuickJS in WebAssembly on this computer, ${result.repetitions} repetitions; synthetic sets.`,
    'Only the ratios mean anything for a watch. The baseline is vector length and one second-order filter a sample.',
    table.toString(),
    `core   ${result.coreBytes} bytes of script`,
    `heap   ${heap.bytes[0]} bytes after ${heap.samples[0]} samples, ${heap.bytes[1]} after ${heap.samples[1]}: ` +
      `grown by ${heap.growthBytes} ${mark(heap.growthBytes <= TARGETS.heapGrowthBytes)}`,
    `       of these the live set holds ${heap.liveSetBytes}; the rest is the engine, the scripts and the recording`,
    '',
  ].join('\n');
}

const program = new Command('bench')
  .description("What the core costs per sample, and whether its heap grows, in a watch's kind of JavaScript engine.")
  .option('--json', 'one JSON object instead of the table', false)
  .option('--repetitions <count>', 'how often each set is run', toRepetitions, DEFAULTS.repetitions)
  .parse();
const options = program.opts<{ json: boolean; repetitions: number }>();
const result = await runBench({ ...DEFAULTS, repetitions: options.repetitions });
process.stdout.write(options.json ? `${JSON.stringify(result)}\n` : toText(result));
