// Owns which sentence on what to expect, and which tip, is due on a day. Refuses the words: the texts have them.
import { HOUR_MS, PLAN, PLAN_WEEKS } from './plan-params';
import type { Standing } from './standing';

/** `firstSession`: it is humbling. `dayAfter`: what may ache. `weeksTwoToFour`: what changes. `afterwards`: the plan is done. */
export const EXPECTATIONS = ['firstSession', 'dayAfter', 'weeksTwoToFour', 'afterwards'] as const;
export type Expectation = (typeof EXPECTATIONS)[number];

/** `frequency`: one deadlift day in seven. `belt`: it is no leave to hurry. `leanBack`: stand tall, do not lean back at the top. */
export const TIPS = ['frequency', 'belt', 'leanBack'] as const;
export type Tip = (typeof TIPS)[number];

/** Soreness of the first training comes and goes within it, ms: it peaks 24 to 72 h after (Cleary 2002). */
const DAY_AFTER_MS = 72 * HOUR_MS;

/** Weeks done that still count on this day: a pause of six weeks begins them again. */
export function weeksDoneBy({ weeksDone, lastEndedMs }: Standing, nowMs: number): number {
  return nowMs - lastEndedMs >= PLAN.startAgainMs ? 0 : weeksDone;
}

/** The four weeks are done, and the final assessment, or a training in its place. */
export function isOver({ after }: Standing, weeksDone: number): boolean {
  return weeksDone > PLAN_WEEKS || (weeksDone === PLAN_WEEKS && after !== undefined);
}

export function expectationOf(standing: Standing, nowMs: number): Expectation | undefined {
  const weeksDone = weeksDoneBy(standing, nowMs);
  const trained = standing.outcomes.length > 0;
  if (weeksDone >= PLAN_WEEKS) return isOver(standing, weeksDone) ? 'afterwards' : undefined;
  if (trained && weeksDone <= 1 && nowMs - standing.lastEndedMs < DAY_AFTER_MS) return 'dayAfter';
  return weeksDone === 0 ? 'firstSession' : 'weeksTwoToFour';
}

/** One each, when relevant: `frequency` on an early day, `leanBack` in week one, `belt` in week four, when the weight has come back up. */
export function tipOf(early: boolean, week: number): Tip | undefined {
  if (early) return 'frequency';
  if (week === 1) return 'leanBack';
  return week === PLAN_WEEKS ? 'belt' : undefined;
}
