// Owns the sums over vertical acceleration that make any stretch of it cheap to judge: speed gained, height, unrest.
// Refuses to say what a stretch is.
import { at, averaged, integral } from './grid';
import { SIGNAL } from './params';
import type { Vertical } from './vertical';

/** Sums at the nodes of a coarse grid; node `k` is row `k * SIGNAL.rowsPerNode`. */
export interface Way {
  readonly nodes: number;
  readonly stepS: number;
  /** ∫a, ∫∫a, ∫(∫a)² and ∫t∫a from row 0, in m/s, m, m²/s and m·s. */
  readonly speedMps: Float64Array;
  readonly heightM: Float64Array;
  readonly speedSquared: Float64Array;
  readonly speedTime: Float64Array;
  /** Mean of the acceleration squared about the node, m²/s⁴. */
  readonly powerM2ps4: Float64Array;
  /** 1 where an impact may be within a node of here. */
  readonly impact: Uint8Array;
}

/** A stretch between two nodes once its bias is known. */
export interface Stretch {
  readonly seconds: number;
  readonly biasMps2: number;
  /** Height gained when the speed at its beginning is zero, m. */
  readonly gainM: number;
  /** Log-likelihood cost of the speed at its end, with the bias solved from it. */
  readonly endCost: number;
}

export function wayOf(vertical: Vertical): Way {
  const rowS = vertical.stepMs / 1000;
  const speed = integral(vertical.accelMps2, rowS);
  const height = integral(speed, rowS);
  const squared = integral(
    speed.map((v) => v * v),
    rowS,
  );
  const timed = integral(
    speed.map((v, i) => v * i * rowS),
    rowS,
  );
  const nodes = Math.floor((vertical.length - 1) / SIGNAL.rowsPerNode) + 1;
  const pick = (rows: Float64Array) => Float64Array.from({ length: nodes }, (_, k) => at(rows, k * SIGNAL.rowsPerNode));
  const power = averaged(
    vertical.accelMps2.map((a) => Math.min(SIGNAL.powerMost, a * a)),
    SIGNAL.powerRows,
  );
  const impact = Uint8Array.from({ length: nodes }, (_, k) => {
    let most = 0;
    for (let i = -6; i <= 6; i++) most = Math.max(most, at(vertical.shakeMps2, k * SIGNAL.rowsPerNode + i));
    return most > SIGNAL.impactMps2 ? 1 : 0;
  });
  return {
    nodes,
    stepS: SIGNAL.rowsPerNode * rowS,
    speedMps: pick(speed),
    heightM: pick(height),
    speedSquared: pick(squared),
    speedTime: pick(timed),
    powerM2ps4: pick(power),
    impact,
  };
}

/** The stretch from rest at node `i` to node `j`, where the speed is `endMps` give or take `endSdMps`; bias about zero, sd `biasSd`. */
export function stretch(way: Way, i: number, j: number, biasSd: number, endMps: number, endSdMps: number): Stretch {
  const seconds = (j - i) * way.stepS;
  const gained = at(way.speedMps, j) - at(way.speedMps, i) - endMps;
  const variance = biasSd * biasSd * seconds * seconds + endSdMps * endSdMps;
  const biasMps2 = (biasSd * biasSd * seconds * gained) / variance;
  const gainM =
    at(way.heightM, j) - at(way.heightM, i) - at(way.speedMps, i) * seconds - 0.5 * biasMps2 * seconds * seconds;
  return { seconds, biasMps2, gainM, endCost: (0.5 * gained * gained) / variance };
}

/** ∫ speed² over a stretch, m²/s, with its bias taken out and its speed zero at node `i`. */
export function unrest(way: Way, i: number, j: number, { seconds, biasMps2 }: Stretch): number {
  const v0 = at(way.speedMps, i);
  const squared = at(way.speedSquared, j) - at(way.speedSquared, i);
  const height = at(way.heightM, j) - at(way.heightM, i);
  const timed = at(way.speedTime, j) - at(way.speedTime, i) - i * way.stepS * height;
  const withoutStart = squared - 2 * v0 * height + v0 * v0 * seconds;
  const alongTime = timed - 0.5 * v0 * seconds * seconds;
  return Math.max(0, withoutStart - 2 * biasMps2 * alongTime + (biasMps2 * biasMps2 * seconds ** 3) / 3);
}

/** How little a stretch looks like movement in direction `sign`. */
export interface Doubt {
  /** Greatest speed the other way, m/s. */
  readonly againstMps: number;
  /** Time slower than `slowMps` in that direction, s. */
  readonly slowS: number;
}

/** Doubt about a stretch as movement, its speed looked at in about ten places and every 80 ms in long ones. */
export function doubt(way: Way, i: number, j: number, biasMps2: number, sign: 1 | -1, slowMps: number): Doubt {
  const step = Math.max(1, Math.min(2, Math.floor((j - i) / 10)));
  const v0 = at(way.speedMps, i);
  let againstMps = 0;
  let slow = 0;
  for (let k = i + step; k < j; k += step) {
    const speed = sign * (at(way.speedMps, k) - v0 - biasMps2 * (k - i) * way.stepS);
    if (-speed > againstMps) againstMps = -speed;
    if (speed < slowMps) slow++;
  }
  return { againstMps, slowS: slow * step * way.stepS };
}
