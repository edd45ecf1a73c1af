// Owns what an assessment asks for, and with which weight. Refuses to run it.
import { ASSESSMENT_ASKED } from '../../../shared/training/assessed';
import { assessmentWeight } from '../../../shared/training/start-weight';
import { readChosenWeight } from '../chosen-weight';
import type { JournalState } from '../journal';
import type { Store } from '../ports';
import type { WatchSettings } from '../watch-settings';
import { type Day, plannedDay } from './planned-day';

export const ASSESSMENT = { kind: 'assessment', ...ASSESSMENT_ASKED } as const;

export interface AssessmentDay extends Day {
  /** In the plan's unit. */
  readonly weight: number;
  /** It is asked for once more, to be compared with the first. */
  readonly again: boolean;
}

export function assessmentDay(
  store: Store,
  journal: Pick<JournalState, 'ended' | 'checkIns'>,
  kept: WatchSettings,
  nowMs: number,
): AssessmentDay {
  const day = plannedDay(store, journal, kept, nowMs);
  const asked = day.plan.ask === 'assessment';
  return {
    ...day,
    weight: asked
      ? (readChosenWeight(store, day) ?? day.plan.weight)
      : assessmentWeight(kept.settings(), day.plan.unit).weight,
    again: asked && day.standing.before !== undefined,
  };
}
