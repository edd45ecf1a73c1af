// Owns the bars of a set: one for each rep, as long as its way down, against the target. Refuses pixels and colours.
import { plainNumber } from '../../shared/texts/numbers';
import type { Verdict } from '../../shared/training/rep';
import type { SessionSet } from '../../shared/training/session';
import { eccentricSeconds } from '../../shared/training/tally';
import { VERDICT } from '../../shared/training/verdict';
import { type PhoneSay, seconds } from './words';

export interface RepBar {
  /** From 1. */
  readonly index: number;
  /** Length as a share of the chart's, 0 to 1. */
  readonly share: number;
  readonly seconds: string;
  readonly verdict: Verdict;
  readonly word: string;
  readonly glyph: string;
}

export interface RepChart {
  /** Where the target line stands, and from where on a rep is held: shares of the chart's length. */
  readonly targetShare: number;
  readonly heldShare: number;
  readonly target: string;
  readonly bars: readonly RepBar[];
}

/** A shape for each verdict, so that colour is not the only sign; only signs that the usual fonts of phones have. */
export const GLYPHS: Readonly<Record<Verdict, string>> = { held: '✓', short: '~', fast: '»', dropped: '▼' };

/** The chart reaches beyond the target by this factor, so that a held bar is seen to pass the line. A choice. */
const BEYOND_TARGET = 1.2;
/** No longer than this many targets: one very slow rep would make all others look alike. A choice. */
const TARGETS_AT_MOST = 2;

/** Length of the charts of some sets, s: the same for all of them, so that their bars compare. */
export function chartSeconds(sets: readonly SessionSet[]): number {
  let target = 0;
  let longest = 0;
  for (const set of sets) {
    target = Math.max(target, set.targetSeconds);
    for (const rep of set.reps) longest = Math.max(longest, eccentricSeconds(rep));
  }
  return Math.min(Math.max(target * BEYOND_TARGET, longest), target * TARGETS_AT_MOST);
}

export function repChart(set: SessionSet, lengthSeconds: number, say: PhoneSay): RepChart {
  return {
    targetShare: share(set.targetSeconds, lengthSeconds),
    heldShare: share(set.targetSeconds * VERDICT.heldShare, lengthSeconds),
    target: say('sessions.target', { seconds: plainNumber(set.targetSeconds, say) }),
    bars: set.reps.map((rep, i) => ({
      index: i + 1,
      share: share(eccentricSeconds(rep), lengthSeconds),
      seconds: seconds(eccentricSeconds(rep), say),
      verdict: rep.verdict,
      word: say(`verdict.${rep.verdict}`),
      glyph: GLYPHS[rep.verdict],
    })),
  };
}

function share(part: number, whole: number): number {
  return whole > 0 ? Math.min(1, Math.max(0, part / whole)) : 0;
}
