// Owns the plan as one device hands it to another: the day's plan, and the end of the training that it follows.
// Refuses to plan: see day-plan.ts.
import { BAR_LIFTS } from '../motion/bar-event';
import { WEIGHT_UNITS } from '../settings/settings';
import { DAY_REASONS, type DayPlan, lastTraining } from './day-plan';
import type { Session } from './session';

export interface HandedPlan extends DayPlan {
  /** When the training that it follows ended, ms UTC: of two plans the one that follows the later training holds. */
  readonly afterMs: number;
}

/** True where whoever has these sessions (oldest first) knows nothing later than the plan does. */
export function isNewer(plan: HandedPlan, sessions: readonly Session[]): boolean {
  return plan.afterMs > (lastTraining(sessions)?.endedMs ?? -Infinity);
}

/** A plan out of unknown data; undefined where it is none. */
export function readHandedPlan(data: unknown): HandedPlan | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const fields = new Map<string, unknown>(Object.entries(data));
  const word = <Word extends string>(name: string, words: readonly Word[]): Word | undefined =>
    words.find((one) => one === fields.get(name));
  const number = (name: string): number | undefined => {
    const value = fields.get(name);
    return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined;
  };
  const lift = word('lift', BAR_LIFTS);
  const unit = word('unit', WEIGHT_UNITS);
  const reason = word('reason', DAY_REASONS);
  const weight = number('weight');
  const sets = number('sets');
  const reps = number('reps');
  const afterMs = number('afterMs');
  if (lift === undefined || unit === undefined || reason === undefined) return undefined;
  if (weight === undefined || sets === undefined || reps === undefined || afterMs === undefined) return undefined;
  return { lift, unit, weight, sets, reps, reason, afterMs };
}
