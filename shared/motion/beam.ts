// Owns the hypotheses alive at once. Of each phase the likeliest few are kept, so that one wrong guess costs no set.
// Refuses to announce: the best may change its mind.
import type { BeamParams } from './beam-params';
import {
  ALIVE,
  createHypothesis,
  DESCENT,
  FLOOR,
  HANDLING,
  type Hypothesis,
  LASTS_S,
  LOCKOUT,
  P_BIAS,
  PHASE,
  type Phase,
  PULL,
  SCORE,
  SINCE,
} from './hypothesis';
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
/** The phase of each place. */
const PHASE_AT = PLACES.flatMap((places, phase) => Array.from({ length: places }, () => phase));
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
    this.all = Array.from({ length: TOTAL }, createHypothesis);
    this.best = this.all[0] as Hypothesis;
    this.reset(0, params);
  }

  /** Forgets everything, as after a long gap. */
  reset(bin: number, params: BeamParams): void {
    for (const h of this.all) h[ALIVE] = 0;
    const handling = this.all[0] as Hypothesis;
    handling.set(createHypothesis());
    handling[ALIVE] = 1;
    handling[SINCE] = bin;
    handling[P_BIAS] = params.biasFirst * params.biasFirst;
    const floor = this.all[FIRST[FLOOR]] as Hypothesis;
    floor.set(handling);
    floor[PHASE] = FLOOR;
    floor[SCORE] = -FIRST_FLOOR_PRICE;
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
      if (!h[ALIVE]) continue;
      charge(h, PHASE_AT[i] as Phase, step, this.costs, params);
      if (!h[ALIVE]) continue;
      const score = h[SCORE];
      if (score > top) top = score;
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
      if (h[ALIVE]) this.offer(h, priceLockout(h, step, params, this.romanian, known));
    }
    const c = this.settle(LOCKOUT, step, params);
    if (c !== undefined) enterLockout(c, step, params);
  }

  private passToDescent(step: Step, params: BeamParams): void {
    this.seek();
    for (let i = 0; i < PLACES[LOCKOUT]; i += 1) {
      const h = this.at(LOCKOUT, i);
      if (h[ALIVE]) this.offer(h, priceDescent(h, step, params));
    }
    const c = this.settle(DESCENT, step, params);
    if (c !== undefined) enterDescent(c, step);
  }

  private passToFloor(step: Step, params: BeamParams): void {
    this.seek();
    for (let i = 0; i < PLACES[DESCENT]; i += 1) {
      const h = this.at(DESCENT, i);
      if (h[ALIVE]) this.offer(h, priceFloor(h, step, params, this.romanian));
    }
    const onFloor = this.worth;
    for (let i = 0; this.romanian && i < PLACES[DESCENT]; i += 1) {
      const h = this.at(DESCENT, i);
      if (h[ALIVE]) this.offer(h, priceTurn(h, step, params));
    }
    const onTurn = this.worth;
    const handling = this.at(HANDLING, 0);
    if (handling[ALIVE]) this.offer(handling, params.startFloorFromHandling);
    const c = this.settle(FLOOR, step, params);
    if (c === undefined) return;
    if (this.worth > onTurn) {
      c[PHASE] = FLOOR;
      enterRest(c, params);
    } else if (onTurn > onFloor) enterTurn(c, step, params);
    else enterFloor(c, step, params);
  }

  private passToPull(step: Step, params: BeamParams): void {
    this.seek();
    const handling = this.at(HANDLING, 0);
    if (handling[ALIVE]) this.offer(handling, params.startPullFromHandling);
    for (let i = 0; i < PLACES[FLOOR]; i += 1) {
      const h = this.at(FLOOR, i);
      if (h[ALIVE]) this.offer(h, params.startPull);
    }
    const c = this.settle(PULL, step, params);
    if (c !== undefined) enterPull(c, step, params);
  }

  private passToHandling(step: Step, params: BeamParams): void {
    this.seek();
    for (let i = 1; i < TOTAL; i += 1) {
      const h = this.all[i] as Hypothesis;
      if (h[ALIVE]) this.offer(h, h[PHASE] === FLOOR ? params.startHandling : params.startHandlingMidRep);
    }
    const c = this.settle(HANDLING, step, params);
    if (c === undefined) return;
    c[PHASE] = HANDLING;
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
    const worth = h[SCORE] - price;
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
      if (!h[ALIVE]) {
        place = h;
        break;
      }
      if (h[SCORE] < place[SCORE]) place = h;
    }
    if (place[ALIVE] && place[SCORE] >= worth) return undefined;
    place.set(parent);
    place[SCORE] = worth;
    place[SINCE] = step.bin;
    place[LASTS_S] = 0;
    return place;
  }

  private prune(params: BeamParams): void {
    let best: Hypothesis | undefined;
    let bestBar: Hypothesis | undefined;
    for (let i = 0; i < TOTAL; i += 1) {
      const h = this.all[i] as Hypothesis;
      if (!h[ALIVE]) continue;
      if (best === undefined || h[SCORE] > best[SCORE]) best = h;
      if (i > 0 && (bestBar === undefined || h[SCORE] > bestBar[SCORE])) bestBar = h;
    }
    if (best === undefined) {
      this.reset(0, params);
      return;
    }
    const top = best[SCORE];
    for (let i = 0; i < TOTAL; i += 1) {
      const h = this.all[i] as Hypothesis;
      if (!h[ALIVE]) continue;
      const score = h[SCORE] - top;
      h[SCORE] = score;
      if (score < -params.giveUp) h[ALIVE] = 0;
    }
    this.best = best;
    this.bestBar = bestBar?.[ALIVE] === 1 ? bestBar : undefined;
  }
}
