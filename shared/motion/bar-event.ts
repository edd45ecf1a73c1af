// Owns the words in which motion speaks: what the bar did, when it did it, and when that was known.
// Refuses judgement: whether a descent was slow enough is for training to say.

/** The lifts whose bar motion says when a rep begins and ends. `plank` and the accessories come with the plan. */
export const BAR_LIFTS = ['conventional', 'sumo', 'trapBar', 'romanian', 'goodMorning'] as const;
export type BarLift = (typeof BAR_LIFTS)[number];

/** Times in ms on the clock of the samples: `tMs` when it happened, `atMs` the sample on which it was announced. */
interface Timed {
  readonly tMs: number;
  readonly atMs: number;
}

/**
 * One moment of the bar. `descentStart` is provisional: `descentRefined` moves it while the bar goes down,
 * `descentWithdrawn` takes it back (the bar went up again, or nothing followed).
 */
export interface BarMoment extends Timed {
  readonly kind: 'liftOff' | 'lockout' | 'descentStart' | 'descentRefined' | 'descentWithdrawn' | 'floorContact';
}

/** One whole repetition with its refined times: speed zero at both ends, height back where it began. */
export interface RepMeasured {
  readonly kind: 'rep';
  readonly atMs: number;
  /**
   * A good morning begins at the top: its lift-off and lockout are of the way up before it, and its floor contact is the turn. The first
   * has no way up: both are when it was first stood still, as far as known, and its concentric is 0.
   */
  readonly liftOffMs: number;
  readonly lockoutMs: number;
  readonly descentStartMs: number;
  readonly floorContactMs: number;
  /** Estimated bar travel from floor to lockout, for a good morning from upright to the turn, m. */
  readonly travelM: number;
  /** Estimated height from which the bar fell rather than was lowered, m; 0 where it was lowered to the end. */
  readonly fallM: number;
}

/** The lifter has left the bar: the set is over. `tMs` is the last moment at which the hands were on it, as far as known. */
export interface BarLeft extends Timed {
  readonly kind: 'barLeft';
}

export type BarEvent = BarMoment | RepMeasured | BarLeft;
export type BarEventSink = (event: BarEvent) => void;
