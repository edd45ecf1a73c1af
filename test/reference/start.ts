// Owns the fit of a descent's beginning: rest, then a speed that grows as some power of time. A bare threshold on the speed
// is at the mercy of a few mm/s. Refuses other moments.
import { at } from './grid';
import { REFINE, START } from './params';

interface Fit {
  readonly weight: number;
  readonly row: number;
}

/**
 * Fits `level - grown · (t - begin)^power` to the speed about `row`; returns when the fitted bar passes 0.02 m/s, or
 * undefined where nothing grows. Level about zero; the misfit is judged as if rows were independent only now and then.
 */
function fit(
  speedMps: Float64Array,
  from: number,
  to: number,
  begin: number,
  power: number,
  rowS: number,
): Fit | undefined {
  const priorLevel = 1 / START.levelSdMps ** 2;
  const one = 1 / START.noiseMps ** 2 / START.alikeRows;
  let [ll, lg, gg, lv, gv, vv] = [priorLevel, 0, 0, 0, 0, 0];
  for (let i = from; i <= to; i++) {
    const grown = i > begin ? -(((i - begin) * rowS) ** power) : 0;
    const v = at(speedMps, i);
    ll += one;
    lg += one * grown;
    gg += one * grown * grown;
    lv += one * v;
    gv += one * grown * v;
    vv += one * v * v;
  }
  const determinant = ll * gg - lg * lg;
  if (determinant < 1e-12) return undefined;
  const level = (gg * lv - lg * gv) / determinant;
  const size = (ll * gv - lg * lv) / determinant;
  if (size <= 0) return undefined;
  const misfit = Math.max(0, vv - level * lv - size * gv);
  const row = begin + (REFINE.descentMps / size) ** (1 / power) / rowS;
  return { weight: Math.exp(-0.5 * misfit), row };
}

/** Posterior mean of the row at which the bar first goes down faster than 0.02 m/s, near `row`; `lockout` bounds it. */
export function fittedStart(
  speedMps: Float64Array,
  row: number,
  lockout: number,
  contact: number,
  rowS: number,
): number {
  const from = Math.max(0, Math.round(Math.max(lockout, row - START.beforeS / rowS)));
  const to = Math.min(
    speedMps.length - 1,
    Math.round(Math.min(row + START.afterS / rowS, row + START.afterShare * (contact - row))),
  );
  let [weights, sum] = [0, 0];
  for (let begin = from; begin < to; begin += START.stepRows) {
    for (const power of START.powers) {
      const found = fit(speedMps, from, to, begin, power, rowS);
      if (found === undefined || found.row > to) continue;
      weights += found.weight;
      sum += found.weight * found.row;
    }
  }
  return weights > 0 ? sum / weights : row;
}
