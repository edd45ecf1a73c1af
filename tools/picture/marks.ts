// Owns what a picture shows of a set, as plain points and spans: phases, events, cues. Refuses to draw.
import type { Recording } from '../../shared/motion/recording';
import type { Cue } from '../../shared/tempo/cue';
import type { Rep } from '../../shared/training/rep';
import type { Announced } from '../../watch/coach/announced';
import { type HeightPoint, heightAt, repHeights } from './height';

/** s from the first sample against a value; `null` makes a gap in the line. */
export type Point = readonly [seconds: number, value: number | null];

export interface RepPhases {
  readonly rep: Rep;
  /** s from the first sample: lift-off, lockout, descent start, floor contact. */
  readonly momentsSeconds: readonly [number, number, number, number];
}

export interface CueMark {
  readonly seconds: number;
  /** Where the bar is estimated to be, cm; 0 where no rep says. */
  readonly heightCm: number;
  readonly cue: Cue;
}

export interface SetMarks {
  readonly phases: readonly RepPhases[];
  readonly heightCm: readonly Point[];
  readonly forceMps2: readonly Point[];
  readonly cues: readonly CueMark[];
  /** Descent starts that were taken back, s. */
  readonly withdrawnSeconds: readonly number[];
  readonly lengthSeconds: number;
}

const CM_PER_M = 100;
const MS_PER_SECOND = 1000;

function phasesOf(rep: Rep): RepPhases {
  const { liftOffMs, lockoutMs, descentStartMs, floorContactMs } = rep.measured;
  const seconds = (ms: number): number => ms / MS_PER_SECOND;
  return {
    rep,
    momentsSeconds: [seconds(liftOffMs), seconds(lockoutMs), seconds(descentStartMs), seconds(floorContactMs)],
  };
}

function heightLine(repPoints: readonly (readonly HeightPoint[])[], lengthSeconds: number): Point[] {
  const line: Point[] = [[0, 0]];
  for (const points of repPoints) {
    for (const { tMs, heightM } of points) line.push([tMs / MS_PER_SECOND, heightM * CM_PER_M]);
  }
  line.push([lengthSeconds, 0]);
  return line;
}

/** Everything a picture of a recording shows. */
export function setMarks(recording: Recording, all: readonly Announced[]): SetMarks {
  const { accel } = recording;
  const lengthSeconds = (accel.tMs[accel.tMs.length - 1] ?? 0) / MS_PER_SECOND;
  const reps = all.flatMap((one) => (one.kind === 'rep' ? [one.rep] : []));
  const repPoints = reps.map((rep) => repHeights(accel, rep.measured));
  const heightCmAt = (tMs: number): number => {
    const heights = repPoints.map((points) => heightAt(points, tMs)).filter((height) => height !== undefined);
    return (heights[0] ?? 0) * CM_PER_M;
  };
  return {
    phases: reps.map(phasesOf),
    heightCm: reps.length === 0 ? [] : heightLine(repPoints, lengthSeconds),
    forceMps2: Array.from(accel.tMs, (tMs, i) => [
      tMs / MS_PER_SECOND,
      Math.hypot(accel.x[i] ?? 0, accel.y[i] ?? 0, accel.z[i] ?? 0),
    ]),
    cues: all.flatMap((one) =>
      one.kind === 'cue'
        ? [{ seconds: one.cue.tMs / MS_PER_SECOND, heightCm: heightCmAt(one.cue.tMs), cue: one.cue }]
        : [],
    ),
    withdrawnSeconds: all.flatMap((one) =>
      one.kind === 'moment' && one.moment.kind === 'descentWithdrawn' ? [one.moment.tMs / MS_PER_SECOND] : [],
    ),
    lengthSeconds,
  };
}
