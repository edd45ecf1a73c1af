// Owns what a day asks for, and why: assessment, training with its weight, rest, or a doctor.
// Refuses to remember: a pure function of where the lifter stands, the settings and the time.
import type { BarLift } from '../motion/bar-event';
import type { Settings, WeightUnit } from '../settings/settings';
import { plankSeconds } from './accessories';
import { ASSESSMENT_ASKED } from './assessed';
import { type CheckInDue, type CheckInVerdict, checkInDue } from './check-in-answer';
import { lowerBackStillSore, soreSince, verdictStanding } from './check-ins-kept';
import { type Expectation, expectationOf, isOver, type Tip, tipOf, weeksDoneBy } from './expectation';
import { adviseFirstRomanian, adviseLift, type DayFacts, type DayReason, type LiftAdvice } from './lift-advice';
import { DAY_ASKED, type RepRef, type TrainingOutcome } from './outcome';
import { DAY_MS, PLAN, PLAN_WEEKS } from './plan-params';
import { type Rack, rackOf, toLoadable } from './plates';
import type { PlanSettings, Standing } from './standing';
import { assessmentWeight, type StartSettings, startWeight } from './start-weight';
import { inUnit } from './weight';

export { DAY_REASONS, type DayReason } from './lift-advice';
export { PLAN_WEEKS } from './plan-params';

export interface DayPlan {
  /** `rest`, `doctor`: what a check-in answered that still holds; weight and reps are those for afterwards. */
  readonly ask: 'assessment' | 'training' | 'rest' | 'doctor';
  readonly lift: BarLift;
  readonly unit: WeightUnit;
  /** In `unit`, loadable. For `assessment` that of the assessment. */
  readonly weight: number;
  /** That of the training, also on the day of an assessment: an assessment may be skipped. */
  readonly trainingWeight: number;
  readonly sets: number;
  readonly reps: number;
  /** Of the training weight, also on the day of an assessment. */
  readonly reason: DayReason;
  /** The weight of the training on which the reason rests, in `unit`; undefined for the first ones. */
  readonly lastWeight?: number;
  readonly from: readonly RepRef[];
  /** The week that the next training on its due day is: 1 to 4, and on after the plan. */
  readonly week: number;
  /** The four weeks are done, and the final assessment, or a training in its place. */
  readonly over: boolean;
  /** The next deadlift day, ms UTC; 0: at once. */
  readonly dueMs: number;
  /** Before it: a warning with its reason, no refusal. */
  readonly early: boolean;
  readonly checkIn?: CheckInVerdict;
  readonly checkInDue?: CheckInDue;
  readonly goodMornings: 'do' | 'wait';
  /** In the unit: the empty bar. */
  readonly goodMorningWeight: number;
  readonly plankSeconds: number;
  readonly expectation?: Expectation;
  readonly tip?: Tip;
}

export type DaySettings = StartSettings & PlanSettings & Pick<Settings, 'unit' | 'romanianFromMs' | 'romanianWeeks'>;

export function planDay(standing: Standing, settings: DaySettings, nowMs: number): DayPlan {
  const { unit } = settings;
  const { lastEndedMs, checkIns } = standing;
  const rack = rackOf(settings, unit);
  // Under 0 where a clock was set back: then no week has passed.
  const sinceMs = lastEndedMs === 0 ? undefined : nowMs - lastEndedMs;
  const day: DayFacts = {
    rack,
    start: startWeight(settings, unit),
    sinceMs,
    sore: soreSince(checkIns, lastEndedMs),
  };
  const { lift, advice } = adviseDay(standing, settings, day, nowMs);
  const weeksDone = weeksDoneBy(standing, nowMs);
  const week = weeksDone + 1;
  const early = sinceMs !== undefined && sinceMs < PLAN.weekMs;
  const checkIn = verdictStanding(checkIns, lastEndedMs);
  const ask = askOf(checkIn, standing, weeksDone);
  const since = checkIns.filter(({ atMs }) => atMs > lastEndedMs);
  const due = lastEndedMs === 0 ? undefined : checkInDue(lastEndedMs, since, nowMs);
  const expectation = expectationOf(standing, nowMs);
  const tip = tipOf(early, week);
  const isAssessment = ask === 'assessment';
  return {
    ask,
    lift,
    unit,
    weight: isAssessment ? assessmentLoad(standing, settings, rack) : advice.weight,
    trainingWeight: advice.weight,
    ...(isAssessment ? ASSESSMENT_ASKED : DAY_ASKED),
    reason: advice.reason,
    ...(advice.lastWeight === undefined ? {} : { lastWeight: advice.lastWeight }),
    from: advice.from,
    week,
    over: isOver(standing, weeksDone),
    dueMs: lastEndedMs === 0 ? 0 : lastEndedMs + PLAN.dueMs,
    early,
    ...(checkIn === undefined ? {} : { checkIn }),
    ...(due === undefined ? {} : { checkInDue: due }),
    goodMornings: lowerBackStillSore(checkIns) ? 'wait' : 'do',
    goodMorningWeight: rack.barWeight,
    plankSeconds: plankSeconds(week),
    ...(expectation === undefined ? {} : { expectation }),
    ...(tip === undefined ? {} : { tip }),
  };
}

/** What comes next time, told when a session has ended: the plan of the first day on which it is due. */
export function planNext(standing: Standing, settings: DaySettings): DayPlan {
  const { lastEndedMs, throughMs } = standing;
  return planDay(standing, settings, lastEndedMs === 0 ? throughMs : lastEndedMs + PLAN.dueMs);
}

/** Asked before the first training and after four weeks; a training without it ends the asking. */
function askOf(checkIn: CheckInVerdict | undefined, standing: Standing, weeksDone: number): DayPlan['ask'] {
  if (checkIn?.answer === 'seeDoctor') return 'doctor';
  if (checkIn?.answer === 'rest') return 'rest';
  const first = standing.outcomes.length === 0 && standing.before === undefined;
  const last = weeksDone === PLAN_WEEKS && standing.after === undefined;
  return first || last ? 'assessment' : 'training';
}

function adviseDay(
  { outcomes }: Standing,
  { romanianFromMs, romanianWeeks }: DaySettings,
  day: DayFacts,
  nowMs: number,
): { readonly lift: BarLift; readonly advice: LiftAdvice } {
  const main = newestOf(outcomes, ({ lift }) => lift !== 'romanian');
  const swapped = romanianFromMs > 0 && nowMs >= romanianFromMs && nowMs < romanianFromMs + romanianWeeks * 7 * DAY_MS;
  if (!swapped) {
    return {
      lift: main?.lift ?? 'conventional',
      advice: adviseLift(main, day, newestOf(outcomes, () => true) !== main),
    };
  }
  const romanian = newestOf(outcomes, ({ lift, endedMs }) => lift === 'romanian' && endedMs >= romanianFromMs);
  const advice = romanian === undefined ? adviseFirstRomanian(main, day) : adviseLift(romanian, day, false);
  return { lift: 'romanian', advice };
}

function newestOf(outcomes: readonly TrainingOutcome[], is: (outcome: TrainingOutcome) => boolean) {
  return outcomes.filter(is).slice(-1)[0];
}

/** The final one at the weight of the first, so that the two can be compared. */
function assessmentLoad({ before }: Standing, settings: DaySettings, rack: Rack): number {
  if (before === undefined) return assessmentWeight(settings, rack.unit).weight;
  return toLoadable(inUnit(before.weight, before.unit, rack.unit), rack, 'nearest');
}
