// Owns what the even grid says of force: its mean over 80 ms, how rough it is, and where up is without a gyroscope.
// Refuses to integrate: speed and height are the history's.
import { BIN_MS } from './resampler';

/** Bins averaged before the length is taken. 4 × 20 ms has its null at 12.5 Hz, where tremor and straps live (measured: 11–13 Hz). */
export const MEAN_BINS = 4;
/** Time constant of the direction of up, s: long enough for tremor to vanish, short enough to follow a forearm. Tuned. */
const DIRECTION_S = 0.15;
/** Time constant of roughness, s, and the most one bin may add, (m/s²)²: an impact must not pass for walking. Tuned. */
const ROUGH_S = 0.5;
const ROUGH_MOST = 6;

const RING = 8;
const MASK = RING - 1;

export class Force {
  /** Mean force over the last 80 ms, m/s², and its length. */
  x = 0;
  y = 0;
  z = 0;
  length = 0;
  /** Unit vector of up in the watch's axes, from the accelerometer alone. */
  upX = 0;
  upY = 0;
  upZ = 0;
  /** Mean squared change of the mean force over 80 ms, (m/s²)²: deadlifts .4–1.6 (impacts apart), walking 5–9 (measured). */
  rough = 0;
  /** The present squared change, (m/s²)². */
  jolt = 0;
  private readonly binX = new Float64Array(RING);
  private readonly binY = new Float64Array(RING);
  private readonly binZ = new Float64Array(RING);
  private readonly meanX = new Float64Array(RING);
  private readonly meanY = new Float64Array(RING);
  private readonly meanZ = new Float64Array(RING);
  private slowX = 0;
  private slowY = 0;
  private slowZ = 0;
  private count = 0;

  reset(): void {
    this.count = 0;
    this.rough = 0;
    this.jolt = 0;
  }

  /** One bin's mean force, m/s². */
  push(x: number, y: number, z: number): void {
    const at = this.count & MASK;
    this.binX[at] = x;
    this.binY[at] = y;
    this.binZ[at] = z;
    const bins = Math.min(this.count + 1, MEAN_BINS);
    let sumX = 0;
    let sumY = 0;
    let sumZ = 0;
    for (let i = 0; i < bins; i += 1) {
      const k = (this.count - i) & MASK;
      sumX += this.binX[k] as number;
      sumY += this.binY[k] as number;
      sumZ += this.binZ[k] as number;
    }
    const meanX = sumX / bins;
    const meanY = sumY / bins;
    const meanZ = sumZ / bins;
    this.meanX[at] = meanX;
    this.meanY[at] = meanY;
    this.meanZ[at] = meanZ;
    this.x = meanX;
    this.y = meanY;
    this.z = meanZ;
    this.length = Math.sqrt(meanX * meanX + meanY * meanY + meanZ * meanZ);
    this.count += 1;
    this.roughen(at);
    this.direct();
  }

  private roughen(at: number): void {
    if (this.count <= 2 * MEAN_BINS) return;
    const before = (at - MEAN_BINS) & MASK;
    const dx = this.x - (this.meanX[before] as number);
    const dy = this.y - (this.meanY[before] as number);
    const dz = this.z - (this.meanZ[before] as number);
    this.jolt = dx * dx + dy * dy + dz * dz;
    this.rough += (Math.min(ROUGH_MOST, this.jolt) - this.rough) * (BIN_MS / 1000 / ROUGH_S);
  }

  private direct(): void {
    const gain = this.count <= 2 ? 1 : BIN_MS / 1000 / DIRECTION_S;
    this.slowX += (this.x - this.slowX) * gain;
    this.slowY += (this.y - this.slowY) * gain;
    this.slowZ += (this.z - this.slowZ) * gain;
    const slow = Math.sqrt(this.slowX * this.slowX + this.slowY * this.slowY + this.slowZ * this.slowZ) + 1e-9;
    this.upX = this.slowX / slow;
    this.upY = this.slowY / slow;
    this.upZ = this.slowZ / slow;
  }
}
