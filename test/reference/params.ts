// Owns every number of the reference detector, with its unit and where it comes from.
// Refuses derived values: those are computed where they are used.
//
// "tuned": chosen on made sets with seeds below 1000 and on the public recordings of real wrists (Ebbelaar 2019;
// NealC17/senior_design; Matey-Sanz 2023), no published figure being known.

export const SIGNAL = {
  /** Even grid, ms: the fastest watch rate in use (100 Hz). */
  stepMs: 10,
  /** Length of the average taken before the vector's length, ms: a null at 12.5 Hz, where straps and tremor live (Lakie 2015). */
  averageMs: 80,
  /** Time constant of the low-pass that finds gravity among turned forces, s: longer than a half rep, shorter than gyroscope drift. */
  gravityTauS: 3,
  /** Time constant of the low-pass that finds the forearm's direction without a gyroscope, s. Tuned. */
  directionTauS: 0.25,
  /** Rows of the grid from node to node of the segmentation: 40 ms. */
  rowsPerNode: 4,
  /** Acceleration squared is averaged over so many rows each way, each row counting up to this, m²/s⁴. Tuned. */
  powerRows: 10,
  powerMost: 4,
  /** Shaking within ±60 ms that may be an impact, m/s². Soft contacts of real bars reach 2 g, tremor .35 m/s² rms. Tuned. */
  impactMps2: 3,
} as const;

export const SEGMENT = {
  /** Seconds a phase may last. Pulls: 1RM pulls 4.08 s (Escamilla 2000); descents: target up to 6 s. */
  pullS: [0.48, 5],
  lockoutS: [0.16, 12],
  descentS: [0.48, 8],
  floorS: [0, 12],
  /** Heights looked at, m, and their step. A bar raised less than 15 cm is no rep; 12 leaves room for error. */
  heightM: [0.13, 1],
  heightStepM: 0.02,
  /** Speed at an end that is called zero, m/s, sd: a node is 40 ms and a bar changes speed by 1–3 m/s² there. */
  endSpeedSdMps: 0.06,
  /** Speed at which a hard contact meets the floor, m/s, mean and sd; .5–.7 measured, drops of 15–30 cm 1.7–2.4 (derived). */
  impactSpeedMps: -0.5,
  impactSpeedSdMps: 0.5,
  /** Prefer a speed-zero end where both explain the data, in units of log likelihood. Tuned. */
  impactCost: 1.5,
  /** What shaking at a contact is worth, log likelihood: most contacts shake, little else does. Tuned. */
  impactReward: 1,
  /** Movement against the direction of a phase, m/s, sd. Tuned. */
  againstSdMps: 0.05,
  /** A pull or a descent is seldom slower than this, m/s; cost of each second that is. Without it rest hides in movement. Tuned. */
  slowMps: 0.04,
  slowPerS: 5,
  /** Speed of a bar held still: settling, sway and node error, m/s rms, and independent looks a second. Tuned. */
  stillSpeedMps: 0.05,
  stillLooksPerS: 4,
  /** After an impact the sensor rings: rest is looked for only so many nodes later. */
  ringNodes: 5,
  /** Height that a lockout may lose or gain, m, sd: settling is 4–18 mm, doubled for the bias. */
  lockoutDriftSdM: 0.03,
  /** The same on the floor grows with time, m/s: hands let go, shift and grip again. Tuned. */
  floorDriftMps: 0.05,
  /** Doing anything else (walking, re-gripping, given-up pulls), log likelihood per second, more by its acceleration squared
   * up to a limit in m²/s⁴ (no law says how one walks, but a bar's pull is not nothing either), and once. Tuned. */
  handlingPerS: 0.8,
  handlingPerMps2Squared: 1.5,
  handlingMostSquared: 1.5,
  handlingOnce: 1,
  /** What a whole rep explains better than chance, log likelihood. Tuned: sitting down and standing up fit worse by more. */
  repReward: 1,
  /** Longest pause in a Romanian turn, ms; what lies longer has been put down. Tuned. */
  turnMs: 1000,
  /** Mean height, m, and its sd before the set is known (Escamilla 2000: 21–26 % of body height). */
  meanHeightM: 0.5,
  heightSdM: 0.15,
  /** Seconds of a pull and of a descent: no cost up to here, then this per second. Tuned. */
  longPullS: 2.5,
  longDescentS: 5,
  longPerS: 1.5,
} as const;

/** What is believed of a set before and after a first look at it. */
export interface Belief {
  /** Bias of the vertical acceleration within one phase, m/s², sd. */
  readonly biasSdMps2: number;
  /** Difference between height gained and height lost, m, sd. */
  readonly matchSdM: number;
  readonly meanHeightM: number;
  readonly heightSdM: number;
}

export const BELIEF = {
  /** Without a gyroscope: offset .3 m/s² an axis and scale −2.5..+4 % (BMA280 data sheet; MetaMotion measured .30–.39). */
  firstWithoutGyro: { biasSdMps2: 0.1, matchSdM: 0.09 },
  /** With: drift .02–.05 m/s² from rest to rest (measured), and the same offset until it is learnt. */
  firstWithGyro: { biasSdMps2: 0.08, matchSdM: 0.06 },
  /** Once the set's bias has been learnt. Tuned. */
  learntWithoutGyro: { biasSdMps2: 0.08, matchSdM: 0.05 },
  learntWithGyro: { biasSdMps2: 0.06, matchSdM: 0.04 },
  /** Height of one lifter's reps about their median, m, sd: ±4 cm measured; wider for what was missed at first. */
  learntHeightSdM: 0.06,
  /** A Romanian descent ends above the floor: .55–.85 of the pick-up. */
  romanianMatchSdM: 0.2,
  romanianHeightSdM: 0.15,
  /** Forearm's direction at floor and at lockout about the set's own, degrees, sd, and the most it may cost. Tuned. */
  directionSdDeg: 5,
  directionCostMost: 6,
} as const;

export const LEARN = {
  /** Offset along gravity, m/s², sd: scale error −2.5..+4 % of g, and what the median left. */
  offsetSdMps2: 0.4,
  /** Offset of each axis, m/s², sd: ±50 mg over life (BMA280 data sheet). */
  axisSdMps2: 0.3,
  /** Speed at the ends of a phase and height at the ends of a rep, sd. Tuned. */
  speedSdMps: 0.08,
  heightSdM: 0.04,
  /** Rest on the floor that is looked at beside a rep, s, and what is left out after a contact, s. */
  floorS: 1,
  ringS: 0.3,
  /** The first, robust fit: average before it, s; rounds; and how many rows count as one. Tuned. */
  calmS: 0.3,
  calmRounds: 8,
  /** Misfits that count in full, m/s², each tried: most of a set with rests is calm; of one without, only whole cycles cancel. */
  calmMps2: [0.12, 2],
  calmAlike: 8,
} as const;

export const REFINE = {
  /** How often times are read off the speed and the speed smoothed again between them. */
  rounds: 3,
  /** Noise of the vertical acceleration, m/s²/√Hz: quiet windows of real wrists .035–.19 are an upper bound. */
  accelNoise: 0.1,
  /** The same about an impact, and how far the averaging carries it forward, s. */
  impactNoise: 3,
  smearS: 0.04,
  /** Wander of its bias, m/s²/√s, and its first sd, m/s². Tuned. */
  biasWander: 0.03,
  biasSdMps2: 0.08,
  /** Speed zero in one 10 ms row of rest on the floor and at lockout, m/s, sd; neighbours are not independent. Tuned. */
  floorSpeedSdMps: 0.1,
  lockoutSpeedSdMps: 0.15,
  /** End of the lockout that is not taken for rest, s, and its greatest share of the lockout. Tuned. */
  openS: 0.1,
  openShare: 0.5,
  /** Speed zero at the ends themselves, m/s, sd. */
  endSpeedSdMps: 0.05,
  topEndSdMps: 0.1,
  /** Height back where it began, m, sd. */
  heightSdM: 0.015,
  /** Height of one set's lockouts about their median, m, sd: .59–.63 m in one measured set. */
  lockoutHeightSdM: 0.02,
  /** Rest on the floor that is used beside a rep, s, and what is left out after an impact, s. */
  floorS: 0.6,
  ringS: 0.25,
  /** A movement has surely begun, and not yet ended, at this share of its height. Tuned. */
  insideShare: 0.15,
  /** Speeds at which phases begin and end, m/s: descent by definition; the others allow for the noise. */
  liftOffMps: 0.015,
  lockoutMps: 0.02,
  descentMps: 0.02,
  /** A contact without impact: speed from which it is foreseen, m/s; rows over which its slowing is read; the tail as a multiple
   * of steady slowing, on the floor and in a turn; and its longest, rows. Tuned. */
  softMps: 0.05,
  slopeRows: 8,
  floorTail: 1.5,
  turnTail: 1.1,
  tailRowsMost: 30,
} as const;

export const CONTACT = {
  /** Where an impact is looked for about the segmentation's contact, s before and after. Tuned. */
  beforeS: 0.3,
  afterS: 0.2,
  /** An impact stands out by this, m/s², and by this many times the descent's own shaking (rms). Tuned. */
  leastMps2: 2.5,
  timesShake: 4,
  /** It has begun where it reaches this share of its peak. Tuned. */
  onsetShare: 0.2,
} as const;

export const FALL = {
  /** How long before the contact a fall may begin, s: .3 m in free fall last .25 s (derived). */
  longestS: 0.45,
  /** Downward acceleration of a bar that falls, m/s², averaged over 50 ms: a controlled one hastens with at most 3–5. Tuned. */
  leastMps2: 5.5,
  /** It has begun where the acceleration reaches this share of its greatest. */
  onsetShare: 0.5,
} as const;

export const START = {
  /** What is looked at before and after the speed's own crossing, s, the latter's greatest share of the descent, and what is
   * left out after lockout, s. Tuned. */
  beforeS: 0.5,
  afterS: 0.35,
  afterShare: 0.2,
  afterLockoutS: 0.1,
  leastRows: 20,
  /** Speed that counts as rest, about the mean looked at, m/s, sd: free; and drift of the speed, m/s², sd. Tuned. */
  levelSdMps: 0.3,
  driftSdMps2: 0.03,
  /** Noise of the speed, m/s rms, and how many 10 ms rows go together. Tuned. */
  noiseMps: 0.008,
  alikeRows: 10,
  /** Growth of speed with time: 1 from a steady push, 2 from minimum jerk (Flash & Hogan 1985). */
  powers: [1, 1.5, 2, 3],
  stepRows: 2,
} as const;
