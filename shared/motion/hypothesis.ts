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

/*
 * Where in a hypothesis what stands. It is a list of numbers and no record: two dozen are held, and in a record an old engine keeps each
 * number in a box of its own, at twice the room.
 */
/** 1 while it is one of those kept, else 0; and what the bar is doing. */
export const ALIVE = 0;
export const PHASE = 1;
/** Log likelihood against the best, nats. */
export const SCORE = 2;
/** Bin in which the phase began, and s since then. */
export const SINCE = 3;
export const LASTS_S = 4;
/** Filter: speed m/s, bias m/s², height above the floor m, and the covariance of the first two. */
export const SPEED = 5;
export const BIAS = 6;
export const HEIGHT = 7;
export const P_SPEED = 8;
export const P_CROSS = 9;
export const P_BIAS = 10;
/** Height at which the phase began, of this rep's lockout, and of the last one known (0: none), m. */
export const FROM_HEIGHT = 11;
export const TRAVEL = 12;
export const TRAVEL_GUESS = 13;
/** 1 where the pull began at a turn above the floor rather than on it, else 0. */
export const FROM_TURN = 14;
/** Bins of the repetition under way. */
export const LIFT_OFF_BIN = 15;
export const LOCKOUT_BIN = 16;
export const DESCENT_BIN = 17;
/** Bins and travel of the last whole repetition. */
export const LAST_LIFT_OFF = 18;
export const LAST_LOCKOUT = 19;
export const LAST_DESCENT = 20;
export const LAST_CONTACT = 21;
export const LAST_TRAVEL = 22;
/** Up in the watch's axes at the floor and at lockout, as this hypothesis has known it; s of rest behind it. */
export const FLOOR_X = 23;
export const FLOOR_Y = 24;
export const FLOOR_Z = 25;
export const FLOOR_S = 26;
export const LOCK_X = 27;
export const LOCK_Y = 28;
export const LOCK_Z = 29;
export const LOCK_S = 30;
/** Squared chord between the two, and how far the forearm had turned from the first to the second at the last step. */
export const TURN_SQUARED = 31;
export const TURN_NOW = 32;
/** Bias at the floor and at lockout as last learnt, m/s², and its variance; infinite where it never was. */
export const FLOOR_BIAS = 33;
export const P_FLOOR_BIAS = 34;
export const LOCK_BIAS = 35;
export const P_LOCK_BIAS = 36;
const PLACES = 37;

export interface Hypothesis {
  [PHASE]: Phase;
  [ALIVE]: number;
  [SCORE]: number;
  [SINCE]: number;
  [LASTS_S]: number;
  [SPEED]: number;
  [BIAS]: number;
  [HEIGHT]: number;
  [P_SPEED]: number;
  [P_CROSS]: number;
  [P_BIAS]: number;
  [FROM_HEIGHT]: number;
  [TRAVEL]: number;
  [TRAVEL_GUESS]: number;
  [FROM_TURN]: number;
  [LIFT_OFF_BIN]: number;
  [LOCKOUT_BIN]: number;
  [DESCENT_BIN]: number;
  [LAST_LIFT_OFF]: number;
  [LAST_LOCKOUT]: number;
  [LAST_DESCENT]: number;
  [LAST_CONTACT]: number;
  [LAST_TRAVEL]: number;
  [FLOOR_X]: number;
  [FLOOR_Y]: number;
  [FLOOR_Z]: number;
  [FLOOR_S]: number;
  [LOCK_X]: number;
  [LOCK_Y]: number;
  [LOCK_Z]: number;
  [LOCK_S]: number;
  [TURN_SQUARED]: number;
  [TURN_NOW]: number;
  [FLOOR_BIAS]: number;
  [P_FLOOR_BIAS]: number;
  [LOCK_BIAS]: number;
  [P_LOCK_BIAS]: number;
  /** Becomes the same as another. */
  set(other: Hypothesis): void;
}

/** Not alive, and nothing known. */
export function createHypothesis(): Hypothesis {
  const h = new Float64Array(PLACES) as unknown as Hypothesis;
  h[LIFT_OFF_BIN] = NONE;
  h[LOCKOUT_BIN] = NONE;
  h[DESCENT_BIN] = NONE;
  h[LAST_LIFT_OFF] = NONE;
  h[LAST_LOCKOUT] = NONE;
  h[LAST_DESCENT] = NONE;
  h[LAST_CONTACT] = NONE;
  h[P_FLOOR_BIAS] = Number.POSITIVE_INFINITY;
  h[P_LOCK_BIAS] = Number.POSITIVE_INFINITY;
  return h;
}

/** Carries speed and height over one step; the variances are what they gain, (m/s)² and (m/s²)². */
export function carry(h: Hypothesis, step: Step, speedVariance: number, biasVariance: number): void {
  const { seconds } = step;
  const speed = h[SPEED];
  const bias = h[BIAS];
  const crossBefore = h[P_CROSS];
  const pBias = h[P_BIAS];
  h[LASTS_S] += seconds;
  h[HEIGHT] += speed * seconds + step.riseM - (bias * seconds * seconds) / 2;
  h[SPEED] = speed + (step.gainMps - bias * seconds);
  const cross = crossBefore - seconds * pBias;
  h[P_SPEED] += -seconds * (crossBefore + cross) + speedVariance;
  h[P_CROSS] = cross;
  h[P_BIAS] = pBias + biasVariance;
}

/** Learns that the speed is zero to within `variance` (m/s)², and returns the price of that in nats. */
export function still(h: Hypothesis, variance: number): number {
  const off = h[SPEED];
  const pSpeed = h[P_SPEED];
  const cross = h[P_CROSS];
  const total = pSpeed + variance;
  const kSpeed = pSpeed / total;
  const kBias = cross / total;
  h[SPEED] = off - kSpeed * off;
  h[BIAS] -= kBias * off;
  h[P_BIAS] -= kBias * cross;
  h[P_CROSS] = cross - kSpeed * cross;
  h[P_SPEED] = pSpeed - kSpeed * pSpeed;
  return (off * off) / (2 * total);
}

/** Learns that the bias is `bias` to within `variance` (m/s²)², and returns the price of that in nats. */
export function remember(h: Hypothesis, bias: number, variance: number): number {
  const total = h[P_BIAS] + variance;
  const off = bias - h[BIAS];
  const kBias = h[P_BIAS] / total;
  const kSpeed = h[P_CROSS] / total;
  h[BIAS] += kBias * off;
  h[SPEED] += kSpeed * off;
  h[P_SPEED] -= kSpeed * h[P_CROSS];
  h[P_CROSS] -= kSpeed * h[P_BIAS];
  h[P_BIAS] -= kBias * h[P_BIAS];
  return (off * off) / (2 * total);
}

/** Squared chord (about the angle in rad, squared) between the present direction and the floor's, or lockout's. */
export function offFloor(h: Hypothesis, step: Step): number {
  return squares(step.upX - h[FLOOR_X], step.upY - h[FLOOR_Y], step.upZ - h[FLOOR_Z]);
}

/** The same for the floor's, and 0 where it is not known. */
export function knownOffFloor(h: Hypothesis, step: Step): number {
  return h[FLOOR_S] > 0 ? offFloor(h, step) : 0;
}

export function offLock(h: Hypothesis, step: Step): number {
  return squares(step.upX - h[LOCK_X], step.upY - h[LOCK_Y], step.upZ - h[LOCK_Z]);
}

/** How far the forearm has turned from the floor's direction (0) to lockout's (1); NaN where either is unknown. */
export function turn(h: Hypothesis, step: Step): number {
  return h[FLOOR_S] <= 0 || h[LOCK_S] <= 0 ? Number.NaN : knownTurn(h, step);
}

/** The same where both are known. */
export function knownTurn(h: Hypothesis, step: Step): number {
  const x = h[FLOOR_X];
  const y = h[FLOOR_Y];
  const z = h[FLOOR_Z];
  const a = h[LOCK_X] - x;
  const b = h[LOCK_Y] - y;
  const c = h[LOCK_Z] - z;
  const squared = squares(a, b, c);
  h[TURN_SQUARED] = squared;
  const along = a * (step.upX - x) + b * (step.upY - y) + c * (step.upZ - z);
  return along / (squared + 1e-6);
}

/** Takes the present direction into the floor's, or lockout's, as a mean over at most `memoryS`. */
export function seenFloor(h: Hypothesis, step: Step, memoryS: number): void {
  const floorS = Math.min(memoryS, h[FLOOR_S] + step.seconds);
  const k = step.seconds / floorS;
  h[FLOOR_S] = floorS;
  h[FLOOR_X] += (step.upX - h[FLOOR_X]) * k;
  h[FLOOR_Y] += (step.upY - h[FLOOR_Y]) * k;
  h[FLOOR_Z] += (step.upZ - h[FLOOR_Z]) * k;
}

export function seenLock(h: Hypothesis, step: Step, memoryS: number): void {
  const lockS = Math.min(memoryS, h[LOCK_S] + step.seconds);
  const k = step.seconds / lockS;
  h[LOCK_S] = lockS;
  h[LOCK_X] += (step.upX - h[LOCK_X]) * k;
  h[LOCK_Y] += (step.upY - h[LOCK_Y]) * k;
  h[LOCK_Z] += (step.upZ - h[LOCK_Z]) * k;
}

function squares(a: number, b: number, c: number): number {
  return a * a + b * b + c * c;
}
