// Owns the way from a moving wrist to a recording: one watch, mounted somehow, with its faults. Refuses to know of reps.
import type { Axes, Recording } from '../../shared/motion/recording';
import type { Conditions } from './conditions';
import { createRandom } from './random';
import { accelFaults, anyLowPass, anyRotation, type Disturbance, feel, gyroFaults, read, stamp } from './sensor';
import type { Wrist } from './wrist';

/** A stretch without samples, ms on the grid's clock. */
export interface Gap {
  readonly fromMs: number;
  readonly toMs: number;
}

export interface RecordPlan {
  readonly seed: number;
  readonly name: string;
  readonly conditions: Conditions;
  readonly startMs: number;
  readonly endMs: number;
  readonly gaps: readonly Gap[];
  readonly shaking?: { readonly accel: Disturbance; readonly gyro: Disturbance } | undefined;
}

/** `zeroMs` is the grid's time at the recording's 0. */
export function record(wrist: Wrist, plan: RecordPlan): { readonly recording: Recording; readonly zeroMs: number } {
  const { seed, name, conditions } = plan;
  const felt = feel(wrist, anyRotation(createRandom(seed, 'mount')));
  const clock = { startMs: plan.startMs, endMs: plan.endMs, nominalHz: conditions.sampleHz, jitter: conditions.jitter };
  const sense = (kind: 'accel' | 'gyro'): Axes => {
    const random = createRandom(seed, kind);
    const faults = (kind === 'accel' ? accelFaults : gyroFaults)(random, conditions.sampleHz);
    const lowPass = anyLowPass(random, conditions.sampleHz);
    return without(read(felt[kind], stamp(random, clock), faults, lowPass, plan.shaking?.[kind], random), plan.gaps);
  };
  const accel = sense('accel');
  const zeroMs = accel.tMs[0] ?? 0;
  const recording: Recording = conditions.gyro
    ? { name, accel: countedFrom(accel, zeroMs), gyro: countedFrom(sense('gyro'), zeroMs) }
    : { name, accel: countedFrom(accel, zeroMs) };
  return { recording, zeroMs };
}

function without(axes: Axes, gaps: readonly Gap[]): Axes {
  if (gaps.length === 0) return axes;
  const keep = (_: number, i: number): boolean => {
    const t = axes.tMs[i] ?? 0;
    return !gaps.some((gap) => t >= gap.fromMs && t < gap.toMs);
  };
  return { tMs: axes.tMs.filter(keep), x: axes.x.filter(keep), y: axes.y.filter(keep), z: axes.z.filter(keep) };
}

function countedFrom(axes: Axes, zeroMs: number): Axes {
  return { ...axes, tMs: axes.tMs.map((t) => t - zeroMs) };
}
