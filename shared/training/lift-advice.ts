// Owns the weight of one lift on one day, and why: the rules in their order. Refuses to say which lift the day asks for: see day-plan.ts.
import type { WeightUnit } from '../settings/settings';
import { lighterLoad, raisedLoad, sameLoad } from './next-load';
import { OUTCOMES, type RepRef, type TrainingOutcome } from './outcome';
import { PLAN } from './plan-params';
import type { Rack } from './plates';
import type { StartWeight } from './start-weight';
import { inUnit, weightText } from './weight';

/**
 * Why this weight. `first`: under the working weight. `firstUnknown`: no working weight was told. Outcomes: what followed from the last
 * training of this lift. `plates`: all held, but no loadable step is small enough. `early`: a week has not passed: no raise. `sore`: a
 * check-in since then said hold, rest or a doctor. `skippedWeek`: no raise after more than 10 days. `longPause`: three weeks or more:
 * a tenth less. `startAgain`: six weeks or more: as at first, and never above a fifth under the last weight. `romanianFirst`,
 * `romanianBack`: the swap begins, ends.
 */
export const DAY_REASONS = [
  'first',
  'firstUnknown',
  ...OUTCOMES,
  'plates',
  'early',
  'sore',
  'skippedWeek',
  'longPause',
  'startAgain',
  'romanianFirst',
  'romanianBack',
] as const;
export type DayReason = (typeof DAY_REASONS)[number];

export interface LiftAdvice {
  /** In the rack's unit, loadable. */
  readonly weight: number;
  readonly reason: DayReason;
  /** The weight on which the reason rests, in the rack's unit. */
  readonly lastWeight?: number;
  readonly from: readonly RepRef[];
}

/** What of the day all lifts share. */
export interface DayFacts {
  readonly rack: Rack;
  readonly start: StartWeight;
  /** Since the last training of any lift, ms; undefined before the first. */
  readonly sinceMs: number | undefined;
  readonly sore: boolean;
}

/**
 * @param last of this lift.
 * @param back Romanian deadlifts were trained since.
 */
export function adviseLift(last: TrainingOutcome | undefined, day: DayFacts, back: boolean): LiftAdvice {
  const { rack, start } = day;
  if (last === undefined) return { weight: start.weight, reason: start.told ? 'first' : 'firstUnknown', from: [] };
  const lifted = inUnit(last.weight, last.unit, rack.unit);
  const since = day.sinceMs ?? 0;
  const advise = (weight: number, reason: DayReason, from: readonly RepRef[] = []): LiftAdvice => ({
    weight,
    reason,
    lastWeight: readWeight(last, rack.unit),
    from,
  });
  const less = () => lighterLoad(lifted, PLAN.downShare, rack);
  const same = () => sameLoad(lifted, rack);

  if (since >= PLAN.startAgainMs) return advise(beginAgain(lifted, day), 'startAgain');
  if (since >= PLAN.longPauseMs) return advise(less(), 'longPause');
  if (last.outcome === 'fastOrDropped') return advise(less(), 'fastOrDropped', last.reps);
  if (back) return advise(same(), 'romanianBack');
  if (last.outcome !== 'allHeld') return advise(same(), last.outcome, last.reps);
  if (day.sore) return advise(same(), 'sore');
  if (since < PLAN.weekMs) return advise(same(), 'early');
  if (since > PLAN.skippedMs) return advise(same(), 'skippedWeek');
  const raised = raisedLoad(lifted, rack);
  return raised === undefined ? advise(same(), 'plates') : advise(raised, 'allHeld');
}

/** Romanian deadlifts for the first time in a swap: so much lighter than what the main lift would be that day without a raise. */
export function adviseFirstRomanian(main: TrainingOutcome | undefined, day: DayFacts): LiftAdvice {
  const { weight, lastWeight } = adviseLift(main, day, true);
  return {
    weight: lighterLoad(weight, 1 - PLAN.romanianShare, day.rack),
    reason: 'romanianFirst',
    from: [],
    ...(lastWeight === undefined ? {} : { lastWeight }),
  };
}

/** An untold working weight leaves only the last weight to go by. */
function beginAgain(lifted: number, { rack, start }: DayFacts): number {
  const most = lighterLoad(lifted, 1 - PLAN.startAgainShare, rack);
  return start.told ? Math.min(start.weight, most) : most;
}

/** As it is read, in this unit. */
function readWeight({ weight, unit }: TrainingOutcome, as: WeightUnit): number {
  return Number(weightText(inUnit(weight, unit, as)));
}
