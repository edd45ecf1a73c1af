// Owns the uniform grid: irregular columns of samples in, evenly spaced and averaged columns out.
// Refuses physics: it knows neither gravity nor bars.
import type { Axes } from '../../shared/motion/recording';

/** Four columns of one length on an even grid; `startMs + i * stepMs` is the time of row `i`. */
export interface UniformAxes {
  readonly startMs: number;
  readonly stepMs: number;
  readonly length: number;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly z: Float64Array;
}

/** Row `i`, or 0 outside: rows are always within, but the compiler cannot know. */
export function at(values: ArrayLike<number>, i: number): number {
  return values[i] ?? 0;
}

function resampleColumn(
  tMs: Float64Array,
  values: Float64Array,
  startMs: number,
  stepMs: number,
  length: number,
): Float64Array {
  const out = new Float64Array(length);
  let after = 0;
  for (let i = 0; i < length; i++) {
    const atMs = startMs + i * stepMs;
    while (after < tMs.length && at(tMs, after) < atMs) after++;
    if (after === 0) out[i] = at(values, 0);
    else if (after >= tMs.length) out[i] = at(values, values.length - 1);
    else {
      const share = (atMs - at(tMs, after - 1)) / (at(tMs, after) - at(tMs, after - 1));
      out[i] = at(values, after - 1) + share * (at(values, after) - at(values, after - 1));
    }
  }
  return out;
}

/** Linear interpolation onto `startMs, startMs + stepMs, … ≤ endMs`; outside the data the nearest value is held. */
export function resample(axes: Axes, startMs: number, endMs: number, stepMs: number): UniformAxes {
  const length = Math.max(1, Math.floor((endMs - startMs) / stepMs) + 1);
  const column = (values: Float64Array) => resampleColumn(axes.tMs, values, startMs, stepMs, length);
  return { startMs, stepMs, length, x: column(axes.x), y: column(axes.y), z: column(axes.z) };
}

/** Centred average over `2 * half + 1` rows, the outermost two at half weight; shorter at the ends. */
export function averaged(values: Float64Array, half: number): Float64Array {
  if (half < 1) return values.slice();
  const sums = new Float64Array(values.length + 1);
  for (let i = 0; i < values.length; i++) sums[i + 1] = at(sums, i) + at(values, i);
  const out = new Float64Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const h = Math.min(half, i, values.length - 1 - i);
    const wide = at(sums, i + h + 1) - at(sums, i - h);
    const ends = h > 0 ? 0.5 * (at(values, i - h) + at(values, i + h)) : 0;
    out[i] = (wide - ends) / (h > 0 ? 2 * h : 1);
  }
  return out;
}

/** Zero-phase low-pass: a one-pole filter run forwards and backwards, started from the mean of its first second. */
export function smoothed(values: Float64Array, tauRows: number): Float64Array {
  const gain = 1 - Math.exp(-1 / tauRows);
  const out = values.slice();
  const lead = Math.min(values.length, Math.max(1, Math.round(tauRows)));
  const mean = (from: number) => {
    let sum = 0;
    for (let i = 0; i < lead; i++) sum += at(out, from + i);
    return sum / lead;
  };
  let state = mean(0);
  for (let i = 0; i < out.length; i++) out[i] = state += gain * (at(out, i) - state);
  state = mean(out.length - lead);
  for (let i = out.length - 1; i >= 0; i--) out[i] = state += gain * (at(out, i) - state);
  return out;
}

/** Running integral by the trapezium rule, `stepS` seconds a row; 0 at row 0. */
export function integral(values: Float64Array, stepS: number): Float64Array {
  const out = new Float64Array(values.length);
  for (let i = 1; i < values.length; i++) out[i] = at(out, i - 1) + 0.5 * stepS * (at(values, i - 1) + at(values, i));
  return out;
}
