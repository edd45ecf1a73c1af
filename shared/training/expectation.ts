// Owns which sentence on what to expect, and which tip, is due on a day. Refuses the words: the texts have them.
import type { Standing } from './standing';

/** `firstSession`: it is humbling. `dayAfter`: what may ache. `weeksTwoToFour`: what changes. `afterwards`: the plan is done. */
export const EXPECTATIONS = ['firstSession', 'dayAfter', 'weeksTwoToFour', 'afterwards'] as const;
export type Expectation = (typeof EXPECTATIONS)[number];

/** `frequency`: one deadlift day in seven. `belt`: it is no leave to hurry. `leanBack`: stand tall, do not lean back at the top. */
export const TIPS = ['frequency', 'belt', 'leanBack'] as const;
export type Tip = (typeof TIPS)[number];

export declare function expectationOf(standing: Standing, nowMs: number): Expectation | undefined;

/** One each, when relevant: `frequency` on an early day, `leanBack` in week one, `belt` once the weight has come back up. */
export declare function tipOf(standing: Standing, early: boolean, week: number): Tip | undefined;
