// Owns why a weight is what it is, in a few words. Refuses the sentence with its reps: see today-view.ts.
import { weightWords } from '../../../shared/texts/numbers';
import type { DayPlan } from '../../../shared/training/day-plan';
import type { Ports } from '../ports';

type Say = Ports['say'];
type Reasoned = Pick<DayPlan, 'reason' | 'weight' | 'lastWeight' | 'unit'>;

/** Every pair of plates weighs some of these. A last weight in the other unit does not, and nobody reads 25.97 lb. */
const PAIR = 0.5;

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
  const by = Math.round(Math.abs(weight - (lastWeight ?? weight)) / PAIR) * PAIR;
  return { by: weightWords(by, unit, say), percent };
}

/** A reason to change the weight, and yet plates, bar or unit do not let it change that way. */
export function isUnchanged({ reason, weight, lastWeight = weight }: Reasoned): boolean {
  if (reason === 'allHeld') return weight <= lastWeight;
  return (reason === 'fastOrDropped' || reason === 'longPause') && weight >= lastWeight;
}
