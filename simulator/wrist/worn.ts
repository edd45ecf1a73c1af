// Owns what becomes of a recorded movement on another watch: its rate, late readings, gaps, a loose strap.
// Refuses to invent movement: what a rate does not catch is lost, and what a recording lacks is not made up.
import type { Axes, Recording } from '../../shared/motion/recording';
import { createRandom, type Random } from '../../test/maker/random';

export interface WristOptions {
  /** Hz; undefined for the rate at which it was recorded. */
  readonly rateHz: number | undefined;
  /** How late a reading may come, ms; its value is of the time at which it was due. */
  readonly jitterMs: number;
  /** How often a minute there are no readings for {@link GAP_MS}. */
  readonly gapsPerMinute: number;
  /** Wobble of a loose strap, length of the vector, m/s² rms. The gyroscope is left as it was: it wobbles little. */
  readonly strapMps2Rms: number;
}

export const AS_RECORDED: WristOptions = { rateHz: undefined, jitterMs: 0, gapsPerMinute: 0, strapMps2Rms: 0 };

/** As in the score's row of gaps. */
export const GAP_MS = 300;

const MINUTE_MS = 60_000;
/** Between readings further apart than this nobody knows what was: nothing is put there. A choice. */
const LONGEST_BRIDGED_MS = 200;
/** As made sets have it (test/maker/params.ts): a wobble of 11 to 13 Hz, and how much of it goes in one direction. */
const STRAP = { lowHz: 11, highHz: 13, tones: 6, together: 0.9 } as const;

/** The readings that a watch worn so would give. The same options give the same readings. */
export function wornAs(recording: Recording, options: WristOptions): Recording {
  const { rateHz } = options;
  const loose = withStrap(resampled(recording.accel, rateHz), options.strapMps2Rms);
  const gaps = gapsOf(recording.accel, options.gapsPerMinute);
  const arrived = (axes: Axes, sensor: string): Axes => late(withGaps(axes, gaps), options.jitterMs, sensor);
  const accel = arrived(loose, 'accel');
  const { name, gyro } = recording;
  return gyro === undefined ? { name, accel } : { name, accel, gyro: arrived(resampled(gyro, rateHz), 'gyro') };
}

/** Readings a second, from the time between the first and the last. */
export function meanRateHz({ tMs }: Axes): number {
  const spanMs = (tMs[tMs.length - 1] ?? 0) - (tMs[0] ?? 0);
  return spanMs > 0 ? ((tMs.length - 1) * 1000) / spanMs : 0;
}

function resampled(axes: Axes, rateHz: number | undefined): Axes {
  if (rateHz === undefined) return axes;
  const periodMs = 1000 / rateHz;
  const rows: number[][] = [[], [], [], []];
  const count = axes.tMs.length;
  const firstMs = axes.tMs[0] ?? 0;
  const lastMs = axes.tMs[count - 1] ?? 0;
  let right = 0;
  for (let k = 0; firstMs + k * periodMs <= lastMs; k += 1) {
    const tMs = firstMs + k * periodMs;
    while ((axes.tMs[right] ?? tMs) < tMs) right += 1;
    const rightMs = axes.tMs[right] ?? tMs;
    const left = rightMs === tMs ? right : right - 1;
    const leftMs = axes.tMs[left] ?? rightMs;
    if (rightMs - leftMs > LONGEST_BRIDGED_MS) continue;
    const share = rightMs > leftMs ? (tMs - leftMs) / (rightMs - leftMs) : 0;
    rows[0]?.push(tMs);
    [axes.x, axes.y, axes.z].forEach((values, axis) => {
      const from = values[left] ?? 0;
      rows[axis + 1]?.push(from + share * ((values[right] ?? from) - from));
    });
  }
  return axesOfRows(rows);
}

const axesOfRows = ([tMs = [], x = [], y = [], z = []]: readonly (readonly number[])[]): Axes => ({
  tMs: Float64Array.from(tMs),
  x: Float64Array.from(x),
  y: Float64Array.from(y),
  z: Float64Array.from(z),
});

function withStrap(axes: Axes, mps2Rms: number): Axes {
  if (mps2Rms === 0) return axes;
  const random = createRandom(1, 'strap');
  const together = wobble(random);
  const own = [wobble(random), wobble(random), wobble(random)];
  const way = [random.normal(), random.normal(), random.normal()];
  const length = Math.hypot(...way);
  const alone = Math.sqrt((1 - STRAP.together ** 2) / 3);
  const shaken = (values: Float64Array, axis: number): Float64Array => {
    const gain = (STRAP.together * (way[axis] ?? 0)) / length;
    return values.map((value, i) => {
      const tMs = axes.tMs[i] ?? 0;
      return value + mps2Rms * (gain * together(tMs) + alone * (own[axis]?.(tMs) ?? 0));
    });
  };
  return { tMs: axes.tMs, x: shaken(axes.x, 0), y: shaken(axes.y, 1), z: shaken(axes.z, 2) };
}

/** A narrow band of tones: a wobble whose size comes and goes. Its mean square is one. */
function wobble(random: Random): (tMs: number) => number {
  const tones = Array.from({ length: STRAP.tones }, () => ({
    radPerMs: (2 * Math.PI * random.between(STRAP.lowHz, STRAP.highHz)) / 1000,
    phase: random.between(0, 2 * Math.PI),
  }));
  const scale = Math.sqrt(2 / STRAP.tones);
  return (tMs) => scale * tones.reduce((sum, { radPerMs, phase }) => sum + Math.sin(radPerMs * tMs + phase), 0);
}

/** When the gaps begin, ms: one somewhere in each even share of a minute. */
function gapsOf({ tMs }: Axes, perMinute: number): readonly number[] {
  if (perMinute === 0) return [];
  const random = createRandom(1, 'gaps');
  const everyMs = MINUTE_MS / perMinute;
  const lastMs = tMs[tMs.length - 1] ?? 0;
  const starts: number[] = [];
  for (let fromMs = tMs[0] ?? 0; fromMs + everyMs <= lastMs; fromMs += everyMs) {
    starts.push(fromMs + random.between(0, everyMs - GAP_MS));
  }
  return starts;
}

function withGaps(axes: Axes, starts: readonly number[]): Axes {
  if (starts.length === 0) return axes;
  let gap = 0;
  const kept: number[] = [];
  axes.tMs.forEach((tMs, i) => {
    while ((starts[gap] ?? Number.POSITIVE_INFINITY) + GAP_MS <= tMs) gap += 1;
    if (tMs < (starts[gap] ?? Number.POSITIVE_INFINITY)) kept.push(i);
  });
  const pick = (values: Float64Array): Float64Array => Float64Array.from(kept, (i) => values[i] ?? 0);
  return { tMs: pick(axes.tMs), x: pick(axes.x), y: pick(axes.y), z: pick(axes.z) };
}

/** Order is kept, and times rise strictly: as a queue of readings comes late. */
function late(axes: Axes, jitterMs: number, sensor: string): Axes {
  if (jitterMs === 0) return axes;
  const random = createRandom(1, `late ${sensor}`);
  let lastMs = Number.NEGATIVE_INFINITY;
  const tMs = axes.tMs.map((dueMs) => {
    lastMs = Math.max(lastMs + 1, dueMs + random.between(0, jitterMs));
    return lastMs;
  });
  return { ...axes, tMs };
}
