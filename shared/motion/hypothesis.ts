// Owns one explanation of what the bar is doing: a phase, since when, and a small filter of speed, bias and height.
// Refuses to compare itself with others: that is the beam's.
import type { BeamParams } from './beam-params';

export const HANDLING = 0;
export const FLOOR = 1;
export const PULL = 2;
export const LOCKOUT = 3;
export const DESCENT = 4;
export type Phase = 0 | 1 | 2 | 3 | 4;

/** No such bin. */
export const NONE = -1;

export class Hypothesis {
  alive = false;
  phase: Phase = HANDLING;
  score = 0;
  /** Bin in which the phase began. */
  since = 0;
  /** Seconds since then. */
  lastsS = 0;
  /** Filter: speed m/s, bias m/s², height above the floor m, and the covariance of the first two. */
  speed = 0;
  bias = 0;
  height = 0;
  pSpeed = 0;
  pCross = 0;
  pBias = 0;
  /** Height of the lockout above the floor, m, of the repetition under way. */
  travel = 0;
  /** Height at which the phase began, m. */
  fromHeight = 0;
  /** True where the pull began at a turn above the floor rather than on it. */
  fromTurn = false;
  /** Bins of the repetition under way. */
  liftOff = NONE;
  lockout = NONE;
  descent = NONE;
  /** Bins of the last whole repetition. */
  lastLiftOff = NONE;
  lastLockout = NONE;
  lastDescent = NONE;
  lastContact = NONE;
  lastTravel = 0;
  /** Up in the watch's axes at the floor and at lockout, unit vectors, as this hypothesis has known them; seconds of rest behind them. */
  floorX = 0;
  floorY = 0;
  floorZ = 0;
  floorS = 0;
  lockX = 0;
  lockY = 0;
  lockZ = 0;
  lockS = 0;
  /** Bias at the floor and at lockout as last learnt, m/s², and its variance; infinite where it never was. */
  floorBias = 0;
  pFloorBias = Infinity;
  lockBias = 0;
  /** Travel of the last lockout, m; 0 where there was none. */
  travelGuess = 0;
  pLockBias = Infinity;

  copy(from: Hypothesis): void {
    this.alive = true;
    this.phase = from.phase;
    this.score = from.score;
    this.since = from.since;
    this.lastsS = from.lastsS;
    this.speed = from.speed;
    this.bias = from.bias;
    this.height = from.height;
    this.pSpeed = from.pSpeed;
    this.pCross = from.pCross;
    this.pBias = from.pBias;
    this.travel = from.travel;
    this.fromHeight = from.fromHeight;
    this.fromTurn = from.fromTurn;
    this.liftOff = from.liftOff;
    this.lockout = from.lockout;
    this.descent = from.descent;
    this.lastLiftOff = from.lastLiftOff;
    this.lastLockout = from.lastLockout;
    this.lastDescent = from.lastDescent;
    this.lastContact = from.lastContact;
    this.lastTravel = from.lastTravel;
    this.floorX = from.floorX;
    this.floorY = from.floorY;
    this.floorZ = from.floorZ;
    this.floorS = from.floorS;
    this.lockX = from.lockX;
    this.lockY = from.lockY;
    this.lockZ = from.lockZ;
    this.lockS = from.lockS;
    this.floorBias = from.floorBias;
    this.pFloorBias = from.pFloorBias;
    this.lockBias = from.lockBias;
    this.travelGuess = from.travelGuess;
    this.pLockBias = from.pLockBias;
  }

  /** Learns that the bias is `bias` to within `variance` (m/s²)², and returns the price of that in nats. */
  remember(bias: number, variance: number): number {
    const total = this.pBias + variance;
    const off = bias - this.bias;
    const kBias = this.pBias / total;
    const kSpeed = this.pCross / total;
    this.bias += kBias * off;
    this.speed += kSpeed * off;
    this.pSpeed -= kSpeed * this.pCross;
    this.pCross -= kSpeed * this.pBias;
    this.pBias -= kBias * this.pBias;
    return (off * off) / (2 * total);
  }

  /** Squared chord (about the angle in rad, squared) between a direction and the floor's. */
  offFloor(x: number, y: number, z: number): number {
    const a = x - this.floorX;
    const b = y - this.floorY;
    const c = z - this.floorZ;
    return a * a + b * b + c * c;
  }

  offLock(x: number, y: number, z: number): number {
    const a = x - this.lockX;
    const b = y - this.lockY;
    const c = z - this.lockZ;
    return a * a + b * b + c * c;
  }

  seenFloor(x: number, y: number, z: number, seconds: number, mostS: number): void {
    this.floorS = Math.min(mostS, this.floorS + seconds);
    const k = seconds / this.floorS;
    this.floorX += (x - this.floorX) * k;
    this.floorY += (y - this.floorY) * k;
    this.floorZ += (z - this.floorZ) * k;
  }

  seenLock(x: number, y: number, z: number, seconds: number, mostS: number): void {
    this.lockS = Math.min(mostS, this.lockS + seconds);
    const k = seconds / this.lockS;
    this.lockX += (x - this.lockX) * k;
    this.lockY += (y - this.lockY) * k;
    this.lockZ += (z - this.lockZ) * k;
  }

  /** Carries speed and height over one step: `gain` m/s and `rise` m are what the accelerometer summed to in `seconds`, bias and all. */
  carry(gain: number, rise: number, seconds: number, speedNoise: number, biasNoise: number): void {
    this.lastsS += seconds;
    this.height += this.speed * seconds + rise - (this.bias * seconds * seconds) / 2;
    this.speed += gain - this.bias * seconds;
    const cross = this.pCross - seconds * this.pBias;
    this.pSpeed += -seconds * (this.pCross + cross) + speedNoise;
    this.pCross = cross;
    this.pBias += biasNoise;
  }

  /** Learns that the speed is zero to within `variance` (m/s)², and returns the price of that in nats. */
  still(variance: number): number {
    const total = this.pSpeed + variance;
    const off = this.speed;
    const kSpeed = this.pSpeed / total;
    const kBias = this.pCross / total;
    this.speed -= kSpeed * off;
    this.bias -= kBias * off;
    this.pBias -= kBias * this.pCross;
    this.pCross -= kSpeed * this.pCross;
    this.pSpeed -= kSpeed * this.pSpeed;
    return (off * off) / (2 * total);
  }
}

/** Price of still() without learning. */
export function stillPrice(h: Hypothesis, variance: number): number {
  return (h.speed * h.speed) / (2 * (h.pSpeed + variance));
}

export type PhaseNames = readonly [string, string, string, string, string];
export const PHASE_NAMES: PhaseNames = ['handling', 'floor', 'pull', 'lockout', 'descent'];
export type { BeamParams };
