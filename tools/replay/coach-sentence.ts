// Owns the one plain sentence on a set. Refuses advice on load and on the back: the plan and the check-in give those.
import type { Rep, Verdict } from '../../shared/training/rep';

/** What to do about a verdict, the gravest first: a set is told the one thing that matters most in it. */
const ADVICE: readonly { readonly verdict: Verdict; readonly words: string }[] = [
  { verdict: 'dropped', words: 'stay on the bar until the plates touch the floor' },
  { verdict: 'fast', words: 'wait for every count on the way down' },
  { verdict: 'short', words: 'a little more patience at the end of the way down' },
];

function inWords(rep: Rep): string {
  const seconds = `${rep.eccentricSeconds.toFixed(1)} s`;
  switch (rep.verdict) {
    case 'held':
      return `rep ${rep.index} held for ${seconds}`;
    case 'short':
      return `rep ${rep.index} was short (${seconds})`;
    case 'fast':
      return `rep ${rep.index} was fast (${seconds})`;
    case 'dropped':
      return `rep ${rep.index} was dropped at the end`;
  }
}

function listed(parts: readonly string[]): string {
  const last = parts[parts.length - 1] ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What a coach would say after the set; `targetSeconds` is how long each way down should have lasted. */
export function coachSentence(reps: readonly Rep[], targetSeconds: number): string {
  if (reps.length === 0) return 'No rep was found.';
  const target = `the ${targetSeconds}-second way down`;
  const others = reps.filter((rep) => rep.verdict !== 'held');
  if (others.length === 0) {
    return reps.length === 1
      ? `The one rep held ${target}.`
      : `All ${reps.length} reps held ${target}. That is the work.`;
  }
  const advice = ADVICE.find(({ verdict }) => others.some((rep) => rep.verdict === verdict))?.words ?? '';
  const heldCount = reps.length - others.length;
  const held = `${heldCount === 0 ? 'None' : heldCount} of ${reps.length} reps held ${target}`;
  return `${held}: ${listed(others.map(inWords))}. ${capitalised(advice)}.`;
}
