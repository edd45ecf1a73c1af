// Owns what is done after the main lift: good mornings with the empty bar, front planks. Refuses to judge them: a good morning is judged like any rep.
import type { Session } from './session';

/** The product's rule. */
export const GOOD_MORNINGS = { sets: 3, reps: 12 } as const;

/** The product's rule: three holds of 45 to 60 s; five seconds more each week is a choice. */
export const PLANKS = { sets: 3, leastSeconds: 45, mostSeconds: 60, moreEachWeekSeconds: 5 } as const;

/** @param week of the plan, from 1. */
export declare function plankSeconds(week: number): number;

/** What of it was done in this session. */
export declare function accessoriesDone(session: Session): { readonly goodMorningSets: number; readonly planks: number };
