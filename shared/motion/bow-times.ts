// Owns the times and heights of a bow, read from the forearm's angle and checked against what the accelerometer summed.
// Refuses to say whether there was one: see bows.ts.
import type { BinClock } from './clock';
import type { Heights, History } from './history';
import type { Lean } from './lean';
import { BIN_MS } from './resampler';

const DEGREE = Math.PI / 180;

/** How the times are read; medians and shares on made sets with seeds below 1000. */
interface BowTiming {
  /** Estimated speed downwards at the descent start, m/s, and how late that is, ms. */
  readonly startMps: number;
  readonly startLateMs: number;
  /** The angle still grows this fast shortly before the turn, rad/s, and how late that is, ms. */
  readonly turnRadps: number;
  readonly turnLateMs: number;
  /** How late lockout is seen, ms. */
  readonly lockoutLateMs: number;
}

/** From the accelerometer alone, whose up leans forward while the bar gains speed forward, and from the gyroscope. */
export const BY_ACCEL: BowTiming = {
  startMps: 0.02,
  startLateMs: 95,
  turnRadps: 2 * DEGREE,
  turnLateMs: 5,
  lockoutLateMs: -200,
};
export const BY_GYRO: BowTiming = {
  startMps: 0.014,
  startLateMs: -40,
  turnRadps: DEGREE,
  turnLateMs: -80,
  lockoutLateMs: -110,
};

/** Upright before a bow is where the forearm pointed so many bins before its start: .5 s, less than most stand. Tuned. */
const ANCHOR_BINS = 12;
/** The way up begins where the angle falls faster than this, rad/s. A choice. */
const RISING_RADPS = 4 * DEGREE;
/** The mean of the force, and what the gyroscope keeps of it, belong this much before the sums of the same bin, ms. */
const BEHIND_MS = 20;

export class BowTimes {
  private timing = BY_ACCEL;

  constructor(
    private readonly lean: Lean,
    private readonly clock: BinClock,
    private readonly history: History,
    private readonly heights: Heights,
  ) {}

  byGyro(byGyro: boolean): void {
    this.timing = byGyro ? BY_GYRO : BY_ACCEL;
  }

  msOf(bin: number): number {
    return this.clock.msOf(bin) - BEHIND_MS;
  }

  /** Descent start, ms, back from a bin within the way down to `leastBin` at most. Upright is then as it was just before. */
  startMs(from: number, leastBin: number): number {
    const { lean } = this;
    const about = Math.floor(this.sinkingBin(from, leastBin));
    const anchor = Math.max(leastBin, about - ANCHOR_BINS);
    if (lean.holds(anchor)) lean.stand(anchor, 1);
    const bin = this.sinkingBin(from, leastBin);
    return this.msOf(bin) - this.timing.startLateMs;
  }

  /** Where, back from a bin, the bar began to sink: a bin and its fraction. */
  private sinkingBin(from: number, leastBin: number): number {
    const { lean } = this;
    const { startMps } = this.timing;
    let bin = from;
    let down = lean.downMps(bin);
    while (bin > leastBin && lean.holds(bin - 2)) {
      const before = lean.downMps(bin - 1);
      if (before <= startMps) return bin - 1 + (startMps - before) / (down - before + 1e-9);
      down = before;
      bin -= 1;
    }
    return bin;
  }

  /** Upward speed summed from a time to a bin, less what the half second before it gained while it was stood, m/s. */
  gainedUpMps(fromMs: number, to: number): number {
    const { history } = this;
    const from = Math.round(this.clock.binAt(fromMs));
    const before = from - ANCHOR_BINS;
    if (!history.holds(before)) return 0;
    const biasPerBin = (history.speedAt(from) - history.speedAt(before)) / ANCHOR_BINS;
    return history.speedAt(to) - history.speedAt(from) - biasPerBin * (to - from);
  }

  /** The turn, ms: back from the deepest bin to where the bar still sank, `leastBin` at most. */
  turnMs(deepest: number, leastBin: number): number {
    const { lean, timing } = this;
    let bin = deepest;
    while (bin > leastBin && lean.holds(bin - 2) && lean.rateAt(bin) < timing.turnRadps) bin -= 1;
    return this.msOf(bin) + BIN_MS / 2 - timing.turnLateMs;
  }

  /** Where the way up began, ms, back from a bin within it. */
  risingMs(from: number, deepest: number): number {
    let bin = from;
    while (bin > deepest && this.lean.rateAt(bin) < -RISING_RADPS) bin -= 1;
    return this.msOf(bin);
  }

  /** Lockout as seen at a bin, ms. */
  lockoutMs(bin: number): number {
    return this.msOf(bin) - this.timing.lockoutLateMs;
  }

  /** Height lost from one time to another as the accelerometer sums it, the speed being zero at both, m. */
  sunkM(fromMs: number, toMs: number): number {
    const { history, heights, clock } = this;
    const from = Math.round(clock.binAt(fromMs));
    const to = Math.round(clock.binAt(toMs));
    if (!history.holds(from)) return 0;
    const seconds = ((to - from) * BIN_MS) / 1000;
    const meanMps = (history.speedAt(from) + history.speedAt(to)) / 2;
    return meanMps * seconds - (heights.at(to) - heights.at(from));
  }
}
