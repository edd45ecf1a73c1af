// Owns how one set is scored: what was found against what was true. Refuses sums over sets: see figures.ts.
import type { Verdict } from '../../shared/training/rep';
import { judge, VERDICT } from '../../shared/training/verdict';
import { dueAfterStartMs, type FoundRep, type FoundSet, type GivenCount } from './found';
import { matchReps } from './match';
import type { TruthOfRep, TruthOfSet } from './truth';

/** A count this near to its due time is on time, ms. Source: the project's own figure for the product. */
export const ON_TIME_MS = 150;
/** Farther than this from its due time a count belongs to another rep, ms. */
const SAME_COUNT_MS = 750;
/** Verdicts are not scored where the true eccentric is this near to a boundary, ms. Source: the measurement's own ±0.2 s. */
const BOUNDARY_MS = 250;
interface DueCount {
  readonly count: number;
  readonly dueMs: number;
}

/** One count that was due while the bar truly went down. */
export interface WantedCount extends DueCount {
  /** The given count of the same number nearest to it; undefined where none was within 750 ms. */
  readonly given: GivenCount | undefined;
}

/** A true rep with what was found of it; undefined where it was missed. */
export interface RepScored {
  readonly truth: TruthOfRep;
  readonly found: FoundRep | undefined;
  readonly trueVerdict: Verdict;
  /** False within 250 ms of a boundary between verdicts; a dropped rep is always judged. */
  readonly judged: boolean;
}

export interface SetScored {
  readonly reps: readonly RepScored[];
  readonly ghosts: readonly FoundRep[];
  readonly wanted: readonly WantedCount[];
  /** Given while no true rep's bar was going down (150 ms of grace at the floor). */
  readonly stray: readonly GivenCount[];
  /** Given during a true descent, but more than 150 ms from the due time of that number, or a second time. */
  readonly offTime: readonly GivenCount[];
}

export function trueVerdictOf(rep: TruthOfRep, targetSeconds: number): Verdict {
  return rep.dropped ? 'dropped' : judge(rep.eccentricMs, 0, targetSeconds);
}

function isJudged(rep: TruthOfRep, targetSeconds: number): boolean {
  if (rep.dropped) return true;
  const boundariesMs = [VERDICT.fastShare, VERDICT.heldShare].map((share) => share * targetSeconds * 1000);
  return boundariesMs.every((boundaryMs) => Math.abs(rep.eccentricMs - boundaryMs) > BOUNDARY_MS);
}

function wantedCounts(truth: TruthOfSet): DueCount[] {
  const afterStart = dueAfterStartMs(truth.targetSeconds);
  return truth.reps.flatMap((rep) =>
    afterStart
      .map((afterMs, i) => ({ count: i + 1, dueMs: rep.descentStartMs + afterMs }))
      .filter(({ dueMs }) => dueMs < rep.floorContactMs),
  );
}

/** Gives each wanted count the nearest given one of its number, nearest pairs first, each at most once. */
function assignCounts(wanted: readonly DueCount[], given: readonly GivenCount[]): Map<DueCount, GivenCount> {
  const pairs = wanted.flatMap((want) =>
    given
      .filter((gave) => gave.count === want.count && Math.abs(gave.givenMs - want.dueMs) <= SAME_COUNT_MS)
      .map((gave) => ({ want, gave, apartMs: Math.abs(gave.givenMs - want.dueMs) })),
  );
  pairs.sort((a, b) => a.apartMs - b.apartMs);
  const assigned = new Map<DueCount, GivenCount>();
  const used = new Set<GivenCount>();
  for (const { want, gave } of pairs) {
    if (assigned.has(want) || used.has(gave)) continue;
    assigned.set(want, gave);
    used.add(gave);
  }
  return assigned;
}

/** How late a wanted count was given, ms; negative when early, Infinity when not at all. */
export function lateMs({ dueMs, given }: WantedCount): number {
  return given === undefined ? Number.POSITIVE_INFINITY : given.givenMs - dueMs;
}

export function isOnTime(wanted: WantedCount): boolean {
  return Math.abs(lateMs(wanted)) <= ON_TIME_MS;
}

/** Scores one set. All times in ms on the recording's own clock. */
export function scoreSet(truth: TruthOfSet, found: FoundSet): SetScored {
  const heard = truth.cutRep ? [truth.cutRep, ...truth.reps] : truth.reps;
  const { pairs, ghosts } = matchReps(heard, found.reps);
  const foundOf = new Map(pairs.map((pair) => [pair.truth, pair.found]));
  const reps = truth.reps.map((rep) => ({
    truth: rep,
    found: foundOf.get(rep),
    trueVerdict: trueVerdictOf(rep, truth.targetSeconds),
    judged: isJudged(rep, truth.targetSeconds),
  }));

  const due = wantedCounts(truth);
  const assigned = assignCounts(due, found.counts);
  const wanted = due.map((want) => ({ ...want, given: assigned.get(want) }));
  const onTime = new Set(wanted.filter(isOnTime).map(({ given }) => given));
  const isIn = ({ givenMs }: GivenCount, rep: TruthOfRep) =>
    givenMs >= rep.descentStartMs && givenMs <= rep.floorContactMs + ON_TIME_MS;
  const inDescent = (gave: GivenCount) => heard.some((rep) => isIn(gave, rep));
  const inCutRep = (gave: GivenCount) => truth.cutRep !== undefined && isIn(gave, truth.cutRep);
  return {
    reps,
    ghosts,
    wanted,
    stray: found.counts.filter((gave) => !inDescent(gave)),
    offTime: found.counts.filter((gave) => inDescent(gave) && !onTime.has(gave) && !inCutRep(gave)),
  };
}
