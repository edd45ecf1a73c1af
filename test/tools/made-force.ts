// Owns a made force with known height, for tests of the picture: two minimum-jerk reps at the times of TWO_REPS.
// Refuses noise, tilt and offsets: the maker of synthetic sets has those.
import type { Axes } from '../../shared/motion/recording';

export const TRAVEL_M = 0.5;
const GRAVITY_MPS2 = 9.81;
const STEP_MS = 20;

interface Way {
  readonly startMs: number;
  readonly endMs: number;
  readonly travelM: number;
}

const WAYS: readonly Way[] = [
  { startMs: 1001, endMs: 2500, travelM: TRAVEL_M },
  { startMs: 3480, endMs: 6500, travelM: -TRAVEL_M },
  { startMs: 8000, endMs: 9500, travelM: TRAVEL_M },
  { startMs: 11000, endMs: 12200, travelM: -TRAVEL_M },
];

/** Height of the bar at a time, m (minimum jerk: Flash and Hogan 1985). */
export function trueHeightM(tMs: number): number {
  return WAYS.reduce((heightM, { startMs, endMs, travelM }) => {
    const s = Math.min(1, Math.max(0, (tMs - startMs) / (endMs - startMs)));
    return heightM + travelM * (10 * s ** 3 - 15 * s ** 4 + 6 * s ** 5);
  }, 0);
}

function accelerationMps2(tMs: number): number {
  return WAYS.reduce((sum, { startMs, endMs, travelM }) => {
    const s = (tMs - startMs) / (endMs - startMs);
    if (s < 0 || s > 1) return sum;
    return sum + (travelM * (60 * s - 180 * s ** 2 + 120 * s ** 3)) / ((endMs - startMs) / 1000) ** 2;
  }, 0);
}

/** The force over that movement at 50 Hz, with an offset of the sensor, m/s². */
export function lowering(lengthMs: number, offsetMps2 = 0): Axes {
  const length = Math.floor(lengthMs / STEP_MS) + 1;
  const tMs = Float64Array.from({ length }, (_, i) => i * STEP_MS);
  const z = tMs.map((t) => GRAVITY_MPS2 + offsetMps2 + accelerationMps2(t));
  return { tMs, x: new Float64Array(length), y: new Float64Array(length), z };
}
