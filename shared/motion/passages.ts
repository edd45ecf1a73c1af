// Owns how a hypothesis passes from one phase to the next: what it must fulfil, what that costs, and what it then knows.
// Pricing changes nothing and is done for all; only the likeliest passage of a step is gone through. The beam decides which.
import type { BeamParams } from './beam-params';
import { DESCENT, FLOOR, HANDLING, type Hypothesis, LOCKOUT, NONE, PULL } from './hypothesis';
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
  const total = h.pSpeed + variance;
  return (h.speed * h.speed) / (2 * total) + 0.5 * Math.log(total / variance);
}

/** Price of a bias as it was when last in this place, once the speed is zero to within `variance`, nats. */
function biasPrice(h: Hypothesis, variance: number, bias: number, pBias: number, params: BeamParams): number {
  if (!(pBias < LEARNT)) return 0;
  const gain = h.pCross / (h.pSpeed + variance);
  const off = bias - (h.bias - gain * h.speed);
  return (off * off) / (2 * (h.pBias - gain * h.pCross + pBias + params.biasSame * params.biasSame));
}

/** Height once the speed at the end is taken for zero, m. */
function endHeight(h: Hypothesis, variance: number): number {
  return h.height - HEIGHT_SHARE * h.lastsS * (h.pSpeed / (h.pSpeed + variance)) * h.speed;
}

export function priceLockout(
  h: Hypothesis,
  step: Step,
  params: BeamParams,
  romanian: boolean,
  known: SetKnowledge,
): number {
  if (h.lastsS < LEAST_PULL_S) return IMPOSSIBLE;
  const variance = params.endSpeedMps * params.endSpeedMps;
  const travel = endHeight(h, variance);
  if (travel - h.fromHeight < (h.fromTurn ? LEAST_TURN_FALL_M : params.leastTravelM)) return IMPOSSIBLE;
  const price = stillPrice(h, variance);
  if (price > params.giveUp) return IMPOSSIBLE;
  const own = (h.fromTurn || romanian) && h.travel > 0;
  const expected = own ? h.travel : known.travelM;
  const off =
    expected > 0 ? (travel - expected) / params.travelSetSpreadM : (travel - params.travelM) / params.travelSpreadM;
  return (
    price +
    params.startLockout +
    0.5 * Math.min(off * off, MOST_OFF_SQUARED) +
    lockoutDirection(h, step, params) * params.directionOnceS +
    biasPrice(h, variance, h.lockBias, h.pLockBias, params)
  );
}

export function enterLockout(c: Hypothesis, step: Step, params: BeamParams): void {
  const variance = params.endSpeedMps * params.endSpeedMps;
  const travel = endHeight(c, variance);
  c.phase = LOCKOUT;
  c.still(variance);
  if (c.pLockBias < LEARNT) c.remember(c.lockBias, c.pLockBias + params.biasSame * params.biasSame);
  c.pBias = Math.min(c.pBias, params.lockBiasMost * params.lockBiasMost);
  c.height = travel;
  c.travelGuess = travel;
  c.travel = travel;
  c.fromHeight = travel;
  c.lockout = step.bin;
}

export function priceDescent(h: Hypothesis, step: Step, params: BeamParams): number {
  if (step.bin <= h.since) return IMPOSSIBLE;
  return params.startDescent + params.holdShortPrice * Math.max(0, 1 - h.lastsS / params.holdShortS);
}

export function enterDescent(c: Hypothesis, step: Step): void {
  c.phase = DESCENT;
  c.turnNow = 1;
  c.lockBias = c.bias;
  c.pLockBias = c.pBias;
  c.fromHeight = c.height;
  c.travel = c.height;
  c.descent = step.bin;
}

/** A bar that is certainly still moving cannot be at the end of its way. */
function tooFast(h: Hypothesis, params: BeamParams): boolean {
  return h.speed * h.speed > 2 * params.giveUp * (h.pSpeed + params.floorEndMps * params.floorEndMps);
}

/** Height left at the end of a descent once its speed is taken for zero, m; NaN where it cannot have ended. */
function endOfDescent(h: Hypothesis, params: BeamParams): number {
  if (h.lastsS < LEAST_DESCENT_S) return Number.NaN;
  const height = endHeight(h, params.floorEndMps * params.floorEndMps);
  return h.fromHeight - height < LEAST_FALL_M ? Number.NaN : height;
}

function endPrice(h: Hypothesis, step: Step, params: BeamParams): number {
  const impact = step.jolt > params.joltFrom ? params.impactWorth : 0;
  return stillPrice(h, params.floorEndMps * params.floorEndMps) + params.startFloor - impact;
}

export function priceFloor(h: Hypothesis, step: Step, params: BeamParams, romanian: boolean): number {
  if (tooFast(h, params)) return IMPOSSIBLE;
  const height = endOfDescent(h, params);
  if (Number.isNaN(height) || (romanian && height >= ROMANIAN_FLOOR_M)) return IMPOSSIBLE;
  const least = params.heightM;
  const growth = params.heightGrowth * h.lastsS;
  const spread = Math.sqrt(least * least + growth * growth * h.pSpeed);
  const off = height / spread;
  return (
    endPrice(h, step, params) +
    0.5 * off * off +
    Math.log(spread / least) +
    floorDirection(h, step, params) * params.directionOnceS +
    biasPrice(h, params.floorEndMps * params.floorEndMps, h.floorBias, h.pFloorBias, params)
  );
}

export function enterFloor(c: Hypothesis, step: Step, params: BeamParams): void {
  c.phase = FLOOR;
  c.still(params.floorEndMps * params.floorEndMps);
  if (c.pFloorBias < LEARNT) c.remember(c.floorBias, c.pFloorBias + params.biasSame * params.biasSame);
  c.height = 0;
  c.fromHeight = 0;
  c.fromTurn = false;
  complete(c, step.bin);
}

/** The way down ends above the floor, as only a Romanian deadlift's does. */
export function priceTurn(h: Hypothesis, step: Step, params: BeamParams): number {
  if (tooFast(h, params)) return IMPOSSIBLE;
  const height = endOfDescent(h, params);
  if (Number.isNaN(height) || h.fromHeight - height <= LEAST_TURN_FALL_M) return IMPOSSIBLE;
  return endPrice(h, step, params) + params.romanianTurn;
}

export function enterTurn(c: Hypothesis, step: Step, params: BeamParams): void {
  const variance = params.floorEndMps * params.floorEndMps;
  const height = endHeight(c, variance);
  c.phase = FLOOR;
  c.still(variance);
  c.height = height;
  c.fromHeight = height;
  c.fromTurn = true;
  complete(c, step.bin);
}

function complete(c: Hypothesis, bin: number): void {
  if (c.liftOff === NONE) return;
  c.lastLiftOff = c.liftOff;
  c.lastLockout = c.lockout;
  c.lastDescent = c.descent;
  c.lastContact = bin;
  c.lastTravel = c.travel;
  forgetRep(c);
}

function forgetRep(c: Hypothesis): void {
  c.liftOff = NONE;
  c.lockout = NONE;
  c.descent = NONE;
}

/** Nothing is known of the bar but that it lies still. */
export function enterRest(c: Hypothesis, params: BeamParams): void {
  c.speed = 0;
  c.height = 0;
  c.fromHeight = 0;
  c.fromTurn = false;
  c.pSpeed = params.endSpeedMps * params.endSpeedMps;
  c.pCross = 0;
  c.travel = 0;
  forgetRep(c);
}

export function enterPull(c: Hypothesis, step: Step, params: BeamParams): void {
  if (c.phase === HANDLING) {
    enterRest(c, params);
  } else if (!c.fromTurn) {
    c.floorBias = c.bias;
    c.pFloorBias = c.pBias;
  }
  c.phase = PULL;
  c.turnNow = c.fromTurn ? Math.min(1, Math.max(0, c.turn(step))) : 0;
  if (c.liftOff === NONE) c.liftOff = step.bin;
  c.fromHeight = c.height;
}
