// Owns what a coach would say after a whole session, from the measured reps of its lift that are the person's.
// Refuses advice on load: the plan gives that.
import { decimal } from '../../shared/texts/numbers';
import type { Session, SessionRep } from '../../shared/training/session';
import { eccentricSeconds, meanEccentricSeconds, repsMine, tallySession } from '../../shared/training/tally';
import { adviceOn } from './coach-sentence';
import type { PhoneSay } from './words';

export function sessionSentence(session: Session, say: PhoneSay): string {
  const sets = mainSets(session);
  const reps = sets.flat();
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
  if (advice === undefined) return say(allHeldKey(session), { reps: reps.length });
  const held = verdicts.filter((verdict) => verdict === 'held').length;
  return joined(say, [say('coach.session.some', { held, reps: reps.length }), hardest(sets, say), advice]);
}

/** Of a rep that was only entered nobody knows. */
function allHeldKey(session: Session): 'coach.session.allHeld' | 'coach.session.measuredHeld' {
  const entered = tallySession(session).sets.some(({ lift, added }) => lift === undefined && added > 0);
  return entered ? 'coach.session.measuredHeld' : 'coach.session.allHeld';
}

/** A set of the lift as its reps, in the order of the sets. */
function mainSets(session: Session): (readonly SessionRep[])[] {
  return session.sets.flatMap(({ lift }, index) => (lift === undefined ? [repsMine(session, index)] : []));
}

/** The set with the smallest share of held reps, where one stands out. */
function hardest(sets: readonly (readonly SessionRep[])[], say: PhoneSay): string | undefined {
  const tried = sets.map((reps, index) => ({ reps, number: index + 1 })).filter(({ reps }) => reps.length > 0);
  const least = tried.reduce((share, { reps }) => Math.min(share, heldShare(reps)), Infinity);
  const worst = tried.filter(({ reps }) => heldShare(reps) === least);
  const [only] = worst;
  if (only === undefined || worst.length > 1 || tried.length < 2) return undefined;
  return say('coach.session.hardest', { number: only.number, held: heldIn(only.reps), reps: only.reps.length });
}

function heldIn(reps: readonly SessionRep[]): number {
  return reps.filter((rep) => rep.verdict === 'held').length;
}

function heldShare(reps: readonly SessionRep[]): number {
  return heldIn(reps) / reps.length;
}

function joined(say: PhoneSay, sentences: readonly (string | undefined)[]): string {
  return sentences
    .filter((sentence): sentence is string => sentence !== undefined)
    .reduce((first, next) => say('coach.sentences', { first, next }));
}
