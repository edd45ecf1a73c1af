// Owns the step from jittered samples to an even grid: each bin is the exact mean of the straight lines between samples.
// Refuses to judge: a gap is bridged by a straight line and its length is handed on.

/** Width of a grid bin, ms. Two bins make the 80 ms mean whose null lies at 12.5 Hz, where straps and tremor live. */
export const BIN_MS = 40;

/** Receives each finished bin: mean specific force over it (m/s²) and the ms of it that lie in a gap between samples. */
export interface BinSink {
  bin(xMps2: number, yMps2: number, zMps2: number, gapMs: number): void;
}

/** A pause between two samples longer than this hides part of the movement, ms: 1.5 samples at 12.5 Hz. */
const GAP_MS = 125;

export class Resampler {
  private started = false;
  private tMs = 0;
  private x = 0;
  private y = 0;
  private z = 0;
  private binEndMs = 0;
  private sumX = 0;
  private sumY = 0;
  private sumZ = 0;
  private gapMs = 0;

  constructor(private readonly sink: BinSink) {}

  /** Begins anew with the next reading. */
  reset(): void {
    this.started = false;
    this.sumX = 0;
    this.sumY = 0;
    this.sumZ = 0;
    this.gapMs = 0;
  }

  /** One reading: ms, m/s². Returns false, and changes nothing, where its time does not rise or a value is not finite. */
  push(tMs: number, x: number, y: number, z: number): boolean {
    if (!this.started) {
      this.started = true;
      this.tMs = tMs;
      this.binEndMs = tMs + BIN_MS;
    } else {
      const spanMs = tMs - this.tMs;
      if (!(spanMs > 0)) return false;
      const gap = spanMs > GAP_MS;
      let fromMs = this.tMs;
      let fx = this.x;
      let fy = this.y;
      let fz = this.z;
      while (this.binEndMs <= tMs) {
        const share = (this.binEndMs - this.tMs) / spanMs;
        const bx = this.x + (x - this.x) * share;
        const by = this.y + (y - this.y) * share;
        const bz = this.z + (z - this.z) * share;
        const halfMs = (this.binEndMs - fromMs) / 2;
        const gapMs = this.gapMs + (gap ? 2 * halfMs : 0);
        this.gapMs = 0;
        const meanX = (this.sumX + (fx + bx) * halfMs) / BIN_MS;
        const meanY = (this.sumY + (fy + by) * halfMs) / BIN_MS;
        const meanZ = (this.sumZ + (fz + bz) * halfMs) / BIN_MS;
        this.sumX = 0;
        this.sumY = 0;
        this.sumZ = 0;
        fromMs = this.binEndMs;
        fx = bx;
        fy = by;
        fz = bz;
        this.binEndMs += BIN_MS;
        this.sink.bin(meanX, meanY, meanZ, gapMs);
      }
      const halfMs = (tMs - fromMs) / 2;
      this.sumX += (fx + x) * halfMs;
      this.sumY += (fy + y) * halfMs;
      this.sumZ += (fz + z) * halfMs;
      if (gap) this.gapMs += 2 * halfMs;
      this.tMs = tMs;
    }
    this.x = x;
    this.y = y;
    this.z = z;
    return true;
  }
}
