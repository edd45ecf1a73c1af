// Owns where the lifter stands: all of the history that the plan of a day goes by, small enough to be handed to the watch.
// Refuses to plan: see day-plan.ts. A fold over what happened, in the order of time, whatever the order of arrival.
import type { Settings } from '../settings/settings';
import { assessedOf } from './assessed';
import type { CheckIn } from './check-in';
import { keepCheckIns, uniteCheckIns } from './check-ins-kept';
import { isWeeksWork, type Outcome, outcomeOf, type TrainingOutcome } from './outcome';
import { PLAN, PLAN_WEEKS } from './plan-params';
import type { Session } from './session';
import { inUnit } from './weight';
import { isWorkWeight } from './work-sets';

export { readStanding } from './read-standing';

export interface History {
  readonly sessions: readonly Session[];
  readonly checkIns: readonly CheckIn[];
}

/** One assessment, as it is compared with the other. */
export interface Assessed {
  readonly session: string;
  readonly endedMs: number;
  readonly unit: Settings['unit'];
  readonly weight: number;
  readonly reps: number;
  readonly meanEccentricSeconds: number;
  readonly fastestEccentricSeconds: number;
  readonly dropped: number;
}

/** Plain data: goes over the radio as JSON. */
export interface Standing {
  /**
   * End of the newest session in it, ms UTC; sessions that ended later are folded on top by whoever knows them. 0: none. Check-ins need
   * no such mark: each has its id, and one that is folded twice is folded once.
   */
  readonly throughMs: number;
  /**
   * Weeks of the plan whose training was done: each at least half of what was asked, and a week after the one before. They begin again
   * with the training after a pause of six weeks.
   */
  readonly weeksDone: number;
  /** Where the newest week's training ended, ms UTC; 0: none. */
  readonly weekMs: number;
  /** The newest training of all, whatever its outcome: spacing goes by it. 0: none. */
  readonly lastEndedMs: number;
  /** The newest outcome of each lift, oldest first; at most one a lift. */
  readonly outcomes: readonly TrainingOutcome[];
  /** Before the four weeks, and after them. */
  readonly before?: Assessed;
  readonly after?: Assessed;
  /** Those that still matter, oldest first: see check-ins-kept.ts. */
  readonly checkIns: readonly CheckIn[];
}

export type PlanSettings = Pick<Settings, 'planFromMs'>;

export const NOTHING_YET: Standing = {
  throughMs: 0,
  weeksDone: 0,
  weekMs: 0,
  lastEndedMs: 0,
  outcomes: [],
  checkIns: [],
};

/** The same for every order of `sessions` and `checkIns`; later things than `from` knows are added to it. */
export function standingOf(history: History, settings: PlanSettings, from: Standing = NOTHING_YET): Standing {
  const known = planFrom(from, settings.planFromMs);
  const sessions = inOrder(history.sessions).filter(({ endedMs }) => endedMs > from.throughMs);
  const standing = sessions.reduce((sum, session) => addSession(sum, session, settings.planFromMs), known);
  const checkIns = uniteCheckIns(from.checkIns, history.checkIns);
  return { ...standing, checkIns: keepCheckIns(checkIns, standing.lastEndedMs) };
}

type Ended = Session & { readonly endedMs: number };

function isEnded(session: Session): session is Ended {
  return session.endedMs !== undefined;
}

/** The ended ones, each once as its highest revision tells it, in the order in which they ended; of one ms, by their ids. */
function inOrder(sessions: readonly Session[]): readonly Ended[] {
  const byId = new Map<string, Session>();
  for (const session of sessions) {
    const other = byId.get(session.id);
    if (other === undefined || session.revision > other.revision) byId.set(session.id, session);
  }
  return [...byId.values()]
    .filter(isEnded)
    .sort((one, other) => one.endedMs - other.endedMs || (one.id < other.id ? -1 : 1));
}

/** Without what was before the four weeks began again; spacing and check-ins know no plan. */
function planFrom(standing: Standing, planFromMs: number): Standing {
  const { before, after, ...rest } = standing;
  const hasWeeks = standing.weekMs >= planFromMs;
  return {
    ...rest,
    weeksDone: hasWeeks ? standing.weeksDone : 0,
    weekMs: hasWeeks ? standing.weekMs : 0,
    outcomes: standing.outcomes.filter(({ endedMs }) => endedMs >= planFromMs),
    ...(before !== undefined && before.endedMs >= planFromMs ? { before } : {}),
    ...(after !== undefined && after.endedMs >= planFromMs ? { after } : {}),
  };
}

function addSession(standing: Standing, session: Ended, planFromMs: number): Standing {
  const through = { ...standing, throughMs: session.endedMs };
  if (session.kind === 'assessment') return session.endedMs < planFromMs ? through : addAssessment(through, session);
  const outcome = outcomeOf(session);
  if (outcome === undefined) return through;
  const trained = { ...through, lastEndedMs: session.endedMs };
  if (session.endedMs < planFromMs) return trained;
  const outcomes = addOutcome(standing.outcomes, outcome, session.startedMs);
  const { after, ...begun } = trained;
  // Another four weeks have their own end.
  const kept = beginsAgain(standing, session) || after === undefined ? begun : { ...begun, after };
  return { ...kept, ...weeksAfter(standing, session), outcomes };
}

function beginsAgain({ lastEndedMs }: Standing, { startedMs }: Ended): boolean {
  return lastEndedMs > 0 && startedMs - lastEndedMs >= PLAN.startAgainMs;
}

/** Before the first training the newest one is `before`; after four weeks the newest is `after`; in between there is nothing to compare. */
function addAssessment(standing: Standing, session: Session): Standing {
  const assessed = assessedOf(session);
  if (assessed === undefined) return standing;
  if (standing.weeksDone >= PLAN_WEEKS) return { ...standing, after: assessed };
  return standing.outcomes.length === 0 ? { ...standing, before: assessed } : standing;
}

function weeksAfter(standing: Standing, session: Ended): Pick<Standing, 'weeksDone' | 'weekMs'> {
  const { weeksDone, weekMs } = beginsAgain(standing, session) ? NOTHING_YET : standing;
  const isNew = weekMs === 0 || session.startedMs - weekMs >= PLAN.weekMs;
  return isNew && isWeeksWork(session) ? { weeksDone: weeksDone + 1, weekMs: session.endedMs } : { weeksDone, weekMs };
}

/**
 * In one visit a rep that was not held outweighs what came after it, and so does the heavier work where both went alike: what is done
 * lightly afterwards says nothing about the next load. Else the newest takes the place of the one before.
 */
const NOT_HELD: readonly Outcome[] = ['short', 'fastOrDropped'];

function addOutcome(outcomes: readonly TrainingOutcome[], outcome: TrainingOutcome, startedMs: number) {
  const others = outcomes.filter(({ lift }) => lift !== outcome.lift);
  const last = outcomes.find(({ lift }) => lift === outcome.lift);
  const sameVisit = last !== undefined && startedMs - last.endedMs < PLAN.visitMs;
  return [...others, sameVisit && outweighs(last, outcome) ? { ...last, endedMs: outcome.endedMs } : outcome];
}

function outweighs(last: TrainingOutcome, next: TrainingOutcome): boolean {
  const worse = NOT_HELD.indexOf(last.outcome) - NOT_HELD.indexOf(next.outcome);
  return worse > 0 || (worse === 0 && !isWorkWeight(inUnit(next.weight, next.unit, last.unit), last.weight));
}
