// Owns the order statistics of the scoreboard. Refuses averages: one missed rep (an infinite error) would swallow them.

/**
 * Nearest-rank percentile: the smallest value that at least `share` of all values do not exceed.
 * Infinity stands for a miss and takes part; `undefined` where there is nothing to rank.
 */
export function percentile(values: readonly number[], share: number): number | undefined {
  if (values.length === 0) return undefined;
  const sorted = Float64Array.from(values).sort();
  const rank = Math.max(1, Math.ceil(share * sorted.length - 1e-9));
  return sorted[rank - 1];
}

/** Median and 90th percentile of the absolute values, in the unit of the values. */
export interface Spread {
  readonly median: number | undefined;
  readonly p90: number | undefined;
}

export function spreadOf(signed: readonly number[]): Spread {
  const absolute = signed.map(Math.abs);
  return { median: percentile(absolute, 0.5), p90: percentile(absolute, 0.9) };
}

/** `part / whole`, or `undefined` where there is no whole to speak of. */
export function shareOf(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}
