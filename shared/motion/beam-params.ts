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
  readonly pullLongPrice: number;
  readonly descentLongPrice: number;
  readonly holdLongPrice: number;
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
  /** Turning above the floor in a Romanian deadlift, nats. */
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
  movePrice: 1.65,
  descentPrice: 2.098,
  restSpeedMps: 0.03247,
  floorSpeedMps: 0.02022,
  restCorrelationS: 0.1743,
  endSpeedMps: 0.07903,
  floorEndMps: 0.07169,
  speedWander: 0.03893,
  restWander: 0.00949,
  accelWander: 0.06721,
  biasWander: 0.1197,
  restDrift: 0.01601,
  biasFirst: 0.557,
  biasSame: 0.02605,
  lockBiasMost: 0.1983,
  travelM: 0.81,
  travelSpreadM: 0.1776,
  travelSetSpreadM: 0.4663,
  leastTravelM: 0.3087,
  mostTravelM: 1.728,
  belowFloorM: 0.1766,
  longestMoveS: 10.67,
  pullLongS: 0.3268,
  descentLongS: 3.259,
  holdLongS: 1.746,
  pullLongPrice: 5.936,
  descentLongPrice: 7.017,
  holdLongPrice: 1.66,
  holdShortS: 0.6633,
  holdShortPrice: 10.22,
  arrivedMps: 0.05484,
  arrivedShare: 0.1039,
  arrivedPrice: 1.069,
  heightM: 0.1032,
  heightGrowth: 0.08747,
  startPull: -0.1492,
  startPullFromHandling: 16.61,
  startLockout: -4.061,
  startDescent: -0.4062,
  startFloor: -0.9271,
  startFloorFromHandling: 8.06,
  startHandling: 0.186,
  startHandlingMidRep: 6.982,
  romanianTurn: 1.471,
  impactWorth: 5.253,
  stallSpeedMps: 0.01149,
  stallSpreadMps: 0.003754,
  stallDoubt: 0.0293,
  stallPrice: 1.121,
  stallMost: 20.79,
  directionSpreadRad: 0.1307,
  anglePrice: 3.61,
  directionMostRad: 0.8,
  directionMemoryS: 2.299,
  directionOnceS: 0.05181,
  turnSpread: 0.1445,
  turnMoveSpread: 0.5298,
  turnNoiseRad: 0.1309,
  turnPrice: 1.953,
  directionPrice: 1.728,
  turnMoveMost: 6.186,
  roughFrom: 2.118,
  roughPrice: 1.757,
  roughMost: 1.474,
  joltFrom: 2.68,
  joltPrice: 1.642,
  joltMost: 18.58,
  giveUp: 14,
};

/** Up from the gyroscope. */
export const WITH_GYRO: BeamParams = {
  handlingPrice: 7.093,
  movePrice: 2.767,
  descentPrice: 1.477,
  restSpeedMps: 0.03774,
  floorSpeedMps: 0.01154,
  restCorrelationS: 0.2478,
  endSpeedMps: 0.05708,
  floorEndMps: 0.2492,
  speedWander: 0.05485,
  restWander: 0.01362,
  accelWander: 0.07911,
  biasWander: 0.0947,
  restDrift: 0.01441,
  biasFirst: 0.2206,
  biasSame: 0.0625,
  lockBiasMost: 0.107,
  travelM: 0.9104,
  travelSpreadM: 0.4353,
  travelSetSpreadM: 0.09869,
  leastTravelM: 0.3384,
  mostTravelM: 2.057,
  belowFloorM: 0.1394,
  longestMoveS: 8.301,
  pullLongS: 1.929,
  descentLongS: 3.409,
  holdLongS: 1.077,
  pullLongPrice: 2.795,
  descentLongPrice: 8.381,
  holdLongPrice: 1.75,
  holdShortS: 0.7867,
  holdShortPrice: 2.325,
  arrivedMps: 0.06249,
  arrivedShare: 0.4741,
  arrivedPrice: 0.5824,
  heightM: 0.1914,
  heightGrowth: 0.09794,
  startPull: -0.3887,
  startPullFromHandling: 18,
  startLockout: 1.928,
  startDescent: 0.5581,
  startFloor: -0.03246,
  startFloorFromHandling: 6.876,
  startHandling: 2.927,
  startHandlingMidRep: 8.915,
  romanianTurn: 0.3114,
  impactWorth: 1.441,
  stallSpeedMps: 0.04631,
  stallSpreadMps: 0.01273,
  stallDoubt: 0.04758,
  stallPrice: 1.239,
  stallMost: 6.113,
  directionSpreadRad: 0.1835,
  anglePrice: 2.168,
  directionMostRad: 0.8,
  directionMemoryS: 0.4093,
  directionOnceS: 0.5819,
  turnSpread: 0.1106,
  turnMoveSpread: 0.292,
  turnNoiseRad: 0.06222,
  turnPrice: 0.5073,
  directionPrice: 1.659,
  turnMoveMost: 6.455,
  roughFrom: 1.532,
  roughPrice: 2.087,
  roughMost: 1.571,
  joltFrom: 2.814,
  joltPrice: 3.576,
  joltMost: 16.62,
  giveUp: 14,
};
