// Owns what a coach would say after a whole session, from what was measured. Refuses advice on load: the plan gives that.
import { decimal } from '../../shared/texts/numbers';
import type { Session, SessionSet } from '../../shared/training/session';
import { eccentricSeconds, meanEccentricSeconds } from '../../shared/training/tally';
import { adviceOn } from './coach-sentence';
import type { PhoneSay } from './words';

export function sessionSentence(session: Session, say: PhoneSay): string {
  const reps = session.sets.flatMap((set) => [...set.reps]);
  const mean = meanEccentricSeconds(reps);
  if (mean === undefined) return say('coach.noRep');
  const verdicts = reps.map((rep) => rep.verdict);
  if (session.kind === 'assessment') {
    const fastest = reps.reduce((least, rep) => Math.min(least, eccentricSeconds(rep)), Infinity);
    const dropped = verdicts.filter((verdict) => verdict === 'dropped').length;
    return joined(say, [
      say('coach.assessment', { mean: decimal(mean, 1, say), fastest: decimal(fastest, 1, say) }),
      say('coach.assessmentDropped', { dropped, reps: reps.length }),
    ]);
  }
  const advice = adviceOn(verdicts, say);
  if (advice === undefined) return say('coach.session.allHeld', { reps: reps.length });
  const held = verdicts.filter((verdict) => verdict === 'held').length;
  return joined(say, [say('coach.session.some', { held, reps: reps.length }), hardest(session, say), advice]);
}

/** The set with the smallest share of held reps, where one stands out. */
function hardest({ sets }: Session, say: PhoneSay): string | undefined {
  const tried = sets.map((set, index) => ({ set, number: index + 1 })).filter(({ set }) => set.reps.length > 0);
  const least = tried.reduce((share, { set }) => Math.min(share, heldShare(set)), Infinity);
  const worst = tried.filter(({ set }) => heldShare(set) === least);
  const [only] = worst;
  if (only === undefined || worst.length > 1 || tried.length < 2) return undefined;
  return say('coach.session.hardest', {
    number: only.number,
    held: heldIn(only.set),
    reps: only.set.reps.length,
  });
}

function heldIn(set: SessionSet): number {
  return set.reps.filter((rep) => rep.verdict === 'held').length;
}

function heldShare(set: SessionSet): number {
  return heldIn(set) / set.reps.length;
}

function joined(say: PhoneSay, sentences: readonly (string | undefined)[]): string {
  return sentences
    .filter((sentence): sentence is string => sentence !== undefined)
    .reduce((first, next) => say('coach.sentences', { first, next }));
}
