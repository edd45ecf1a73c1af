// Owns the reading of a rep's four moments off its smoothed speed and height. Refuses to smooth.
import { at } from './grid';
import { REFINE } from './params';
import type { Smoothed } from './smoother';

/** The four moments of a rep, in rows, with fractions where they were read off the speed. */
export interface Ends {
  readonly liftOff: number;
  readonly lockout: number;
  readonly descentStart: number;
  readonly contact: number;
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
 * From a height that is surely within the movement, along the speed to its end. (From the greatest speed, a grind or a
 * pause on the way would be taken for the end.) `near`: the moments as known so far; `impact`: a contact known better.
 */
export function timesOf({ speedMps, heightM }: Smoothed, near: Ends, impact: number | undefined, tail: number): Ends {
  const last = speedMps.length - 1;
  const middle = Math.round(0.5 * (near.lockout + near.descentStart));
  const topM = at(heightM, middle);
  const pulledM = topM - at(heightM, near.liftOff);
  const loweredM = topM - at(heightM, near.contact);
  let up = middle;
  while (up > 0 && at(heightM, up) > topM - (1 - REFINE.insideShare) * pulledM) up--;
  let top = up;
  while (up > 0 && at(speedMps, up) > REFINE.liftOffMps) up--;
  while (top < middle && at(heightM, top) < topM - REFINE.insideShare * pulledM) top++;
  while (top < last && at(speedMps, top + 1) > REFINE.lockoutMps) top++;
  let down = middle;
  while (down < near.contact && at(heightM, down) > topM - REFINE.insideShare * loweredM) down++;
  let floor = down;
  while (down > top && at(speedMps, down) < -REFINE.descentMps) down--;
  while (floor < near.contact && at(heightM, floor) > topM - (1 - REFINE.insideShare) * loweredM) floor++;
  while (floor < last && at(speedMps, floor + 1) < -REFINE.softMps) floor++;
  return {
    liftOff: crossing(speedMps, up, REFINE.liftOffMps),
    lockout: crossing(speedMps, top, REFINE.lockoutMps),
    descentStart: crossing(speedMps, down, -REFINE.descentMps),
    contact: impact ?? softContact(speedMps, floor, tail),
  };
}
