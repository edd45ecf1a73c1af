// Owns what a step costs a hypothesis, by phase. Prices are in nats: the logarithm of how much less likely it has become.
// Refuses to pass from one phase to the next: see passages.ts.
import type { BeamParams } from './beam-params';
import { DESCENT, FLOOR, HANDLING, type Hypothesis, LOCKOUT, PULL } from './hypothesis';
import type { Step } from './step';

/** Variances and prices of one step, derived from the parameters and the step once for all hypotheses. */
export class StepCosts {
  moveWander = 0;
  restWander = 0;
  drift = 0;
  restDrift = 0;
  lockoutVariance = 0;
  floorVariance = 0;
  rough = 0;
  jolt = 0;

  derive(params: BeamParams, step: Step): void {
    const { seconds } = step;
    const accelMps2 = step.gainMps / seconds;
    const swing = params.accelWander * params.accelWander * accelMps2 * accelMps2;
    const weight = seconds / params.restCorrelationS;
    this.moveWander = (params.speedWander * params.speedWander + swing) * seconds + step.noise;
    this.restWander = (params.restWander * params.restWander + swing / 4) * seconds + step.noise;
    this.drift = params.biasWander * params.biasWander * seconds;
    this.restDrift = params.restDrift * params.restDrift * seconds;
    this.lockoutVariance = (params.restSpeedMps * params.restSpeedMps) / weight;
    this.floorVariance = (params.floorSpeedMps * params.floorSpeedMps) / weight;
    this.rough = priced(step.rough, params.roughFrom, params.roughPrice, params.roughMost) * seconds;
    this.jolt = priced(step.jolt, params.joltFrom, params.joltPrice, params.joltMost) * seconds;
  }
}

function priced(value: number, from: number, price: number, most: number): number {
  return Math.min(most, Math.max(0, value - from) * price);
}

/** Carries a hypothesis over one step and charges it for what does not fit its phase. */
export function charge(h: Hypothesis, step: Step, costs: StepCosts, params: BeamParams): void {
  switch (h.phase) {
    case HANDLING:
      h.lastsS += step.seconds;
      h.score -= params.handlingPrice * step.seconds;
      h.pBias = Math.min(params.biasFirst * params.biasFirst, h.pBias + costs.drift);
      break;
    case FLOOR:
      h.carry(step, costs.restWander, costs.restDrift);
      h.score -= h.still(costs.floorVariance) + floorDirection(h, step, params) * step.seconds + costs.rough;
      h.seenFloor(step, params.directionMemoryS);
      break;
    case LOCKOUT:
      chargeLockout(h, step, costs, params);
      break;
    case PULL:
      chargePull(h, step, costs, params);
      break;
    case DESCENT:
      chargeDescent(h, step, costs, params);
      break;
  }
}

function chargeLockout(h: Hypothesis, step: Step, costs: StepCosts, params: BeamParams): void {
  h.carry(step, costs.restWander, costs.restDrift);
  const long = h.lastsS > params.holdLongS ? params.holdLongPrice : 0;
  h.score -=
    h.still(costs.lockoutVariance) +
    (lockoutDirection(h, step, params) + long) * step.seconds +
    costs.rough +
    costs.jolt;
  if (h.floorS > 0 && h.offFloor(step) > params.directionMostRad * params.directionMostRad) h.alive = false;
  h.seenLock(step, params.directionMemoryS);
}

function chargePull(h: Hypothesis, step: Step, costs: StepCosts, params: BeamParams): void {
  h.carry(step, costs.moveWander, costs.drift);
  const guess = h.travelGuess;
  const arrived = guess > 0 && h.speed < params.arrivedMps && h.height > guess * (1 - params.arrivedShare);
  const rate =
    params.movePrice +
    turning(h, step, params) +
    stall(params.stallSpeedMps - h.speed, h, params) +
    (arrived ? params.arrivedPrice : 0) +
    (h.lastsS > params.pullLongS ? params.pullLongPrice : 0);
  h.score -= rate * step.seconds + costs.rough + costs.jolt;
  if (h.height > params.mostTravelM || h.lastsS > params.longestMoveS) h.alive = false;
}

function chargeDescent(h: Hypothesis, step: Step, costs: StepCosts, params: BeamParams): void {
  h.carry(step, costs.moveWander, costs.drift);
  const arrived = h.speed > -params.arrivedMps && h.height < h.travel * params.arrivedShare;
  const rate =
    params.descentPrice +
    turning(h, step, params) +
    stall(h.speed + params.stallSpeedMps, h, params) +
    (arrived ? params.arrivedPrice : 0) +
    (h.lastsS > params.descentLongS ? params.descentLongPrice : 0);
  h.score -= rate * step.seconds + costs.rough + costs.jolt;
  if (h.height < -params.belowFloorM || h.lastsS > params.longestMoveS) h.alive = false;
}

/** Price of moving the wrong way or not at all, nats/s: by how much, m/s, against what may be off by now. */
function stall(byMps: number, h: Hypothesis, params: BeamParams): number {
  if (byMps <= 0) return 0;
  const against = byMps / (params.stallSpreadMps + params.stallDoubt * h.lastsS);
  return Math.min(params.stallMost, params.stallPrice * against * against);
}

/** Price of a forearm at the floor that does not point as it did there, nats/s; at lockout likewise. */
export function floorDirection(h: Hypothesis, step: Step, params: BeamParams): number {
  return h.floorS > 0 ? direction(h, step, 0, h.offFloor(step), params) : 0;
}

export function lockoutDirection(h: Hypothesis, step: Step, params: BeamParams): number {
  return h.lockS > 0 ? direction(h, step, 1, h.offLock(step), params) : 0;
}

/** By the angle, and where both directions are known by how far between them it points. */
function direction(h: Hypothesis, step: Step, expected: number, chordSquared: number, params: BeamParams): number {
  const spread = params.directionSpreadRad;
  const angle = params.anglePrice * Math.min(1, chordSquared / (2 * spread * spread));
  const turn = h.turn(step);
  if (Number.isNaN(turn)) return angle;
  return angle + turnPrice(h, turn - expected, params.turnSpread, params.directionPrice, params);
}

function turnPrice(h: Hypothesis, off: number, spread: number, most: number, params: BeamParams): number {
  const noise = (params.turnNoiseRad * params.turnNoiseRad) / (h.turnSquared + 1e-6);
  return Math.min(most, (params.turnPrice * off * off) / (spread * spread + noise));
}

/**
 * Lets the bias follow the forearm, between the floor's and lockout's as the direction lies between theirs, and returns the
 * price of a forearm that points as it would at another height, nats/s.
 */
function turning(h: Hypothesis, step: Step, params: BeamParams): number {
  if (h.lockS <= 0 || h.floorS <= 0 || h.pLockBias >= 1) return 0;
  const turn = h.turn(step);
  if (h.pFloorBias < 1) {
    const now = Math.min(1.2, Math.max(-0.2, turn));
    const noise = params.turnNoiseRad;
    h.bias += (h.turnSquared / (h.turnSquared + noise * noise)) * (h.lockBias - h.floorBias) * (now - h.turnNow);
    h.turnNow = now;
  }
  if (h.travelGuess <= 0) return 0;
  const expected = Math.min(1.1, Math.max(-0.1, h.height / h.travelGuess));
  return turnPrice(h, turn - expected, params.turnMoveSpread, params.turnMoveMost, params);
}
