// Owns what is done after the main lift: good mornings with the empty bar, front planks. Refuses to judge them: a good morning is judged like any rep.
import type { Session } from './session';
import { countedReps } from './session-edits';

/** The product's rule. */
export const GOOD_MORNINGS = { sets: 3, reps: 12 } as const;

/** The product's rule: three holds of 45 to 60 s; five seconds more each week is a choice. */
export const PLANKS = { sets: 3, leastSeconds: 45, mostSeconds: 60, moreEachWeekSeconds: 5 } as const;

/** @param week of the plan, from 1. */
export function plankSeconds(week: number): number {
  const { leastSeconds, mostSeconds, moreEachWeekSeconds } = PLANKS;
  return Math.min(mostSeconds, leastSeconds + moreEachWeekSeconds * Math.max(0, week - 1));
}

/** What of it was done in this session. */
export function accessoriesDone(session: Session): { readonly goodMorningSets: number; readonly planks: number } {
  const goodMorningSets = session.sets.filter(
    (set, index) => set.lift === 'goodMorning' && countedReps(session, index) > 0,
  ).length;
  return { goodMorningSets, planks: session.planks.length };
}
