// Owns what the even grid says of force: its mean over 80 ms, how rough it is, and where up is without a gyroscope.
// Refuses to integrate: speed and height are the history's.
import { BIN_MS } from './resampler';

/** Time constant of the direction of up, s: long enough for tremor to vanish, short enough to follow a forearm. Tuned. */
const DIRECTION_S = 0.15;
/** Time constant of roughness, s, and the most one bin may add, (m/s²)²: an impact must not pass for walking. Tuned. */
const ROUGH_S = 0.5;
const ROUGH_MOST = 6;

const DIRECTION_GAIN = BIN_MS / 1000 / DIRECTION_S;
const ROUGH_GAIN = BIN_MS / 1000 / ROUGH_S;
/** Bins until the mean and the one 80 ms before it are whole. */
const WHOLE_BINS = 4;

export class Force {
  /** Mean force over the last 80 ms, m/s², and its length. */
  x = 0;
  y = 0;
  z = 0;
  length = 0;
  /** Mean squared change of the mean force over 80 ms, (m/s²)²: deadlifts .4–1.6 (impacts apart), walking 5–9 (measured). */
  rough = 0;
  /** The present squared change, (m/s²)². */
  jolt = 0;
  /** Up in the watch's axes from the accelerometer alone: the force of the last moments, m/s², not of unit length. */
  slowX = 0;
  slowY = 0;
  slowZ = 0;
  private binX = 0;
  private binY = 0;
  private binZ = 0;
  /** The mean one bin ago, and two. */
  private oneX = 0;
  private oneY = 0;
  private oneZ = 0;
  private twoX = 0;
  private twoY = 0;
  private twoZ = 0;
  private count = 0;

  reset(): void {
    this.count = 0;
    this.rough = 0;
    this.jolt = 0;
  }

  /** One bin's mean force, m/s². */
  push(x: number, y: number, z: number): void {
    this.count += 1;
    if (this.count === 1) {
      this.binX = x;
      this.binY = y;
      this.binZ = z;
    }
    const meanX = (x + this.binX) / 2;
    const meanY = (y + this.binY) / 2;
    const meanZ = (z + this.binZ) / 2;
    this.binX = x;
    this.binY = y;
    this.binZ = z;
    const dx = meanX - this.twoX;
    const dy = meanY - this.twoY;
    const dz = meanZ - this.twoZ;
    if (this.count > WHOLE_BINS) {
      const jolt = dx * dx + dy * dy + dz * dz;
      this.jolt = jolt;
      this.rough += (Math.min(ROUGH_MOST, jolt) - this.rough) * ROUGH_GAIN;
    }
    this.twoX = this.oneX;
    this.twoY = this.oneY;
    this.twoZ = this.oneZ;
    this.oneX = meanX;
    this.oneY = meanY;
    this.oneZ = meanZ;
    this.x = meanX;
    this.y = meanY;
    this.z = meanZ;
    this.length = Math.sqrt(meanX * meanX + meanY * meanY + meanZ * meanZ);
    const gain = this.count <= 2 ? 1 : DIRECTION_GAIN;
    this.slowX += (meanX - this.slowX) * gain;
    this.slowY += (meanY - this.slowY) * gain;
    this.slowZ += (meanZ - this.slowZ) * gain;
  }
}
