// Owns what a day asks for: lift, weight, sets and reps, until the four weeks say so.
// Refuses to remember: it is a function of the last session and the settings.
import type { BarLift } from '../motion/bar-event';
import type { Settings, WeightUnit } from '../settings/settings';
import { ADVICE_REASONS, adviseNext, type DayAsked } from './advice';
import type { Session } from './session';
import { toPlates } from './weight';

/** `first`: there is no training to go by. Others: what followed from the last one. */
export const DAY_REASONS = ['first', ...ADVICE_REASONS] as const;
export type DayReason = (typeof DAY_REASONS)[number];

export interface DayPlan {
  readonly lift: BarLift;
  readonly unit: WeightUnit;
  /** In `unit`, in whole plate steps. */
  readonly weight: number;
  readonly sets: number;
  readonly reps: number;
  readonly reason: DayReason;
}

/** Three sets of five. A choice: few enough that every descent can be attended to. */
export const DAY_ASKED: DayAsked = { sets: 3, reps: 5 };
/** A bar with a pair of the largest plates, so that it lies at the usual height. A choice, by unit. */
const FIRST_WEIGHT: Readonly<Record<WeightUnit, number>> = { kg: 60, lb: 135 };

/** The newest training with a rep in it: an assessment, at half weight, says nothing about the next load. `sessions` oldest first. */
export function lastTraining(sessions: readonly Session[]): Session | undefined {
  for (let i = sessions.length - 1; i >= 0; i -= 1) {
    const session = sessions[i];
    if (session?.kind === 'training' && trained(session)) return session;
  }
  return undefined;
}

function trained({ sets, edits }: Session): boolean {
  return sets.some((set) => set.reps.length > 0) || edits.some((edit) => edit.field === 'reps' && edit.value > 0);
}

/** @param last the newest training, see `lastTraining`; without one the day is a first one. */
export function planDay(last: Session | undefined, settings: Pick<Settings, 'unit' | 'plateStep'>): DayPlan {
  const { unit, plateStep } = settings;
  if (last === undefined) {
    const weight = toPlates(FIRST_WEIGHT[unit], plateStep);
    return { lift: 'conventional', unit, weight, ...DAY_ASKED, reason: 'first' };
  }
  const { weight, reason } = adviseNext(last, DAY_ASKED, settings);
  return { lift: last.lift, unit, weight, ...DAY_ASKED, reason };
}
