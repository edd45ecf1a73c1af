// Owns the time at which the way down began: a smooth gain of speed is fitted to what was summed around a first guess.
// Refuses to do it at once: the work is spread over bins, so that no sample pays for all of it.
import type { History } from './history';
import { BIN_MS } from './resampler';

/**
 * The speed after a start t0 is −A·s((t − t0) / w), s a ramp between smooth step and parabola that goes on rising after w.
 * Chosen by a search over made sets with seeds below 1000; the threshold is DESIGN's definition of the descent start.
 */
export const ONSET = {
  /** Bins after lockout that are left out, bins before and after the guess that are looked at. */
  skipBins: 4,
  backBins: 15,
  afterBins: 11,
  /** Distance of the points, bins, and of the starts tried, s; the latest start tried after the guess, s. */
  pointBins: 1,
  startStepS: 0.04,
  latestS: 0.085,
  /** Shortest ramp, s, the ratio from one to the next, and how many. */
  rampS: 0.1226,
  rampRatio: 1.511,
  ramps: 5,
  /** Share of the smooth step in the ramp, and the slope after it, 1/s. */
  smoothShare: 0.606,
  onwardPerS: 2.3,
  /** Scatter of the summed speed, m/s, and the time over which it is one and the same, s. */
  scatterMps: 0.0154,
  correlationS: 0.172,
  /** What the bias may still be off, m/s²; speed gained in the ramp and its spread, m/s. */
  biasMps2: 0.049,
  gainMps: 0.324,
  gainSpreadMps: 0.0664,
  /** The speed that counts as going down, m/s. */
  downMps: 0.02,
  /** Starts tried per bin. */
  startsPerBin: 4,
} as const;

/** All that can be: from the first bin to the last, and each start with each ramp. */
const MOST_POINTS = (ONSET.backBins + ONSET.afterBins) / ONSET.pointBins;
const MOST_STARTS = 1 + Math.floor(((ONSET.backBins * BIN_MS) / 1000 + ONSET.latestS) / ONSET.startStepS);
const MOST_FITS = MOST_STARTS * ONSET.ramps;

/** Coefficients that follow from the parameters. */
const POINT_S = (ONSET.pointBins * BIN_MS) / 1000;
const VARIANCE = ONSET.scatterMps ** 2;
const BIAS_WEIGHT = VARIANCE / ONSET.biasMps2 ** 2;
const GAIN_WEIGHT = VARIANCE / ONSET.gainSpreadMps ** 2;
const EVIDENCE = POINT_S / ONSET.correlationS / (2 * VARIANCE);
const RAMPS_S = Float64Array.from({ length: ONSET.ramps }, (_, i) => ONSET.rampS * ONSET.rampRatio ** i);

function ramp(u: number): number {
  return u * u * (ONSET.smoothShare * (3 - 2 * u) + 1 - ONSET.smoothShare);
}

export class Onset {
  /** True while there is work left. */
  working = false;
  /** Bin, with its fraction, of the descent start, once the work is done. */
  bin = 0;
  private readonly speed = new Float64Array(MOST_POINTS);
  private readonly logLikelihoods = new Float64Array(MOST_FITS);
  private readonly starts = new Float64Array(MOST_FITS);
  private points = 0;
  private fits = 0;
  private firstBin = 0;
  private startS = 0;
  private lastStartS = 0;
  private s0 = 0;
  private sT = 0;
  private sTT = 0;
  private sV = 0;
  private sTV = 0;
  private sVV = 0;

  /** Bin from which on a guess can be looked at. */
  static ready(guessBin: number): number {
    return guessBin + ONSET.afterBins;
  }

  /** Takes the stretch around the guess; `bias` in m/s² as learnt at lockout, `endBin` the last that belongs to the way down. */
  begin(history: History, lockoutBin: number, guessBin: number, bias: number, endBin: number): void {
    this.bin = guessBin;
    const last = Math.min(endBin, guessBin + ONSET.afterBins, history.count - 1);
    const first = Math.max(lockoutBin + ONSET.skipBins, guessBin - ONSET.backBins);
    this.points = Math.min(MOST_POINTS, Math.floor((last - first) / ONSET.pointBins));
    this.working = this.points >= 8 && history.holds(first);
    if (!this.working) return;
    this.firstBin = first;
    this.fits = 0;
    this.startS = 0;
    const lastPointS = (this.points - 1) * POINT_S;
    this.lastStartS = Math.min(((guessBin - first) * BIN_MS) / 1000 + ONSET.latestS, lastPointS - 0.15);
    this.sum(history, bias);
  }

  private sum(history: History, bias: number): void {
    const origin = history.speedAt(this.firstBin);
    this.s0 = this.points;
    this.sT = 0;
    this.sTT = BIAS_WEIGHT;
    this.sV = 0;
    this.sTV = 0;
    this.sVV = GAIN_WEIGHT * ONSET.gainMps ** 2;
    for (let i = 0; i < this.points; i += 1) {
      const t = i * POINT_S;
      const v = history.speedAt(this.firstBin + i * ONSET.pointBins) - origin - bias * t;
      this.speed[i] = v;
      this.sT += t;
      this.sTT += t * t;
      this.sV += v;
      this.sTV += t * v;
      this.sVV += v * v;
    }
  }

  /** One bin's share of the work; returns true when it has just been finished. */
  work(): boolean {
    if (!this.working) return false;
    for (let n = 0; n < ONSET.startsPerBin; n += 1) {
      if (this.startS > this.lastStartS || this.fits + ONSET.ramps > MOST_FITS) {
        this.conclude();
        return true;
      }
      for (let i = 0; i < ONSET.ramps; i += 1) this.fit(this.startS, RAMPS_S[i] as number);
      this.startS += ONSET.startStepS;
    }
    return false;
  }

  /** Least squares for offset, bias and gain, given start and ramp; the last two with what is known beforehand. */
  private fit(startS: number, rampS: number): void {
    let sR = 0;
    let sTR = 0;
    let sRR = GAIN_WEIGHT;
    let sRV = GAIN_WEIGHT * ONSET.gainMps;
    for (let i = this.points - 1; i >= 0; i -= 1) {
      const t = i * POINT_S;
      if (t <= startS) break;
      const u = (t - startS) / rampS;
      const r = u >= 1 ? -1 - ONSET.onwardPerS * (t - startS - rampS) : -ramp(u);
      sR += r;
      sTR += r * t;
      sRR += r * r;
      sRV += r * (this.speed[i] as number);
    }
    const c11 = this.sTT * sRR - sTR * sTR;
    const c12 = sR * sTR - this.sT * sRR;
    const c13 = this.sT * sTR - this.sTT * sR;
    const determinant = this.s0 * c11 + this.sT * c12 + sR * c13;
    const c22 = this.s0 * sRR - sR * sR;
    const c23 = this.sT * sR - this.s0 * sTR;
    const c33 = this.s0 * this.sTT - this.sT * this.sT;
    const offset = (this.sV * c11 + this.sTV * c12 + sRV * c13) / determinant;
    const slope = (this.sV * c12 + this.sTV * c22 + sRV * c23) / determinant;
    const gain = (this.sV * c13 + this.sTV * c23 + sRV * c33) / determinant;
    if (!(gain > 2 * ONSET.downMps)) return;
    const misfit = this.sVV - offset * this.sV - slope * this.sTV - gain * sRV;
    this.logLikelihoods[this.fits] = -misfit * EVIDENCE;
    this.starts[this.fits] = startS + rampS * crossing(ONSET.downMps / gain);
    this.fits += 1;
  }

  /** The mean of the starts, each weighed by how well it fits. */
  private conclude(): void {
    this.working = false;
    if (this.fits === 0) return;
    let best = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < this.fits; i += 1) best = Math.max(best, this.logLikelihoods[i] as number);
    let weights = 0;
    let sum = 0;
    for (let i = 0; i < this.fits; i += 1) {
      const weight = Math.exp((this.logLikelihoods[i] as number) - best);
      weights += weight;
      sum += weight * (this.starts[i] as number);
    }
    this.bin = this.firstBin + ((sum / weights) * 1000) / BIN_MS;
  }
}

/** Share of the ramp at which it has gained the share `level` of the whole: three steps of Newton's method. */
function crossing(level: number): number {
  let u = Math.sqrt(level / 3);
  for (let i = 0; i < 3; i += 1) {
    const slope = 6 * ONSET.smoothShare * (u - u * u) + 2 * (1 - ONSET.smoothShare) * u;
    u = Math.min(1, Math.max(0.01, u - (ramp(u) - level) / (slope + 1e-6)));
  }
  return u;
}
