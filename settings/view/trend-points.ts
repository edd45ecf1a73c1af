// Owns where a training stands in a chart, and on which scale: shares of width and height. Refuses words.

/** A training that began long after the one before stands apart from it, but no further than this many places. A choice. */
const APART_AT_MOST = 3;
const WEEK_MS = 7 * 86_400_000;

/**
 * Places of trainings from left to right, 0 to 1, each in the middle of its own: a week is one place, and two trainings never share one.
 * @param startedMs oldest first.
 */
export function placesOf(startedMs: readonly number[]): number[] {
  let place = 0;
  const places = startedMs.map((tMs, i) => {
    const before = startedMs[i - 1];
    if (before !== undefined) place += Math.min(APART_AT_MOST, Math.max(1, Math.round((tMs - before) / WEEK_MS)));
    return place;
  });
  return places.map((at) => (at + 0.5) / (place + 1));
}

export interface Scale {
  readonly least: number;
  readonly most: number;
}

export function shareOn({ least, most }: Scale, value: number): number {
  return most > least ? Math.min(1, Math.max(0, (value - least) / (most - least))) : 0;
}

/** From nothing up to the largest, or to `atLeast`. */
export function scaleFromZero(values: readonly number[], atLeast: number): Scale {
  return { least: 0, most: Math.max(atLeast, ...values) };
}

/** Weights change by a few hundredths from week to week: from zero that would be a level line. */
const WEIGHT_SPAN_SHARE = 0.2;

/** Around the values, never so close that a plate looks like a mountain. */
export function scaleAround(values: readonly number[], step: number): Scale {
  const least = Math.min(...values);
  const most = Math.max(...values);
  const spare = Math.max(0, most * WEIGHT_SPAN_SHARE - (most - least)) / 2;
  return {
    least: Math.max(0, Math.floor((least - spare) / step) * step),
    most: Math.ceil((most + spare) / step) * step,
  };
}

/** Standard deviation of a sample (n − 1); undefined under two values. */
export function spreadOf(values: readonly number[]): number | undefined {
  if (values.length < 2) return undefined;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}
