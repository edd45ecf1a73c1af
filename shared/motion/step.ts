// Owns what one step of the hypotheses is told: what the accelerometer summed to, and how the forearm points.
// Refuses to interpret it.

/** Filled anew for each step; one object, never kept. */
export class Step {
  /** Bin at the step's end, and the step's length in s. */
  bin = 0;
  seconds = 0;
  /** Speed gained, m/s, and height gained beyond the speed at its beginning, m: as summed, bias and all. */
  gainMps = 0;
  riseM = 0;
  /** Variance of speed added by gaps and by the own motor, (m/s)². */
  noise = 0;
  /** Unit vector of up in the watch's axes. */
  upX = 0;
  upY = 0;
  upZ = 0;
  /** See Force: mean and largest squared change of the force, (m/s²)². */
  rough = 0;
  jolt = 0;

  /** Up in the watch's axes, of any length. */
  point(x: number, y: number, z: number): void {
    const length = Math.sqrt(x * x + y * y + z * z) + 1e-9;
    this.upX = x / length;
    this.upY = y / length;
    this.upZ = z / length;
  }
}
