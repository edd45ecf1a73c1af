// Owns the words of the motor: what is said on the skin. Refuses to say how long or how strong: that is each platform's.

/** `count`: 1, 2, 3 … while the bar goes down. `brake`: too fast, and still time to slow it. `fast`, `dropped`: after the rep. */
export type Cue =
  | {
      readonly kind: 'count';
      readonly count: number;
      readonly last: boolean;
      readonly tMs: number;
      readonly atMs: number;
    }
  | { readonly kind: 'brake' | 'fast' | 'dropped' | 'lockout'; readonly tMs: number; readonly atMs: number };
export type CueSink = (cue: Cue) => void;
