// Owns which found rep is which true rep. Refuses to say how good the match is: measure.ts does.

/** The part of a rep by which reps are told apart: from lockout to floor contact, ms. */
export interface TopToFloor {
  readonly lockoutMs: number;
  readonly floorContactMs: number;
}

export interface Matching<True, Found> {
  readonly pairs: readonly { readonly truth: True; readonly found: Found }[];
  readonly missed: readonly True[];
  readonly ghosts: readonly Found[];
}

/** Floor contacts this near make the same rep even where the spans overlap by less than half. */
const SAME_CONTACT_MS = 500;

function overlapMs(a: TopToFloor, b: TopToFloor): number {
  return Math.min(a.floorContactMs, b.floorContactMs) - Math.max(a.lockoutMs, b.lockoutMs);
}

function couldBeSame(truth: TopToFloor, found: TopToFloor): boolean {
  const overlap = overlapMs(truth, found);
  if (overlap <= 0) return false;
  const longer = Math.max(truth.floorContactMs - truth.lockoutMs, found.floorContactMs - found.lockoutMs);
  return Math.abs(truth.floorContactMs - found.floorContactMs) <= SAME_CONTACT_MS || overlap > longer / 2;
}

/**
 * Pairs found reps with true ones, one to one, the largest overlap of [lockout, floor contact] first. A pair must overlap
 * at all, and either have its floor contacts within 500 ms or overlap by more than half of the longer span.
 */
export function matchReps<True extends TopToFloor, Found extends TopToFloor>(
  truths: readonly True[],
  founds: readonly Found[],
): Matching<True, Found> {
  const candidates: { truth: True; found: Found; overlap: number }[] = [];
  for (const truth of truths) {
    for (const found of founds) {
      if (couldBeSame(truth, found)) candidates.push({ truth, found, overlap: overlapMs(truth, found) });
    }
  }
  candidates.sort((a, b) => b.overlap - a.overlap);
  const takenTruths = new Set<True>();
  const takenFounds = new Set<Found>();
  const pairs: { truth: True; found: Found }[] = [];
  for (const { truth, found } of candidates) {
    if (takenTruths.has(truth) || takenFounds.has(found)) continue;
    takenTruths.add(truth);
    takenFounds.add(found);
    pairs.push({ truth, found });
  }
  pairs.sort((a, b) => a.truth.floorContactMs - b.truth.floorContactMs);
  return {
    pairs,
    missed: truths.filter((truth) => !takenTruths.has(truth)),
    ghosts: founds.filter((found) => !takenFounds.has(found)),
  };
}
