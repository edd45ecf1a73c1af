// Owns the numbers by which hypotheses are scored. Prices are in nats: the logarithm of how much less likely something is.
// Found by a search over made sets with seeds below 1000 and the recordings at hand, with and without a gyroscope apart.

export interface BeamParams {
  /** Movement that is no lifting, nats/s. A bar at rest is free. */
  readonly handlingPrice: number;
  /** A bar going up, going down, nats/s. */
  readonly movePrice: number;
  readonly descentPrice: number;
  /** Speed of a wrist at lockout, at the floor, that holds still, m/s rms; the time over which it is one and the same, s. */
  readonly restSpeedMps: number;
  readonly floorSpeedMps: number;
  readonly restCorrelationS: number;
  /** What the speed at lockout, at the floor, may differ from zero where a movement ends, m/s. */
  readonly endSpeedMps: number;
  readonly floorEndMps: number;
  /** Growth of the speed's uncertainty while moving and at rest, m/s per root second; and with the acceleration, per root second. */
  readonly speedWander: number;
  readonly restWander: number;
  readonly accelWander: number;
  /** Growth of the bias' uncertainty while moving and at rest, m/s² per root second. */
  readonly biasWander: number;
  readonly restDrift: number;
  /** Bias of an unknown watch, m/s²; of the same forearm in the same place a rep later; of a first lockout at most. */
  readonly biasFirst: number;
  readonly biasSame: number;
  readonly lockBiasMost: number;
  /** Travel of the first repetition and its spread, and the spread within a set, m. */
  readonly travelM: number;
  readonly travelSpreadM: number;
  readonly travelSetSpreadM: number;
  /** Least travel of a repetition, most that a pull may seem to rise and a descent to sink below the floor, m. */
  readonly leastTravelM: number;
  readonly mostTravelM: number;
  readonly belowFloorM: number;
  /** Longest movement; pull, descent and hold that begin to be too long, s; the price of that, nats/s. */
  readonly longestMoveS: number;
  readonly pullLongS: number;
  readonly descentLongS: number;
  readonly holdLongS: number;
  readonly longPrice: number;
  readonly descentLongPrice: number;
  /** Hold at lockout that is too short, s, and its price, nats. */
  readonly holdShortS: number;
  readonly holdShortPrice: number;
  /** A movement that has stopped, m/s, within this share of its end, and its price, nats/s: it should have passed on. */
  readonly arrivedMps: number;
  readonly arrivedShare: number;
  readonly arrivedPrice: number;
  /** Uncertainty of the height at the floor, m, and its growth with time and speed's uncertainty. */
  readonly heightM: number;
  readonly heightGrowth: number;
  /** Passing to the next phase, nats; negative: it is worth something that all conditions are met at once. */
  readonly startPull: number;
  readonly startPullFromHandling: number;
  readonly startLockout: number;
  readonly startDescent: number;
  readonly startFloor: number;
  readonly startFloorFromHandling: number;
  readonly startHandling: number;
  readonly startHandlingMidRep: number;
  /** Turning above the floor where the lift does not, and where it does, nats. */
  readonly turn: number;
  readonly romanianTurn: number;
  /** An impact where the floor is expected, nats. */
  readonly impactWorth: number;
  /** Slower than this a movement stalls, m/s; spread of that, its growth, m/s²; price and its limit, nats/s. */
  readonly stallSpeedMps: number;
  readonly stallSpreadMps: number;
  readonly stallDoubt: number;
  readonly stallPrice: number;
  readonly stallMost: number;
  /** Forearm at floor and lockout: spread, rad, and price, nats/s, before the turn between them is known; farthest from the floor's direction, rad; memory, s; weight once at passing, s. */
  readonly directionSpreadRad: number;
  readonly anglePrice: number;
  readonly directionMostRad: number;
  readonly directionMemoryS: number;
  readonly directionOnceS: number;
  /** Turn from floor (0) to lockout (1): spread at rest and while moving, noise of the direction, rad; price and limits, nats/s. */
  readonly turnSpread: number;
  readonly turnMoveSpread: number;
  readonly turnNoiseRad: number;
  readonly turnPrice: number;
  readonly directionPrice: number;
  readonly turnMoveMost: number;
  /** Roughness and jolts (see Force) from which on they count, (m/s²)²; price per unit and limit, nats/s. */
  readonly roughFrom: number;
  readonly roughPrice: number;
  readonly roughMost: number;
  readonly joltFrom: number;
  readonly joltPrice: number;
  readonly joltMost: number;
  /** A hypothesis so much worse than the best is given up, nats. */
  readonly giveUp: number;
}

/** Up from the length of the force alone. */
export const ACCEL_ONLY: BeamParams = {
  handlingPrice: 6.55,
  movePrice: 1.317,
  descentPrice: 2.098,
  restSpeedMps: 0.03862,
  floorSpeedMps: 0.03429,
  restCorrelationS: 0.1743,
  endSpeedMps: 0.07335,
  floorEndMps: 0.06569,
  speedWander: 0.03408,
  restWander: 0.001519,
  accelWander: 0.08268,
  biasWander: 0.1197,
  restDrift: 0.01535,
  biasFirst: 0.3793,
  biasSame: 0.02337,
  lockBiasMost: 0.1185,
  travelM: 0.7942,
  travelSpreadM: 0.08269,
  travelSetSpreadM: 0.08654,
  leastTravelM: 0.3753,
  mostTravelM: 1.627,
  belowFloorM: 0.35,
  longestMoveS: 6.306,
  pullLongS: 0.7233,
  descentLongS: 2.956,
  holdLongS: 1.581,
  longPrice: 5.936,
  descentLongPrice: 2.505,
  holdShortS: 0.3546,
  holdShortPrice: 3.72,
  arrivedMps: 0.04448,
  arrivedShare: 0.1862,
  arrivedPrice: 1.939,
  heightM: 0.1,
  heightGrowth: 0.04286,
  startPull: 0.3979,
  startPullFromHandling: 16.1,
  startLockout: -1.211,
  startDescent: 0.9087,
  startFloor: -1.305,
  startFloorFromHandling: 8.826,
  startHandling: 0.8324,
  startHandlingMidRep: 5.832,
  turn: 15.38,
  romanianTurn: 0.5,
  impactWorth: 6.486,
  stallSpeedMps: 0.04248,
  stallSpreadMps: 0.005598,
  stallDoubt: 0.02974,
  stallPrice: 1.373,
  stallMost: 29.27,
  directionSpreadRad: 0.09315,
  anglePrice: 3.701,
  directionMostRad: 2.623,
  directionMemoryS: 1.546,
  directionOnceS: 0.05986,
  turnSpread: 0.1437,
  turnMoveSpread: 0.6079,
  turnNoiseRad: 0.07868,
  turnPrice: 1.964,
  directionPrice: 1.845,
  turnMoveMost: 4.343,
  roughFrom: 9.243,
  roughPrice: 2.97,
  roughMost: 3.324,
  joltFrom: 3.538,
  joltPrice: 0.7807,
  joltMost: 27.67,
  giveUp: 27.38,
};

/** Up from the gyroscope. */
export const WITH_GYRO: BeamParams = {
  handlingPrice: 7.093,
  movePrice: 3.065,
  descentPrice: 1.477,
  restSpeedMps: 0.03774,
  floorSpeedMps: 0.01154,
  restCorrelationS: 0.2478,
  endSpeedMps: 0.04849,
  floorEndMps: 0.2506,
  speedWander: 0.04251,
  restWander: 0.00731,
  accelWander: 0.0774,
  biasWander: 0.06025,
  restDrift: 0.01171,
  biasFirst: 0.2206,
  biasSame: 0.07811,
  lockBiasMost: 0.1042,
  travelM: 0.6496,
  travelSpreadM: 0.2412,
  travelSetSpreadM: 0.05094,
  leastTravelM: 0.3133,
  mostTravelM: 1.972,
  belowFloorM: 0.35,
  longestMoveS: 13.73,
  pullLongS: 2.303,
  descentLongS: 3.054,
  holdLongS: 1.817,
  longPrice: 4.23,
  descentLongPrice: 3.689,
  holdShortS: 0.3664,
  holdShortPrice: 2.033,
  arrivedMps: 0.05022,
  arrivedShare: 0.2905,
  arrivedPrice: 0.7062,
  heightM: 0.1592,
  heightGrowth: 0.05564,
  startPull: -0.11,
  startPullFromHandling: 17.36,
  startLockout: 0.5517,
  startDescent: -1.171,
  startFloor: 0.2169,
  startFloorFromHandling: 6.813,
  startHandling: 2.927,
  startHandlingMidRep: 7.927,
  turn: 13.82,
  romanianTurn: 0.5,
  impactWorth: 1.441,
  stallSpeedMps: 0.04774,
  stallSpreadMps: 0.01974,
  stallDoubt: 0.04758,
  stallPrice: 1.319,
  stallMost: 6.113,
  directionSpreadRad: 0.2797,
  anglePrice: 1.344,
  directionMostRad: 1.335,
  directionMemoryS: 0.7624,
  directionOnceS: 0.3369,
  turnSpread: 0.3331,
  turnMoveSpread: 0.193,
  turnNoiseRad: 0.06265,
  turnPrice: 0.3591,
  directionPrice: 2.069,
  turnMoveMost: 7.724,
  roughFrom: 1.468,
  roughPrice: 1.848,
  roughMost: 3.418,
  joltFrom: 3.149,
  joltPrice: 3.012,
  joltMost: 17.05,
  giveUp: 37.1,
};
