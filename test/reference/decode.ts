// Owns the division of a whole recording into floor, pull, lockout, descent and handling: the cheapest of all divisions
// (a semi-Markov Viterbi over every pair of nodes, with the height of the pull carried to the descent that must lose it).
// Refuses exact times: refine.ts has those.
import { at } from './grid';
import { type Belief, SEGMENT } from './params';
import { doubt, type Stretch, stretch, unrest, type Way } from './way';

/** One rep as nodes. `impact`: its descent ended at speed. */
export interface NodeRep {
  readonly liftOff: number;
  readonly lockout: number;
  readonly descentStart: number;
  readonly floorContact: number;
  readonly impact: boolean;
  readonly gainM: number;
}

/** A whole recording divided; `cost` compares with other divisions of the same recording under the same belief. */
export interface Division {
  readonly reps: NodeRep[];
  readonly cost: number;
}

/** Cost of a node as an end on the floor and as an end at lockout, by the forearm's direction. */
export interface DirectionCosts {
  readonly floor: Float64Array;
  readonly lockout: Float64Array;
}

const NEVER = 1e9;
/** Costs above this are not worth carrying on. */
const HOPELESS = 25;
const BINS = Math.round((SEGMENT.heightM[1] - SEGMENT.heightM[0]) / SEGMENT.heightStepM);

function square(x: number): number {
  return x * x;
}

function stillCost(way: Way, i: number, j: number, found: Stretch): number {
  return (unrest(way, i, j, found) * SEGMENT.stillLooksPerS) / (2 * square(SEGMENT.stillSpeedMps));
}

function restCost(way: Way, i: number, j: number, biasSd: number, driftPerS: number): number {
  if (i === j) return 0;
  const found = stretch(way, i, j, biasSd, 0, SEGMENT.endSpeedSdMps);
  const driftSd = SEGMENT.lockoutDriftSdM + driftPerS * found.seconds;
  return found.endCost + stillCost(way, i, j, found) + 0.5 * square(found.gainM / driftSd);
}

/**
 * From `i` up (`sign` 1) or down (-1) to `j`, beginning at rest; ends at rest, or at speed where `impact`. Undefined where
 * neither speed nor height allow it; else the cost without doubtCost, which is dearer to work out.
 */
function phase(way: Way, i: number, j: number, sign: 1 | -1, impact: boolean, belief: Belief): Phase | undefined {
  const endMps = impact ? SEGMENT.impactSpeedMps : 0;
  const endSd = impact ? SEGMENT.impactSpeedSdMps : SEGMENT.endSpeedSdMps;
  const { endCost, gainM, seconds, biasMps2 } = stretch(way, i, j, belief.biasSdMps2, endMps, endSd);
  const heightM = sign * gainM;
  if (endCost > HOPELESS || heightM < SEGMENT.heightM[0] || heightM > SEGMENT.heightM[1]) return undefined;
  const longS = Math.max(0, seconds - (sign === 1 ? SEGMENT.longPullS : SEGMENT.longDescentS));
  return { cost: endCost + SEGMENT.longPerS * longS + (impact ? SEGMENT.impactCost : 0), heightM, biasMps2 };
}

interface Phase {
  readonly cost: number;
  readonly heightM: number;
  readonly biasMps2: number;
}

/** What it costs that a stretch goes the other way, or hardly moves. */
function doubtCost(way: Way, i: number, j: number, sign: 1 | -1, biasMps2: number): number {
  const { againstMps, slowS } = doubt(way, i, j, biasMps2, sign, SEGMENT.slowMps);
  return 0.5 * square(againstMps / SEGMENT.againstSdMps) + SEGMENT.slowPerS * slowS;
}

interface Tables {
  /** By node: cheapest course in which the bar is on the floor there and a pull begins, and where the last contact was. */
  readonly ready: Float64Array;
  readonly readyFrom: Int32Array;
  /** By node: cheapest course that ends in a contact there; the descent it ends, and its height bin. */
  readonly contact: Float64Array;
  readonly contactFrom: Int32Array;
  readonly contactBin: Int32Array;
  readonly contactImpact: Uint8Array;
  /** By node and height bin. */
  readonly lockout: Float64Array;
  readonly lockoutFrom: Int32Array;
  readonly descent: Float64Array;
  readonly descentFrom: Int32Array;
}

function makeTables(nodes: number): Tables {
  const costs = (n: number) => new Float64Array(n).fill(NEVER);
  const from = (n: number) => new Int32Array(n).fill(-1);
  return {
    ready: costs(nodes),
    readyFrom: from(nodes),
    contact: costs(nodes),
    contactFrom: from(nodes),
    contactBin: from(nodes),
    contactImpact: new Uint8Array(nodes),
    lockout: costs(nodes * BINS),
    lockoutFrom: from(nodes * BINS),
    descent: costs(nodes * BINS),
    descentFrom: from(nodes * BINS),
  };
}

function nodeRange(range: readonly [number, number], stepS: number): [number, number] {
  return [Math.round(range[0] / stepS), Math.round(range[1] / stepS)];
}

/** Finds the cheapest division into reps and all else; costs only compare with handling, which explains anything at a price. */
export function decode(way: Way, belief: Belief, directions: DirectionCosts): Division {
  const { nodes, stepS } = way;
  const t = makeTables(nodes);
  const pullNodes = nodeRange(SEGMENT.pullS, stepS);
  const lockoutNodes = nodeRange(SEGMENT.lockoutS, stepS);
  const descentNodes = nodeRange(SEGMENT.descentS, stepS);
  const floorNodes = nodeRange(SEGMENT.floorS, stepS);
  const bestDescent = new Float64Array(nodes).fill(NEVER);
  const bestLockout = new Float64Array(nodes).fill(NEVER);
  let handling = 0;
  let handlingFrom = -1;

  const arriveAtLockout = (k: number) => {
    for (let i = Math.max(0, k - pullNodes[1]); i <= k - pullNodes[0]; i++) {
      const up = phase(way, i, k, 1, false, belief);
      if (up === undefined) continue;
      const unusual = 0.5 * square((up.heightM - belief.meanHeightM) / belief.heightSdM);
      const sum = at(t.ready, i) + up.cost + unusual + at(directions.floor, i) + at(directions.lockout, k);
      const bin = Math.min(BINS - 1, Math.floor((up.heightM - SEGMENT.heightM[0]) / SEGMENT.heightStepM));
      if (sum >= at(t.lockout, k * BINS + bin)) continue;
      const cost = sum + doubtCost(way, i, k, 1, up.biasMps2);
      if (cost >= at(t.lockout, k * BINS + bin)) continue;
      t.lockout[k * BINS + bin] = cost;
      t.lockoutFrom[k * BINS + bin] = i;
      bestLockout[k] = Math.min(at(bestLockout, k), cost);
    }
  };

  const arriveAtDescent = (k: number) => {
    for (let j = Math.max(0, k - lockoutNodes[1]); j <= k - lockoutNodes[0]; j++) {
      if (at(bestLockout, j) >= NEVER) continue;
      const rest = restCost(way, j, k, belief.biasSdMps2, 0) + at(directions.lockout, k);
      if (rest > HOPELESS) continue;
      for (let bin = 0; bin < BINS; bin++) {
        const cost = at(t.lockout, j * BINS + bin) + rest;
        if (cost >= at(t.descent, k * BINS + bin)) continue;
        t.descent[k * BINS + bin] = cost;
        t.descentFrom[k * BINS + bin] = j;
        bestDescent[k] = Math.min(at(bestDescent, k), cost);
      }
    }
  };

  const arriveAtContact = (k: number, impact: boolean) => {
    // The averaging has begun to smear the impact into the descent: its speed is read a node before.
    const end = impact ? k - 1 : k;
    for (let j = Math.max(0, k - descentNodes[1]); j <= k - descentNodes[0]; j++) {
      if (at(bestDescent, j) >= NEVER) continue;
      const down = phase(way, j, end, -1, impact, belief);
      if (down === undefined) continue;
      const felt = at(way.impact, k) === 1 ? SEGMENT.impactReward : 0;
      let sum = down.cost + at(directions.floor, k) - SEGMENT.repReward - felt;
      if (at(bestDescent, j) + sum >= at(t.contact, k)) continue;
      sum += doubtCost(way, j, end, -1, down.biasMps2);
      if (at(bestDescent, j) + sum >= at(t.contact, k)) continue;
      for (let bin = 0; bin < BINS; bin++) {
        const upM = SEGMENT.heightM[0] + (bin + 0.5) * SEGMENT.heightStepM;
        const cost = at(t.descent, j * BINS + bin) + sum + 0.5 * square((down.heightM - upM) / belief.matchSdM);
        if (cost >= at(t.contact, k)) continue;
        t.contact[k] = cost;
        t.contactFrom[k] = j;
        t.contactBin[k] = bin;
        t.contactImpact[k] = impact ? 1 : 0;
      }
    }
  };

  for (let k = 0; k < nodes; k++) {
    arriveAtLockout(k);
    arriveAtDescent(k);
    arriveAtContact(k, false);
    if (at(way.impact, k) === 1) arriveAtContact(k, true);

    const power = Math.min(SEGMENT.handlingMostSquared, at(way.powerM2ps4, k));
    handling += (SEGMENT.handlingPerS + SEGMENT.handlingPerMps2Squared * power) * stepS;
    if (at(t.contact, k) + SEGMENT.handlingOnce < handling) {
      handling = at(t.contact, k) + SEGMENT.handlingOnce;
      handlingFrom = k;
    }
    t.ready[k] = handling;
    t.readyFrom[k] = handlingFrom;
    for (let m = Math.max(0, k - floorNodes[1]); m <= k; m++) {
      if (at(t.contact, m) >= at(t.ready, k)) continue;
      const since = Math.min(k, m + (at(way.impact, m) === 1 ? SEGMENT.ringNodes : 1));
      const cost = at(t.contact, m) + restCost(way, since, k, belief.biasSdMps2, SEGMENT.floorDriftMps);
      if (cost >= at(t.ready, k)) continue;
      t.ready[k] = cost;
      t.readyFrom[k] = m;
    }
  }
  return { reps: traceBack(t, nodes), cost: at(t.ready, nodes - 1) };
}

function traceBack(t: Tables, nodes: number): NodeRep[] {
  const reps: NodeRep[] = [];
  let contact = at(t.readyFrom, nodes - 1);
  while (contact >= 0) {
    const bin = at(t.contactBin, contact);
    const descentStart = at(t.contactFrom, contact);
    const lockout = at(t.descentFrom, descentStart * BINS + bin);
    const liftOff = at(t.lockoutFrom, lockout * BINS + bin);
    const gainM = SEGMENT.heightM[0] + (bin + 0.5) * SEGMENT.heightStepM;
    reps.push({
      liftOff,
      lockout,
      descentStart,
      floorContact: contact,
      impact: at(t.contactImpact, contact) === 1,
      gainM,
    });
    contact = at(t.readyFrom, liftOff);
  }
  return reps.reverse();
}
