// Owns how a hypothesis passes from one phase to the next: what it must fulfil, what that costs, and what it then knows.
// Refuses to keep the outcome: the beam decides whether it is worth a place.
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

/** Each returns true where the passage is possible, and then has turned `c`, a copy of `h`, into what comes of it. */
export function toLockout(
  h: Hypothesis,
  c: Hypothesis,
  step: Step,
  params: BeamParams,
  romanian: boolean,
  known: SetKnowledge,
): boolean {
  if (!h.alive || h.lastsS < LEAST_PULL_S) return false;
  const variance = params.endSpeedMps * params.endSpeedMps;
  const total = h.pSpeed + variance;
  const cost = (h.speed * h.speed) / (2 * total) + 0.5 * Math.log(total / variance);
  if (cost > params.giveUp) return false;
  const travel = h.height - HEIGHT_SHARE * h.lastsS * (h.pSpeed / total) * h.speed;
  if (travel - h.fromHeight < params.leastTravelM) return false;
  const own = (h.fromTurn || romanian) && h.travel > 0;
  const expected = own ? h.travel : known.travelM;
  const off =
    expected > 0 ? (travel - expected) / params.travelSetSpreadM : (travel - params.travelM) / params.travelSpreadM;
  c.copy(h);
  c.phase = LOCKOUT;
  c.score -=
    cost +
    params.startLockout +
    0.5 * Math.min(off * off, MOST_OFF_SQUARED) +
    lockoutDirection(c, step, params) * params.directionOnceS;
  c.still(variance);
  if (c.pLockBias < LEARNT) c.score -= c.remember(c.lockBias, c.pLockBias + params.biasSame * params.biasSame);
  c.pBias = Math.min(c.pBias, params.lockBiasMost * params.lockBiasMost);
  c.height = travel;
  c.travelGuess = travel;
  c.travel = travel;
  c.fromHeight = travel;
  c.lockout = step.bin;
  return true;
}

export function toDescent(h: Hypothesis, c: Hypothesis, step: Step, params: BeamParams): boolean {
  if (!h.alive || step.bin <= h.since) return false;
  c.copy(h);
  c.phase = DESCENT;
  c.score -= params.startDescent + params.holdShortPrice * Math.max(0, 1 - h.lastsS / params.holdShortS);
  c.turnNow = 1;
  c.lockBias = c.bias;
  c.pLockBias = c.pBias;
  c.fromHeight = c.height;
  c.travel = c.height;
  c.descent = step.bin;
  return true;
}

/** Height left at the end of a descent once its speed is taken for zero, m; NaN where it cannot have ended. */
function endOfDescent(h: Hypothesis, params: BeamParams): number {
  if (!h.alive || h.lastsS < LEAST_DESCENT_S) return Number.NaN;
  const total = h.pSpeed + params.floorEndMps * params.floorEndMps;
  const height = h.height - HEIGHT_SHARE * h.lastsS * (h.pSpeed / total) * h.speed;
  return h.fromHeight - height < LEAST_FALL_M ? Number.NaN : height;
}

function endPrice(h: Hypothesis, step: Step, params: BeamParams): number {
  const variance = params.floorEndMps * params.floorEndMps;
  const total = h.pSpeed + variance;
  const impact = step.jolt > params.joltFrom ? params.impactWorth : 0;
  return (h.speed * h.speed) / (2 * total) + 0.5 * Math.log(total / variance) + params.startFloor - impact;
}

export function toFloor(h: Hypothesis, c: Hypothesis, step: Step, params: BeamParams, romanian: boolean): boolean {
  const height = endOfDescent(h, params);
  if (Number.isNaN(height) || (romanian && height >= ROMANIAN_FLOOR_M)) return false;
  const least = params.heightM;
  const spread = Math.sqrt(least * least + (params.heightGrowth * h.lastsS) ** 2 * h.pSpeed);
  const off = height / spread;
  c.copy(h);
  c.phase = FLOOR;
  c.score -=
    endPrice(h, step, params) +
    0.5 * off * off +
    Math.log(spread / least) +
    floorDirection(c, step, params) * params.directionOnceS;
  c.still(params.floorEndMps * params.floorEndMps);
  if (c.pFloorBias < LEARNT) c.score -= c.remember(c.floorBias, c.pFloorBias + params.biasSame * params.biasSame);
  c.height = 0;
  c.fromHeight = 0;
  c.fromTurn = false;
  complete(c, step.bin);
  return true;
}

/** The way down ends above the floor: for a Romanian deadlift that is the repetition's end, for the others none. */
export function toTurn(h: Hypothesis, c: Hypothesis, step: Step, params: BeamParams, romanian: boolean): boolean {
  const height = endOfDescent(h, params);
  if (Number.isNaN(height) || h.fromHeight - height <= LEAST_TURN_FALL_M) return false;
  c.copy(h);
  c.phase = FLOOR;
  c.score -= endPrice(h, step, params) + (romanian ? params.romanianTurn : params.turn);
  c.still(params.floorEndMps * params.floorEndMps);
  c.height = height;
  c.fromHeight = height;
  c.fromTurn = true;
  if (romanian) complete(c, step.bin);
  return true;
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
export function rest(c: Hypothesis, params: BeamParams): void {
  c.speed = 0;
  c.height = 0;
  c.fromHeight = 0;
  c.fromTurn = false;
  c.pSpeed = params.endSpeedMps * params.endSpeedMps;
  c.pCross = 0;
  c.travel = 0;
  forgetRep(c);
}

export function restFromHandling(h: Hypothesis, c: Hypothesis, params: BeamParams): boolean {
  if (!h.alive) return false;
  c.copy(h);
  c.phase = FLOOR;
  c.score -= params.startFloorFromHandling;
  rest(c, params);
  return true;
}

export function toPull(h: Hypothesis, c: Hypothesis, step: Step, params: BeamParams): boolean {
  if (!h.alive) return false;
  c.copy(h);
  if (h.phase === HANDLING) {
    rest(c, params);
    c.score -= params.startPullFromHandling;
  } else {
    c.score -= params.startPull;
    if (!c.fromTurn) {
      c.floorBias = c.bias;
      c.pFloorBias = c.pBias;
    }
  }
  c.phase = PULL;
  c.turnNow = c.fromTurn ? Math.min(1, Math.max(0, c.turn(step))) : 0;
  if (c.liftOff === NONE) c.liftOff = step.bin;
  c.fromHeight = c.height;
  return true;
}

export function toHandling(h: Hypothesis, c: Hypothesis, price: number, params: BeamParams): void {
  c.copy(h);
  c.phase = HANDLING;
  c.score -= price;
  rest(c, params);
}
