// Owns the sets that the lifter of the four weeks does: made ones, chosen for being heard as they were made. Refuses to measure the
// detector with them: how many made sets are heard so is for the score to say.
import { CONDITIONS, type Conditions, makeSet } from '../maker/make-set';
import { asRecorded, type Recorded } from './recorded';

/** A bar that is stood at, and left by a key. */
const AT_THE_BAR = { walkTo: 0, walkAway: 0, dropped: 0 } as const;
const COACHED: Conditions = { ...CONDITIONS.conventionalCoached, ...AT_THE_BAR, careless: 0 };

const CONDITIONS_OF = {
  /** Five reps, each within a fifth of a second of the target or over it, and heard so. */
  held: COACHED,
  /** Five reps of 2.2 s at the most, and heard so. */
  quick: { ...COACHED, careless: 1 },
  /** Twelve with the empty bar. */
  goodMorning: { ...CONDITIONS.goodMorning, ...AT_THE_BAR, careless: 0 },
} as const satisfies Record<string, Conditions>;

export interface ChosenSet {
  readonly kind: keyof typeof CONDITIONS_OF;
  readonly seed: number;
}

export function madeSet({ kind, seed }: ChosenSet): Recorded {
  const { recording, reps } = makeSet(seed, CONDITIONS_OF[kind]);
  return asRecorded(recording, reps);
}
