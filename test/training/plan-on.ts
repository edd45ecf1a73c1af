// Owns the plan of a day after made sessions and check-ins, as its tests ask for it.
import type { CheckIn } from '../../shared/training/check-in';
import { type DayPlan, type DaySettings, planDay } from '../../shared/training/day-plan';
import type { Session } from '../../shared/training/session';
import { standingOf } from '../../shared/training/standing';
import { gym } from './any-rack';
import { day, SETTINGS } from './made-history';

export function planOn(
  days: number,
  sessions: readonly Session[],
  { settings = SETTINGS, checkIns = [] }: { settings?: DaySettings; checkIns?: readonly CheckIn[] } = {},
): DayPlan {
  return planDay(standingOf({ sessions, checkIns }, settings), settings, day(days));
}

export const load = ({ trainingWeight, reason }: DayPlan) => [trainingWeight, reason];
export const KG_LIGHT = gym('kg', 20, { 25: 4, 20: 1, 15: 1, 10: 1, 5: 1, 2.5: 1, 1.25: 1, 0.5: 1 });
