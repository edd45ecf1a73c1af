// Owns what one set teaches: the accelerometer's bias by the forearm's direction, and where the forearm points at floor
// and lockout. Refuses to divide: it is told the reps.
import type { DirectionCosts, NodeRep } from './decode';
import { at, averaged, integral } from './grid';
import { BELIEF, LEARN, SIGNAL } from './params';
import type { Vertical } from './vertical';
import type { Way } from './way';

const FEATURES = 4;

/** Solves the symmetric positive system `matrix · x = right` in place (Gauss without pivoting). */
function solve(matrix: number[][], right: number[]): number[] {
  const n = right.length;
  for (let i = 0; i < n; i++) {
    const row = matrix[i] ?? [];
    for (let j = i + 1; j < n; j++) {
      const other = matrix[j] ?? [];
      const share = at(other, i) / at(row, i);
      for (let k = i; k < n; k++) other[k] = at(other, k) - share * at(row, k);
      right[j] = at(right, j) - share * at(right, i);
    }
  }
  const x = new Array<number>(n).fill(0);
  for (let i = n - 1; i >= 0; i--) {
    let sum = at(right, i);
    for (let k = i + 1; k < n; k++) sum -= at(matrix[i] ?? [], k) * at(x, k);
    x[i] = sum / at(matrix[i] ?? [], i);
  }
  return x;
}

/** Sums of weighted squares of `features · weights = target`, begun with what is believed of the weights. */
class LeastSquares {
  private readonly matrix = Array.from({ length: FEATURES }, (_, i) =>
    Array.from({ length: FEATURES }, (_, j) => (i === j ? (i === 0 ? LEARN.offsetSdMps2 : LEARN.axisSdMps2) ** -2 : 0)),
  );
  private readonly right = new Array<number>(FEATURES).fill(0);

  /** `values`: the target, then the features. */
  add(values: readonly number[], sd: number): void {
    for (let i = 0; i < FEATURES; i++) {
      this.right[i] = at(this.right, i) + (at(values, i + 1) * at(values, 0)) / sd ** 2;
      const row = this.matrix[i] ?? [];
      for (let j = 0; j < FEATURES; j++) row[j] = at(row, j) + (at(values, i + 1) * at(values, j + 1)) / sd ** 2;
    }
  }

  weights(): number[] {
    return solve(this.matrix, this.right);
  }
}

function columnsOf(vertical: Vertical): Float64Array[] {
  return [vertical.accelMps2, new Float64Array(vertical.length).fill(1), vertical.upX, vertical.upY, vertical.upZ];
}

function less(vertical: Vertical, weights: readonly number[]): Vertical {
  const accelMps2 = vertical.accelMps2.map((a, i) => a - biasAt(vertical, weights, i));
  return { ...vertical, accelMps2 };
}

function biasAt(vertical: Vertical, weights: readonly number[], i: number): number {
  return (
    at(weights, 0) +
    at(weights, 1) * at(vertical.upX, i) +
    at(weights, 2) * at(vertical.upY, i) +
    at(weights, 3) * at(vertical.upZ, i)
  );
}

/**
 * Before any rep is known: most of the time a bar hardly accelerates, so a robust fit of the
 * whole recording finds the bias; misfits up to about `usualMps2` count in full. */
export function levelled(vertical: Vertical, usualMps2: number): Vertical {
  const calm = averaged(vertical.accelMps2, Math.round((LEARN.calmS * 1000) / vertical.stepMs / 2));
  const columns = [calm, ...columnsOf(vertical).slice(1)];
  let weights = new Array<number>(FEATURES).fill(0);
  for (let round = 0; round < LEARN.calmRounds; round++) {
    const sums = new LeastSquares();
    for (let i = 0; i < vertical.length; i += SIGNAL.rowsPerNode) {
      const off = at(calm, i) - biasAt(vertical, weights, i);
      // Cauchy's weights, as a standard deviation that grows with the misfit; rows of a second are far from independent.
      sums.add(
        columns.map((column) => at(column, i)),
        LEARN.calmAlike * Math.hypot(usualMps2, off),
      );
    }
    weights = sums.weights();
  }
  return less(vertical, weights);
}

/** The vertical acceleration less the bias that the reps have shown: phases begin and end at rest, and heights return. */
export function withoutBias(vertical: Vertical, reps: readonly NodeRep[], returns: boolean): Vertical {
  const rowS = vertical.stepMs / 1000;
  const once = columnsOf(vertical).map((column) => integral(column, rowS));
  const twice = once.map((column) => integral(column, rowS));
  const sums = new LeastSquares();
  const restToRest = (i: number, j: number) => {
    if (j > i)
      sums.add(
        once.map((column) => at(column, j) - at(column, i)),
        LEARN.speedSdMps,
      );
  };
  const sameHeight = (i: number, j: number) => {
    const seconds = (j - i) * rowS;
    sums.add(
      twice.map((column, c) => at(column, j) - at(column, i) - at(once[c] ?? [], i) * seconds),
      LEARN.heightSdM,
    );
  };
  const floorRows = Math.round(LEARN.floorS / rowS);
  let floorSince = 0;
  reps.forEach((rep, r) => {
    const row = (node: number) => node * SIGNAL.rowsPerNode;
    const contact = row(rep.floorContact);
    restToRest(Math.max(floorSince, row(rep.liftOff) - floorRows), row(rep.liftOff));
    restToRest(row(rep.liftOff), row(rep.lockout));
    restToRest(row(rep.lockout), row(rep.descentStart));
    if (!rep.impact) restToRest(row(rep.descentStart), contact);
    if (returns) sameHeight(row(rep.liftOff), rep.impact ? contact - SIGNAL.rowsPerNode : contact);
    floorSince = contact + Math.round(LEARN.ringS / rowS);
    const next = row(reps[r + 1]?.liftOff ?? vertical.length);
    restToRest(floorSince, Math.min(next, floorSince + floorRows, vertical.length - 1));
  });
  return less(vertical, sums.weights());
}

function middle(values: number[]): number {
  values.sort((a, b) => a - b);
  return at(values, values.length >> 1);
}

/** What each node costs as an end on the floor and at lockout, by how far the forearm points from the set's own medians. */
export function directionCosts(vertical: Vertical, way: Way, reps: readonly NodeRep[]): DirectionCosts {
  const columns = [vertical.upX, vertical.upY, vertical.upZ];
  const costsAbout = (ends: readonly number[]) => {
    const centre = columns.map((column) => middle(ends.map((node) => at(column, node * SIGNAL.rowsPerNode))));
    const sd = (BELIEF.directionSdDeg * Math.PI) / 180;
    return Float64Array.from({ length: way.nodes }, (_, node) => {
      let squared = 0;
      columns.forEach((column, c) => {
        squared += (at(column, node * SIGNAL.rowsPerNode) - at(centre, c)) ** 2;
      });
      return Math.min(BELIEF.directionCostMost, squared / (2 * sd * sd));
    });
  };
  return {
    floor: costsAbout(reps.flatMap((rep) => [rep.liftOff, rep.floorContact])),
    lockout: costsAbout(reps.flatMap((rep) => [rep.lockout, rep.descentStart])),
  };
}

/** Median height of the reps, m. */
export function medianHeight(reps: readonly NodeRep[]): number {
  return middle(reps.map((rep) => rep.gainM));
}
