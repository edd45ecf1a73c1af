// Owns the lines of the journal: what is written down at once, in the order in which it happened.
// Refuses what can be told from other lines: a session is a fold over its lines.
import type { BarLift } from '../../shared/motion/bar-event';
import type { SensorReport } from '../../shared/settings/sensor-report';
import type { HapticStrength, WeightUnit, Wrist } from '../../shared/settings/settings';
import type { CheckIn } from '../../shared/training/check-in';
import type { PlankHold, SessionKind, SessionRep } from '../../shared/training/session';

/** Of the first set of the session's lift, and of the first good mornings. */
export interface FirstWeights {
  readonly main: number;
  readonly goodMorning: number;
}

/** Times in ms UTC. */
export type JournalEntry =
  | {
      readonly kind: 'sessionBegan';
      readonly id: string;
      readonly atMs: number;
      readonly session: SessionKind;
      readonly lift: BarLift;
      readonly unit: WeightUnit;
      readonly wrist: Wrist;
      readonly hapticStrength: HapticStrength;
      /** Sets and reps that the day asks for. */
      readonly plannedSets: number;
      readonly plannedReps: number;
      readonly sensor?: SensorReport;
      /** That the plan gives and the person chose, in `unit`: the set needs no plan then. A line without them is read too. */
      readonly weights?: FirstWeights;
    }
  /** The next set is armed with this weight; `lift` where it is not the session's. */
  | {
      readonly kind: 'setBegan';
      readonly atMs: number;
      readonly weight: number;
      readonly targetSeconds: number;
      readonly lift?: BarLift;
    }
  | { readonly kind: 'rep'; readonly rep: SessionRep }
  | { readonly kind: 'setEnded'; readonly atMs: number }
  /** The person's correction of a set of the open session; `set` from 0. */
  | {
      readonly kind: 'edited';
      readonly atMs: number;
      readonly set: number;
      readonly field: 'reps' | 'weight';
      readonly value: number;
    }
  /** Weight for the next set of the session's lift, chosen while resting. */
  | { readonly kind: 'weightChosen'; readonly atMs: number; readonly weight: number }
  | { readonly kind: 'plankHeld'; readonly atMs: number; readonly plank: PlankHold }
  | { readonly kind: 'sessionEnded'; readonly atMs: number }
  /** Of no session: it may come while none is open, and in the midst of one. */
  | { readonly kind: 'checkedIn'; readonly checkIn: CheckIn }
  /** The phone has said that it holds this revision of a session, or this check-in (revision 1). */
  | { readonly kind: 'confirmed'; readonly id: string; readonly revision: number }
  /** Confirmed sessions were taken out of the journal to keep it small. */
  | { readonly kind: 'dropped'; readonly sessions: number };
