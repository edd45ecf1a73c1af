// Owns the last twenty seconds on the grid: speed summed without bias, and the newest height; and the heights, for who looks back at them.
// Refuses meaning: what a stretch of it was is for the hypotheses to say.

/** Bins kept: 512 of 40 ms, 20.5 s, longer than any single repetition in which a lifter still stands. */
export const HISTORY_BINS = 512;
const MASK = HISTORY_BINS - 1;

/** Bins are numbered from 0 at the first sample; only the newest HISTORY_BINS of them can be read. */
export class History {
  /** Number of bins written; the newest is `count - 1`. */
  count = 0;
  /** Sum of the speed over time until the newest bin, m. */
  height = 0;
  /** Vertical acceleration, bias and all, summed over time, m/s. */
  private readonly speed = new Float64Array(HISTORY_BINS);

  push(accelMps2: number, binSeconds: number): void {
    const before = (this.count - 1) & MASK;
    const at = this.count & MASK;
    const speedBefore = this.count > 0 ? (this.speed[before] as number) : 0;
    const speed = speedBefore + accelMps2 * binSeconds;
    this.speed[at] = speed;
    this.height += ((speedBefore + speed) / 2) * binSeconds;
    this.count += 1;
  }

  holds(bin: number): boolean {
    return bin >= 0 && bin < this.count && bin >= this.count - HISTORY_BINS;
  }

  speedAt(bin: number): number {
    return this.speed[bin & MASK] as number;
  }
}

/** The heights of a history, as far back as that goes. */
export class Heights {
  private readonly height = new Float64Array(HISTORY_BINS);

  /** After each bin of the history. */
  push({ count, height }: History): void {
    this.height[(count - 1) & MASK] = height;
  }

  at(bin: number): number {
    return this.height[bin & MASK] as number;
  }
}
