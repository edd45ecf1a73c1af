// Owns which of the check-ins is the one whose answer stands: an older one, where a later one cannot lift what it said.
// Refuses to answer any.
import type { CheckIn } from '../../shared/training/check-in';
import { answerCheckIn } from '../../shared/training/check-in-answer';
import type { DayPlan } from '../../shared/training/day-plan';
import type { Standing } from '../../shared/training/standing';

/** Undefined where nothing stands. */
export function standingCheckIn({ checkIn: verdict }: DayPlan, { checkIns }: Standing): CheckIn | undefined {
  if (verdict === undefined) return undefined;
  const same = checkIns.filter((checkIn) => {
    const { answer, reason } = answerCheckIn(checkIn);
    return answer === verdict.answer && reason === verdict.reason;
  });
  return same[same.length - 1];
}
