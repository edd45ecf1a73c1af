// Owns what the unaveraged signal shows at the end of a descent: the moment of an impact, and a fall before it.
// Refuses speeds and heights: refine.ts has those.
import { at, averaged } from './grid';
import { CONTACT, FALL } from './params';
import type { Vertical } from './vertical';

/** Row at which an impact begins about row `contact` of a descent begun at row `start`; undefined where nothing stands out. */
export function impactRow(vertical: Vertical, start: number, contact: number): number | undefined {
  const { sharpMps2, accelMps2 } = vertical;
  const rowsPerS = 1000 / vertical.stepMs;
  const from = Math.max(start, contact - Math.round(CONTACT.beforeS * rowsPerS));
  const to = Math.min(vertical.length - 1, contact + Math.round(CONTACT.afterS * rowsPerS));
  let shake = 0;
  for (let i = start; i < from; i++) shake += (at(sharpMps2, i) - at(accelMps2, i)) ** 2;
  const rms = Math.sqrt(shake / Math.max(1, from - start));
  const least = CONTACT.leastMps2 + CONTACT.timesShake * rms;
  let peak = from;
  for (let i = from; i <= to; i++) if (at(sharpMps2, i) > at(sharpMps2, peak)) peak = i;
  const quiet = at(averaged(sharpMps2.slice(from, Math.max(from + 1, peak)), 5), Math.max(0, peak - from - 15));
  if (at(sharpMps2, peak) - Math.max(0, quiet) < least) return undefined;
  const onset =
    Math.max(0, quiet) + Math.max(0.5 * least, CONTACT.onsetShare * (at(sharpMps2, peak) - Math.max(0, quiet)));
  let row = from;
  while (row < peak && at(sharpMps2, row) < onset) row++;
  return row;
}

/** Row at which the bar began to fall before its contact; undefined where it was lowered to the end. */
export function fallRow(vertical: Vertical, start: number, contact: number): number | undefined {
  const rowsPerS = 1000 / vertical.stepMs;
  const from = Math.max(start, contact - Math.round(FALL.longestS * rowsPerS));
  const sharp = averaged(vertical.sharpMps2.slice(from, contact + 1), 2);
  let lowest = 0;
  sharp.forEach((value, i) => {
    if (value < at(sharp, lowest)) lowest = i;
  });
  if (at(sharp, lowest) > -FALL.leastMps2) return undefined;
  let row = lowest;
  while (row > 0 && at(sharp, row) < FALL.onsetShare * at(sharp, lowest)) row--;
  return from + row;
}
