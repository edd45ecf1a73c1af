// Owns measured reps as bars of a chart. Refuses edits: a rep that was only entered has no time to draw.
import { decimal } from '../../../shared/texts/numbers';
import type { SessionRep } from '../../../shared/training/session';
import { eccentricSeconds } from '../../../shared/training/tally';
import type { Ports } from '../ports';
import type { Bar } from '../screen-view';

/** As many as can be told apart on a wrist: three sets of five. A choice. */
export const MOST_BARS = 15;

/** The newest, in their order. */
export function barsOf(reps: readonly SessionRep[]): readonly Bar[] {
  return reps.slice(-MOST_BARS).map((rep) => ({ eccentricSeconds: eccentricSeconds(rep), verdict: rep.verdict }));
}

/** Tenths: finer than the eccentric is measured, coarse enough to read. */
export function secondsText(seconds: number, say: Ports['say']): string {
  return decimal(seconds, 1, say);
}
