// Owns where up is when there is a gyroscope: turned by the rate, drawn slowly towards the force while its length is gravity's.
// The inclination half of a complementary filter (Mahony, Hamel & Pflimlin 2008); heading is not needed and not kept.
import type { Force } from './force';
import { BIN_MS } from './resampler';

const RADIANS = Math.PI / 180;
/** Time constant of the pull towards the force, s, and the departure of its length from gravity at which trust is 1/e, m/s². Tuned. */
const PULL_S = 3;
const TRUST_MPS2 = 0.7;
/** Gyroscope readings further apart than this tell nothing of what lay between, s. */
const GAP_S = 0.5;
/** Seconds of readings without which up is not yet believed. */
const SETTLE_S = 0.4;

export interface Attitude {
  /** True once there is a gyroscope and it has run for a while without a gap. */
  readonly known: boolean;
  /** True once there has been a reading at all. */
  readonly running: boolean;
  /** Unit vector of up in the watch's axes, at the middle of the force's mean. */
  readonly upX: number;
  readonly upY: number;
  readonly upZ: number;
  reset(): void;
  /** One reading: ms, deg/s. */
  push(tMs: number, xDegps: number, yDegps: number, zDegps: number): void;
  /** At the end of each bin, after the force has taken it in. `tMs` is the bin's end. */
  correct(force: Force, tMs: number): void;
}

/** For a watch without a gyroscope: never known. */
export const NO_ATTITUDE: Attitude = {
  known: false,
  running: false,
  upX: 0,
  upY: 0,
  upZ: 0,
  reset() {},
  push() {},
  correct() {},
};

export class GyroAttitude implements Attitude {
  known = false;
  running = false;
  upX = 0;
  upY = 0;
  upZ = 0;
  private x = 0;
  private y = 0;
  private z = 0;
  private started = false;
  private lastMs = Number.NaN;
  private runS = 0;
  /** Up at the last bin's end, which is the middle of the mean at this one's. */
  private beforeX = 0;
  private beforeY = 0;
  private beforeZ = 0;

  reset(): void {
    this.known = false;
    this.started = false;
    this.runS = 0;
    this.lastMs = Number.NaN;
  }

  push(tMs: number, xDegps: number, yDegps: number, zDegps: number): void {
    const seconds = (tMs - this.lastMs) / 1000;
    if (seconds <= 0) return;
    this.running = true;
    this.lastMs = tMs;
    if (!(seconds <= GAP_S)) {
      this.runS = 0;
      this.known = false;
      return;
    }
    this.runS += seconds;
    if (!this.started) return;
    const turn = RADIANS * seconds;
    const wx = xDegps * turn;
    const wy = yDegps * turn;
    const wz = zDegps * turn;
    const { x, y, z } = this;
    this.x = x - (wy * z - wz * y);
    this.y = y - (wz * x - wx * z);
    this.z = z - (wx * y - wy * x);
  }

  correct(force: Force, tMs: number): void {
    if (tMs - this.lastMs > GAP_S * 1000) this.known = false;
    const length = force.length + 1e-9;
    if (!this.started) {
      this.started = true;
      this.x = force.x / length;
      this.y = force.y / length;
      this.z = force.z / length;
      this.beforeX = this.x;
      this.beforeY = this.y;
      this.beforeZ = this.z;
    }
    const off = (length - 9.8) / TRUST_MPS2;
    const gain = this.runS > 0 ? (BIN_MS / 1000 / PULL_S) * Math.exp(-off * off) : 1;
    this.x += (force.x / length - this.x) * gain;
    this.y += (force.y / length - this.y) * gain;
    this.z += (force.z / length - this.z) * gain;
    const norm = Math.sqrt(this.x * this.x + this.y * this.y + this.z * this.z) + 1e-9;
    this.x /= norm;
    this.y /= norm;
    this.z /= norm;
    this.upX = this.beforeX;
    this.upY = this.beforeY;
    this.upZ = this.beforeZ;
    this.beforeX = this.x;
    this.beforeY = this.y;
    this.beforeZ = this.z;
    if (this.runS >= SETTLE_S && tMs - this.lastMs <= GAP_S * 1000) this.known = true;
  }
}
