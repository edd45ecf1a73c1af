// Owns the exact times of reps whose phases are roughly known: the speed of a whole set, smoothed between the moments at
// which it is zero and the heights that recur. Refuses to find reps: decode.ts does.
import type { RepMeasured } from '../../shared/motion/bar-event';
import type { NodeRep } from './decode';
import { at } from './grid';
import { fallRow, impactRow } from './impact';
import { type Ends, timesOf } from './moments';
import { REFINE, SIGNAL } from './params';
import { type Known, type Smoothed, smooth } from './smoother';
import { fittedStart } from './start';
import type { Vertical } from './vertical';

/** A rep between its neighbours; rows of the whole recording. */
interface Placed extends Ends {
  /** Row of the impact in which the descent ends, if there is one. */
  readonly impact: number | undefined;
  readonly previousContact: number;
  readonly nextLiftOff: number;
}

function place(vertical: Vertical, reps: readonly Ends[]): Placed[] {
  return reps.map((ends, i) => {
    const impact = impactRow(vertical, ends.descentStart, ends.contact);
    return {
      ...ends,
      contact: impact ?? ends.contact,
      impact,
      previousContact: reps[i - 1]?.contact ?? Number.NEGATIVE_INFINITY,
      nextLiftOff: reps[i + 1]?.liftOff ?? vertical.length - 1,
    };
  });
}

function rowsIn(seconds: number, vertical: Vertical): number {
  return Math.round((seconds * 1000) / vertical.stepMs);
}

/** What is known of speed and height; rows of the whole recording. `lockoutM`: the height of this set's lockouts, once known. */
function knownOf(vertical: Vertical, reps: readonly Placed[], returns: boolean, lockoutM: number | undefined): Known[] {
  const known: Known[] = [];
  const floorRows = rowsIn(REFINE.floorS, vertical);
  const ringRows = rowsIn(REFINE.ringS, vertical);
  const add = (row: number, kind: Known['kind'], sd: number, value = 0) => known.push({ row, kind, value, sd });
  const rest = (from: number, to: number, sd: number) => {
    for (let row = from; row < to; row++) add(row, 'speed', sd);
  };
  reps.forEach((rep, i) => {
    rest(Math.max(0, rep.previousContact + ringRows, rep.liftOff - floorRows), rep.liftOff, REFINE.floorSpeedSdMps);
    add(rep.liftOff, 'speed', REFINE.endSpeedSdMps);
    if (returns || i === 0) add(rep.liftOff, 'height', REFINE.heightSdM);
    // A start found too late must not make its own rest: the last part of the lockout is left open.
    const open = Math.min(rowsIn(REFINE.openS, vertical), REFINE.openShare * (rep.descentStart - rep.lockout));
    rest(rep.lockout, Math.round(rep.descentStart - open), REFINE.lockoutSpeedSdMps);
    add(rep.descentStart, 'speed', REFINE.topEndSdMps, -REFINE.descentMps);
    const middle = Math.round(0.5 * (rep.lockout + rep.descentStart));
    if (lockoutM !== undefined) add(middle, 'height', REFINE.lockoutHeightSdM, lockoutM);
    if (rep.impact === undefined) add(rep.contact, 'speed', REFINE.endSpeedSdMps);
    if (returns) add(rep.contact, 'height', REFINE.heightSdM);
    const since = rep.contact + (rep.impact === undefined ? 0 : ringRows);
    rest(since, Math.min(rep.nextLiftOff, since + floorRows), REFINE.floorSpeedSdMps);
  });
  return known;
}

/** Noise by row: about an impact, the sensor shows anything but the bar. */
function noiseOf(vertical: Vertical, reps: readonly Placed[]): Float64Array {
  const noise = new Float64Array(vertical.length).fill(REFINE.accelNoise);
  for (const { impact } of reps) {
    if (impact !== undefined)
      noise.fill(REFINE.impactNoise, impact - rowsIn(REFINE.smearS, vertical), impact + rowsIn(REFINE.ringS, vertical));
  }
  return noise;
}

function median(values: number[]): number {
  values.sort((a, b) => a - b);
  return at(values, values.length >> 1);
}

function smoothSet(vertical: Vertical, reps: readonly Placed[], known: readonly Known[]): Smoothed {
  return smooth(vertical.accelMps2, known, {
    stepS: vertical.stepMs / 1000,
    accelNoise: noiseOf(vertical, reps),
    biasWander: REFINE.biasWander,
    biasSdMps2: REFINE.biasSdMps2,
  });
}

/** The reps with their refined times; `returns` where they end at the height at which they began. */
export function refine(
  vertical: Vertical,
  nodeReps: readonly NodeRep[],
  returns: boolean,
  atMs: number,
): RepMeasured[] {
  const row = (node: number) => node * SIGNAL.rowsPerNode;
  let reps = place(
    vertical,
    nodeReps.map((rep) => ({
      liftOff: row(rep.liftOff),
      lockout: row(rep.lockout),
      descentStart: row(rep.descentStart),
      contact: row(rep.floorContact),
    })),
  );
  // Where reps do not return, height would wander from rep to rep: the first pull's height is kept for all.
  let lockoutM = returns ? undefined : nodeReps[0]?.gainM;
  let smoothed = smoothSet(vertical, reps, knownOf(vertical, reps, returns, lockoutM));
  let times: Ends[] = [];
  for (let round = 0; ; round++) {
    const { heightM } = smoothed;
    times = reps.map((rep) => timesOf(smoothed, rep, rep.impact, returns ? REFINE.floorTail : REFINE.turnTail));
    if (round >= REFINE.rounds) break;
    if (returns) lockoutM = median(reps.map((rep) => at(heightM, Math.round(0.5 * (rep.lockout + rep.descentStart)))));
    reps = place(
      vertical,
      times.map((found, i) => ({
        liftOff: Math.round(found.liftOff),
        lockout: Math.round(found.lockout),
        descentStart: Math.round(found.descentStart),
        contact: reps[i]?.contact ?? 0,
      })),
    );
    smoothed = smoothSet(vertical, reps, knownOf(vertical, reps, returns, lockoutM));
  }
  return times.map((found, i) => measured(vertical, smoothed, found, reps[i]?.impact, atMs));
}

function measured(
  v: Vertical,
  { heightM }: Smoothed,
  found: Ends,
  impact: number | undefined,
  atMs: number,
): RepMeasured {
  const ms = (row: number) => v.startMs + row * v.stepMs;
  const heightAt = (row: number) => at(heightM, Math.min(heightM.length - 1, Math.round(row)));
  const startRow = fittedStart(v, found.descentStart, found.lockout, found.contact);
  const falls = impact === undefined ? undefined : fallRow(v, Math.round(found.descentStart), impact);
  return {
    kind: 'rep',
    atMs,
    liftOffMs: ms(found.liftOff),
    lockoutMs: ms(found.lockout),
    descentStartMs: ms(startRow),
    floorContactMs: ms(found.contact),
    travelM: heightAt(found.lockout) - heightAt(found.liftOff),
    fallM: falls === undefined ? 0 : Math.max(0, heightAt(falls) - heightAt(found.contact)),
  };
}
