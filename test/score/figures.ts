// Owns the figures of a row of the scoreboard: many scored sets in, shares and spreads out.
// Refuses to say what is good enough: see targets.ts.
import { isOnTime, lateMs, type RepScored, type SetScored } from './measure';
import { type Spread, shareOf, spreadOf } from './statistics';

/** Shares are 0 to 1, undefined where there was nothing to share; spreads in ms over all true reps, a missed one infinite. */
export interface Figures {
  readonly sets: number;
  readonly trueReps: number;
  readonly foundReps: number;
  readonly ghosts: number;
  readonly f1: number | undefined;
  /** Share of sets with every rep found and no ghost. */
  readonly exactSets: number | undefined;
  /** Ghosts for each true rep. */
  readonly ghostShare: number | undefined;
  readonly descentStartMs: Spread;
  readonly lockoutMs: Spread;
  readonly floorContactMs: Spread;
  readonly eccentricMs: Spread;
  readonly countMs: Spread;
  /** Announcement of the descent after its true start. */
  readonly delayMs: Spread;
  readonly wantedCounts: number;
  readonly onTime: number | undefined;
  /** Counts given in no true descent, per 100 true reps. */
  readonly strayPer100: number | undefined;
  /** Counts given in a true descent but not at their time, per 100 true reps. */
  readonly offTimePer100: number | undefined;
  /** Share of the judged reps (see `RepScored.judged`) whose verdict is right; a missed rep has none. */
  readonly verdictsRight: number | undefined;
  readonly drops: number;
  readonly dropsFound: number | undefined;
  readonly heldCalledDropped: number;
}

const MISSED = Number.POSITIVE_INFINITY;

type Event = 'descentStartMs' | 'lockoutMs' | 'floorContactMs';

function eventErrors(reps: readonly RepScored[], event: Event): number[] {
  return reps.map(({ truth, found }) => (found ? found[event] - truth[event] : MISSED));
}

function eccentricErrors(reps: readonly RepScored[]): number[] {
  return reps.map(({ truth, found }) =>
    found ? found.floorContactMs - found.descentStartMs - truth.eccentricMs : MISSED,
  );
}

function delays(reps: readonly RepScored[]): number[] {
  return reps.map(({ truth, found }) => (found?.announcedMs ?? MISSED) - truth.descentStartMs);
}

function per100(part: number, whole: number): number | undefined {
  const share = shareOf(part, whole);
  return share === undefined ? undefined : share * 100;
}

/** Sums up the scores of many sets. `announced` is false for the reference, which announces nothing while the bar moves. */
export function figuresOf(sets: readonly SetScored[], announced = true): Figures {
  const reps = sets.flatMap((set) => set.reps);
  const wanted = sets.flatMap((set) => set.wanted);
  const matched = reps.filter(({ found }) => found !== undefined).length;
  const ghosts = sets.reduce((sum, set) => sum + set.ghosts.length, 0);
  const stray = sets.reduce((sum, set) => sum + set.stray.length, 0);
  const offTime = sets.reduce((sum, set) => sum + set.offTime.length, 0);
  const judged = reps.filter((rep) => rep.judged);
  const drops = reps.filter((rep) => rep.truth.dropped);
  const isExact = (set: SetScored) => set.ghosts.length === 0 && set.reps.every(({ found }) => found);
  return {
    sets: sets.length,
    trueReps: reps.length,
    foundReps: matched + ghosts,
    ghosts,
    f1: shareOf(2 * matched, reps.length + matched + ghosts),
    exactSets: shareOf(sets.filter(isExact).length, sets.length),
    ghostShare: shareOf(ghosts, reps.length),
    descentStartMs: spreadOf(eventErrors(reps, 'descentStartMs')),
    lockoutMs: spreadOf(eventErrors(reps, 'lockoutMs')),
    floorContactMs: spreadOf(eventErrors(reps, 'floorContactMs')),
    eccentricMs: spreadOf(eccentricErrors(reps)),
    countMs: spreadOf(wanted.map(lateMs)),
    delayMs: spreadOf(announced ? delays(reps) : []),
    wantedCounts: wanted.length,
    onTime: shareOf(wanted.filter(isOnTime).length, wanted.length),
    strayPer100: per100(stray, reps.length),
    offTimePer100: per100(offTime, reps.length),
    verdictsRight: shareOf(
      judged.filter(({ found, trueVerdict }) => found?.verdict === trueVerdict).length,
      judged.length,
    ),
    drops: drops.length,
    dropsFound: shareOf(drops.filter(({ found }) => found?.verdict === 'dropped').length, drops.length),
    heldCalledDropped: reps.filter((rep) => rep.trueVerdict === 'held' && rep.found?.verdict === 'dropped').length,
  };
}
