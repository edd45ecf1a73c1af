// Owns how a hypothesis passes from one phase to the next: what it must fulfil, what that costs, and what it then knows.
// Pricing changes nothing and is done for all; only the likeliest passage of a step is gone through. The beam decides which.
import type { BeamParams } from './beam-params';
import {
  BIAS,
  DESCENT,
  DESCENT_BIN,
  FLOOR,
  FLOOR_BIAS,
  FROM_HEIGHT,
  FROM_TURN,
  HANDLING,
  HEIGHT,
  type Hypothesis,
  LAST_CONTACT,
  LAST_DESCENT,
  LAST_LIFT_OFF,
  LAST_LOCKOUT,
  LAST_TRAVEL,
  LASTS_S,
  LIFT_OFF_BIN,
  LOCK_BIAS,
  LOCKOUT,
  LOCKOUT_BIN,
  NONE,
  P_BIAS,
  P_CROSS,
  P_FLOOR_BIAS,
  P_LOCK_BIAS,
  P_SPEED,
  PHASE,
  PULL,
  remember,
  SINCE,
  SPEED,
  still,
  TRAVEL,
  TRAVEL_GUESS,
  TURN_NOW,
  turn,
} from './hypothesis';
import { floorDirection, lockoutDirection } from './prices';
import type { Step } from './step';

/** Share of the speed's correction times the duration by which a height is corrected: between constant (.5) and growing bias (.33). */
const HEIGHT_SHARE = 0.45;
/** Shorter movements are none, s. */
const LEAST_PULL_S = 0.3;
const LEAST_DESCENT_S = 0.2;
/** Least height lost before the floor, m, and before a turn above it: DESIGN's 15 cm, and a margin for its error at the floor. */
const LEAST_FALL_M = 0.12;
const LEAST_TURN_FALL_M = 0.15;
/** A Romanian put-down is known by its height, m: below, a descent may have ended on the floor. */
const ROMANIAN_FLOOR_M = 0.1;
/** No travel differs by more than so many spreads squared: outliers must be able to survive. */
const MOST_OFF_SQUARED = 16;
/** Biases with a larger variance, (m/s²)², have not been learnt. */
const LEARNT = 1;

/** What a set has taught so far: m, 0 for nothing. */
export interface SetKnowledge {
  readonly travelM: number;
}

/** The price of a passage that is not possible, nats. */
export const IMPOSSIBLE = Number.POSITIVE_INFINITY;

/** Price of a speed of zero to within `variance`, against what the hypothesis holds of it, nats. */
function stillPrice(h: Hypothesis, variance: number): number {
  const total = h[P_SPEED] + variance;
  const speed = h[SPEED];
  return (speed * speed) / (2 * total) + 0.5 * Math.log(total / variance);
}

/** Price of a bias as it was when last in this place, once the speed is zero to within `variance`, nats. */
function biasPrice(h: Hypothesis, variance: number, bias: number, pBias: number, params: BeamParams): number {
  if (!(pBias < LEARNT)) return 0;
  const cross = h[P_CROSS];
  const gain = cross / (h[P_SPEED] + variance);
  const off = bias - (h[BIAS] - gain * h[SPEED]);
  return (off * off) / (2 * (h[P_BIAS] - gain * cross + pBias + params.biasSame * params.biasSame));
}

/** Height once the speed at the end is taken for zero, m. */
function endHeight(h: Hypothesis, variance: number): number {
  const pSpeed = h[P_SPEED];
  return h[HEIGHT] - HEIGHT_SHARE * h[LASTS_S] * (pSpeed / (pSpeed + variance)) * h[SPEED];
}

export function priceLockout(
  h: Hypothesis,
  step: Step,
  params: BeamParams,
  romanian: boolean,
  known: SetKnowledge,
): number {
  if (h[LASTS_S] < LEAST_PULL_S) return IMPOSSIBLE;
  const variance = params.endSpeedMps * params.endSpeedMps;
  const travel = endHeight(h, variance);
  if (travel - h[FROM_HEIGHT] < (h[FROM_TURN] === 1 ? LEAST_TURN_FALL_M : params.leastTravelM)) return IMPOSSIBLE;
  const price = stillPrice(h, variance);
  if (price > params.giveUp) return IMPOSSIBLE;
  const own = (h[FROM_TURN] === 1 || romanian) && h[TRAVEL] > 0;
  const expected = own ? h[TRAVEL] : known.travelM;
  const off =
    expected > 0 ? (travel - expected) / params.travelSetSpreadM : (travel - params.travelM) / params.travelSpreadM;
  return (
    price +
    params.startLockout +
    0.5 * Math.min(off * off, MOST_OFF_SQUARED) +
    lockoutDirection(h, step, params) * params.directionOnceS +
    biasPrice(h, variance, h[LOCK_BIAS], h[P_LOCK_BIAS], params)
  );
}

export function enterLockout(c: Hypothesis, step: Step, params: BeamParams): void {
  const variance = params.endSpeedMps * params.endSpeedMps;
  const travel = endHeight(c, variance);
  c[PHASE] = LOCKOUT;
  still(c, variance);
  if (c[P_LOCK_BIAS] < LEARNT) remember(c, c[LOCK_BIAS], c[P_LOCK_BIAS] + params.biasSame * params.biasSame);
  c[P_BIAS] = Math.min(c[P_BIAS], params.lockBiasMost * params.lockBiasMost);
  c[HEIGHT] = travel;
  c[TRAVEL_GUESS] = travel;
  c[TRAVEL] = travel;
  c[FROM_HEIGHT] = travel;
  c[LOCKOUT_BIN] = step.bin;
}

export function priceDescent(h: Hypothesis, step: Step, params: BeamParams): number {
  if (step.bin <= h[SINCE]) return IMPOSSIBLE;
  return params.startDescent + params.holdShortPrice * Math.max(0, 1 - h[LASTS_S] / params.holdShortS);
}

export function enterDescent(c: Hypothesis, step: Step): void {
  c[PHASE] = DESCENT;
  c[TURN_NOW] = 1;
  c[LOCK_BIAS] = c[BIAS];
  c[P_LOCK_BIAS] = c[P_BIAS];
  c[FROM_HEIGHT] = c[HEIGHT];
  c[TRAVEL] = c[HEIGHT];
  c[DESCENT_BIN] = step.bin;
}

/** A bar that is certainly still moving cannot be at the end of its way. */
function tooFast(h: Hypothesis, variance: number, params: BeamParams): boolean {
  const speed = h[SPEED];
  return speed * speed > 2 * params.giveUp * (h[P_SPEED] + variance);
}

/** Height left at the end of a descent once its speed is taken for zero, m; NaN where it cannot have ended. */
function endOfDescent(h: Hypothesis, variance: number): number {
  if (h[LASTS_S] < LEAST_DESCENT_S) return Number.NaN;
  const height = endHeight(h, variance);
  return h[FROM_HEIGHT] - height < LEAST_FALL_M ? Number.NaN : height;
}

function endPrice(h: Hypothesis, step: Step, variance: number, params: BeamParams): number {
  const impact = step.jolt > params.joltFrom ? params.impactWorth : 0;
  return stillPrice(h, variance) + params.startFloor - impact;
}

export function priceFloor(h: Hypothesis, step: Step, params: BeamParams, romanian: boolean): number {
  const variance = params.floorEndMps * params.floorEndMps;
  if (tooFast(h, variance, params)) return IMPOSSIBLE;
  const height = endOfDescent(h, variance);
  if (Number.isNaN(height) || (romanian && height >= ROMANIAN_FLOOR_M)) return IMPOSSIBLE;
  const least = params.heightM;
  const growth = params.heightGrowth * h[LASTS_S];
  const spread = Math.sqrt(least * least + growth * growth * h[P_SPEED]);
  const off = height / spread;
  return (
    endPrice(h, step, variance, params) +
    0.5 * off * off +
    Math.log(spread / least) +
    floorDirection(h, step, params) * params.directionOnceS +
    biasPrice(h, variance, h[FLOOR_BIAS], h[P_FLOOR_BIAS], params)
  );
}

export function enterFloor(c: Hypothesis, step: Step, params: BeamParams): void {
  c[PHASE] = FLOOR;
  still(c, params.floorEndMps * params.floorEndMps);
  if (c[P_FLOOR_BIAS] < LEARNT) remember(c, c[FLOOR_BIAS], c[P_FLOOR_BIAS] + params.biasSame * params.biasSame);
  c[HEIGHT] = 0;
  c[FROM_HEIGHT] = 0;
  c[FROM_TURN] = 0;
  complete(c, step.bin);
}

/** The way down ends above the floor, as only a Romanian deadlift's does. */
export function priceTurn(h: Hypothesis, step: Step, params: BeamParams): number {
  const variance = params.floorEndMps * params.floorEndMps;
  if (tooFast(h, variance, params)) return IMPOSSIBLE;
  const height = endOfDescent(h, variance);
  if (Number.isNaN(height) || h[FROM_HEIGHT] - height <= LEAST_TURN_FALL_M) return IMPOSSIBLE;
  return endPrice(h, step, variance, params) + params.romanianTurn;
}

export function enterTurn(c: Hypothesis, step: Step, params: BeamParams): void {
  const variance = params.floorEndMps * params.floorEndMps;
  const height = endHeight(c, variance);
  c[PHASE] = FLOOR;
  still(c, variance);
  c[HEIGHT] = height;
  c[FROM_HEIGHT] = height;
  c[FROM_TURN] = 1;
  complete(c, step.bin);
}

function complete(c: Hypothesis, bin: number): void {
  if (c[LIFT_OFF_BIN] === NONE) return;
  c[LAST_LIFT_OFF] = c[LIFT_OFF_BIN];
  c[LAST_LOCKOUT] = c[LOCKOUT_BIN];
  c[LAST_DESCENT] = c[DESCENT_BIN];
  c[LAST_CONTACT] = bin;
  c[LAST_TRAVEL] = c[TRAVEL];
  forgetRep(c);
}

function forgetRep(c: Hypothesis): void {
  c[LIFT_OFF_BIN] = NONE;
  c[LOCKOUT_BIN] = NONE;
  c[DESCENT_BIN] = NONE;
}

/** Nothing is known of the bar but that it lies still. */
export function enterRest(c: Hypothesis, params: BeamParams): void {
  c[SPEED] = 0;
  c[HEIGHT] = 0;
  c[FROM_HEIGHT] = 0;
  c[FROM_TURN] = 0;
  c[P_SPEED] = params.endSpeedMps * params.endSpeedMps;
  c[P_CROSS] = 0;
  c[TRAVEL] = 0;
  forgetRep(c);
}

export function enterPull(c: Hypothesis, step: Step, params: BeamParams): void {
  if (c[PHASE] === HANDLING) {
    enterRest(c, params);
  } else if (c[FROM_TURN] !== 1) {
    c[FLOOR_BIAS] = c[BIAS];
    c[P_FLOOR_BIAS] = c[P_BIAS];
  }
  c[PHASE] = PULL;
  c[TURN_NOW] = c[FROM_TURN] === 1 ? Math.min(1, Math.max(0, turn(c, step))) : 0;
  if (c[LIFT_OFF_BIN] === NONE) c[LIFT_OFF_BIN] = step.bin;
  c[FROM_HEIGHT] = c[HEIGHT];
}
