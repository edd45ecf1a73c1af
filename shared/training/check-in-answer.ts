// Owns what follows from a check-in, and when the next one is due. Refuses to diagnose: it says hold, rest, or see a doctor, and why.
import type { CheckIn, CheckInAnswer, CheckInReason } from './check-in';

export interface CheckInVerdict {
  readonly answer: CheckInAnswer;
  /** The gravest one. */
  readonly reason: CheckInReason;
}

/**
 * The rules (DESIGN, "What it may claim"): any warning sign, sharp, in one spot, or lasting → `seeDoctor`; broad and dull but worse on
 * moving → `rest`; broad and dull → `holdWeight`; hamstrings and glutes, or nothing → `asItShouldBe`.
 */
export declare function answerCheckIn(checkIn: CheckIn): CheckInVerdict;

/** True while the lower back is sore by this check-in: good mornings wait. */
export declare function lowerBackSore(checkIn: CheckIn): boolean;

export interface CheckInDue {
  /** End of the training that it asks about, ms UTC. */
  readonly afterMs: number;
  /** `nextDay` 16 to 36 h after it, `after48h` from 40 h, `after72h` from 72 h and only while the lower back is sore. */
  readonly kind: 'nextDay' | 'after48h' | 'after72h';
  /** Ask whether it is still there after 72 h. */
  readonly askLasting: boolean;
}

/** @param checkIns those about this training, in any order. */
export declare function checkInDue(
  trainingEndedMs: number,
  checkIns: readonly CheckIn[],
  nowMs: number,
): CheckInDue | undefined;
