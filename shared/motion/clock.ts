// Owns the step between bins and ms. Refuses clocks: the origin is the first sample's time.
import { BIN_MS } from './resampler';

/** A sum over 80 ms means up to a bin's end belongs this much before that end, ms: the mean delay of the mean, less half a bin. */
const DELAY_MS = 20;

export class BinClock {
  private originMs = 0;

  start(tMs: number, bin: number): void {
    this.originMs = tMs - bin * BIN_MS;
  }

  /** Time to which the sums at a bin belong, ms; a bin may have a fraction. */
  msOf(bin: number): number {
    return this.originMs + (bin + 1) * BIN_MS - DELAY_MS;
  }

  binAt(tMs: number): number {
    return (tMs + DELAY_MS - this.originMs) / BIN_MS - 1;
  }

  /** End of a bin itself, ms. */
  endOf(bin: number): number {
    return this.originMs + (bin + 1) * BIN_MS;
  }
}
