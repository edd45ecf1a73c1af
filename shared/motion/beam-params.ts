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
  /** Turning above the floor where the lift does not, and where it does, nats. */
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
  endSpeedMps: 0.05705,
  floorEndMps: 0.09989,
  speedWander: 0.04093,
  restWander: 0.001272,
  accelWander: 0.0871,
  biasWander: 0.1197,
  restDrift: 0.01642,
  biasFirst: 0.3724,
  biasSame: 0.02764,
  lockBiasMost: 0.2067,
  travelM: 0.7942,
  travelSpreadM: 0.1165,
  travelSetSpreadM: 0.2545,
  leastTravelM: 0.2993,
  mostTravelM: 1.627,
  belowFloorM: 0.2964,
  longestMoveS: 7.373,
  pullLongS: 0.3482,
  descentLongS: 2.942,
  holdLongS: 1.668,
  pullLongPrice: 5.936,
  descentLongPrice: 3.909,
  holdLongPrice: 1.181,
  holdShortS: 0.6837,
  holdShortPrice: 9.541,
  arrivedMps: 0.04542,
  arrivedShare: 0.1613,
  arrivedPrice: 0.8787,
  heightM: 0.1019,
  heightGrowth: 0.05338,
  startPull: 0.07308,
  startPullFromHandling: 16.38,
  startLockout: -2.327,
  startDescent: -0.5215,
  startFloor: -1.305,
  startFloorFromHandling: 8.06,
  startHandling: 0.2166,
  startHandlingMidRep: 5.832,
  romanianTurn: 0.6601,
  impactWorth: 5.634,
  stallSpeedMps: 0.02413,
  stallSpreadMps: 0.006003,
  stallDoubt: 0.0293,
  stallPrice: 1.156,
  stallMost: 20.37,
  directionSpreadRad: 0.07466,
  anglePrice: 3.61,
  directionMostRad: 3.786,
  directionMemoryS: 1.546,
  directionOnceS: 0.03591,
  turnSpread: 0.1124,
  turnMoveSpread: 0.5298,
  turnNoiseRad: 0.0973,
  turnPrice: 1.964,
  directionPrice: 2.093,
  turnMoveMost: 5.737,
  roughFrom: 7.4,
  roughPrice: 1.433,
  roughMost: 3.324,
  joltFrom: 2.288,
  joltPrice: 1.382,
  joltMost: 12.2,
  giveUp: 14,
};

/** Up from the gyroscope. */
export const WITH_GYRO: BeamParams = {
  handlingPrice: 7.093,
  movePrice: 3.18,
  descentPrice: 1.477,
  restSpeedMps: 0.03774,
  floorSpeedMps: 0.01154,
  restCorrelationS: 0.2478,
  endSpeedMps: 0.04739,
  floorEndMps: 0.2506,
  speedWander: 0.04251,
  restWander: 0.008375,
  accelWander: 0.07911,
  biasWander: 0.06025,
  restDrift: 0.01441,
  biasFirst: 0.2206,
  biasSame: 0.0625,
  lockBiasMost: 0.07023,
  travelM: 0.656,
  travelSpreadM: 0.2495,
  travelSetSpreadM: 0.02934,
  leastTravelM: 0.3133,
  mostTravelM: 1.922,
  belowFloorM: 0.144,
  longestMoveS: 7.766,
  pullLongS: 1.929,
  descentLongS: 3.462,
  holdLongS: 1.751,
  pullLongPrice: 2.062,
  descentLongPrice: 10.23,
  holdLongPrice: 2.122,
  holdShortS: 0.5986,
  holdShortPrice: 2.264,
  arrivedMps: 0.06945,
  arrivedShare: 0.3504,
  arrivedPrice: 0.6558,
  heightM: 0.1203,
  heightGrowth: 0.03705,
  startPull: -0.11,
  startPullFromHandling: 17.4,
  startLockout: 1.755,
  startDescent: -0.5839,
  startFloor: -0.03246,
  startFloorFromHandling: 7.932,
  startHandling: 2.927,
  startHandlingMidRep: 10.99,
  romanianTurn: 0.383,
  impactWorth: 1.441,
  stallSpeedMps: 0.04774,
  stallSpreadMps: 0.0197,
  stallDoubt: 0.04758,
  stallPrice: 1.31,
  stallMost: 6.113,
  directionSpreadRad: 0.1835,
  anglePrice: 1.344,
  directionMostRad: 2.407,
  directionMemoryS: 0.4093,
  directionOnceS: 0.3369,
  turnSpread: 0.1303,
  turnMoveSpread: 0.1792,
  turnNoiseRad: 0.06265,
  turnPrice: 0.3582,
  directionPrice: 0.8666,
  turnMoveMost: 6.39,
  roughFrom: 1.401,
  roughPrice: 1.168,
  roughMost: 2.183,
  joltFrom: 3.149,
  joltPrice: 2.922,
  joltMost: 15.87,
  giveUp: 14,
};
