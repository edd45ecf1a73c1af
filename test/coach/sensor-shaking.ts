// Owns readings of a wrist at rest whose motor runs, with known truth. Refuses to be a real watch: the motor is one tone.
import type { Random } from '../maker/random';

export interface Shaking {
  readonly hz: number;
  /** Standard deviation per axis, m/s². */
  readonly noiseMps2: number;
  readonly peakMps2: number;
  /** Time constants of the motor's rise and of its ringing, ms. */
  readonly riseMs: number;
  readonly ringMs: number;
  /** From the command to the motor, ms. */
  readonly latencyMs: number;
  readonly toneHz: number;
}

/** The specific force at `tMs` of a wrist at rest whose pulse was asked for at `startMs`; as x, y, z. */
export function shakenForce(
  random: Random,
  shaking: Shaking,
  tMs: number,
  startMs: number,
  durationMs: number,
): readonly [number, number, number] {
  const since = tMs - startMs - shaking.latencyMs;
  const full = 1 - Math.exp(-Math.min(Math.max(0, since), durationMs) / shaking.riseMs);
  const rung = Math.exp(-Math.max(0, since - durationMs) / shaking.ringMs);
  const shake = since < 0 ? 0 : shaking.peakMps2 * full * rung;
  const phase = (2 * Math.PI * shaking.toneHz * tMs) / 1000;
  const noise = () => shaking.noiseMps2 * random.normal();
  // An eccentric mass turns: two axes a quarter apart, so that the deviation is never zero while it runs.
  return [3 + shake * Math.cos(phase) + noise(), 4 + shake * Math.sin(phase) + noise(), 8.44 + noise()];
}
