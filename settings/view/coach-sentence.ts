// Owns what a coach would say after one set: how many reps held, which did not, and the one thing to do about it.
// Refuses advice on load and on the back: the plan and the check-in give those.
import { decimal, plainNumber } from '../../shared/texts/numbers';
import type { Verdict } from '../../shared/training/rep';
import type { PhoneSay } from './words';

export interface CoachedRep {
  /** From 1. */
  readonly index: number;
  readonly eccentricSeconds: number;
  readonly verdict: Verdict;
}

/** The verdicts that ask for something, the gravest first: a set is told the one thing that matters most in it. */
const GRAVEST_FIRST = ['dropped', 'fast', 'short'] as const;
type NotHeld = (typeof GRAVEST_FIRST)[number];

/** Up to so many reps are named one by one; more would be a list that nobody reads. */
const NAMED_AT_MOST = 3;

/** What to do about the gravest of the verdicts; undefined where all are held. */
export function adviceOn(verdicts: readonly Verdict[], say: PhoneSay): string | undefined {
  const gravest = GRAVEST_FIRST.find((verdict) => verdicts.includes(verdict));
  return gravest === undefined ? undefined : say(`coach.advice.${gravest}`);
}

/** `targetSeconds` is how long each way down should have lasted. */
export function coachSentence(reps: readonly CoachedRep[], targetSeconds: number, say: PhoneSay): string {
  if (reps.length === 0) return say('coach.noRep');
  const target = plainNumber(targetSeconds, say);
  const advice = adviceOn(
    reps.map((rep) => rep.verdict),
    say,
  );
  if (advice === undefined) {
    return reps.length === 1 ? say('coach.oneHeld', { target }) : say('coach.allHeld', { reps: reps.length, target });
  }
  const held = reps.filter((rep) => rep.verdict === 'held').length;
  const values = { held, reps: reps.length, target, others: listed(notHeld(reps, say), say), advice };
  if (reps.length === 1) return say('coach.oneNotHeld', values);
  return say(held === 0 ? 'coach.noneHeld' : 'coach.someHeld', values);
}

function notHeld(reps: readonly CoachedRep[], say: PhoneSay): string[] {
  const named: string[] = [];
  const counts: Record<NotHeld, number> = { dropped: 0, fast: 0, short: 0 };
  for (const { index, eccentricSeconds, verdict } of reps) {
    if (verdict === 'held') continue;
    counts[verdict] += 1;
    named.push(say(`coach.rep.${verdict}`, { index, seconds: decimal(eccentricSeconds, 1, say) }));
  }
  if (named.length <= NAMED_AT_MOST) return named;
  return GRAVEST_FIRST.filter((verdict) => counts[verdict] > 0).map((verdict) =>
    say(`coach.counted.${verdict}`, { count: counts[verdict] }),
  );
}

function listed(parts: readonly string[], say: PhoneSay): string {
  const last = parts[parts.length - 1] ?? '';
  if (parts.length < 2) return last;
  const first = parts.slice(0, -1).reduce((all, next) => say('coach.listed', { first: all, next }));
  return say('coach.listedLast', { first, last });
}
