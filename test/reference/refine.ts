// Owns the exact times of a rep whose phases are roughly known: speed smoothed between the moments at which it is zero.
// Refuses to find reps: decode.ts does.
import type { RepMeasured } from '../../shared/motion/bar-event';
import type { NodeRep } from './decode';
import { at } from './grid';
import { fallRow, impactRow } from './impact';
import { REFINE, SIGNAL } from './params';
import { type Known, type Smoothed, smooth } from './smoother';
import type { Vertical } from './vertical';

interface Rows {
  readonly liftOff: number;
  readonly lockout: number;
  readonly descentStart: number;
  readonly contact: number;
  /** Where the speed may no longer be trusted: at an impact, else where the rest after the contact ends. */
  readonly end: number;
  readonly begin: number;
  readonly impact: number | undefined;
}

/** Neighbours as nodes: what lies beyond them belongs to other reps. */
export interface Between {
  readonly previousContact: number;
  readonly nextLiftOff: number;
}

function rowsOf(vertical: Vertical, rep: NodeRep, between: Between): Rows {
  const rowsPerS = 1000 / vertical.stepMs;
  const rows = (node: number) => node * SIGNAL.rowsPerNode;
  const floor = Math.round(REFINE.floorS * rowsPerS);
  const ring = Math.round(REFINE.ringS * rowsPerS);
  const contact = rows(rep.floorContact);
  const liftOff = rows(rep.liftOff);
  const descentStart = rows(rep.descentStart);
  const impact = impactRow(vertical, descentStart, contact);
  const after = Math.min(rows(between.nextLiftOff), contact + floor, vertical.length - 1);
  return {
    liftOff,
    lockout: rows(rep.lockout),
    descentStart,
    contact: impact ?? contact,
    end: impact === undefined ? Math.max(contact, after) : impact,
    begin: Math.min(liftOff, Math.max(rows(between.previousContact) + ring, liftOff - floor, 0)),
    impact,
  };
}

/** What is known of speed and height, rows counted from `rows.begin`. */
function knownOf(rows: Rows, returns: boolean): Known[] {
  const known: Known[] = [];
  const add = (row: number, kind: Known['kind'], sd: number) => known.push({ row: row - rows.begin, kind, value: 0, sd });
  const rest = (from: number, to: number, sd: number) => {
    for (let row = from; row < to; row++) add(row, 'speed', sd);
  };
  rest(rows.begin, rows.liftOff, REFINE.floorSpeedSdMps);
  add(rows.liftOff, 'speed', REFINE.endSpeedSdMps);
  add(rows.liftOff, 'height', 0.001);
  rest(rows.lockout, rows.descentStart, REFINE.lockoutSpeedSdMps);
  add(rows.descentStart, 'speed', REFINE.endSpeedSdMps);
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

interface Times {
  readonly liftOff: number;
  readonly lockout: number;
  readonly descentStart: number;
  readonly contact: number;
}

/** Rows from `rows.begin`, with fractions, read off the smoothed speed. */
function timesOf({ speedMps }: Smoothed, rows: Rows): Times {
  const last = speedMps.length - 1;
  const middle = Math.round(0.5 * (rows.lockout + rows.descentStart)) - rows.begin;
  const extreme = (from: number, to: number, sign: 1 | -1) => {
    let best = Math.max(0, from);
    for (let i = best; i <= Math.min(last, to); i++) if (sign * at(speedMps, i) > sign * at(speedMps, best)) best = i;
    return best;
  };
  const fastestUp = extreme(rows.liftOff - rows.begin, middle, 1);
  const fastestDown = extreme(middle, rows.contact - rows.begin, -1);
  let up = fastestUp;
  while (up > 0 && at(speedMps, up) > REFINE.liftOffMps) up--;
  let top = fastestUp;
  while (top < fastestDown && at(speedMps, top + 1) > REFINE.lockoutMps) top++;
  let down = fastestDown;
  while (down > top && at(speedMps, down) < -REFINE.descentMps) down--;
  let floor = fastestDown;
  while (floor < last && at(speedMps, floor + 1) < -REFINE.softContactMps) floor++;
  return {
    liftOff: crossing(speedMps, up, REFINE.liftOffMps),
    lockout: crossing(speedMps, top, REFINE.lockoutMps),
    descentStart: crossing(speedMps, down, -REFINE.descentMps),
    contact: rows.impact === undefined ? crossing(speedMps, floor, -REFINE.softContactMps) : rows.impact - rows.begin,
  };
}

/** The rep with its refined times; `returns` where it ends at the height at which it began. */
export function refine(vertical: Vertical, rep: NodeRep, between: Between, returns: boolean, atMs: number): RepMeasured {
  const rows = rowsOf(vertical, rep, between);
  const accel = vertical.accelMps2.subarray(rows.begin, rows.end + 1);
  const smoothed = smooth(accel, knownOf(rows, returns), { stepS: vertical.stepMs / 1000, ...REFINE });
  const times = timesOf(smoothed, rows);
  const ms = (row: number) => vertical.startMs + (rows.begin + row) * vertical.stepMs;
  const heightAt = (row: number) => at(smoothed.heightM, Math.min(smoothed.heightM.length - 1, Math.round(row)));
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
