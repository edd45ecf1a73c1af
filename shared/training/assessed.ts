// Owns the figures by which two assessments are compared. Refuses to say which is before and which after: see standing.ts.
import type { Session } from './session';
import type { Assessed } from './standing';
import { countedSets, heaviestOf } from './work-sets';

/** Undefined for a training, an open session, and where no rep was measured. */
export function assessedOf(session: Session): Assessed | undefined {
  const { id, kind, unit, endedMs } = session;
  if (kind !== 'assessment' || endedMs === undefined) return undefined;
  const sets = countedSets(session);
  const reps = sets.flatMap(({ mine }) => mine.map(({ rep }) => rep));
  if (reps.length === 0) return undefined;
  const seconds = reps.map(({ descentStartMs, floorContactMs }) => (floorContactMs - descentStartMs) / 1000);
  return {
    session: id,
    endedMs,
    unit,
    weight: heaviestOf(sets),
    reps: reps.length,
    meanEccentricSeconds: wholeMs(seconds.reduce((sum, one) => sum + one, 0) / seconds.length),
    fastestEccentricSeconds: wholeMs(Math.min(...seconds)),
    dropped: reps.filter(({ verdict }) => verdict === 'dropped').length,
  };
}

/** Finer than an eccentric is measured, and short on the radio. */
const wholeMs = (seconds: number): number => Math.round(seconds * 1000) / 1000;
