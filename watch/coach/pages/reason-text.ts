// Owns why a weight is what it is, in a few words. Refuses the sentence with its reps: see today-view.ts.
import { weightWords } from '../../../shared/texts/numbers';
import type { DayPlan } from '../../../shared/training/day-plan';
import type { Ports } from '../ports';

type Say = Ports['say'];
type Reasoned = Pick<DayPlan, 'reason' | 'weight' | 'lastWeight' | 'unit'>;

/** What the texts of a reason need. */
export interface ReasonValues {
  readonly by: string;
  readonly percent: number;
}

/** @param percent by how much the four weeks begin under the usual weight. */
export function reasonText(say: Say, plan: Reasoned, percent: number): string {
  return isUnchanged(plan) ? say('reason.same') : say(`reason.${plan.reason}`, { ...reasonValues(say, plan, percent) });
}

export function reasonValues(say: Say, { weight, lastWeight, unit }: Reasoned, percent: number): ReasonValues {
  return { by: weightWords(Math.abs(weight - (lastWeight ?? weight)), unit, say), percent };
}

/** A reason to change the weight, and yet plates, bar or unit do not let it change that way. */
export function isUnchanged({ reason, weight, lastWeight = weight }: Reasoned): boolean {
  if (reason === 'allHeld') return weight <= lastWeight;
  return (reason === 'fastOrDropped' || reason === 'longPause') && weight >= lastWeight;
}
