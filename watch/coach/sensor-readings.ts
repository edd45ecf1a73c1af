// Owns the readings of one stretch of a sensor check, in arrays made once: keeping a reading allocates nothing.
// Refuses to judge them: sensor-figures.ts does.

/** Ten seconds at 200 a second, twice the fastest rate that this app is made for. */
export const MOST_READINGS = 2048;

/** Times in ms, specific force in m/s². Only the first `count` of each are readings. */
export interface SensorReadings {
  readonly tMs: Float64Array;
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly z: Float32Array;
  count: number;
}

export function createSensorReadings(most = MOST_READINGS): SensorReadings {
  return {
    tMs: new Float64Array(most),
    x: new Float32Array(most),
    y: new Float32Array(most),
    z: new Float32Array(most),
    count: 0,
  };
}

/** A reading that is no number is left out; so is one that no longer fits. */
export function keepReading(readings: SensorReadings, tMs: number, x: number, y: number, z: number): void {
  const at = readings.count;
  if (isFull(readings) || !Number.isFinite(tMs + x + y + z)) return;
  readings.tMs[at] = tMs;
  readings.x[at] = x;
  readings.y[at] = y;
  readings.z[at] = z;
  readings.count = at + 1;
}

export function isFull({ tMs, count }: SensorReadings): boolean {
  return count >= tMs.length;
}
