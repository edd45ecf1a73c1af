// Owns the last twenty seconds on the grid: speed and height summed without bias, force, direction, and gaps.
// Refuses meaning: what a stretch of it was is for the hypotheses to say.

/** Bins kept: 512 of 40 ms, 20.5 s, longer than any single repetition in which a lifter still stands. */
export const HISTORY_BINS = 512;
const MASK = HISTORY_BINS - 1;

/** Bins are numbered from 0 at the first sample; only the newest HISTORY_BINS of them can be read. */
export class History {
  /** Number of bins written; the newest is `count - 1`. */
  count = 0;
  /** Vertical acceleration, bias and all, summed over time, m/s. */
  private readonly speed = new Float64Array(HISTORY_BINS);
  /** Sum of `speed` over time, m. */
  private readonly height = new Float64Array(HISTORY_BINS);

  push(accelMps2: number, binSeconds: number): void {
    const before = (this.count - 1) & MASK;
    const at = this.count & MASK;
    const speedBefore = this.count > 0 ? (this.speed[before] as number) : 0;
    const heightBefore = this.count > 0 ? (this.height[before] as number) : 0;
    const speed = speedBefore + accelMps2 * binSeconds;
    this.speed[at] = speed;
    this.height[at] = heightBefore + ((speedBefore + speed) / 2) * binSeconds;
    this.count += 1;
  }

  holds(bin: number): boolean {
    return bin >= 0 && bin < this.count && bin >= this.count - HISTORY_BINS;
  }

  speedAt(bin: number): number {
    return this.speed[bin & MASK] as number;
  }

  heightAt(bin: number): number {
    return this.height[bin & MASK] as number;
  }
}
