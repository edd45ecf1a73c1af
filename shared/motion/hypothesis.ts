// Owns one explanation of what the bar is doing: a phase, since when, and a small filter of speed, bias and height.
// Refuses to compare itself with others: that is the beam's.
import type { Step } from './step';

export const HANDLING = 0;
export const FLOOR = 1;
export const PULL = 2;
export const LOCKOUT = 3;
export const DESCENT = 4;
export type Phase = typeof HANDLING | typeof FLOOR | typeof PULL | typeof LOCKOUT | typeof DESCENT;

/** No such bin. */
export const NONE = -1;

export class Hypothesis {
  alive = false;
  phase: Phase = HANDLING;
  /** Log likelihood against the best, nats. */
  score = 0;
  /** Bin in which the phase began, and s since then. */
  since = 0;
  lastsS = 0;
  /** Filter: speed m/s, bias m/s², height above the floor m, and the covariance of the first two. */
  speed = 0;
  bias = 0;
  height = 0;
  pSpeed = 0;
  pCross = 0;
  pBias = 0;
  /** Height at which the phase began, of this rep's lockout, and of the last one known (0: none), m. */
  fromHeight = 0;
  travel = 0;
  travelGuess = 0;
  /** True where the pull began at a turn above the floor rather than on it. */
  fromTurn = false;
  /** Bins of the repetition under way. */
  liftOff = NONE;
  lockout = NONE;
  descent = NONE;
  /** Bins and travel of the last whole repetition. */
  lastLiftOff = NONE;
  lastLockout = NONE;
  lastDescent = NONE;
  lastContact = NONE;
  lastTravel = 0;
  /** Up in the watch's axes at the floor and at lockout, as this hypothesis has known it; s of rest behind it. */
  floorX = 0;
  floorY = 0;
  floorZ = 0;
  floorS = 0;
  lockX = 0;
  lockY = 0;
  lockZ = 0;
  lockS = 0;
  /** Squared chord between the two, and how far the forearm had turned from the first to the second at the last step. */
  turnSquared = 0;
  turnNow = 0;
  /** Bias at the floor and at lockout as last learnt, m/s², and its variance; infinite where it never was. */
  floorBias = 0;
  pFloorBias = Number.POSITIVE_INFINITY;
  lockBias = 0;
  pLockBias = Number.POSITIVE_INFINITY;

  copy(from: Hypothesis): void {
    this.alive = from.alive;
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
    this.fromHeight = from.fromHeight;
    this.travel = from.travel;
    this.travelGuess = from.travelGuess;
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
    this.turnSquared = from.turnSquared;
    this.turnNow = from.turnNow;
    this.floorBias = from.floorBias;
    this.pFloorBias = from.pFloorBias;
    this.lockBias = from.lockBias;
    this.pLockBias = from.pLockBias;
  }

  /** Carries speed and height over one step; the variances are what they gain, (m/s)² and (m/s²)². */
  carry(step: Step, speedVariance: number, biasVariance: number): void {
    const { seconds } = step;
    this.lastsS += seconds;
    this.height += this.speed * seconds + step.riseM - (this.bias * seconds * seconds) / 2;
    this.speed += step.gainMps - this.bias * seconds;
    const cross = this.pCross - seconds * this.pBias;
    this.pSpeed += -seconds * (this.pCross + cross) + speedVariance;
    this.pCross = cross;
    this.pBias += biasVariance;
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

  /** Squared chord (about the angle in rad, squared) between the present direction and the floor's, or lockout's. */
  offFloor(step: Step): number {
    return squares(step.upX - this.floorX, step.upY - this.floorY, step.upZ - this.floorZ);
  }

  offLock(step: Step): number {
    return squares(step.upX - this.lockX, step.upY - this.lockY, step.upZ - this.lockZ);
  }

  /** How far the forearm has turned from the floor's direction (0) to lockout's (1); NaN where either is unknown. */
  turn(step: Step): number {
    if (this.floorS <= 0 || this.lockS <= 0) return Number.NaN;
    const a = this.lockX - this.floorX;
    const b = this.lockY - this.floorY;
    const c = this.lockZ - this.floorZ;
    this.turnSquared = squares(a, b, c);
    const along = a * (step.upX - this.floorX) + b * (step.upY - this.floorY) + c * (step.upZ - this.floorZ);
    return along / (this.turnSquared + 1e-6);
  }

  /** Takes the present direction into the floor's, or lockout's, as a mean over at most `memoryS`. */
  seenFloor(step: Step, memoryS: number): void {
    this.floorS = Math.min(memoryS, this.floorS + step.seconds);
    const k = step.seconds / this.floorS;
    this.floorX += (step.upX - this.floorX) * k;
    this.floorY += (step.upY - this.floorY) * k;
    this.floorZ += (step.upZ - this.floorZ) * k;
  }

  seenLock(step: Step, memoryS: number): void {
    this.lockS = Math.min(memoryS, this.lockS + step.seconds);
    const k = step.seconds / this.lockS;
    this.lockX += (step.upX - this.lockX) * k;
    this.lockY += (step.upY - this.lockY) * k;
    this.lockZ += (step.upZ - this.lockZ) * k;
  }
}

function squares(a: number, b: number, c: number): number {
  return a * a + b * b + c * c;
}
