// Owns the hypotheses alive at once, and their passing from phase to phase. The best is what the bar most likely does.
// Refuses to announce: the best may change its mind.
import type { BeamParams } from './beam-params';
import { DESCENT, FLOOR, HANDLING, Hypothesis, LOCKOUT, NONE, type Phase, PULL, stillPrice } from './hypothesis';

/** Hypotheses kept in each phase, by phase: one handling, and as many of the others as blur into one another. */
const SLOTS: readonly number[] = [1, 4, 5, 4, 10];
const FIRST: readonly number[] = [0, 1, 5, 10, 14];
const TOTAL = 24;

export class Beam {
  readonly all: readonly Hypothesis[];
  best: Hypothesis;
  private readonly scratch = new Hypothesis();
  private readonly newborn = new Hypothesis();
  /** What the set has taught: bias at the floor, travel; 0 reps means nothing. */
  knownReps = 0;
  private x = 0;
  private y = 0;
  private z = 0;
  private jolt = 0;
  knownTravel = 0;

  constructor(
    private readonly params: BeamParams,
    private readonly romanian: boolean,
  ) {
    this.all = Array.from({ length: TOTAL }, () => new Hypothesis());
    this.best = this.all[0] as Hypothesis;
    this.reset(0);
  }

  reset(bin: number): void {
    for (const h of this.all) h.alive = false;
    const first = this.all[0] as Hypothesis;
    first.copy(new Hypothesis());
    first.alive = true;
    first.since = bin;
    first.pBias = this.params.biasFirst ** 2;
    this.best = first;
    const floor = this.all[1] as Hypothesis;
    floor.copy(first);
    floor.phase = FLOOR;
    floor.score = -1;
    floor.pSpeed = this.params.endSpeedMps ** 2;
  }

  bestOf(phase: Phase): Hypothesis | undefined {
    let best: Hypothesis | undefined;
    const first = FIRST[phase] as number;
    const end = first + (SLOTS[phase] as number);
    for (let i = first; i < end; i += 1) {
      const h = this.all[i] as Hypothesis;
      if (h.alive && (best === undefined || h.score > best.score)) best = h;
    }
    return best;
  }

  /**
   * One step of `seconds` up to `bin`: `gain` m/s and `rise` m as summed from the accelerometer, bias and all; price of the
   * forearm's direction for one at the floor and one at lockout, nats/s.
   */
  step(bin: number, seconds: number, gain: number, rise: number, noise: number, x: number, y: number, z: number, rough: number, jolt: number): void {
    const p = this.params;
    this.x = x;
    this.y = y;
    this.z = z;
    this.jolt = jolt;
    const accel = gain / seconds;
    const swing = p.accelWander * p.accelWander * accel * accel;
    const moveWander = (p.speedWander * p.speedWander + swing) * seconds + noise;
    const restWander = (p.restWander * p.restWander + swing * 0.25) * seconds + noise;
    const drift = p.biasWander * p.biasWander * seconds;
    const restDrift = p.restDrift * p.restDrift * seconds;
    const weight = seconds / p.restCorrelationS;
    const restVariance = (p.restSpeedMps * p.restSpeedMps) / weight;
    const floorVariance = (p.floorSpeedMps * p.floorSpeedMps) / weight;
    const roughPrice = Math.min(p.roughMost, Math.max(0, rough - p.roughFrom) * p.roughPrice) * seconds;
    const joltPrice = Math.min(p.joltMost, Math.max(0, jolt - p.joltFrom) * p.joltPrice) * seconds;
    for (let i = 0; i < TOTAL; i += 1) {
      const h = this.all[i] as Hypothesis;
      if (!h.alive) continue;
      switch (h.phase) {
        case HANDLING:
          h.lastsS += seconds;
          h.score -= p.handlingPrice * seconds;
          h.pBias = Math.min(p.biasFirst * p.biasFirst, h.pBias + drift);
          break;
        case FLOOR:
          h.carry(gain, rise, seconds, restWander, restDrift);
          h.score -= h.still(floorVariance) + this.turned(h.floorS, h.offFloor(x, y, z)) * seconds + roughPrice;
          h.seenFloor(x, y, z, seconds, p.directionMemoryS);
          break;
        case LOCKOUT:
          h.carry(gain, rise, seconds, restWander, restDrift);
          h.score -= h.still(restVariance) + this.turned(h.lockS, h.offLock(x, y, z)) * seconds + roughPrice + joltPrice;
          if (h.lastsS > p.holdLongS) h.score -= p.longPrice * seconds;
          if (h.floorS > 0 && h.offFloor(x, y, z) > p.directionMostRad * p.directionMostRad) h.alive = false;
          h.seenLock(x, y, z, seconds, p.directionMemoryS);
          break;
        case PULL: {
          const before = h.height;
          h.carry(gain, rise, seconds, moveWander, drift);
          if (h.pLockBias < 1 && h.travelGuess > 0) h.bias += ((h.lockBias - h.floorBias) * (h.height - before)) / h.travelGuess;
          h.score -= (p.movePrice + this.stall(p.stallSpeedMps - h.speed, h)) * seconds + roughPrice + joltPrice;
          if (h.lastsS > p.pullLongS) h.score -= p.longPrice * seconds;
          if (h.height > p.mostTravelM + 0.2 || h.lastsS > p.longestMoveS) h.alive = false;
          break;
        }
        default: {
          const before = h.height;
          h.carry(gain, rise, seconds, moveWander, drift);
          if (h.pFloorBias < 1 && h.travel > 0) h.bias += ((h.lockBias - h.floorBias) * (h.height - before)) / h.travel;
          h.score -= (p.descentPrice + this.stall(h.speed + p.stallSpeedMps, h)) * seconds + roughPrice + joltPrice;
          if (h.lastsS > p.descentLongS) h.score -= p.longPrice * seconds;
          if (h.height < -0.35 || h.lastsS > p.longestMoveS) h.alive = false;
        }
      }
    }
    this.births(bin);
    this.prune();
  }

  /** Price of a forearm that does not point as it did, nats/s; nothing before there is something to compare. */
  private turned(knownS: number, chordSquared: number): number {
    const p = this.params;
    if (knownS <= 0) return 0;
    return Math.min(p.directionPrice, chordSquared / (2 * p.directionSpreadRad * p.directionSpreadRad));
  }

  /** Price of moving the wrong way or not at all, nats/s: by how much, m/s, against what is known of the speed. */
  private stall(byMps: number, h: Hypothesis): number {
    if (byMps <= 0) return 0;
    const p = this.params;
    const against = byMps / (p.stallSpreadMps + p.stallDoubt * h.lastsS);
    return Math.min(p.stallMost, p.stallPrice * against * against);
  }

  private births(bin: number): void {
    this.open();
    for (let i = 5; i < 10; i += 1) this.lockoutFrom(this.all[i] as Hypothesis, bin);
    this.close(bin);
    this.open();
    if ((bin >> 2) & 1) for (let i = 10; i < 14; i += 1) this.descentFrom(this.all[i] as Hypothesis, bin);
    this.close(bin);
    this.open();
    for (let i = 14; i < TOTAL; i += 1) this.floorFrom(this.all[i] as Hypothesis, bin);
    this.floorFromHandling(bin);
    this.close(bin);
    this.open();
    for (let i = 0; i < 5; i += 1) this.pullFrom(this.all[i] as Hypothesis, bin);
    this.close(bin);
    this.handlingFrom(bin);
  }

  private lockoutFrom(h: Hypothesis, bin: number): void {
    const p = this.params;
    if (!h.alive || h.lastsS < 0.3) return;
    const total = h.pSpeed + p.endSpeedMps * p.endSpeedMps;
    const cost = (h.speed * h.speed) / (2 * total) + 0.5 * Math.log(total / (p.endSpeedMps * p.endSpeedMps));
    if (cost > p.giveUp) return;
    const kSpeed = h.pSpeed / total;
    const height = h.height - 0.45 * h.lastsS * kSpeed * h.speed;
    const travel = height;
    if (travel - h.fromHeight < p.leastTravelM) return;
    const expected = h.fromTurn || this.romanian ? (h.travel > 0 ? h.travel : this.knownTravel) : this.knownTravel;
    const off = expected > 0 ? (travel - expected) / p.travelSetSpreadM : (travel - p.travelM) / p.travelSpreadM;
    const c = this.scratch;
    c.copy(h);
    c.phase = LOCKOUT;
    c.score -=
      cost + p.startLockout + 0.5 * Math.min(off * off, 16) + this.turned(c.lockS, c.offLock(this.x, this.y, this.z)) * p.directionOnceS;
    c.still(p.endSpeedMps * p.endSpeedMps);
    if (c.pLockBias < 1) c.score -= c.remember(c.lockBias, c.pLockBias + p.biasSame * p.biasSame);
    if (c.pBias > p.lockBiasMost * p.lockBiasMost) c.pBias = p.lockBiasMost * p.lockBiasMost;
    c.height = travel;
    c.travelGuess = travel;
    c.travel = travel;
    c.fromHeight = travel;
    c.lockout = bin;
    this.enter(c, bin);
  }

  private descentFrom(h: Hypothesis, bin: number): void {
    if (!h.alive || bin <= h.since) return;
    const c = this.scratch;
    c.copy(h);
    c.phase = DESCENT;
    c.score -= this.params.startDescent;
    c.lockBias = c.bias;
    c.pLockBias = c.pBias;
    c.fromHeight = c.height;
    c.travel = c.height;
    c.descent = bin;
    this.enter(c, bin);
  }

  private floorFrom(h: Hypothesis, bin: number): void {
    const p = this.params;
    if (!h.alive || h.lastsS < 0.2) return;
    const variance = p.floorEndMps * p.floorEndMps;
    const total = h.pSpeed + variance;
    const cost = (h.speed * h.speed) / (2 * total) + 0.5 * Math.log(total / variance) - (this.jolt > p.joltFrom ? p.impactWorth : 0);
    if (cost > p.giveUp) return;
    const height = h.height - 0.45 * h.lastsS * (h.pSpeed / total) * h.speed;
    const fallen = h.fromHeight - height;
    if (fallen < 0.12) return;
    const spread = Math.sqrt(p.heightM * p.heightM + p.heightGrowth * p.heightGrowth * h.lastsS * h.lastsS * h.pSpeed);
    const off = height / spread;
    const heightCost = 0.5 * off * off + Math.log(spread / p.heightM);
    const c = this.scratch;
    if (!this.romanian || height < 0.1) {
      c.copy(h);
      c.phase = FLOOR;
      c.score -= cost + p.startFloor + heightCost + this.turned(c.floorS, c.offFloor(this.x, this.y, this.z)) * p.directionOnceS;
      c.still(variance);
      if (c.pFloorBias < 1) c.score -= c.remember(c.floorBias, c.pFloorBias + p.biasSame * p.biasSame);
      c.height = 0;
      c.fromHeight = 0;
      this.complete(c, bin);
      this.enter(c, bin);
    }
    if (fallen > 0.15) {
      c.copy(h);
      c.phase = FLOOR;
      c.score -= cost + p.startFloor + (this.romanian ? 0.5 : p.turn);
      c.still(variance);
      c.height = height;
      c.fromHeight = height;
      c.fromTurn = true;
      if (this.romanian) this.complete(c, bin);
      this.enter(c, bin);
    }
  }

  private complete(c: Hypothesis, bin: number): void {
    if (c.liftOff === NONE) return;
    c.lastLiftOff = c.liftOff;
    c.lastLockout = c.lockout;
    c.lastDescent = c.descent;
    c.lastContact = bin;
    c.lastTravel = c.travel;
    c.liftOff = NONE;
    c.lockout = NONE;
    c.descent = NONE;
  }

  private floorFromHandling(bin: number): void {
    const h = this.all[0] as Hypothesis;
    if (!h.alive) return;
    const c = this.scratch;
    c.copy(h);
    c.phase = FLOOR;
    c.score -= this.params.startFloorFromHandling;
    this.rested(c);
    this.enter(c, bin);
  }

  private rested(c: Hypothesis): void {
    c.speed = 0;
    c.height = 0;
    c.fromHeight = 0;
    c.fromTurn = false;
    c.pSpeed = this.params.endSpeedMps ** 2;
    c.pCross = 0;
    c.liftOff = NONE;
    c.lockout = NONE;
    c.descent = NONE;
    c.travel = 0;
  }

  private pullFrom(h: Hypothesis, bin: number): void {
    if (!h.alive) return;
    const c = this.scratch;
    c.copy(h);
    if (h.phase === HANDLING) {
      this.rested(c);
      c.score -= this.params.startPullFromHandling;
    } else {
      c.score -= this.params.startPull;
      if (!c.fromTurn) {
        c.floorBias = c.bias;
        c.pFloorBias = c.pBias;
      }
    }
    c.phase = PULL;
    if (c.liftOff === NONE) c.liftOff = bin;
    c.fromHeight = c.height;
    this.enter(c, bin);
  }

  private handlingFrom(bin: number): void {
    let from: Hypothesis | undefined;
    let worth = 0;
    for (let i = 1; i < TOTAL; i += 1) {
      const h = this.all[i] as Hypothesis;
      if (!h.alive) continue;
      const score = h.score - (h.phase === FLOOR ? this.params.startHandling : this.params.startHandling + 5);
      if (from === undefined || score > worth) {
        from = h;
        worth = score;
      }
    }
    const handling = this.all[0] as Hypothesis;
    if (from === undefined || (handling.alive && handling.score >= worth)) return;
    handling.copy(from);
    handling.alive = true;
    handling.phase = HANDLING;
    handling.score = worth;
    handling.since = bin;
    handling.lastsS = 0;
    this.rested(handling);
  }

  private open(): void {
    this.newborn.alive = false;
  }

  private enter(c: Hypothesis, _bin: number): void {
    if (!this.newborn.alive || c.score > this.newborn.score) this.newborn.copy(c);
  }

  private close(bin: number): void {
    const c = this.newborn;
    if (!c.alive) return;
    c.since = bin;
    c.lastsS = 0;
    const first = FIRST[c.phase] as number;
    const end = first + (SLOTS[c.phase] as number);
    let into: Hypothesis | undefined;
    for (let i = first; i < end; i += 1) {
      const h = this.all[i] as Hypothesis;
      if (!h.alive) {
        into = h;
        break;
      }
      if (into === undefined || h.score < into.score) into = h;
    }
    if (into !== undefined && (!into.alive || into.score < c.score)) into.copy(c);
  }

  private prune(): void {
    let best = this.all[0] as Hypothesis;
    for (let i = 0; i < TOTAL; i += 1) {
      const h = this.all[i] as Hypothesis;
      if (h.alive && (!best.alive || h.score > best.score)) best = h;
    }
    this.best = best;
    const top = best.score;
    const least = top - this.params.giveUp;
    for (let i = 0; i < TOTAL; i += 1) {
      const h = this.all[i] as Hypothesis;
      if (!h.alive) continue;
      if (h.score < least) h.alive = false;
      else h.score -= top;
    }
  }
}

export { stillPrice };
