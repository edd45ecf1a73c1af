// Owns the bars of a set: one for each rep, as long as its way down, against the target. Refuses pixels and colours.
import { decimal, plainNumber } from '../../shared/texts/numbers';
import type { Verdict } from '../../shared/training/rep';
import type { Session, SessionRep, SessionSet } from '../../shared/training/session';
import { notMine } from '../../shared/training/session-edits';
import { eccentricSeconds } from '../../shared/training/tally';
import { VERDICT } from '../../shared/training/verdict';
import { type PhoneSay, seconds } from './words';

export interface RepBar {
  /** From 1, as measured. */
  readonly index: number;
  /** Length as a share of the chart's, 0 to 1. */
  readonly share: number;
  readonly seconds: string;
  /** Mean speed of the way down, an estimate and called so; absent where the travel is not known. */
  readonly speed?: string;
  readonly verdict: Verdict;
  /** The verdict, or that it is none of the person's. */
  readonly word: string;
  readonly glyph: string;
  /** None of the person's: shown with what was measured, and in no sum. */
  readonly struck: boolean;
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
const STRUCK_GLYPH = '–';

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

/** @param index of the set in the session, from 0. */
export function repChart(
  { edits }: Pick<Session, 'edits'>,
  set: SessionSet,
  index: number,
  lengthSeconds: number,
  say: PhoneSay,
): RepChart {
  const struck = notMine(edits, index);
  return {
    targetShare: share(set.targetSeconds, lengthSeconds),
    heldShare: share(set.targetSeconds * VERDICT.heldShare, lengthSeconds),
    target: say('sessions.target', { seconds: plainNumber(set.targetSeconds, say) }),
    bars: set.reps.map((rep, i) => repBar(rep, i, struck.has(i), lengthSeconds, say)),
  };
}

function repBar(rep: SessionRep, place: number, struck: boolean, lengthSeconds: number, say: PhoneSay): RepBar {
  const lasted = eccentricSeconds(rep);
  return {
    index: place + 1,
    share: share(lasted, lengthSeconds),
    seconds: seconds(lasted, say),
    verdict: rep.verdict,
    word: struck ? say('sessions.notMine') : say(`verdict.${rep.verdict}`),
    glyph: struck ? STRUCK_GLYPH : GLYPHS[rep.verdict],
    struck,
    ...(rep.travelM > 0 && lasted > 0 && { speed: say('sessions.about', { speed: speed(rep.travelM / lasted, say) }) }),
  };
}

/** One decimal is what it is known to; under it two, rather than none. */
function speed(mps: number, say: PhoneSay): string {
  return decimal(mps, mps < 0.095 ? 2 : 1, say);
}

function share(part: number, whole: number): number {
  return whole > 0 ? Math.min(1, Math.max(0, part / whole)) : 0;
}
