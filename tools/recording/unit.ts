// Owns the guess whether an accelerometer's numbers are m/s². Refuses to convert: a wrong guess would make a wrong height.
import type { Axes } from '../../shared/motion/recording';

/**
 * Median length of the force in m/s² that is taken for m/s². A wrist at rest reads 9.81; sensors are off by at most ±50 mg a
 * year (BMA280 data sheet), and the median over a set or a walk stays within a few tenths of that. The margin is wide so
 * that no odd sensor is turned away.
 */
const PLAUSIBLE_MPS2 = { least: 6, most: 14 };

interface Unit {
  readonly least: number;
  readonly most: number;
  readonly words: string;
}

/** Where gravity lies in other units: 1 in g, 32.2 in ft/s², 981 in cm/s², 1000 in milli-g; near 0 where it was taken out. */
const OTHER_UNITS: readonly Unit[] = [
  { least: 0, most: 0.6, words: 'gravity seems to have been taken out; the raw readings are needed' },
  { least: 0.6, most: 1.5, words: 'this looks like g: multiply by 9.80665' },
  { least: 25, most: 40, words: 'this looks like ft/s²: multiply by 0.3048' },
  { least: 600, most: 1500, words: 'this looks like cm/s² (divide by 100) or milli-g (multiply by 0.00980665)' },
];

/** Median of |f| over all rows, in the unit of the file. The upper one of the two in the middle for an even number. */
export function medianLength(axes: Axes): number {
  const lengths = axes.x.map((x, i) => Math.hypot(x, axes.y[i] ?? 0, axes.z[i] ?? 0)).sort();
  return lengths[Math.floor(lengths.length / 2)] ?? 0;
}

/** What is wrong with the unit, in words; `undefined` where the numbers can be m/s². */
export function unitFault(axes: Axes): string | undefined {
  const median = medianLength(axes);
  if (median >= PLAUSIBLE_MPS2.least && median <= PLAUSIBLE_MPS2.most) return undefined;
  const unit = OTHER_UNITS.find((other) => median >= other.least && median < other.most);
  const guess = unit?.words ?? 'no unit known here gives that';
  return `ax,ay,az must be m/s² with gravity in them, so their length about 9.81; its median is ${median.toPrecision(3)}: ${guess}`;
}
