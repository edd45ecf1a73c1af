// Owns the verdict on one rep. Refuses to measure: the times and the fall come from motion.
import type { Verdict } from './rep';

/** The boundaries between the verdicts. */
export interface VerdictParams {
  /** Share of the target from which an eccentric is `held`. */
  readonly heldShare: number;
  /** Share of the target under which an eccentric is `fast`; between the two it is `short`. */
  readonly fastShare: number;
  /** Estimated fall from which a rep is `dropped`, m. */
  readonly dropM: number;
}

/**
 * The shares are the product's rule. At 3 s they leave 0.3 s under the target, more than the ±0.22 s to which phases of
 * slow reps were timed by an accelerometer (Viecelli 2021), so measuring alone seldom costs a held rep its verdict.
 * The rule for a drop is the last 15 to 30 cm; 3 cm less is asked because a fall is estimated, and the last centimetres
 * of a real one are lost in the impact.
 */
export const VERDICT: VerdictParams = { heldShare: 0.9, fastShare: 0.8, dropM: 0.12 };

/**
 * The verdict on an eccentric of `eccentricMs` (ms) whose end fell `fallM` (m; 0 where it was lowered to the end)
 * against a target of `targetSeconds` (s). A boundary itself belongs to the better verdict; a fall outweighs any total.
 */
export function judge(eccentricMs: number, fallM: number, targetSeconds: number): Verdict {
  if (fallM >= VERDICT.dropM) return 'dropped';
  // A quotient, because 0.8 × 3 s is a little more than 2.4 s in binary and would call 2400 ms `fast`.
  const share = eccentricMs / (targetSeconds * 1000);
  if (share >= VERDICT.heldShare) return 'held';
  return share >= VERDICT.fastShare ? 'short' : 'fast';
}
