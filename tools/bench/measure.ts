// Owns what the bench measures and how the machine's noise is kept out of it. Refuses to print.
// Everything here was measured on `engine`: a QuickJS on this computer, not a watch.
import { CONDITIONS, type Conditions } from '../../test/maker/conditions';
import { makeSet } from '../../test/maker/make-set';
import { type Timings, toCycle, toFeed } from './feed';
import { measurePage, type PageRow } from './page';
import { bundleScripts, createProbe, type Probe, type Scripts } from './probe';

/** What core and set page may cost; ratios, so that they hold on any machine. */
export const TARGETS = { timesBaseline: 25, dearestTimesAverage: 40, heapGrowthBytes: 0, timesDetector: 1.5 } as const;

export interface BenchOptions {
  /** The built app as plain JavaScript. */
  readonly zab: Uint8Array;
  /** How often each case is run, one after the other, so that none has a quieter machine than another. */
  readonly repetitions: number;
  /** Accelerometer samples streamed before each of the two looks at the heap. */
  readonly heapSamples: readonly [number, number];
}

export const DEFAULTS = { repetitions: 15, heapSamples: [6_000, 60_000] } as const;

export interface CostRow {
  readonly name: string;
  /** Accelerometer samples in one run. With a gyroscope, what its rows cost is counted to the accelerometer sample after them. */
  readonly samples: number;
  /** µs a sample. Each block of samples by its least time over the repetitions: a pause of the machine is not blamed on the code. */
  readonly averageUs: number;
  readonly baselineUs: number;
  readonly timesBaseline: number;
  /** The greatest of the samples' least times over the repetitions. */
  readonly dearestUs: number;
  /** Where in the set that sample lies, ms. */
  readonly dearestAtMs: number;
  readonly dearestTimesAverage: number;
}

export interface Heap {
  readonly samples: readonly [number, number];
  /** In use in the whole engine, feed and scripts included. */
  readonly bytes: readonly [number, number];
  /** Of these, at the first look, what the live set itself holds. */
  readonly liveSetBytes: number;
  readonly growthBytes: number;
}

export interface BenchResult {
  readonly measuredOn: 'engine';
  readonly repetitions: number;
  readonly coreBytes: number;
  readonly cost: readonly CostRow[];
  readonly heap: Heap;
  readonly page: PageRow;
  readonly targets: typeof TARGETS;
}

/** Any seed would do; the score's reports begin above 1000 too. */
const SEED = 1001;

const CASES: readonly { readonly name: string; readonly conditions: Conditions; readonly useGyro: boolean }[] = [
  { name: '50 Hz', conditions: CONDITIONS.conventional, useGyro: false },
  { name: '50 Hz, gyroscope', conditions: CONDITIONS.conventional, useGyro: true },
  { name: '25 Hz', conditions: CONDITIONS.conventional25Hz, useGyro: false },
  { name: '100 Hz', conditions: CONDITIONS.conventional100Hz, useGyro: false },
];

/** A minute at 50 Hz; 6,000 and 60,000 are multiples of it, so both looks at the heap come at one place in the set. */
const SAMPLES_PER_CYCLE = 3_000;

const US_PER_MS = 1000;

/** Runs the whole bench: some twenty seconds at the defaults. */
export async function runBench(options: BenchOptions): Promise<BenchResult> {
  const scripts = await bundleScripts();
  const cases: { readonly name: string; readonly probe: Probe }[] = [];
  for (const { name, conditions, useGyro } of CASES) {
    const probe = await createProbe(scripts);
    probe.load(toFeed(makeSet(SEED, conditions).recording, useGyro));
    cases.push({ name, probe });
  }
  for (let repetition = 0; repetition < options.repetitions; repetition++) {
    for (const { probe } of cases) probe.run();
  }
  const cost = cases.map(({ name, probe }) => toCostRow(name, probe.timings()));
  for (const { probe } of cases) probe.dispose();
  const heap = await measureHeap(scripts, options.heapSamples);
  const detector = await createProbe(scripts);
  const { recording } = makeSet(SEED, CONDITIONS.conventional);
  const page = await measurePage(options.zab, recording, detector, options.repetitions);
  detector.dispose();
  return {
    measuredOn: 'engine',
    repetitions: options.repetitions,
    coreBytes: scripts.core.length,
    cost,
    heap,
    page,
    targets: TARGETS,
  };
}

function toCostRow(name: string, { samples, baselineMs, coreMs, dearestMs, dearestAtMs }: Timings): CostRow {
  return {
    name,
    samples,
    averageUs: coreMs * US_PER_MS,
    baselineUs: baselineMs * US_PER_MS,
    timesBaseline: coreMs / baselineMs,
    dearestUs: dearestMs * US_PER_MS,
    dearestAtMs,
    dearestTimesAverage: dearestMs / coreMs,
  };
}

async function measureHeap(scripts: Scripts, samples: readonly [number, number]): Promise<Heap> {
  const probe = await createProbe(scripts);
  probe.load(toCycle(makeSet(SEED, CONDITIONS.conventional).recording, SAMPLES_PER_CYCLE));
  // A look leaves a little behind the first time: that must be there before the look that counts.
  probe.heapBytes();
  const before = probe.heapBytes();
  probe.streamSamples(samples[0]);
  const early = probe.heapBytes();
  probe.streamSamples(samples[1] - samples[0]);
  const late = probe.heapBytes();
  probe.dispose();
  return { samples, bytes: [early, late], liveSetBytes: early - before, growthBytes: late - early };
}
