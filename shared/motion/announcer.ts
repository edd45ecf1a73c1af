// Owns what is said of the bar and when: it follows the likeliest hypothesis and speaks once that has held long enough.
// What has been said is never unsaid, but a descent's start, which is moved or withdrawn.
import type { BarEventSink, BarMoment } from './bar-event';
import type { Beam } from './beam';
import type { BinClock } from './clock';
import type { History } from './history';
import {
  DESCENT,
  DESCENT_BIN,
  FLOOR,
  FROM_HEIGHT,
  HANDLING,
  HEIGHT,
  type Hypothesis,
  knownOffFloor,
  LAST_CONTACT,
  LAST_DESCENT,
  LAST_LIFT_OFF,
  LAST_TRAVEL,
  LASTS_S,
  LIFT_OFF_BIN,
  LOCK_BIAS,
  LOCKOUT,
  LOCKOUT_BIN,
  NONE,
  PHASE,
  PULL,
  SCORE,
  SPEED,
  TRAVEL,
} from './hypothesis';
import type { Impact } from './impact';
import { Leaving } from './leaving';
import { measureRep } from './measure';
import type { DescentView } from './motion';
import { Onset } from './onset';
import { BIN_MS } from './resampler';
import type { Step } from './step';

export const ANNOUNCE = {
  /** A lift-off is said once the bar has risen so far, m: slack and given-up pulls stay below. */
  liftOffM: 0.15,
  /** Lockout is said after so long in it, s. */
  lockoutS: 0.16,
  /** A descent is said after so much lost height, m. */
  descentM: 0.015,
  /** A descent is withdrawn after so many steps in which another explanation was better. */
  withdrawSteps: 2,
  /** A bar that so many bins after the guess did not yet go down had only settled. */
  settledBins: 8,
  /** A bar that goes down is faster than this, m/s: as in DESIGN. */
  downMps: 0.02,
  /** Until the fit is done: how much later than the start a hypothesis enters the descent, ms. Median on made sets, seeds below 1000. */
  descentLateMs: 60,
  /** The fit's guess is where the bar goes down, not where the hypothesis noticed: so many bins before. */
  guessLeadBins: 2,
  /** The fit is done again where the guess has moved by more bins. */
  guessMovedBins: 2,
  /** A start that moves later by more bins was another one: what was said is withdrawn. */
  anotherBins: 10,
  /** A rep is said so long after its end was first seen, s: the end itself may move until then. */
  repS: 0.5,
  /** A Romanian rep is said once the bar has risen again so far, m. */
  romanianRiseM: 0.1,
  /** A turn takes at most so many bins; a bar that rests longer has been put down. */
  romanianTurnBins: 10,
  /** A rep may begin so many bins before the last one's end: touch and go. */
  overlapBins: 3,
  /** Handling must be likelier by so many nats before the bar is taken to be out of the hands. */
  handlingLead: 3,
} as const;

type Said = 'nothing' | 'liftOff' | 'lockout' | 'descentStart';

export class Announcer {
  readonly descent: DescentView = { active: false, sure: false, startMs: 0, fallenM: 0, speedMps: 0, travelM: 0 };
  /** Travel as the set has taught it, m; 0 before the first rep. */
  travelM = 0;
  private said: Said = 'nothing';
  private reps = 0;
  private lastContact = NONE;
  private lastContactMs = 0;
  /** Bin at which the end of a rep was first seen. */
  private endSeen = NONE;
  private doubted = 0;
  private guess = NONE;
  private fittedGuess = NONE;
  private fitted = false;
  private readonly onset = new Onset();
  private readonly leaving = new Leaving();

  constructor(
    private readonly sink: BarEventSink,
    private readonly romanian: boolean,
    private readonly clock: BinClock,
    private readonly history: History,
    private readonly impact: Impact,
  ) {}

  /** After each step of the beam. `atMs` is the time of the sample that brought it. */
  step(atMs: number, step: Step, beam: Beam): void {
    const live = this.live(beam);
    this.follow(atMs, live);
    this.fit(step, live);
    this.conclude(atMs, step, beam.best);
    if (
      this.reps > 0 &&
      this.said === 'nothing' &&
      this.endSeen === NONE &&
      this.leaving.step(step, knownOffFloor(beam.best, step))
    ) {
      this.sink({ kind: 'barLeft', tMs: this.lastContactMs, atMs });
      this.reps = 0;
    }
  }

  /** After each bin: the fit's share of work. */
  work(atMs: number): void {
    if (!this.onset.work()) return;
    this.fitted = true;
    this.fittedGuess = this.guess;
    this.descent.startMs = this.clock.msOf(this.onset.bin);
    if (this.said !== 'descentStart') return;
    this.descent.sure = true;
    this.moment('descentRefined', this.descent.startMs, atMs);
  }

  /** No more samples: a rep whose end was seen is said. */
  finish(atMs: number, beam: Beam): void {
    if (this.ended(beam.best) && !this.romanian) this.sayRep(atMs, beam.best);
  }

  /** Everything is forgotten, as after a long gap. */
  reset(): void {
    this.descent.active = false;
    this.said = 'nothing';
    this.endSeen = NONE;
    this.guess = NONE;
    this.fitted = false;
    this.onset.working = false;
  }

  private live(beam: Beam): Hypothesis {
    const bar = beam.bestBar;
    return bar !== undefined && bar[SCORE] >= -ANNOUNCE.handlingLead ? bar : beam.best;
  }

  private follow(atMs: number, live: Hypothesis): void {
    const lifting = live[LIFT_OFF_BIN] !== NONE && live[LIFT_OFF_BIN] >= this.lastContact - ANNOUNCE.overlapBins;
    if (!lifting || live[PHASE] === HANDLING || live[PHASE] === FLOOR) {
      this.doubt(atMs, 'nothing', live[PHASE] === FLOOR && live[LAST_CONTACT] > this.lastContact);
      return;
    }
    if (this.said === 'nothing' && (live[PHASE] !== PULL || live[HEIGHT] - live[FROM_HEIGHT] > ANNOUNCE.liftOffM)) {
      this.said = 'liftOff';
      this.moment('liftOff', this.clock.msOf(live[LIFT_OFF_BIN]), atMs);
    }
    if (
      this.said === 'liftOff' &&
      (live[PHASE] === DESCENT || (live[PHASE] === LOCKOUT && live[LASTS_S] >= ANNOUNCE.lockoutS))
    ) {
      this.said = 'lockout';
      this.moment('lockout', this.clock.msOf(live[LOCKOUT_BIN]), atMs);
    }
    if (live[PHASE] === DESCENT) this.followDescent(atMs, live);
    else {
      this.doubt(atMs, 'lockout', live[PHASE] === PULL && live[LAST_CONTACT] > this.lastContact);
    }
  }

  private followDescent(atMs: number, live: Hypothesis): void {
    const view = this.descent;
    view.fallenM = live[FROM_HEIGHT] - live[HEIGHT];
    view.speedMps = -live[SPEED];
    view.travelM = live[TRAVEL];
    if (this.said === 'descentStart' && live[DESCENT_BIN] - this.guess > ANNOUNCE.anotherBins) {
      this.moment('descentWithdrawn', view.startMs, atMs);
      this.said = 'lockout';
      view.sure = false;
    }
    if (Math.abs(live[DESCENT_BIN] - this.guess) > ANNOUNCE.guessMovedBins) {
      this.guess = live[DESCENT_BIN];
      this.fitted = false;
      this.onset.working = false;
    }
    if (!this.fitted) view.startMs = this.clock.msOf(this.guess) - ANNOUNCE.descentLateMs;
    this.doubted = 0;
    if (this.said === 'lockout' && view.fallenM > ANNOUNCE.descentM) {
      this.said = 'descentStart';
      this.moment('descentStart', view.startMs, atMs);
    }
    view.active = this.said === 'descentStart';
    view.sure = view.active && this.fitted;
  }

  /** Takes back what another explanation has contradicted for long enough, unless what was said has come to its end. */
  private doubt(atMs: number, backTo: 'nothing' | 'lockout', ended: boolean): void {
    if (ended) this.descent.active = false;
    if (ended || this.said === 'nothing' || (backTo === 'lockout' && this.said !== 'descentStart')) {
      this.doubted = 0;
      return;
    }
    this.doubted += 1;
    if (this.doubted < ANNOUNCE.withdrawSteps) return;
    if (this.said === 'descentStart') this.moment('descentWithdrawn', this.descent.startMs, atMs);
    this.said = backTo;
    this.descent.active = false;
    this.descent.sure = false;
    this.guess = NONE;
    this.fitted = false;
    this.doubted = 0;
  }

  /** Fits the start once the bar has gone down for long enough since it last did not. */
  private fit(step: Step, live: Hypothesis): void {
    if (this.said !== 'descentStart' || live[PHASE] !== DESCENT || this.fitted || this.onset.working) return;
    if (step.bin < Onset.ready(this.guess)) return;
    const left = this.departure(live, step.bin);
    const start = left - this.guess > ANNOUNCE.settledBins ? left : this.guess;
    if (step.bin < Onset.ready(start)) return;
    this.onset.begin(this.history, live[LOCKOUT_BIN], start - ANNOUNCE.guessLeadBins, live[LOCK_BIAS], step.bin);
  }

  /** The last bin at which the bar did not yet go down, by the speed since the hypothesis began. */
  private departure(live: Hypothesis, now: number): number {
    const { history } = this;
    const origin = live[DESCENT_BIN];
    if (!history.holds(origin)) return now;
    const atOrigin = history.speedAt(origin);
    for (let bin = now; bin > origin; bin -= 1) {
      const seconds = ((bin - origin) * BIN_MS) / 1000;
      if (history.speedAt(bin) - atOrigin - live[LOCK_BIAS] * seconds > -ANNOUNCE.downMps) return bin;
    }
    return origin;
  }

  private ended(best: Hypothesis): boolean {
    return best[LAST_CONTACT] > this.lastContact && best[LAST_LIFT_OFF] >= this.lastContact - ANNOUNCE.overlapBins;
  }

  private conclude(atMs: number, step: Step, best: Hypothesis): void {
    if (!this.ended(best)) {
      this.endSeen = NONE;
      return;
    }
    if (this.endSeen === NONE) this.endSeen = step.bin;
    const sure = this.romanian ? turned(best) : ((step.bin - this.endSeen) * BIN_MS) / 1000 >= ANNOUNCE.repS;
    if (sure) this.sayRep(atMs, best);
  }

  private sayRep(atMs: number, best: Hypothesis): void {
    const near = Math.abs(best[LAST_DESCENT] - this.fittedGuess) <= ANNOUNCE.guessMovedBins && this.fitted;
    const descentStartMs = near ? this.descent.startMs : this.clock.msOf(best[LAST_DESCENT]) - ANNOUNCE.descentLateMs;
    const measured = measureRep(best, descentStartMs, this.romanian, this.clock, this.history, this.impact);
    const { liftOffMs, lockoutMs, floorContactMs, fallM } = measured;
    if (this.said === 'nothing') this.moment('liftOff', liftOffMs, atMs);
    if (this.said === 'nothing' || this.said === 'liftOff') this.moment('lockout', lockoutMs, atMs);
    if (this.said !== 'descentStart') this.moment('descentStart', descentStartMs, atMs);
    this.moment('floorContact', floorContactMs, atMs);
    this.sink({
      kind: 'rep',
      atMs,
      liftOffMs,
      lockoutMs: Math.max(liftOffMs, lockoutMs),
      descentStartMs: Math.max(lockoutMs, descentStartMs),
      floorContactMs,
      travelM: best[LAST_TRAVEL],
      fallM,
    });
    this.travelM =
      this.reps === 0 && this.travelM === 0 ? best[LAST_TRAVEL] : 0.6 * this.travelM + 0.4 * best[LAST_TRAVEL];
    this.reps += 1;
    this.lastContact = best[LAST_CONTACT];
    this.lastContactMs = floorContactMs;
    this.endSeen = NONE;
    this.said = 'nothing';
    this.guess = NONE;
    this.fitted = false;
    this.descent.active = false;
    this.leaving.reset();
  }

  private moment(kind: BarMoment['kind'], tMs: number, atMs: number): void {
    this.sink({ kind, tMs: Math.min(tMs, atMs), atMs });
  }
}

/** A Romanian repetition ends where the bar turns: it goes up again at once. One put down rests first. */
function turned(best: Hypothesis): boolean {
  if (best[LIFT_OFF_BIN] === NONE || best[LIFT_OFF_BIN] - best[LAST_CONTACT] > ANNOUNCE.romanianTurnBins) return false;
  return best[PHASE] !== PULL || best[HEIGHT] - best[FROM_HEIGHT] > ANNOUNCE.romanianRiseM;
}
