// Owns the hypotheses alive at once. Of each phase the likeliest few are kept, so that one wrong guess costs no set.
// Refuses to announce: the best may change its mind.
import type { BeamParams } from './beam-params';
import { DESCENT, FLOOR, HANDLING, Hypothesis, LOCKOUT, type Phase, PULL } from './hypothesis';
import {
  rest,
  restFromHandling,
  type SetKnowledge,
  toDescent,
  toFloor,
  toHandling,
  toLockout,
  toPull,
  toTurn,
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
  private readonly scratch = new Hypothesis();
  private readonly newborn = new Hypothesis();
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
    rest(floor, params);
    this.best = handling;
    this.bestBar = floor;
  }

  step(step: Step, params: BeamParams, known: SetKnowledge): void {
    this.steps += 1;
    this.costs.derive(params, step);
    for (let i = 0; i < TOTAL; i += 1) {
      const h = this.all[i] as Hypothesis;
      if (h.alive) charge(h, step, this.costs, params);
    }
    this.passToLockout(step, params, known);
    if (this.steps % DESCENT_STEPS === 0) this.passToDescent(step, params);
    this.passToFloor(step, params);
    this.passToPull(step, params);
    this.passToHandling(step, params);
    this.prune(params);
  }

  private passToLockout(step: Step, params: BeamParams, known: SetKnowledge): void {
    this.newborn.alive = false;
    for (let i = 0; i < PLACES[PULL]; i += 1) {
      this.offer(toLockout(this.at(PULL, i), this.scratch, step, params, this.romanian, known));
    }
    this.settle(step.bin);
  }

  private passToDescent(step: Step, params: BeamParams): void {
    this.newborn.alive = false;
    for (let i = 0; i < PLACES[LOCKOUT]; i += 1) {
      this.offer(toDescent(this.at(LOCKOUT, i), this.scratch, step, params));
    }
    this.settle(step.bin);
  }

  private passToFloor(step: Step, params: BeamParams): void {
    this.newborn.alive = false;
    for (let i = 0; i < PLACES[DESCENT]; i += 1) {
      const h = this.at(DESCENT, i);
      this.offer(toFloor(h, this.scratch, step, params, this.romanian));
      this.offer(toTurn(h, this.scratch, step, params, this.romanian));
    }
    this.offer(restFromHandling(this.at(HANDLING, 0), this.scratch, params));
    this.settle(step.bin);
  }

  private passToPull(step: Step, params: BeamParams): void {
    this.newborn.alive = false;
    this.offer(toPull(this.at(HANDLING, 0), this.scratch, step, params));
    for (let i = 0; i < PLACES[FLOOR]; i += 1) {
      this.offer(toPull(this.at(FLOOR, i), this.scratch, step, params));
    }
    this.settle(step.bin);
  }

  private passToHandling(step: Step, params: BeamParams): void {
    let from: Hypothesis | undefined;
    let least = 0;
    for (let i = 1; i < TOTAL; i += 1) {
      const h = this.all[i] as Hypothesis;
      if (!h.alive) continue;
      const price = h.phase === FLOOR ? params.startHandling : params.startHandlingMidRep;
      if (from === undefined || h.score - price > from.score - least) {
        from = h;
        least = price;
      }
    }
    const handling = this.all[0] as Hypothesis;
    if (from === undefined || (handling.alive && handling.score >= from.score - least)) return;
    toHandling(from, handling, least, params);
    handling.since = step.bin;
    handling.lastsS = 0;
  }

  private at(phase: Phase, place: number): Hypothesis {
    return this.all[FIRST[phase] + place] as Hypothesis;
  }

  /** Of all that could be born in a phase at one step, only the likeliest is. */
  private offer(possible: boolean): void {
    if (possible && (!this.newborn.alive || this.scratch.score > this.newborn.score)) this.newborn.copy(this.scratch);
  }

  /** Gives the newborn a free place, or that of the least likely of its phase. */
  private settle(bin: number): void {
    const born = this.newborn;
    if (!born.alive) return;
    born.since = bin;
    born.lastsS = 0;
    let place = this.at(born.phase, 0);
    for (let i = 0; i < PLACES[born.phase]; i += 1) {
      const h = this.at(born.phase, i);
      if (!h.alive) {
        place = h;
        break;
      }
      if (h.score < place.score) place = h;
    }
    if (!place.alive || place.score < born.score) place.copy(born);
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
