// Owns what the scoreboard must know of a set to score it. Refuses to know where the set came from.

/** One rep as it truly was, ms from the recording's own zero; definitions as in DESIGN.md. */
export interface TruthOfRep {
  readonly liftOffMs: number;
  readonly lockoutMs: number;
  readonly descentStartMs: number;
  readonly floorContactMs: number;
  readonly eccentricMs: number;
  /** The last 15 to 30 cm fell. */
  readonly dropped: boolean;
}

export interface TruthOfSet {
  readonly targetSeconds: number;
  readonly reps: readonly TruthOfRep[];
  /** A rep that had begun before the first sample: finding it, or counting it, is neither right nor wrong. */
  readonly cutRep?: TruthOfRep;
}
