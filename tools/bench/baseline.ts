// Owns the bare baseline that the core's cost is told beside: vector length and one second-order filter per sample.
// Refuses cleverness: coded as plainly as the core, state in one object, called through a function per sample.

/** A second-order low-pass (Butterworth, 5 Hz at 50 Hz; any other would cost the same), coefficients normalised to a0 = 1. */
const LOW_PASS = { b0: 0.0675, b1: 0.1349, b2: 0.0675, a1: -1.143, a2: 0.4128 };

export interface Baseline {
  /** ms, m/s². Gives the filtered length of the vector, m/s². */
  pushAccel(tMs: number, xMps2: number, yMps2: number, zMps2: number): number;
}

export function createBaseline(): Baseline {
  const coefficients = LOW_PASS;
  const state = { tMs: 0, in1: 0, in2: 0, out1: 0, out2: 0 };
  return {
    pushAccel(tMs, xMps2, yMps2, zMps2) {
      const length = Math.sqrt(xMps2 * xMps2 + yMps2 * yMps2 + zMps2 * zMps2);
      const filtered =
        coefficients.b0 * length +
        coefficients.b1 * state.in1 +
        coefficients.b2 * state.in2 -
        coefficients.a1 * state.out1 -
        coefficients.a2 * state.out2;
      state.in2 = state.in1;
      state.in1 = length;
      state.out2 = state.out1;
      state.out1 = filtered;
      state.tMs = tMs;
      return filtered;
    },
  };
}
