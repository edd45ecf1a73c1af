// Owns what one training says for the next load: which of its sets are work sets, and the gravest thing in them.
// Refuses weeks and weights of days to come: see day-plan.ts.
import type { BarLift } from '../motion/bar-event';
import type { WeightUnit } from '../settings/settings';
import { PLAN } from './plan-params';
import type { Verdict } from './rep';
import type { Session } from './session';
import { type CountedSet, countedSets, heaviestOf, isWorkWeight, setsFromFirstWorkSet } from './work-sets';

/** A rep on which an advice rests: set and rep from 0. */
export interface RepRef {
  readonly session: string;
  readonly set: number;
  readonly rep: number;
}

/**
 * `allHeld`: every rep of every work set, and as many as were asked for. `fastOrDropped`, `short`: at least one rep was. `missed`: fewer
 * sets or reps than asked. `added`: all measured ones held, but some were only entered. `aborted`: less than half of the reps asked.
 * Where several are true, the first of fastOrDropped, short, aborted, missed, added.
 */
export const OUTCOMES = ['allHeld', 'fastOrDropped', 'short', 'missed', 'added', 'aborted'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface TrainingOutcome {
  readonly session: string;
  readonly endedMs: number;
  readonly lift: BarLift;
  readonly unit: WeightUnit;
  /** Heaviest set of the main lift, as corrected. */
  readonly weight: number;
  readonly outcome: Outcome;
  /** The reps that say so; for `allHeld` none, because it is all of them. At most ten. */
  readonly reps: readonly RepRef[];
}

export interface DayAsked {
  readonly sets: number;
  readonly reps: number;
}

/** Three sets of five. A choice: few enough that every descent can be attended to. */
export const DAY_ASKED: DayAsked = { sets: 3, reps: 5 };

/** So many reps say it; more would only make the standing longer. */
const MOST_REPS = 10;

/** Undefined for an assessment, an open session, and one without a rep of its main lift. Good mornings alone are no deadlift. */
export function outcomeOf(session: Session): TrainingOutcome | undefined {
  const { id, kind, lift, unit, endedMs } = session;
  if (kind !== 'training' || endedMs === undefined || lift === 'goodMorning') return undefined;
  const sets = countedSets(session);
  if (sets.length === 0) return undefined;
  const { outcome, verdicts } = judgeTraining(sets);
  const reps = setsFromFirstWorkSet(sets).flatMap((set) =>
    set.mine
      .filter(({ rep }) => verdicts.includes(rep.verdict))
      .map(({ index }) => ({ session: id, set: set.index, rep: index })),
  );
  return { session: id, endedMs, lift, unit, weight: heaviestOf(sets), outcome, reps: reps.slice(0, MOST_REPS) };
}

/** True where it is a week's work: at least half of what was asked for, whatever the verdicts. */
export function isWeeksWork(session: Session): boolean {
  return outcomeOf(session) !== undefined && !isAborted(countedSets(session));
}

/** The outcome, and the verdicts that say so. What was seen of a rep outweighs what is missing. */
function judgeTraining(sets: readonly CountedSet[]): { outcome: Outcome; verdicts: readonly Verdict[] } {
  const counted = setsFromFirstWorkSet(sets);
  const has = (verdict: Verdict) => counted.some(({ mine }) => mine.some(({ rep }) => rep.verdict === verdict));
  if (has('fast') || has('dropped')) return { outcome: 'fastOrDropped', verdicts: ['fast', 'dropped'] };
  if (has('short')) return { outcome: 'short', verdicts: ['short'] };
  if (isAborted(sets)) return { outcome: 'aborted', verdicts: [] };
  const heaviest = heaviestOf(sets);
  const whole = counted.filter(({ weight, reps }) => isWorkWeight(weight, heaviest) && reps >= DAY_ASKED.reps);
  if (whole.length < DAY_ASKED.sets) return { outcome: 'missed', verdicts: [] };
  // A rep that was only entered was done, and nobody knows that it was held.
  if (counted.some(({ reps, mine }) => reps > mine.length)) return { outcome: 'added', verdicts: [] };
  return { outcome: 'allHeld', verdicts: [] };
}

function isAborted(sets: readonly CountedSet[]): boolean {
  const done = setsFromFirstWorkSet(sets).reduce((sum, { reps }) => sum + reps, 0);
  return done < DAY_ASKED.sets * DAY_ASKED.reps * PLAN.abortedShare;
}
