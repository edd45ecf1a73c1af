// Owns good mornings: when the bar on the back goes down and turns, heard by how the forearm turns with the trunk, and what is said of it.
// Refuses heights summed from acceleration: as the watch turns by half a right angle and more, its bias hides them.
import type { BarMoment } from './bar-event';
import { BowTimes } from './bow-times';
import { Heights } from './history';
import { Lean } from './lean';
import { LEAVING } from './leaving';
import type { DescentView, Felt, Hearing, MotionOptions } from './motion';
import { BIN_MS } from './resampler';

const DEGREE = Math.PI / 180;
const BIN_S = BIN_MS / 1000;

export const BOWS = {
  /** Upright is where the forearm has turned by less than this, rad, over so many bins, for so long, s. */
  stillRad: 2 * DEGREE,
  stillBins: 8,
  stillS: 0.5,
  /** Time constant with which upright follows while it is stood still, s; a still forearm further off, rad, is held otherwise. */
  uprightS: 0.5,
  otherwiseRad: 15 * DEGREE,
  /** A bow is announced at this angle from upright, or from the top of the last way up, rad, if it still grows this fast, rad/s. */
  announceRad: 8 * DEGREE,
  growingRadps: 4 * DEGREE,
  /** It is none if it comes back to this, rad; if it goes on beyond what a trunk can; or if it turns faster than one, rad/s. */
  backRad: 4 * DEGREE,
  mostRad: 95 * DEGREE,
  fastestRadps: 260 * DEGREE,
  /** It is one from this angle on, rad: an estimated 15 cm, less a forearm that does not turn with all of the trunk. */
  leastRad: 32 * DEGREE,
  /** Said once so much of the angle has been raised again, with the forearm no further beside its way, as a sine. */
  raisedShare: 0.4,
  mostBesides: 0.25,
  /** In a set a bow leaves upright to the same side as the last, by this share at least. */
  sameWayShare: 0.6,
  /** It has come to its end where it grows no faster than this, rad/s, for so many bins. */
  arrivedRadps: 3 * DEGREE,
  arrivedBins: 2,
  /** No bow gains upward speed, m/s, as the accelerometer sums it: what does is the way up from one that was taken for upright. */
  mostUpMps: 0.1,
  /** What began so long ago was no bow but a slow turning of the arm, s. */
  begunS: 5,
  /** Height as the accelerometer sums it, with the speed zero at both ends, is off the angle's by no more than this share, and by
   * this much a second squared, m/s²: what a bias does that turns with the watch. Made ones .66 and .07. */
  offShare: 0.7,
  offMps2: 0.07,
  /** Shortest way down, longest, and longest pause in which the trunk neither sinks nor rises, s. */
  leastS: 0.6,
  mostS: 9,
  mostPauseS: 3,
  /** Lockout is where the angle has come back to this, rad, and falls no faster than this, rad/s. */
  lockoutRad: 18 * DEGREE,
  lockoutRadps: 4 * DEGREE,
  /** In a set, upright is never further from the last rep's, rad. */
  sameRad: 30 * DEGREE,
  /** So rough is only walking, (m/s²)², and a quick bow itself: none begins in it. */
  roughMost: 2.5,
} as const;

type Phase = 'away' | 'upright' | 'down' | 'up';

export class Bows implements Hearing {
  readonly descent: DescentView = { active: false, sure: false, startMs: 0, fallenM: 0, speedMps: 0, travelM: 0 };
  private readonly lean = new Lean();
  private readonly heights = new Heights();
  private phase: Phase = 'away';
  private readonly times: BowTimes;
  private stillS = 0;
  /** Bins since which it is stood, and at which the phase began. */
  private stoodBin = 0;
  private sinceBin = 0;
  /** Least angle since the last way up, and the largest of this bow. */
  private topRad = 0;
  private deepestRad = 0;
  private deepestBin = 0;
  private pauseS = 0;
  /** Not walking when last upright. */
  private calm = true;
  private arrived = 0;
  private reps = 0;
  /** Lift-off and lockout before the next bow have been said. */
  private saidStood = false;
  private liftOffMs = 0;
  private lockoutMs = 0;
  private contactMs = 0;
  private walkS = 0;
  private awayS = 0;
  private idleS = 0;

  constructor(
    private readonly options: MotionOptions,
    private readonly felt: Felt,
  ) {
    this.times = new BowTimes(this.lean, felt.clock, felt.history, this.heights);
  }

  /** Bins are enough for a lift without an impact. */
  sample(): void {}

  /** A bow that has not turned is none. */
  finish(): void {}

  reset(): void {
    this.lean.reset(this.felt.history.count);
    this.phase = 'away';
    this.stillS = 0;
    this.descent.active = false;
    this.descent.sure = false;
  }

  bin(atMs: number): void {
    const { force, attitude, history } = this.felt;
    const { rough } = force;
    this.heights.push(history);
    // Up in the watch's axes: from the force alone where no gyroscope tells it.
    const byGyro = attitude.known;
    const up = byGyro
      ? this.lean.push(attitude.upX, attitude.upY, attitude.upZ)
      : this.lean.push(force.x, force.y, force.z);
    if (!up) return;
    this.times.byGyro(byGyro);
    const bin = this.lean.bin - 1;
    if (!this.lean.holds(bin - BOWS.stillBins)) return;
    const still = rough < BOWS.roughMost && this.lean.between(bin, bin - BOWS.stillBins) < BOWS.stillRad;
    this.stillS = still ? this.stillS + BIN_S : 0;
    switch (this.phase) {
      case 'away':
        this.lookForUpright(bin);
        break;
      case 'upright':
        this.standUpright(atMs, bin, rough);
        break;
      case 'down':
        this.goDown(atMs, bin);
        break;
      case 'up':
        this.goUp(atMs, bin);
        break;
    }
    if (this.reps > 0 && this.leaves(bin, rough)) {
      this.options.onEvent({ kind: 'barLeft', tMs: this.contactMs, atMs });
      this.reps = 0;
      this.saidStood = false;
      this.phase = 'away';
    }
  }

  private lookForUpright(bin: number): void {
    if (this.stillS < BOWS.stillS) return;
    if (this.reps > 0 && this.lean.offSet(bin) > BOWS.sameRad) return;
    this.lean.stand(bin, 1);
    this.stoodBin = bin - BOWS.stillBins;
    this.liftOffMs = this.times.msOf(this.stoodBin);
    this.lockoutMs = this.liftOffMs;
    this.enter('upright', bin);
    this.topRad = 0;
  }

  private standUpright(atMs: number, bin: number, rough: number): void {
    const { lean } = this;
    const angle = lean.angleAt(bin);
    this.topRad = Math.min(this.topRad, angle);
    if (this.stillS > 0) {
      this.calm = true;
      if (angle > BOWS.otherwiseRad && this.stillS >= BOWS.stillS) {
        this.enter('away', bin);
        return;
      }
      lean.stand(bin - BOWS.stillBins, BIN_S / BOWS.uprightS);
      this.topRad = Math.min(this.topRad, lean.angleAt(bin));
      return;
    }
    if (angle - this.topRad < BOWS.backRad) this.calm = rough < BOWS.roughMost;
    if (!this.calm) return;
    if (angle - this.topRad > BOWS.announceRad && lean.rateAt(bin) > BOWS.growingRadps) this.announce(atMs, bin);
  }

  private announce(atMs: number, bin: number): void {
    const { descent, times } = this;
    if (this.reps > 0 && this.lean.alongLast(bin) < BOWS.sameWayShare) return;
    const startMs = times.startMs(bin, this.stoodBin);
    const begun = (times.msOf(bin) - startMs) / 1000 > BOWS.begunS;
    if (begun || times.gainedUpMps(startMs, bin) > BOWS.mostUpMps) {
      this.enter('away', bin);
      return;
    }
    this.lockoutMs = Math.min(this.lockoutMs, startMs);
    this.liftOffMs = Math.min(this.liftOffMs, this.lockoutMs);
    if (!this.saidStood) {
      this.saidStood = true;
      this.moment('liftOff', this.liftOffMs, atMs);
      this.moment('lockout', this.lockoutMs, atMs);
    }
    this.enter('down', bin);
    this.deepestRad = 0;
    this.pauseS = 0;
    this.arrived = 0;
    descent.startMs = startMs;
    descent.active = true;
    descent.sure = true;
    this.view(bin);
    this.moment('descentStart', startMs, atMs);
  }

  private goDown(atMs: number, bin: number): void {
    const { lean } = this;
    const angle = lean.angleAt(bin);
    const rate = lean.rateAt(bin);
    this.view(bin);
    if (angle > this.deepestRad) {
      this.deepestRad = angle;
      this.deepestBin = bin;
    }
    this.pauseS = this.stillS > 0 ? this.pauseS + BIN_S : 0;
    this.arrived = this.deepestRad > BOWS.leastRad && rate < BOWS.arrivedRadps ? this.arrived + 1 : 0;
    if (this.arrived >= BOWS.arrivedBins) this.descent.active = false;
    const seconds = (bin - this.sinceBin) * BIN_S;
    const tooMuch = angle > BOWS.mostRad || Math.abs(rate) > BOWS.fastestRadps;
    const tooLong = seconds > BOWS.mostS || this.pauseS > BOWS.mostPauseS;
    const notDeep = this.deepestRad < BOWS.leastRad;
    if (tooMuch || tooLong || (notDeep && angle < Math.max(BOWS.backRad, this.topRad))) {
      this.withdraw(atMs, bin);
      return;
    }
    if (notDeep || angle > this.deepestRad * (1 - BOWS.raisedShare)) return;
    const { startMs } = this.descent;
    const turnMs = Math.max(startMs, this.times.turnMs(this.deepestBin, this.sinceBin));
    if (this.isBow(startMs, turnMs, bin)) this.sayRep(atMs, turnMs);
    else this.withdraw(atMs, bin);
    this.liftOffMs = Math.max(turnMs, this.times.risingMs(bin, this.deepestBin));
    this.lockoutMs = this.liftOffMs;
    if (!this.saidStood) this.moment('liftOff', this.liftOffMs, atMs);
    this.enter('up', bin);
  }

  /** Whether what has gone down and comes up again was the trunk, and not the arm. */
  private isBow(startMs: number, turnMs: number, bin: number): boolean {
    const seconds = (turnMs - startMs) / 1000;
    if (seconds < BOWS.leastS || this.lean.besides(bin, this.deepestBin) > BOWS.mostBesides) return false;
    const travelM = this.lean.dropM(this.deepestRad);
    const offM = Math.abs(this.times.sunkM(startMs, turnMs) - travelM);
    return offM <= BOWS.offShare * travelM + BOWS.offMps2 * seconds * seconds;
  }

  private sayRep(atMs: number, floorContactMs: number): void {
    const { descent, liftOffMs, lockoutMs } = this;
    const descentStartMs = descent.startMs;
    const travelM = this.lean.dropM(this.deepestRad);
    this.moment('floorContact', floorContactMs, atMs);
    this.options.onEvent({
      kind: 'rep',
      atMs,
      liftOffMs,
      lockoutMs,
      descentStartMs,
      floorContactMs,
      travelM,
      fallM: 0,
    });
    this.contactMs = floorContactMs;
    this.reps += 1;
    this.saidStood = false;
    this.walkS = 0;
    this.awayS = 0;
    this.idleS = 0;
    this.lean.keepWay(this.deepestBin);
    descent.travelM = descent.travelM === 0 ? travelM : 0.6 * descent.travelM + 0.4 * travelM;
    descent.active = false;
    descent.sure = false;
  }

  private goUp(atMs: number, bin: number): void {
    const { lean } = this;
    const angle = lean.angleAt(bin);
    const elsewhere = angle > BOWS.mostRad || (angle > BOWS.lockoutRad && this.stillS >= BOWS.stillS);
    if (elsewhere || (bin - this.sinceBin) * BIN_S > BOWS.mostS) {
      this.enter('away', bin);
      return;
    }
    if (angle > BOWS.lockoutRad || lean.rateAt(bin) < -BOWS.lockoutRadps) return;
    this.stoodBin = bin;
    this.lockoutMs = Math.max(this.liftOffMs, this.times.lockoutMs(bin));
    this.topRad = angle;
    if (!this.saidStood) this.moment('lockout', this.lockoutMs, atMs);
    this.saidStood = true;
    this.enter('upright', bin);
  }

  private withdraw(atMs: number, bin: number): void {
    this.moment('descentWithdrawn', this.descent.startMs, atMs);
    this.descent.active = false;
    this.descent.sure = false;
    this.topRad = this.lean.angleAt(bin);
    this.stoodBin = bin;
    this.enter(this.topRad < BOWS.otherwiseRad ? 'upright' : 'away', bin);
  }

  private enter(phase: Phase, bin: number): void {
    this.phase = phase;
    this.sinceBin = bin;
  }

  private view(bin: number): void {
    this.descent.fallenM = this.lean.dropM(this.lean.angleAt(bin));
    this.descent.speedMps = this.lean.downMps(bin);
  }

  /** By walking, an arm held otherwise, or time, as at the floor (see leaving.ts). */
  private leaves(bin: number, rough: number): boolean {
    if (this.phase === 'down' || this.phase === 'up') return false;
    this.idleS += BIN_S;
    this.walkS = rough > LEAVING.walkRough ? this.walkS + BIN_S : Math.max(0, this.walkS - BIN_S);
    this.awayS = this.lean.offSet(bin) > LEAVING.awayRad ? this.awayS + BIN_S : 0;
    return this.walkS >= LEAVING.walkS || this.awayS >= LEAVING.awayS || this.idleS >= LEAVING.idleS;
  }

  private moment(kind: BarMoment['kind'], tMs: number, atMs: number): void {
    this.options.onEvent({ kind, tMs: Math.min(tMs, atMs), atMs });
  }
}
