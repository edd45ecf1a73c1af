// Owns the hypotheses alive at once. Of each phase the likeliest few are kept, so that one wrong guess costs no set.
// Refuses to announce: the best may change its mind.
import type { BeamParams } from './beam-params';
import { DESCENT, FLOOR, HANDLING, Hypothesis, LOCKOUT, type Phase, PULL } from './hypothesis';
import {
  enterDescent,
  enterFloor,
  enterLockout,
  enterPull,
  enterRest,
  enterTurn,
  priceDescent,
  priceFloor,
  priceLockout,
  priceTurn,
  type SetKnowledge,
} from './passages';
import { charge, StepCosts } from './prices';
import type { Step } from './step';

/** Places by phase: handling, floor, pull, lockout, descent. As many as there are moments that blur into one another. */
const PLACES = [1, 4, 5, 4, 10] as const;
const FIRST = [0, 1, 5, 10, 14] as const;
const TOTAL = 24;
/** Descents are born at every second step only: starts further apart cover a slow beginning with fewer places. */
const DESCENT_STEPS = 2;
/** A hypothesis at the floor of a set begun without rest starts this much behind handling, nats. */
const FIRST_FLOOR_PRICE = 1;

export class Beam {
  readonly all: readonly Hypothesis[];
  /** The likeliest of all, and the likeliest in which the bar is in the hands. */
  best: Hypothesis;
  bestBar: Hypothesis | undefined;
  /** The likeliest to pass on so far, what it would be worth, and the best score of all: of the passage under way. */
  private parent: Hypothesis | undefined;
  private worth = 0;
  private top = 0;
  private readonly costs = new StepCosts();
  private steps = 0;

  constructor(
    params: BeamParams,
    private readonly romanian: boolean,
  ) {
    this.all = Array.from({ length: TOTAL }, () => new Hypothesis());
    this.best = this.all[0] as Hypothesis;
    this.reset(0, params);
  }

  /** Forgets everything, as after a long gap. */
  reset(bin: number, params: BeamParams): void {
    for (const h of this.all) h.alive = false;
    const handling = this.all[0] as Hypothesis;
    handling.copy(new Hypothesis());
    handling.alive = true;
    handling.since = bin;
    handling.pBias = params.biasFirst * params.biasFirst;
    const floor = this.all[FIRST[FLOOR]] as Hypothesis;
    floor.copy(handling);
    floor.phase = FLOOR;
    floor.score = -FIRST_FLOOR_PRICE;
    enterRest(floor, params);
    this.best = handling;
    this.bestBar = floor;
  }

  step(step: Step, params: BeamParams, known: SetKnowledge): void {
    this.steps += 1;
    this.costs.derive(params, step);
    let top = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < TOTAL; i += 1) {
      const h = this.all[i] as Hypothesis;
      if (!h.alive) continue;
      charge(h, step, this.costs, params);
      if (h.alive && h.score > top) top = h.score;
    }
    this.top = top;
    this.passToLockout(step, params, known);
    if (this.steps % DESCENT_STEPS === 0) this.passToDescent(step, params);
    this.passToFloor(step, params);
    this.passToPull(step, params);
    this.passToHandling(step, params);
    this.prune(params);
  }

  private passToLockout(step: Step, params: BeamParams, known: SetKnowledge): void {
    this.seek();
    for (let i = 0; i < PLACES[PULL]; i += 1) {
      const h = this.at(PULL, i);
      if (h.alive) this.offer(h, priceLockout(h, step, params, this.romanian, known));
    }
    const c = this.settle(LOCKOUT, step, params);
    if (c !== undefined) enterLockout(c, step, params);
  }

  private passToDescent(step: Step, params: BeamParams): void {
    this.seek();
    for (let i = 0; i < PLACES[LOCKOUT]; i += 1) {
      const h = this.at(LOCKOUT, i);
      if (h.alive) this.offer(h, priceDescent(h, step, params));
    }
    const c = this.settle(DESCENT, step, params);
    if (c !== undefined) enterDescent(c, step);
  }

  private passToFloor(step: Step, params: BeamParams): void {
    this.seek();
    for (let i = 0; i < PLACES[DESCENT]; i += 1) {
      const h = this.at(DESCENT, i);
      if (h.alive) this.offer(h, priceFloor(h, step, params, this.romanian));
    }
    const onFloor = this.worth;
    for (let i = 0; this.romanian && i < PLACES[DESCENT]; i += 1) {
      const h = this.at(DESCENT, i);
      if (h.alive) this.offer(h, priceTurn(h, step, params));
    }
    const onTurn = this.worth;
    const handling = this.at(HANDLING, 0);
    if (handling.alive) this.offer(handling, params.startFloorFromHandling);
    const c = this.settle(FLOOR, step, params);
    if (c === undefined) return;
    if (this.worth > onTurn) {
      c.phase = FLOOR;
      enterRest(c, params);
    } else if (onTurn > onFloor) enterTurn(c, step, params);
    else enterFloor(c, step, params);
  }

  private passToPull(step: Step, params: BeamParams): void {
    this.seek();
    const handling = this.at(HANDLING, 0);
    if (handling.alive) this.offer(handling, params.startPullFromHandling);
    for (let i = 0; i < PLACES[FLOOR]; i += 1) {
      const h = this.at(FLOOR, i);
      if (h.alive) this.offer(h, params.startPull);
    }
    const c = this.settle(PULL, step, params);
    if (c !== undefined) enterPull(c, step, params);
  }

  private passToHandling(step: Step, params: BeamParams): void {
    this.seek();
    for (let i = 1; i < TOTAL; i += 1) {
      const h = this.all[i] as Hypothesis;
      if (h.alive) this.offer(h, h.phase === FLOOR ? params.startHandling : params.startHandlingMidRep);
    }
    const c = this.settle(HANDLING, step, params);
    if (c === undefined) return;
    c.phase = HANDLING;
    enterRest(c, params);
  }

  private at(phase: Phase, place: number): Hypothesis {
    return this.all[FIRST[phase] + place] as Hypothesis;
  }

  private seek(): void {
    this.parent = undefined;
    this.worth = Number.NEGATIVE_INFINITY;
  }

  /** Of all that could pass into a phase at one step, only the likeliest does. */
  private offer(h: Hypothesis, price: number): void {
    const worth = h.score - price;
    if (worth <= this.worth) return;
    this.worth = worth;
    this.parent = h;
  }

  /** Copies the likeliest to a free place of the phase, or to that of its least likely, where it is worth it. */
  private settle(phase: Phase, step: Step, params: BeamParams): Hypothesis | undefined {
    const { parent, worth } = this;
    if (parent === undefined || worth < this.top - params.giveUp) return undefined;
    let place = this.at(phase, 0);
    for (let i = 0; i < PLACES[phase]; i += 1) {
      const h = this.at(phase, i);
      if (!h.alive) {
        place = h;
        break;
      }
      if (h.score < place.score) place = h;
    }
    if (place.alive && place.score >= worth) return undefined;
    place.copy(parent);
    place.score = worth;
    place.since = step.bin;
    place.lastsS = 0;
    return place;
  }

  private prune(params: BeamParams): void {
    let best: Hypothesis | undefined;
    let bestBar: Hypothesis | undefined;
    for (let i = 0; i < TOTAL; i += 1) {
      const h = this.all[i] as Hypothesis;
      if (!h.alive) continue;
      if (best === undefined || h.score > best.score) best = h;
      if (i > 0 && (bestBar === undefined || h.score > bestBar.score)) bestBar = h;
    }
    if (best === undefined) {
      this.reset(0, params);
      return;
    }
    const top = best.score;
    for (let i = 0; i < TOTAL; i += 1) {
      const h = this.all[i] as Hypothesis;
      h.score -= top;
      if (h.score < -params.giveUp) h.alive = false;
    }
    this.best = best;
    this.bestBar = bestBar?.alive === true ? bestBar : undefined;
  }
}
