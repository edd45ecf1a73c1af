// Owns what a judged repetition and a finished set are. Refuses to judge: see verdict.ts.
import type { RepMeasured } from '../motion/bar-event';

export const VERDICTS = ['held', 'short', 'fast', 'dropped'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A measured rep with its place in the set (from 1), its phases in seconds, and the verdict on it. */
export interface Rep {
  readonly index: number;
  readonly measured: RepMeasured;
  readonly concentricSeconds: number;
  readonly eccentricSeconds: number;
  readonly verdict: Verdict;
}
