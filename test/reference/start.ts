// Owns the fit of a descent's beginning: rest, then a speed that grows as some power of time. A bare threshold on the speed
// is at the mercy of a few mm/s. Refuses other moments.
import { at, integral } from './grid';
import { REFINE, START } from './params';
import type { Vertical } from './vertical';

interface Fit {
  readonly weight: number;
  readonly row: number;
}

/** Solves three equations, the symmetric matrix given as its upper triangle by rows (Cholesky). */
function solveThree(m: readonly number[], r: readonly number[]): [number, number, number] {
  const l00 = Math.sqrt(at(m, 0));
  const l10 = at(m, 1) / l00;
  const l20 = at(m, 2) / l00;
  const l11 = Math.sqrt(at(m, 3) - l10 * l10);
  const l21 = (at(m, 4) - l20 * l10) / l11;
  const l22 = Math.sqrt(at(m, 5) - l20 * l20 - l21 * l21);
  const y0 = at(r, 0) / l00;
  const y1 = (at(r, 1) - l10 * y0) / l11;
  const y2 = (at(r, 2) - l20 * y0 - l21 * y1) / l22;
  const x2 = y2 / l22;
  const x1 = (y1 - l21 * x2) / l11;
  return [(y0 - l10 * x1 - l20 * x2) / l00, x1, x2];
}

/**
 * Fits `level + drift · t - size · (t - begin)^power` to `speed`, rows from `from`; t in s. Returns when the fitted bar
 * passes 0.02 m/s, or undefined where nothing grows.
 */
function fitRamp(speed: Float64Array, from: number, begin: number, power: number, rowS: number): Fit | undefined {
  const one = 1 / START.noiseMps ** 2 / START.alikeRows;
  const m = [1 / START.levelSdMps ** 2, 0, 0, 1 / START.driftSdMps2 ** 2, 0, 1e-6];
  const r = [0, 0, 0];
  let squares = 0;
  for (let i = 0; i < speed.length; i++) {
    const t = (i + from - begin) * rowS;
    const grown = t > 0 ? -(t ** power) : 0;
    const v = at(speed, i);
    m[0] = at(m, 0) + one;
    m[1] = at(m, 1) + one * t;
    m[2] = at(m, 2) + one * grown;
    m[3] = at(m, 3) + one * t * t;
    m[4] = at(m, 4) + one * t * grown;
    m[5] = at(m, 5) + one * grown * grown;
    r[0] = at(r, 0) + one * v;
    r[1] = at(r, 1) + one * v * t;
    r[2] = at(r, 2) + one * v * grown;
    squares += one * v * v;
  }
  const [level, drift, size] = solveThree(m, r);
  if (!(size > 0)) return undefined;
  const misfit = Math.max(0, squares - level * at(r, 0) - drift * at(r, 1) - size * at(r, 2));
  return { weight: Math.exp(-0.5 * misfit), row: begin + (REFINE.descentMps / size) ** (1 / power) / rowS };
}

/**
 * Posterior mean of the row at which the bar first goes down faster than 0.02 m/s, near `row`, from the acceleration itself:
 * the smoothed speed has been bent by what was taken for rest. `lockout` and `contact` bound it.
 */
export function fittedStart(vertical: Vertical, row: number, lockout: number, contact: number): number {
  const rowS = vertical.stepMs / 1000;
  const from = Math.max(0, Math.round(Math.max(lockout + START.afterLockoutS / rowS, row - START.beforeS / rowS)));
  const afterRows = Math.min(START.afterS / rowS, START.afterShare * (contact - row));
  const to = Math.min(vertical.length - 1, Math.round(row + afterRows));
  if (to - from < START.leastRows) return row;
  const speed = integral(vertical.accelMps2.subarray(from, to + 1), rowS);
  const mean = speed.reduce((sum, v) => sum + v, 0) / speed.length;
  const centred = speed.map((v) => v - mean);
  let [weights, sum] = [0, 0];
  for (let begin = from; begin < to; begin += START.stepRows) {
    for (const power of START.powers) {
      const found = fitRamp(centred, from, begin, power, rowS);
      if (found === undefined || found.row > to) continue;
      weights += found.weight;
      sum += found.weight * found.row;
    }
  }
  return weights > 0 ? sum / weights : row;
}
