// Owns what the chart shows as plain numbers: force, estimated height, phases and cues. Refuses to draw.
import uPlot from 'uplot';
import type { Axes, Recording } from '../../../shared/motion/recording';
import type { Cue } from '../../../shared/tempo/cue';
import type { Rep } from '../../../shared/training/rep';
import { repHeights } from '../../../tools/picture/height';
import type { Announced } from '../../../watch/coach/announced';

/** More points than this are more than a screen has columns to tell apart. */
const MOST_POINTS = 12_000;
const CM_PER_M = 100;

export interface ForceLine {
  readonly seconds: readonly number[];
  readonly forceMps2: readonly number[];
}

/** The length of the force. Of long recordings the least and the greatest of each stretch, so that impacts stay seen. */
export function forceLine({ tMs, x, y, z }: Axes): ForceLine {
  const at = (i: number): number => Math.hypot(x[i] ?? 0, y[i] ?? 0, z[i] ?? 0);
  const seconds: number[] = [];
  const forceMps2: number[] = [];
  const push = (i: number): void => {
    seconds.push((tMs[i] ?? 0) / 1000);
    forceMps2.push(at(i));
  };
  const stretch = Math.max(1, Math.ceil((2 * tMs.length) / MOST_POINTS));
  for (let from = 0; from < tMs.length; from += stretch) {
    let least = from;
    let greatest = from;
    for (let i = from; i < Math.min(from + stretch, tMs.length); i += 1) {
      if (at(i) < at(least)) least = i;
      if (at(i) > at(greatest)) greatest = i;
    }
    push(Math.min(least, greatest));
    if (least !== greatest) push(Math.max(least, greatest));
  }
  return { seconds, forceMps2 };
}

export const repsOf = (announced: readonly Announced[]): readonly Rep[] =>
  announced.flatMap((one) => (one.kind === 'rep' ? [one.rep] : []));

export const cuesOf = (announced: readonly Announced[]): readonly Cue[] =>
  announced.flatMap((one) => (one.kind === 'cue' ? [one.cue] : []));

/** Seconds, force in m/s², estimated height in cm: on the floor between reps, unknown after the last one so far. */
export function alignedData({ accel }: Recording, force: ForceLine, reps: readonly Rep[]): uPlot.AlignedData {
  const forceTable: uPlot.AlignedData = [[...force.seconds], [...force.forceMps2]];
  const seconds: number[] = [];
  const cm: number[] = [];
  for (const rep of reps) {
    for (const { tMs, heightM } of repHeights(accel, rep.measured)) {
      const last = seconds[seconds.length - 1] ?? Number.NEGATIVE_INFINITY;
      if (tMs / 1000 <= last) continue;
      seconds.push(tMs / 1000);
      cm.push(heightM * CM_PER_M);
    }
  }
  if (seconds.length === 0) return [...forceTable, force.seconds.map(() => null)] as uPlot.AlignedData;
  return uPlot.join([forceTable, [seconds, cm]]);
}
