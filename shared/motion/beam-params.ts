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
  movePrice: 1.266,
  descentPrice: 2.098,
  restSpeedMps: 0.03247,
  floorSpeedMps: 0.02022,
  restCorrelationS: 0.1743,
  endSpeedMps: 0.07903,
  floorEndMps: 0.1031,
  speedWander: 0.03893,
  restWander: 0.002297,
  accelWander: 0.06721,
  biasWander: 0.1197,
  restDrift: 0.01609,
  biasFirst: 0.3568,
  biasSame: 0.02615,
  lockBiasMost: 0.1884,
  travelM: 0.81,
  travelSpreadM: 0.1165,
  travelSetSpreadM: 0.3019,
  leastTravelM: 0.3087,
  mostTravelM: 0.9234,
  belowFloorM: 0.14,
  longestMoveS: 10.67,
  pullLongS: 0.3482,
  descentLongS: 2.942,
  holdLongS: 1.711,
  pullLongPrice: 5.936,
  descentLongPrice: 4.471,
  holdLongPrice: 1.203,
  holdShortS: 0.6646,
  holdShortPrice: 10.22,
  arrivedMps: 0.07778,
  arrivedShare: 0.1039,
  arrivedPrice: 0.8787,
  heightM: 0.1019,
  heightGrowth: 0.06991,
  startPull: 0.006208,
  startPullFromHandling: 16.61,
  startLockout: -2.277,
  startDescent: -0.3035,
  startFloor: -0.9271,
  startFloorFromHandling: 8.06,
  startHandling: 0.1217,
  startHandlingMidRep: 6.564,
  romanianTurn: 1.545,
  impactWorth: 5.67,
  stallSpeedMps: 0.01187,
  stallSpreadMps: 0.00469,
  stallDoubt: 0.0293,
  stallPrice: 1.156,
  stallMost: 21.61,
  directionSpreadRad: 0.1307,
  anglePrice: 3.61,
  directionMostRad: 4.15,
  directionMemoryS: 2.549,
  directionOnceS: 0.02645,
  turnSpread: 0.1312,
  turnMoveSpread: 0.5298,
  turnNoiseRad: 0.1352,
  turnPrice: 1.953,
  directionPrice: 1.728,
  turnMoveMost: 6.302,
  roughFrom: 4.574,
  roughPrice: 1.433,
  roughMost: 1.474,
  joltFrom: 2.68,
  joltPrice: 1.382,
  joltMost: 20.59,
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
  endSpeedMps: 0.04739,
  floorEndMps: 0.2492,
  speedWander: 0.04251,
  restWander: 0.008041,
  accelWander: 0.07911,
  biasWander: 0.06025,
  restDrift: 0.01441,
  biasFirst: 0.2206,
  biasSame: 0.0625,
  lockBiasMost: 0.08897,
  travelM: 0.5657,
  travelSpreadM: 0.4254,
  travelSetSpreadM: 0.06494,
  leastTravelM: 0.2775,
  mostTravelM: 0.9784,
  belowFloorM: 0.1394,
  longestMoveS: 10.63,
  pullLongS: 1.929,
  descentLongS: 3.409,
  holdLongS: 1.751,
  pullLongPrice: 2.764,
  descentLongPrice: 7.874,
  holdLongPrice: 1.907,
  holdShortS: 0.7867,
  holdShortPrice: 2.328,
  arrivedMps: 0.06249,
  arrivedShare: 0.3099,
  arrivedPrice: 0.5847,
  heightM: 0.2223,
  heightGrowth: 0.09386,
  startPull: -0.3887,
  startPullFromHandling: 16.99,
  startLockout: 1.928,
  startDescent: 0.3169,
  startFloor: -0.03246,
  startFloorFromHandling: 6.872,
  startHandling: 2.927,
  startHandlingMidRep: 10.13,
  romanianTurn: 0.6299,
  impactWorth: 1.441,
  stallSpeedMps: 0.04774,
  stallSpreadMps: 0.01273,
  stallDoubt: 0.04758,
  stallPrice: 1.239,
  stallMost: 6.113,
  directionSpreadRad: 0.1835,
  anglePrice: 2.168,
  directionMostRad: 0.6538,
  directionMemoryS: 0.4093,
  directionOnceS: 0.5819,
  turnSpread: 0.05269,
  turnMoveSpread: 0.2527,
  turnNoiseRad: 0.06222,
  turnPrice: 0.3361,
  directionPrice: 0.8666,
  turnMoveMost: 5.073,
  roughFrom: 1.684,
  roughPrice: 0.8576,
  roughMost: 1.571,
  joltFrom: 2.989,
  joltPrice: 2.432,
  joltMost: 15.87,
  giveUp: 14,
};
