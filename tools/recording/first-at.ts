// Owns finding a time in a recording's column of times. Refuses columns that do not rise.

/** Index of the first time at or after `tMs`, by bisection; the number of times where there is none. */
export function firstAtOrAfter(times: Float64Array, tMs: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] ?? 0) < tMs) low = middle + 1;
    else high = middle;
  }
  return low;
}
