// Owns how far the forearm has turned from where it pointed when its owner stood upright, over the last ten seconds.
// Refuses meaning: a bow, a reach for the rack and a look at the watch are told apart in bows.ts.
import { BIN_MS } from './resampler';

/** Bins kept, 10 s; bins on either side of one that its direction is smoothed over, weighted as a triangle. */
export const LEAN_BINS = 256;
const MASK = LEAN_BINS - 1;
export const SMOOTH_BINS = 3;
const WINDOW = 2 * SMOOTH_BINS + 1;
const BIN_S = BIN_MS / 1000;

export const LEAN = {
  /** Hip to a bar on the back, m: 28.8 % of body height (Winter 2009), as made bodies have it in the middle. */
  hipToBarM: 0.52,
  /** Lean of a trunk that stands under a bar, rad: middle of the made ones. Without it a bow begins with no speed at all. */
  standingRad: 0.13,
} as const;

/** Numbered as the history's bins; a bin is known SMOOTH_BINS later. */
export class Lean {
  /** The newest bin whose direction is known. */
  bin = -1;
  private raw = -1;
  private readonly rawX = new Float64Array(WINDOW);
  private readonly rawY = new Float64Array(WINDOW);
  private readonly rawZ = new Float64Array(WINDOW);
  private readonly x = new Float64Array(LEAN_BINS);
  private readonly y = new Float64Array(LEAN_BINS);
  private readonly z = new Float64Array(LEAN_BINS);
  private first = 0;
  private uprightX = 0;
  private uprightY = 0;
  private uprightZ = 0;
  private setX = 0;
  private setY = 0;
  private setZ = 0;
  private wayX = 0;
  private wayY = 0;
  private wayZ = 0;

  /** Forgets what was; `bin` is the next to come. */
  reset(bin: number): void {
    this.raw = bin - 1;
    this.bin = bin - 1;
    this.first = bin;
  }

  /** Up in the watch's axes at the end of the next bin, of any length; true where one more bin is known by it. */
  push(x: number, y: number, z: number): boolean {
    const length = Math.sqrt(x * x + y * y + z * z) + 1e-9;
    this.raw += 1;
    const at = this.raw % WINDOW;
    this.rawX[at] = x / length;
    this.rawY[at] = y / length;
    this.rawZ[at] = z / length;
    if (this.raw - this.first < WINDOW - 1) return false;
    this.smooth(this.raw - SMOOTH_BINS);
    return true;
  }

  private smooth(bin: number): void {
    let x = 0;
    let y = 0;
    let z = 0;
    for (let i = -SMOOTH_BINS; i <= SMOOTH_BINS; i += 1) {
      const weight = SMOOTH_BINS + 1 - Math.abs(i);
      const at = (bin + i) % WINDOW;
      x += weight * (this.rawX[at] as number);
      y += weight * (this.rawY[at] as number);
      z += weight * (this.rawZ[at] as number);
    }
    const length = Math.sqrt(x * x + y * y + z * z) + 1e-9;
    const at = bin & MASK;
    this.x[at] = x / length;
    this.y[at] = y / length;
    this.z[at] = z / length;
    this.bin = bin;
  }

  holds(bin: number): boolean {
    return bin >= this.first + SMOOTH_BINS && bin <= this.bin && bin > this.bin - LEAN_BINS;
  }

  /** Angle between the directions at two bins, rad. */
  between(a: number, b: number): number {
    const i = a & MASK;
    const j = b & MASK;
    return angleOf(
      (this.x[i] as number) - (this.x[j] as number),
      (this.y[i] as number) - (this.y[j] as number),
      (this.z[i] as number) - (this.z[j] as number),
    );
  }

  /** The direction at a bin is taken for upright, by this share; by the whole of it at first. */
  stand(bin: number, share: number): void {
    const at = bin & MASK;
    this.uprightX += ((this.x[at] as number) - this.uprightX) * share;
    this.uprightY += ((this.y[at] as number) - this.uprightY) * share;
    this.uprightZ += ((this.z[at] as number) - this.uprightZ) * share;
  }

  /** Angle from upright, rad, never negative. */
  angleAt(bin: number): number {
    const at = bin & MASK;
    return angleOf(
      (this.x[at] as number) - this.uprightX,
      (this.y[at] as number) - this.uprightY,
      (this.z[at] as number) - this.uprightZ,
    );
  }

  /** How fast that grows at a bin, rad/s; the bins beside it must be known. */
  rateAt(bin: number): number {
    return (this.angleAt(bin + 1) - this.angleAt(bin - 1)) / (2 * BIN_S);
  }

  /** Sine of the angle by which a bin's direction lies beside the plane from upright to that of another bin. */
  besides(bin: number, plane: number): number {
    const p = plane & MASK;
    const q = bin & MASK;
    const nx = this.uprightY * (this.z[p] as number) - this.uprightZ * (this.y[p] as number);
    const ny = this.uprightZ * (this.x[p] as number) - this.uprightX * (this.z[p] as number);
    const nz = this.uprightX * (this.y[p] as number) - this.uprightY * (this.x[p] as number);
    const along = nx * (this.x[q] as number) + ny * (this.y[q] as number) + nz * (this.z[q] as number);
    return Math.abs(along) / (Math.sqrt(nx * nx + ny * ny + nz * nz) + 1e-9);
  }

  /** Keeps for the set how upright was, and which way a bin's direction lies from it. */
  keepWay(bin: number): void {
    this.setX = this.uprightX;
    this.setY = this.uprightY;
    this.setZ = this.uprightZ;
    const at = bin & MASK;
    const x = this.x[at] as number;
    const y = this.y[at] as number;
    const z = this.z[at] as number;
    const along = x * this.uprightX + y * this.uprightY + z * this.uprightZ;
    const length = Math.sqrt(1 - Math.min(1, along * along)) + 1e-9;
    this.wayX = (x - along * this.uprightX) / length;
    this.wayY = (y - along * this.uprightY) / length;
    this.wayZ = (z - along * this.uprightZ) / length;
  }

  /** Angle at a bin from upright as it was kept, rad. */
  offSet(bin: number): number {
    const at = bin & MASK;
    return angleOf(
      (this.x[at] as number) - this.setX,
      (this.y[at] as number) - this.setY,
      (this.z[at] as number) - this.setZ,
    );
  }

  /** Cosine between the way that was kept and the way from upright to a bin's direction. */
  alongLast(bin: number): number {
    const at = bin & MASK;
    const dx = (this.x[at] as number) - this.uprightX;
    const dy = (this.y[at] as number) - this.uprightY;
    const dz = (this.z[at] as number) - this.uprightZ;
    return (dx * this.wayX + dy * this.wayY + dz * this.wayZ) / (Math.sqrt(dx * dx + dy * dy + dz * dz) + 1e-9);
  }

  /** Estimated height that a bar on the back has lost at an angle from upright, m. */
  dropM(angleRad: number): number {
    return LEAN.hipToBarM * (Math.cos(LEAN.standingRad) - Math.cos(LEAN.standingRad + angleRad));
  }

  /** Estimated speed downwards at a bin, m/s. */
  downMps(bin: number): number {
    return LEAN.hipToBarM * Math.sin(LEAN.standingRad + this.angleAt(bin)) * this.rateAt(bin);
  }
}

function angleOf(dx: number, dy: number, dz: number): number {
  return 2 * Math.asin(Math.min(1, Math.sqrt(dx * dx + dy * dy + dz * dz) / 2));
}
