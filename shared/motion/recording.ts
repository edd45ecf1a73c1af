// Owns the shape of a recording in memory. Refuses files and formats: those are for tools.

/** Three axes against time, one array a column; times in ms, strictly rising. */
export interface Axes {
  readonly tMs: Float64Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly z: Float64Array;
}

/** A wrist's movement. Accelerometer in m/s² (specific force; a still watch reads 9.81), gyroscope in deg/s on the same clock. */
export interface Recording {
  readonly name: string;
  readonly accel: Axes;
  readonly gyro?: Axes;
}
