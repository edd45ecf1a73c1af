// Owns what the maker hands over: a recording and the whole truth about it. Refuses to say how it was made.
import type { BarLift } from '../../shared/motion/bar-event';
import type { Recording } from '../../shared/motion/recording';

/** One true repetition. Times in ms on the recording's clock; those before its first sample are negative. */
export interface TrueRep {
  /** For a good morning, where the way up before it begins; the first has none, and its lift-off and lockout are where it is stood with. */
  readonly liftOffMs: number;
  /** Upward bar speed returns to zero at the top, before any settling. */
  readonly lockoutMs: number;
  /** The bar first goes down faster than 0.02 m/s in the movement that ends at `floorContactMs`. */
  readonly descentStartMs: number;
  /** The plates touch the floor; for a Romanian deadlift and a good morning, the bottom turn. */
  readonly floorContactMs: number;
  readonly eccentricMs: number;
  readonly dropped: boolean;
  /** Height from which the bar fell rather than was lowered, m; 0 where it was lowered to the end. */
  readonly fallM: number;
  /** Lockout height above the floor, or above this rep's bottom turn where it turns above the floor, m. */
  readonly travelM: number;
}

export interface MotorSpan {
  readonly startMs: number;
  readonly durationMs: number;
}

export interface MadeSet {
  readonly recording: Recording;
  readonly lift: BarLift;
  readonly targetSeconds: number;
  /** The reps that lie wholly within the recording, in order. */
  readonly reps: readonly TrueRep[];
  /** The rep that had begun before the first sample: finding it is neither right nor wrong. */
  readonly cutRep?: TrueRep;
  /** True bar height above the floor (for a good morning, above its standing), m, at a time on the recording's clock. */
  heightAt(tMs: number): number;
  /** When the watch's own motor ran, on the recording's clock. */
  readonly motorSpans: readonly MotorSpan[];
}
