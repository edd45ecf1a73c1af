// Owns what follows from a check-in, and when the next one is due. Refuses to diagnose: it says hold, rest, or see a doctor, and why.
import { CHECK_IN_ANSWERS, type CheckIn, type CheckInAnswer, type CheckInReason } from './check-in';
import { DAY_MS, HOUR_MS } from './plan-params';

export interface CheckInVerdict {
  readonly answer: CheckInAnswer;
  /** The gravest one. */
  readonly reason: CheckInReason;
}

/**
 * The rules (DESIGN, "What it may claim"): any warning sign, sharp, in one spot, or lasting → `seeDoctor`; broad and dull but worse on
 * moving → `rest`; broad and dull → `holdWeight`; hamstrings and glutes, or nothing → `asItShouldBe`.
 */
export function answerCheckIn(checkIn: CheckIn): CheckInVerdict {
  if (checkIn.signs.length > 0) return { answer: 'seeDoctor', reason: 'sign' };
  if (lowerBackSore(checkIn)) {
    if (checkIn.feeling === 'sharp') return { answer: 'seeDoctor', reason: 'sharp' };
    if (checkIn.place === 'lowerBackSpot') return { answer: 'seeDoctor', reason: 'oneSpot' };
    if (checkIn.lasting === true) return { answer: 'seeDoctor', reason: 'lasting' };
    if (checkIn.worseOnMoving === true) return { answer: 'rest', reason: 'worseOnMoving' };
    return { answer: 'holdWeight', reason: 'lowerBackDull' };
  }
  if (checkIn.cleared === true) return { answer: 'asItShouldBe', reason: 'cleared' };
  return { answer: 'asItShouldBe', reason: checkIn.place === 'nowhere' ? 'nothingSore' : 'hamstringsGlutes' };
}

/** True while the lower back is sore by this check-in: good mornings wait. */
export function lowerBackSore({ place }: CheckIn): boolean {
  return place === 'lowerBackBroad' || place === 'lowerBackSpot';
}

/** True for an answer that forbids at least as much as the other. */
export function forbidsAtLeast(answer: CheckInAnswer, other: CheckInAnswer): boolean {
  return CHECK_IN_ANSWERS.indexOf(answer) >= CHECK_IN_ANSWERS.indexOf(other);
}

/** `nextDay` 16 to 36 h after a training, `after48h` from 40 h, `after72h` from 72 h and only while the lower back is sore. */
export type CheckInDue = keyof typeof DUE;

/**
 * When a check-in is due after the end of a training, ms. Soreness peaks 24 to 72 h after it, so one question the next day can miss
 * the peak (Cleary 2002); the ends of the spans are choices.
 */
const DUE = {
  nextDay: { fromMs: 16 * HOUR_MS, toMs: 36 * HOUR_MS, answeredFromMs: 8 * HOUR_MS },
  after48h: { fromMs: 40 * HOUR_MS, toMs: 5 * DAY_MS, answeredFromMs: 36 * HOUR_MS },
  after72h: { fromMs: 72 * HOUR_MS, toMs: 7 * DAY_MS, answeredFromMs: 72 * HOUR_MS },
} as const;

/** @param checkIns those about this training, in any order. */
export function checkInDue(
  trainingEndedMs: number,
  checkIns: readonly CheckIn[],
  nowMs: number,
): CheckInDue | undefined {
  const sinceMs = nowMs - trainingEndedMs;
  const isDue = (kind: CheckInDue): boolean => {
    const { fromMs, toMs, answeredFromMs } = DUE[kind];
    const answered = checkIns.some(
      ({ atMs, afterMs }) =>
        // One after now: it was said after another that a clock gone wrong had dated, see sayingMs.
        atMs - trainingEndedMs >= answeredFromMs && (atMs <= nowMs || afterMs === trainingEndedMs),
    );
    return sinceMs >= fromMs && sinceMs < toMs && !answered;
  };
  const newest = checkIns.reduce<CheckIn | undefined>(
    (last, one) => (last && !isLater(one, last) ? last : one),
    undefined,
  );
  // Who was sent to a doctor has nothing more to tell a watch.
  const stillSore = newest !== undefined && lowerBackSore(newest) && answerCheckIn(newest).answer !== 'seeDoctor';
  if (stillSore && isDue('after72h')) return 'after72h';
  if (isDue('after48h')) return 'after48h';
  if (isDue('nextDay')) return 'nextDay';
  return undefined;
}

/** Whether a check-in made now, due or not, asks if it is still there. */
export function asksLasting(trainingEndedMs: number, nowMs: number): boolean {
  return trainingEndedMs > 0 && nowMs - trainingEndedMs >= DUE.after72h.fromMs;
}

/** In the order of time; of one ms, by their ids, so that every device finds the same. */
export function isLater(one: CheckIn, other: CheckIn): boolean {
  return one.atMs !== other.atMs ? one.atMs > other.atMs : one.id > other.id;
}
