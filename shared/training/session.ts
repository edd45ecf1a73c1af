// Owns what a session is: the sets of one visit, as measured, and the person's edits beside them.
// Refuses to keep, send or merge it: the journal, the outbox and the log do.
import type { BarLift } from '../motion/bar-event';
import type { SensorReport } from '../settings/sensor-report';
import type { HapticStrength, WeightUnit, Wrist } from '../settings/settings';
import type { Verdict } from './rep';

/** `assessment`: five reps at half weight that the watch only watches. */
export const SESSION_KINDS = ['training', 'assessment'] as const;
export type SessionKind = (typeof SESSION_KINDS)[number];

/** One rep as measured, never changed afterwards. Times in ms UTC, on the watch's clock. */
export interface SessionRep {
  readonly liftOffMs: number;
  readonly lockoutMs: number;
  readonly descentStartMs: number;
  readonly floorContactMs: number;
  /** Estimated travel from floor to lockout, m. */
  readonly travelM: number;
  /** Estimated height from which the bar fell, m; 0 where it was lowered to the end. */
  readonly fallM: number;
  readonly verdict: Verdict;
}

/** One set. A set still in progress, or cut off by a dead watch, has no `endedMs`. */
export interface SessionSet {
  readonly startedMs: number;
  readonly endedMs?: number;
  /** Where it is not the session's lift: an accessory after it. */
  readonly lift?: BarLift;
  /** Weight on the bar as chosen before the set, in the session's unit. */
  readonly weight: number;
  /** The eccentric asked for, s. */
  readonly targetSeconds: number;
  readonly reps: readonly SessionRep[];
}

/** One front plank, timed and not felt. */
export interface PlankHold {
  readonly startedMs: number;
  readonly heldMs: number;
  readonly targetMs: number;
}

/** The person's correction; what was measured or chosen before stays in the set. `set` counts from 0. */
export type SessionEdit =
  | {
      readonly set: number;
      readonly field: 'reps' | 'weight';
      /** Reps done, or weight in the session's unit. */
      readonly value: number;
      readonly atMs: number;
    }
  /** 1: this rep, from 0, was none of the person's reps (the bar was moved, the watch misheard); 0: it was, after all. */
  | {
      readonly set: number;
      readonly field: 'notMine';
      readonly rep: number;
      readonly value: number;
      readonly atMs: number;
    };

export interface Session {
  /** Made once, on the watch. */
  readonly id: string;
  /** Only grows. A higher one knows all that a lower one knew. */
  readonly revision: number;
  readonly kind: SessionKind;
  readonly lift: BarLift;
  readonly unit: WeightUnit;
  readonly wrist: Wrist;
  readonly hapticStrength: HapticStrength;
  readonly startedMs: number;
  /** Absent while the session is open. */
  readonly endedMs?: number;
  readonly sets: readonly SessionSet[];
  readonly planks: readonly PlankHold[];
  /** At most one for each set, field and rep: the latest. */
  readonly edits: readonly SessionEdit[];
  /** What the sensor check found on this watch, where it was done. */
  readonly sensor?: SensorReport;
}
