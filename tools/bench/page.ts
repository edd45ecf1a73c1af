// Owns what the built set page costs beside the bare detector, and what the heap is before and after a set.
// Refuses the first run's and the rest's pages: only the set is timed. Measured on `engine`, in the simulated watch.
import type { Recording } from '../../shared/motion/recording';
import type { ScreenSize } from '../../simulator/device/organs';
import type { Package } from '../../simulator/device/package';
import { FIRST_RUN, START, type Tap, written } from '../../simulator/lifter/taps';
import type { QuickJsSimulation } from '../../simulator/world/in-quick-js';
import { createQuickJsSimulation } from '../../simulator/world/quick-js';
import { readZabFor } from '../../simulator/world/read-package';
import type { Feed } from './feed';
import type { Probe } from './probe';

export interface PageRow {
  readonly screen: string;
  /** Samples of the set, in whole blocks. */
  readonly samples: number;
  /** µs a sample: the whole simulated watch with the set page in front, by the least times of its blocks. */
  readonly watchUs: number;
  /** The same readings with the home page in front, where nobody listens: what the simulated watch costs by itself. */
  readonly unheardUs: number;
  /** The page: the one less the other. What is drawn on the simulated glass is still in it. */
  readonly pageUs: number;
  /** The bare detector on the same readings, in the same run. */
  readonly detectorUs: number;
  readonly timesDetector: number;
  /** In use in the whole engine, the simulated watch and its records included: armed, and at the end of the readings. */
  readonly heapBytes: readonly [armed: number, after: number];
}

const SCREEN: ScreenSize = { shape: 'round', widthPx: 480, heightPx: 480 };
const START_MS = Date.UTC(2026, 10, 22, 18);
/** As in inside.ts: long beside a look at the clock, short beside the pauses of a machine. */
const SAMPLES_PER_BLOCK = 50;
const CMPS2_PER_MPS2 = 100;
const US_PER_MS = 1000;
/** Longer than a set, so that the watch does not leave the home page. */
const SCREEN_TIMEOUT_MS = 3_600_000;
/** Pages change as soon as time goes on. */
const A_MOMENT_MS = 20;
const LOCALE = 'en-US';

type Readings = [afterMs: number, x: number, y: number, z: number][];

/** As a watch gives them: whole ms, cm/s², in whole blocks. */
function toReadings({ accel }: Recording): Readings {
  const firstMs = accel.tMs[0] ?? 0;
  const readings: Readings = Array.from(accel.tMs, (tMs, i) => [
    Math.round(tMs - firstMs) + A_MOMENT_MS,
    (accel.x[i] ?? Number.NaN) * CMPS2_PER_MPS2,
    (accel.y[i] ?? Number.NaN) * CMPS2_PER_MPS2,
    (accel.z[i] ?? Number.NaN) * CMPS2_PER_MPS2,
  ]);
  return readings.slice(0, readings.length - (readings.length % SAMPLES_PER_BLOCK));
}

function toFeed(readings: Readings): Feed {
  return {
    isGyro: readings.map(() => 0),
    tMs: readings.map(([tMs]) => tMs),
    x: readings.map(([, x]) => x / CMPS2_PER_MPS2),
    y: readings.map(([, , y]) => y / CMPS2_PER_MPS2),
    z: readings.map(([, , , z]) => z / CMPS2_PER_MPS2),
  };
}

/** A watch of its own, at its home page after the first run; nothing reads itself, so that all readings are those played. */
async function launch(built: Package): Promise<QuickJsSimulation> {
  const simulation = await createQuickJsSimulation({
    package: built,
    startMs: START_MS,
    screen: SCREEN,
    language: LOCALE,
    sensors: { Gyroscope: false },
    stillHz: 0,
    screenTimeoutMs: SCREEN_TIMEOUT_MS,
  });
  simulation.watch.launch();
  simulation.advance(A_MOMENT_MS);
  tapEach(simulation, FIRST_RUN);
  return simulation;
}

function tapEach({ watch, advance }: QuickJsSimulation, taps: readonly Tap[]): void {
  for (const { text, thenMs } of taps) {
    watch.tap(written(text, LOCALE));
    advance(thenMs);
  }
}

/** A look leaves a little behind the first time. It also puts off the collector, which else runs in the one or the other. */
function lookTwice(simulation: QuickJsSimulation): number {
  simulation.heapBytes();
  return simulation.heapBytes();
}

/** Plays block by block and keeps the least time of each, ms. */
function timeBlocks(simulation: QuickJsSimulation, readings: Readings, leastMs: Float64Array): void {
  const startMs = simulation.nowMs();
  for (let block = 0; block < leastMs.length; block++) {
    const first = block * SAMPLES_PER_BLOCK;
    const played = readings
      .slice(first, first + SAMPLES_PER_BLOCK)
      .map(([afterMs, x, y, z]) => [startMs + afterMs, x, y, z] as const);
    const beforeMs = performance.now();
    simulation.wrist.play('Accelerometer', played);
    leastMs[block] = Math.min(leastMs[block] ?? Number.POSITIVE_INFINITY, performance.now() - beforeMs);
  }
}

/** Throws where the page did not hear the whole set: what it costs not to listen is no figure. */
function requireSound({ wrist, problems }: QuickJsSimulation): void {
  const found = problems();
  if (found.length > 0) throw new Error(`the set page has a fault: ${found.join('; ')}`);
  if (!wrist.running().includes('Accelerometer')) throw new Error('the set page has stopped listening within the set');
}

/** One measurement over `repetitions` runs; the detector, the page and the unheard watch take turns. */
export async function measurePage(
  zab: Uint8Array,
  recording: Recording,
  detector: Probe,
  repetitions: number,
): Promise<PageRow> {
  const built = readZabFor(zab, SCREEN).package;
  const readings = toReadings(recording);
  const blocks = readings.length / SAMPLES_PER_BLOCK;
  const heardMs = new Float64Array(blocks).fill(Number.POSITIVE_INFINITY);
  const unheardMs = new Float64Array(blocks).fill(Number.POSITIVE_INFINITY);
  let heapBytes: PageRow['heapBytes'] = [0, 0];
  detector.load(toFeed(readings));
  for (let repetition = 0; repetition < repetitions; repetition++) {
    const home = await launch(built);
    // What home says to the phone when it opens is over by then.
    home.advance(START.thenMs);
    lookTwice(home);
    timeBlocks(home, readings, unheardMs);
    home.dispose();

    const set = await launch(built);
    tapEach(set, [START]);
    const armed = lookTwice(set);
    timeBlocks(set, readings, heardMs);
    heapBytes = [armed, set.heapBytes()];
    requireSound(set);
    set.dispose();

    detector.run();
  }
  const perSample = (leastMs: Float64Array): number =>
    (leastMs.reduce((sum, ms) => sum + ms, 0) / readings.length) * US_PER_MS;
  const watchUs = perSample(heardMs);
  const unheardUs = perSample(unheardMs);
  const detectorUs = detector.timings().coreMs * US_PER_MS;
  const pageUs = watchUs - unheardUs;
  return {
    screen: `${SCREEN.shape} ${SCREEN.widthPx}x${SCREEN.heightPx}`,
    samples: readings.length,
    watchUs,
    unheardUs,
    pageUs,
    detectorUs,
    timesDetector: pageUs / detectorUs,
    heapBytes,
  };
}
