// Owns the exact times of a rep whose phases are roughly known: speed smoothed between the moments at which it is zero.
// Refuses to find reps: decode.ts does.
import type { RepMeasured } from '../../shared/motion/bar-event';
import type { NodeRep } from './decode';
import { at } from './grid';
import { fallRow, impactRow } from './impact';
import { REFINE, SIGNAL } from './params';
import { type Known, type Smoothed, smooth } from './smoother';
import type { Vertical } from './vertical';

/** The four moments of a rep, in rows. */
interface Ends {
  readonly liftOff: number;
  readonly lockout: number;
  readonly descentStart: number;
  readonly contact: number;
}

interface Rows extends Ends {
  /** Where the speed may no longer be trusted: at an impact, else where the rest after the contact ends. */
  readonly end: number;
  readonly begin: number;
  readonly impact: number | undefined;
}

/** Neighbours, in rows: what lies beyond them belongs to other reps. */
export interface Between {
  readonly previousContact: number;
  readonly nextLiftOff: number;
}

function rowsOf(vertical: Vertical, ends: Ends, between: Between): Rows {
  const rowsPerS = 1000 / vertical.stepMs;
  const floor = Math.round(REFINE.floorS * rowsPerS);
  const ring = Math.round(REFINE.ringS * rowsPerS);
  const impact = impactRow(vertical, ends.descentStart, ends.contact);
  const after = Math.min(between.nextLiftOff, ends.contact + floor, vertical.length - 1);
  return {
    ...ends,
    contact: impact ?? ends.contact,
    end: impact === undefined ? Math.max(ends.contact, after) : impact,
    begin: Math.min(ends.liftOff, Math.max(between.previousContact + ring, ends.liftOff - floor, 0)),
    impact,
  };
}

/** What is known of speed and height, rows counted from `rows.begin`. */
function knownOf(rows: Rows, returns: boolean): Known[] {
  const known: Known[] = [];
  const add = (row: number, kind: Known['kind'], sd: number, value = 0) =>
    known.push({ row: row - rows.begin, kind, value, sd });
  const rest = (from: number, to: number, sd: number) => {
    for (let row = from; row < to; row++) add(row, 'speed', sd);
  };
  rest(rows.begin, rows.liftOff, REFINE.floorSpeedSdMps);
  add(rows.liftOff, 'speed', REFINE.endSpeedSdMps);
  add(rows.liftOff, 'height', 0.001);
  rest(rows.lockout, rows.descentStart, REFINE.lockoutSpeedSdMps);
  add(rows.descentStart, 'speed', REFINE.topEndSdMps, -REFINE.descentMps);
  if (rows.impact === undefined) {
    add(rows.contact, 'speed', REFINE.endSpeedSdMps);
    rest(rows.contact, rows.end, REFINE.floorSpeedSdMps);
  }
  if (returns) add(rows.contact, 'height', REFINE.heightSdM);
  return known;
}

/** Row, with a fraction, at which `speed` passes `level` between `row` and `row + 1`. */
function crossing(speed: Float64Array, row: number, level: number): number {
  const [a, b] = [at(speed, row), at(speed, row + 1)];
  return a === b ? row : row + Math.min(1, Math.max(0, (level - a) / (b - a)));
}

/**
 * Row at which a descent without impact ends: from a speed that noise cannot hide, `tail` times as far on as steady
 * slowing would take (1: deceleration that stays, as in a turn; 2: one that fades with the speed's root).
 */
function softContact(speedMps: Float64Array, row: number, tail: number): number {
  const from = Math.max(0, row - REFINE.slopeRows);
  const slowing = (at(speedMps, row) - at(speedMps, from)) / Math.max(1, row - from);
  const passed = crossing(speedMps, row, -REFINE.softMps);
  return passed + Math.min(REFINE.tailRowsMost, (tail * REFINE.softMps) / Math.max(1e-6, slowing));
}

/**
 * Rows from `rows.begin`, with fractions, read off the smoothed speed: from a height that is surely within the movement,
 * along the speed to its end. (From the greatest speed, a grind or a pause on the way would be taken for the end.)
 */
function timesOf({ speedMps, heightM }: Smoothed, rows: Rows, tail: number): Ends {
  const last = speedMps.length - 1;
  const [liftOff, lockout, descentStart, contact] = [rows.liftOff, rows.lockout, rows.descentStart, rows.contact].map(
    (row) => Math.min(last, Math.max(0, row - rows.begin)),
  ) as [number, number, number, number];
  const middle = Math.round(0.5 * (lockout + descentStart));
  const topM = at(heightM, middle);
  const pulledM = topM - at(heightM, liftOff);
  const loweredM = topM - at(heightM, contact);
  let up = middle;
  while (up > 0 && at(heightM, up) > topM - (1 - REFINE.insideShare) * pulledM) up--;
  let top = up;
  while (up > 0 && at(speedMps, up) > REFINE.liftOffMps) up--;
  while (top < middle && at(heightM, top) < topM - REFINE.insideShare * pulledM) top++;
  while (top < last && at(speedMps, top + 1) > REFINE.lockoutMps) top++;
  let down = middle;
  while (down < contact && at(heightM, down) > topM - REFINE.insideShare * loweredM) down++;
  let floor = down;
  while (down > top && at(speedMps, down) < -REFINE.descentMps) down--;
  while (floor < contact && at(heightM, floor) > topM - (1 - REFINE.insideShare) * loweredM) floor++;
  while (floor < last && at(speedMps, floor + 1) < -REFINE.softMps) floor++;
  return {
    liftOff: crossing(speedMps, up, REFINE.liftOffMps),
    lockout: crossing(speedMps, top, REFINE.lockoutMps),
    descentStart: crossing(speedMps, down, -REFINE.descentMps),
    contact: rows.impact === undefined ? softContact(speedMps, floor, tail) : rows.impact - rows.begin,
  };
}

/** The rep with its refined times; `returns` where it ends at the height at which it began. */
export function refine(vertical: Vertical, rep: NodeRep, between: Between, returns: boolean, atMs: number): RepMeasured {
  const row = (node: number) => node * SIGNAL.rowsPerNode;
  let ends: Ends = {
    liftOff: row(rep.liftOff),
    lockout: row(rep.lockout),
    descentStart: row(rep.descentStart),
    contact: row(rep.floorContact),
  };
  let rows = rowsOf(vertical, ends, between);
  let smoothed: Smoothed | undefined;
  let times: Ends = ends;
  for (let round = 0; round < REFINE.rounds; round++) {
    rows = rowsOf(vertical, ends, between);
    const accel = vertical.accelMps2.subarray(rows.begin, rows.end + 1);
    smoothed = smooth(accel, knownOf(rows, returns), { stepS: vertical.stepMs / 1000, ...REFINE });
    times = timesOf(smoothed, rows, returns ? REFINE.floorTail : REFINE.turnTail);
    const moved = (end: number) => Math.round(rows.begin + end);
    ends = {
      liftOff: moved(times.liftOff),
      lockout: moved(times.lockout),
      descentStart: moved(times.descentStart),
      contact: ends.contact,
    };
  }
  const ms = (end: number) => vertical.startMs + (rows.begin + end) * vertical.stepMs;
  const heightM = smoothed?.heightM ?? new Float64Array(1);
  const heightAt = (end: number) => at(heightM, Math.min(heightM.length - 1, Math.round(end)));
  const falls = rows.impact === undefined ? undefined : fallRow(vertical, rows.descentStart, rows.impact);
  return {
    kind: 'rep',
    atMs,
    liftOffMs: ms(times.liftOff),
    lockoutMs: ms(times.lockout),
    descentStartMs: ms(times.descentStart),
    floorContactMs: ms(times.contact),
    travelM: heightAt(times.lockout) - heightAt(times.liftOff),
    fallM: falls === undefined ? 0 : Math.max(0, heightAt(falls - rows.begin) - heightAt(times.contact)),
  };
}
