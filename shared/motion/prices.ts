// Owns what a step costs a hypothesis, by phase. Prices are in nats: the logarithm of how much less likely it has become.
// Refuses to pass from one phase to the next: see passages.ts.
import type { BeamParams } from './beam-params';
import {
  ALIVE,
  BIAS,
  carry,
  DESCENT,
  FLOOR,
  FLOOR_BIAS,
  FLOOR_S,
  HANDLING,
  HEIGHT,
  type Hypothesis,
  knownTurn,
  LASTS_S,
  LOCK_BIAS,
  LOCK_S,
  LOCKOUT,
  offFloor,
  offLock,
  P_BIAS,
  P_FLOOR_BIAS,
  P_LOCK_BIAS,
  type Phase,
  PULL,
  SCORE,
  SPEED,
  seenFloor,
  seenLock,
  still,
  TRAVEL,
  TRAVEL_GUESS,
  TURN_NOW,
  TURN_SQUARED,
  turn,
} from './hypothesis';
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
export function charge(h: Hypothesis, phase: Phase, step: Step, costs: StepCosts, params: BeamParams): void {
  switch (phase) {
    case HANDLING:
      h[LASTS_S] += step.seconds;
      h[SCORE] -= params.handlingPrice * step.seconds;
      h[P_BIAS] = Math.min(params.biasFirst * params.biasFirst, h[P_BIAS] + costs.drift);
      break;
    case FLOOR:
      carry(h, step, costs.restWander, costs.restDrift);
      h[SCORE] -= still(h, costs.floorVariance) + floorDirection(h, step, params) * step.seconds + costs.rough;
      seenFloor(h, step, params.directionMemoryS);
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
  carry(h, step, costs.restWander, costs.restDrift);
  const long = h[LASTS_S] > params.holdLongS ? params.holdLongPrice : 0;
  h[SCORE] -=
    still(h, costs.lockoutVariance) +
    (lockoutDirection(h, step, params) + long) * step.seconds +
    costs.rough +
    costs.jolt;
  if (h[FLOOR_S] > 0 && offFloor(h, step) > params.directionMostRad * params.directionMostRad) h[ALIVE] = 0;
  seenLock(h, step, params.directionMemoryS);
}

function chargePull(h: Hypothesis, step: Step, costs: StepCosts, params: BeamParams): void {
  carry(h, step, costs.moveWander, costs.drift);
  const guess = h[TRAVEL_GUESS];
  const speed = h[SPEED];
  const lastsS = h[LASTS_S];
  const arrived = guess > 0 && speed < params.arrivedMps && h[HEIGHT] > guess * (1 - params.arrivedShare);
  const rate =
    params.movePrice +
    turning(h, step, params) +
    stall(params.stallSpeedMps - speed, lastsS, params) +
    (arrived ? params.arrivedPrice : 0) +
    (lastsS > params.pullLongS ? params.pullLongPrice : 0);
  h[SCORE] -= rate * step.seconds + costs.rough + costs.jolt;
  if (h[HEIGHT] > params.mostTravelM || lastsS > params.longestMoveS) h[ALIVE] = 0;
}

function chargeDescent(h: Hypothesis, step: Step, costs: StepCosts, params: BeamParams): void {
  carry(h, step, costs.moveWander, costs.drift);
  const speed = h[SPEED];
  const lastsS = h[LASTS_S];
  const height = h[HEIGHT];
  const arrived = speed > -params.arrivedMps && height < h[TRAVEL] * params.arrivedShare;
  const rate =
    params.descentPrice +
    turning(h, step, params) +
    stall(speed + params.stallSpeedMps, lastsS, params) +
    (arrived ? params.arrivedPrice : 0) +
    (lastsS > params.descentLongS ? params.descentLongPrice : 0);
  h[SCORE] -= rate * step.seconds + costs.rough + costs.jolt;
  if (height < -params.belowFloorM || lastsS > params.longestMoveS) h[ALIVE] = 0;
}

/** Price of moving the wrong way or not at all, nats/s: by how much, m/s, against what may be off after so long, s. */
function stall(byMps: number, lastsS: number, params: BeamParams): number {
  if (byMps <= 0) return 0;
  const against = byMps / (params.stallSpreadMps + params.stallDoubt * lastsS);
  return Math.min(params.stallMost, params.stallPrice * against * against);
}

/** Price of a forearm at the floor that does not point as it did there, nats/s; at lockout likewise. */
export function floorDirection(h: Hypothesis, step: Step, params: BeamParams): number {
  return h[FLOOR_S] > 0 ? direction(h, step, 0, offFloor(h, step), params) : 0;
}

export function lockoutDirection(h: Hypothesis, step: Step, params: BeamParams): number {
  return h[LOCK_S] > 0 ? direction(h, step, 1, offLock(h, step), params) : 0;
}

/** By the angle, and where both directions are known by how far between them it points. */
function direction(h: Hypothesis, step: Step, expected: number, chordSquared: number, params: BeamParams): number {
  const spread = params.directionSpreadRad;
  const angle = params.anglePrice * Math.min(1, chordSquared / (2 * spread * spread));
  const turned = turn(h, step);
  if (Number.isNaN(turned)) return angle;
  return angle + turnPrice(h, turned - expected, params.turnSpread, params.directionPrice, params);
}

function turnPrice(h: Hypothesis, off: number, spread: number, most: number, params: BeamParams): number {
  const noise = (params.turnNoiseRad * params.turnNoiseRad) / (h[TURN_SQUARED] + 1e-6);
  return Math.min(most, (params.turnPrice * off * off) / (spread * spread + noise));
}

/**
 * Lets the bias follow the forearm, between the floor's and lockout's as the direction lies between theirs, and returns the
 * price of a forearm that points as it would at another height, nats/s.
 */
function turning(h: Hypothesis, step: Step, params: BeamParams): number {
  if (h[LOCK_S] <= 0 || h[FLOOR_S] <= 0 || h[P_LOCK_BIAS] >= 1) return 0;
  const turned = knownTurn(h, step);
  if (h[P_FLOOR_BIAS] < 1) {
    const now = Math.min(1.2, Math.max(-0.2, turned));
    const noise = params.turnNoiseRad;
    h[BIAS] +=
      (h[TURN_SQUARED] / (h[TURN_SQUARED] + noise * noise)) * (h[LOCK_BIAS] - h[FLOOR_BIAS]) * (now - h[TURN_NOW]);
    h[TURN_NOW] = now;
  }
  if (h[TRAVEL_GUESS] <= 0) return 0;
  const expected = Math.min(1.1, Math.max(-0.1, h[HEIGHT] / h[TRAVEL_GUESS]));
  return turnPrice(h, turned - expected, params.turnMoveSpread, params.turnMoveMost, params);
}
