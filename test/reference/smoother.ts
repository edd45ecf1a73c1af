// Owns the best estimate of height and speed from an acceleration with drifting bias and a few known moments: a Kalman
// filter run forwards and a Rauch–Tung–Striebel pass back (Rauch, Tung & Striebel 1965). Refuses to know what is known when.
import { at } from './grid';

/** Knowledge of one row: the value and its standard deviation. */
export interface Known {
  readonly row: number;
  readonly kind: 'speed' | 'height';
  readonly value: number;
  readonly sd: number;
}

export interface SmootherNoise {
  readonly stepS: number;
  /** m/s²/√Hz, one-sided, by row. */
  readonly accelNoise: ArrayLike<number>;
  /** m/s²/√s. */
  readonly biasWander: number;
  readonly biasSdMps2: number;
}

export interface Smoothed {
  readonly heightM: Float64Array;
  readonly speedMps: Float64Array;
}

type Matrix = number[];
const N = 3;

function multiply(a: Matrix, b: Matrix): Matrix {
  const out = new Array<number>(9).fill(0);
  for (let i = 0; i < N; i++)
    for (let j = 0; j < N; j++)
      for (let k = 0; k < N; k++) out[i * N + j] = at(out, i * N + j) + at(a, i * N + k) * at(b, k * N + j);
  return out;
}

function transpose(a: Matrix): Matrix {
  return a.map((_, n) => at(a, (n % N) * N + Math.floor(n / N)));
}

function inverse(m: Matrix): Matrix {
  const minor = (i: number, j: number) => {
    const at2 = (di: number, dj: number) => at(m, ((i + di) % N) * N + ((j + dj) % N));
    return at2(1, 1) * at2(2, 2) - at2(1, 2) * at2(2, 1);
  };
  const determinant = at(m, 0) * minor(0, 0) + at(m, 1) * minor(0, 1) + at(m, 2) * minor(0, 2);
  return m.map((_, n) => minor(n % N, Math.floor(n / N)) / determinant);
}

function apply(m: Matrix, x: number[]): number[] {
  return [0, 1, 2].map((i) => at(m, i * N) * at(x, 0) + at(m, i * N + 1) * at(x, 1) + at(m, i * N + 2) * at(x, 2));
}

function add(a: number[], b: number[], factor = 1): number[] {
  return a.map((value, i) => value + factor * at(b, i));
}

function take(x: number[], p: Matrix, known: Known): { x: number[]; p: Matrix } {
  const h = known.kind === 'height' ? 0 : 1;
  const variance = at(p, h * N + h) + known.sd ** 2;
  const gain = [0, 1, 2].map((i) => at(p, i * N + h) / variance);
  const surprise = known.value - at(x, h);
  return {
    x: add(x, gain, surprise),
    p: p.map((value, n) => value - at(gain, Math.floor(n / N)) * at(p, h * N + (n % N))),
  };
}

/** State: height, speed, bias. Rows are `accelMps2`'s; speed and height start unknown to 1 m/s and 1 m. */
export function smooth(accelMps2: ArrayLike<number>, known: readonly Known[], noise: SmootherNoise): Smoothed {
  const rows = accelMps2.length;
  const dt = noise.stepS;
  const step: Matrix = [1, dt, -0.5 * dt * dt, 0, 1, -dt, 0, 0, 1];
  const stepBack = transpose(step);
  // One-sided density n: the integral over dt has variance n²/2 · dt.
  const spread = (n: number): Matrix => [1e-10, 0, 0, 0, 0.5 * n * n * dt, 0, 0, 0, noise.biasWander ** 2 * dt];
  const byRow = new Map<number, Known[]>();
  for (const one of known) byRow.set(one.row, [...(byRow.get(one.row) ?? []), one]);

  let x = [0, 0, 0];
  let p: Matrix = [1, 0, 0, 0, 1, 0, 0, 0, noise.biasSdMps2 ** 2];
  const before: { x: number[]; p: Matrix }[] = [];
  const after: { x: number[]; p: Matrix }[] = [];
  for (let i = 0; i < rows; i++) {
    if (i > 0) {
      const a = 0.5 * (at(accelMps2, i - 1) + at(accelMps2, i));
      x = add(apply(step, x), [0.5 * a * dt * dt, a * dt, 0]);
      p = add(multiply(multiply(step, p), stepBack), spread(at(noise.accelNoise, i)));
    }
    before.push({ x, p });
    for (const one of byRow.get(i) ?? []) ({ x, p } = take(x, p, one));
    after.push({ x, p });
  }

  const heightM = new Float64Array(rows);
  const speedMps = new Float64Array(rows);
  for (let i = rows - 1; i >= 0; i--) {
    const here = after[i];
    const next = before[i + 1];
    if (here && next) {
      const gain = multiply(multiply(here.p, stepBack), inverse(next.p));
      x = add(here.x, apply(gain, add(x, next.x, -1)));
    }
    heightM[i] = at(x, 0);
    speedMps[i] = at(x, 1);
  }
  return { heightM, speedMps };
}
