// Owns the conditions under which sets are made: the rows of the score table. Refuses numbers of physics: see params.ts.
import type { Range } from './random';

export interface Conditions {
  readonly style: 'deadStop' | 'touchAndGo' | 'romanian' | 'goodMorning';
  /** How many reps, or from how many to how many. */
  readonly reps: number | Range;
  readonly targetSeconds: number;
  /** Nominal; the sensor's own clock is a few per cent off. */
  readonly sampleHz: number;
  /** Timestamp jitter as a multiple of what Wear OS shows (relative to the sampling period); 0 for none. */
  readonly jitter: number;
  /** Lockout to the beginning of the way down, s. */
  readonly holdSeconds: Range;
  /** Leaning back and settling after about half of the lockouts. */
  readonly settling: boolean;
  /** Added wobble of a loose strap, length of the vector, m/s² rms; 0 for a tight one. */
  readonly strapMps2Rms: number;
  /** How many times 300 ms of samples are missing during the set. */
  readonly gaps: number;
  /** The watch's own motor counts the way down. */
  readonly motor: boolean;
  readonly givenUpPulls: number;
  readonly beginMidRep: boolean;
  readonly gyro: boolean;
  /** Share of the sets that begin with walking up and bending down to the bar. */
  readonly walkTo: number;
  /** Share of the sets that end with standing up and walking away. */
  readonly walkAway: number;
  /** Share of the reps lowered carelessly, in 0.8 to 2.3 s. */
  readonly careless: number;
  /** Share of the reps whose last 15 to 30 cm fall. */
  readonly dropped: number;
}

const conventional: Conditions = {
  style: 'deadStop',
  reps: 5,
  targetSeconds: 3,
  sampleHz: 50,
  jitter: 1,
  holdSeconds: [0.4, 1.6],
  settling: true,
  strapMps2Rms: 0,
  gaps: 0,
  motor: false,
  givenUpPulls: 0,
  beginMidRep: false,
  gyro: true,
  walkTo: 0.5,
  walkAway: 0.5,
  careless: 0.28,
  dropped: 0.1,
};

/** The score table's rows. Every one has a gyroscope, which the detector may be forbidden to see. */
export const CONDITIONS = {
  conventional,
  conventionalCoached: { ...conventional, holdSeconds: [1, 2] },
  touchAndGo: { ...conventional, style: 'touchAndGo' },
  romanian: { ...conventional, style: 'romanian' },
  conventional12Hz: { ...conventional, sampleHz: 12.5 },
  conventional25Hz: { ...conventional, sampleHz: 25 },
  conventional100Hz: { ...conventional, sampleHz: 100 },
  ownMotor: { ...conventional, motor: true },
  givenUpPulls: { ...conventional, givenUpPulls: 2 },
  gap300ms: { ...conventional, gaps: 2 },
  begunMidRep: { ...conventional, beginMidRep: true, walkTo: 0 },
  looseStrap: { ...conventional, strapMps2Rms: 1.4 },
  /** As the plan asks for them: twelve with the empty bar, walked out and racked. Nothing falls: the bar lies on the back. */
  goodMorning: { ...conventional, style: 'goodMorning', reps: 12, dropped: 0 },
} as const satisfies Record<string, Conditions>;

export type ConditionName = keyof typeof CONDITIONS;
