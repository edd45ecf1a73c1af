// Owns the day as a page knows it: where the lifter stands by watch and phone, and what the plan makes of it.
// Refuses rules.
import type { WeightUnit } from '../../../shared/settings/settings';
import { type DayPlan, planDay } from '../../../shared/training/day-plan';
import { DAY_ASKED } from '../../../shared/training/outcome';
import type { Standing } from '../../../shared/training/standing';
import { standingNow } from '../handed-standing';
import type { JournalState } from '../journal';
import type { Store } from '../ports';
import { isSkippedToday } from '../skipped-assessment';
import type { WatchSettings } from '../watch-settings';

export interface Day {
  readonly standing: Standing;
  readonly plan: DayPlan;
}

/** @param unit of an open session: it goes on in the unit in which it began. */
export function plannedDay(
  store: Store,
  journal: Pick<JournalState, 'ended' | 'checkIns'>,
  kept: WatchSettings,
  nowMs: number,
  unit: WeightUnit = kept.settings().unit,
): Day {
  const standing = standingNow(store, journal, kept);
  return { standing, plan: planDay(standing, { ...kept.settings(), unit }, nowMs) };
}

/** What the day offers: an assessment that was skipped today is left out of it. */
export function offeredDay(
  store: Store,
  journal: Pick<JournalState, 'ended' | 'checkIns'>,
  kept: WatchSettings,
  nowMs: number,
): Day {
  const day = plannedDay(store, journal, kept, nowMs);
  return isSkippedToday(store, nowMs) ? withoutAssessment(day) : day;
}

/** The training of a day on which an assessment would come first. */
function withoutAssessment({ standing, plan }: Day): Day {
  if (plan.ask !== 'assessment') return { standing, plan };
  return { standing, plan: { ...plan, ...DAY_ASKED, ask: 'training', weight: plan.trainingWeight } };
}
