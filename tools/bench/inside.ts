// Owns what runs inside the engine: the loops over a feed, so that only the engine's own work lies between two clock readings.
// Refuses to judge and to print. Bundled to a classic script of its own that runs beside the core's.
// Columns are read with `as number`, not `?? 0`: the rows are within them, and the loop must cost next to nothing itself.
import type { Announced } from '../../watch/coach/announced';
import type * as Core from '../build/core';
import { createBaseline } from './baseline';
import type { Feed, Timings } from './feed';

declare const Threecount: typeof Core;
/** The clock of the computer around the engine, ms with fractions. */
declare function hostNowMs(): number;

interface Columns {
  readonly rows: number;
  readonly isGyro: Uint8Array;
  readonly tMs: Float64Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly z: Float64Array;
}

type LiveSet = ReturnType<typeof Core.createLiveSet>;

interface Pushed {
  pushAccel(tMs: number, x: number, y: number, z: number): unknown;
  pushGyro(tMs: number, x: number, y: number, z: number): unknown;
}

/** What was measured on one feed: the least time of every block of so many samples over all runs, ms. */
interface Least {
  readonly samplesPerBlock: number;
  readonly ms: Float64Array;
}

/** Long enough that reading the clock, some 4 µs, is little beside it; short enough to lie between two pauses of the machine. */
const SAMPLES_PER_BLOCK = 50;

interface Loaded {
  readonly feed: Columns;
  readonly accelOnly: Columns;
  readonly baseline: Least;
  readonly core: Least;
  readonly each: Least;
}

let loaded: Loaded | undefined;
/** What two readings of the clock with nothing between them have cost at the least, ms. */
let clockMs = Number.POSITIVE_INFINITY;
let stream: { readonly liveSet: LiveSet; rows: number } | undefined;

function given(): Loaded {
  if (loaded === undefined) throw new Error('no feed is loaded');
  return loaded;
}

function toColumns(from: Feed, keep: (row: number) => boolean): Columns {
  const kept = (column: readonly number[]): number[] => column.filter((_, row) => keep(row));
  const isGyro = Uint8Array.from(kept(from.isGyro));
  return {
    rows: isGyro.length,
    isGyro,
    tMs: Float64Array.from(kept(from.tMs)),
    x: Float64Array.from(kept(from.x)),
    y: Float64Array.from(kept(from.y)),
    z: Float64Array.from(kept(from.z)),
  };
}

function createLeast(samples: number, samplesPerBlock: number): Least {
  const ms = new Float64Array(Math.floor(samples / samplesPerBlock)).fill(Number.POSITIVE_INFINITY);
  return { samplesPerBlock, ms };
}

function createLiveSet(onAnnounced: (one: Announced) => void): LiveSet {
  return Threecount.createLiveSet({ lift: 'conventional', targetSeconds: 3, onAnnounced });
}

/** Takes a feed (JSON of `Feed`) and forgets what was measured on the one before. */
export function load(json: string): void {
  const from: Feed = JSON.parse(json);
  const accelOnly = toColumns(from, (row) => from.isGyro[row] === 0);
  loaded = {
    feed: toColumns(from, () => true),
    accelOnly,
    baseline: createLeast(accelOnly.rows, SAMPLES_PER_BLOCK),
    core: createLeast(accelOnly.rows, SAMPLES_PER_BLOCK),
    each: createLeast(accelOnly.rows, 1),
  };
  stream = undefined;
}

/** One run. A gyroscope row's cost is counted to the accelerometer sample after it. */
function time(to: Pushed, columns: Columns, least: Least): void {
  const { rows, isGyro, tMs, x, y, z } = columns;
  const { samplesPerBlock, ms } = least;
  let block = 0;
  let left = samplesPerBlock;
  let beforeMs = hostNowMs();
  for (let row = 0; row < rows; row++) {
    if (isGyro[row] !== 0) {
      to.pushGyro(tMs[row] as number, x[row] as number, y[row] as number, z[row] as number);
      continue;
    }
    to.pushAccel(tMs[row] as number, x[row] as number, y[row] as number, z[row] as number);
    left--;
    if (left > 0) continue;
    const takenMs = hostNowMs() - beforeMs;
    if (block < ms.length && takenMs < (ms[block] as number)) ms[block] = takenMs;
    block++;
    left = samplesPerBlock;
    beforeMs = hostNowMs();
  }
}

/** One run of the baseline, the core, and the core with each sample timed on its own. */
export function run(): void {
  const { feed, accelOnly, baseline, core, each } = given();
  timeClock();
  time({ ...createBaseline(), pushGyro: () => {} }, accelOnly, baseline);
  time(
    createLiveSet(() => {}),
    feed,
    core,
  );
  time(
    createLiveSet(() => {}),
    feed,
    each,
  );
}

function timeClock(): void {
  for (let i = 0; i < 500; i++) {
    const beforeMs = hostNowMs();
    clockMs = Math.min(clockMs, hostNowMs() - beforeMs);
  }
}

/** JSON of `Timings`, over all runs since the feed was loaded. */
export function timings(): string {
  const { accelOnly, baseline, core, each } = given();
  const perSample = (least: Least): number =>
    least.ms.reduce((sum, ms) => sum + ms - clockMs, 0) / (least.ms.length * least.samplesPerBlock);
  const dearestMs = each.ms.reduce((most, ms) => Math.max(most, ms), 0);
  const found: Timings = {
    samples: accelOnly.rows,
    baselineMs: perSample(baseline),
    coreMs: perSample(core),
    dearestMs: dearestMs - clockMs,
    dearestAtMs: accelOnly.tMs[each.ms.indexOf(dearestMs)] ?? Number.NaN,
  };
  return JSON.stringify(found);
}

/** Streams so many samples (a number in text) into one live set that stays: the feed again and again, time going on. */
export function streamSamples(count: string): void {
  const { rows, tMs, x, y, z } = given().accelOnly;
  stream ??= { liveSet: createLiveSet(() => {}), rows: 0 };
  const cycleMs = (((tMs[rows - 1] as number) - (tMs[0] as number)) * rows) / (rows - 1);
  for (let left = Number(count); left > 0; left--) {
    const row = stream.rows % rows;
    const laterMs = Math.floor(stream.rows / rows) * cycleMs;
    stream.liveSet.pushAccel((tMs[row] as number) + laterMs, x[row] as number, y[row] as number, z[row] as number);
    stream.rows++;
  }
}

/** JSON of all that a fresh live set announces over the feed, in order. */
export function announce(): string {
  const { rows, isGyro, tMs, x, y, z } = given().feed;
  const announced: Announced[] = [];
  const liveSet = createLiveSet((one) => announced.push(one));
  for (let row = 0; row < rows; row++) {
    const push = isGyro[row] === 0 ? liveSet.pushAccel : liveSet.pushGyro;
    push.call(liveSet, tMs[row] as number, x[row] as number, y[row] as number, z[row] as number);
  }
  liveSet.finish();
  return JSON.stringify(announced);
}
