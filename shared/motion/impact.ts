// Owns the last moments as sampled, and finds in them the first sample of an impact. Refuses to say whether the bar was due
// at the floor: it is asked about a stretch of time.

/** How an impact stands out from the tremor before it. */
export const IMPACT = {
  /** Change from sample to sample against the mean change before, and beyond that, m/s². */
  timesBefore: 5,
  beyondMps2: 1.5,
  /** The first change of this share of the largest within so many ms before it is the beginning. */
  share: 0.4,
  withinMs: 80,
  /** While the own motor runs, only a change beyond this is an impact, m/s². */
  beyondMotorMps2: 14,
} as const;

/** How far back it is looked for and what calm means, s: the way down and what follows until a rep is said. A real set needs over 2.6. */
const REACH_S = 5;
/** Where nobody tells, readings a second. */
const MOST_HZ = 100;

export class Impact {
  /** When it was found, ms: midway between the first shaken sample and the one before. */
  tMs = 0;
  /** Readings kept, less one: a power of two less one. */
  private readonly mask: number;
  private readonly times: Float64Array;
  private readonly changes: Float32Array;
  private count = 0;
  private x = 0;
  private y = 0;
  private z = 0;

  constructor(mostHz = MOST_HZ) {
    let ring = 1;
    while (ring < REACH_S * mostHz) ring *= 2;
    this.mask = ring - 1;
    this.times = new Float64Array(ring);
    this.changes = new Float32Array(ring);
  }

  reset(): void {
    this.count = 0;
  }

  /** One reading: ms, m/s²; `motor` while the own motor shakes the watch. */
  push(tMs: number, x: number, y: number, z: number, motor: boolean): void {
    const dx = x - this.x;
    const dy = y - this.y;
    const dz = z - this.z;
    this.x = x;
    this.y = y;
    this.z = z;
    const change = this.count === 0 ? 0 : Math.sqrt(dx * dx + dy * dy + dz * dz);
    const at = this.count & this.mask;
    this.times[at] = tMs;
    this.changes[at] = motor && change < IMPACT.beyondMotorMps2 ? 0 : change;
    this.count += 1;
  }

  /** Looks for one between two times, ms, against the calm since `calmMs`; true where there was one, then in `tMs`. */
  find(calmMs: number, fromMs: number, toMs: number): boolean {
    const { mask } = this;
    const oldest = Math.max(1, this.count - mask);
    let largest = 0;
    let largestAt = -1;
    let calm = 0;
    let calms = 0;
    for (let i = this.count - 1; i >= oldest; i -= 1) {
      const t = this.times[i & mask] as number;
      if (t < calmMs) break;
      const change = this.changes[i & mask] as number;
      if (t < fromMs) {
        calm += change;
        calms += 1;
      } else if (t <= toMs && change > largest) {
        largest = change;
        largestAt = i;
      }
    }
    const usual = calms > 0 ? calm / calms : 1;
    if (largestAt < 0 || largest <= IMPACT.timesBefore * usual + IMPACT.beyondMps2) return false;
    const since = (this.times[largestAt & mask] as number) - IMPACT.withinMs;
    let first = largestAt;
    for (let i = largestAt; i >= oldest && (this.times[i & mask] as number) > since; i -= 1) {
      if ((this.changes[i & mask] as number) > IMPACT.share * largest) first = i;
    }
    this.tMs = ((this.times[first & mask] as number) + (this.times[(first - 1) & mask] as number)) / 2;
    return true;
  }
}
