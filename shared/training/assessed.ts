// Owns the figures by which two assessments are compared. Refuses to say which is before and which after: see standing.ts.
import type { DayAsked } from './outcome';
import { PLAN } from './plan-params';
import type { Session } from './session';
import type { Assessed } from './standing';
import { eccentricSeconds, meanEccentricSeconds } from './tally';
import { countedSets, heaviestOf } from './work-sets';

/** One set as in training: enough to feel real, and at half weight too light to be risky. */
export const ASSESSMENT_ASKED: DayAsked = { sets: 1, reps: 5 };

/** Undefined for a training, an open session, and one aborted: under half of the reps asked for were measured. */
export function assessedOf(session: Session): Assessed | undefined {
  const { id, kind, unit, endedMs } = session;
  if (kind !== 'assessment' || endedMs === undefined) return undefined;
  const sets = countedSets(session);
  const reps = sets.flatMap(({ mine }) => mine.map(({ rep }) => rep));
  if (reps.length < ASSESSMENT_ASKED.sets * ASSESSMENT_ASKED.reps * PLAN.abortedShare) return undefined;
  return {
    session: id,
    endedMs,
    unit,
    weight: heaviestOf(sets),
    reps: reps.length,
    meanEccentricSeconds: wholeMs(meanEccentricSeconds(reps) ?? 0),
    fastestEccentricSeconds: wholeMs(Math.min(...reps.map(eccentricSeconds))),
    dropped: reps.filter(({ verdict }) => verdict === 'dropped').length,
  };
}

/** Finer than an eccentric is measured, and short on the radio. */
const wholeMs = (seconds: number): number => Math.round(seconds * 1000) / 1000;
