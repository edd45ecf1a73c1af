// Owns the numbers of the maker: what bodies, bars and sensors are like, each with its unit and where it comes from.
// Refuses the choice of conditions: see conditions.ts.
//
// "measured": from public recordings of real wrists (Ebbelaar 2019, 12.5 Hz; NealC17/senior_design, Apple Watch 100 Hz;
// Matey-Sanz 2023, about 104 Hz). "derived": follows from a measured or cited number. "design": chosen harsh on purpose,
// for want of a published figure.

/** Internal time step, ms: 500 Hz holds a 10 ms contact and everything a 104 Hz sensor can see. */
export const STEP_MS = 2;
export const STEP_S = STEP_MS / 1000;
export const GRAVITY_MPS2 = 9.80665;
/** Downward speed that makes a descent: DESIGN's definition, m/s. */
export const DESCENT_SPEED_MPS = 0.02;

export const BAR = {
  /** Floor to lockout, m. Escamilla 2000: 26 % of body height conventional, 21 % sumo. */
  travelM: [0.4, 0.6],
  /** Standard deviation of one lifter's lockout heights, m. Design: measured ones lie within ±4 cm, .59–.63 m in one set. */
  travelScatterM: 0.008,
  /** s. Working loads .3–.7 m/s over .5 m take .7–1.7 s (derived from Benavides-Ubric 2020, Renner 2024); grinders longer. */
  pullSeconds: [0.6, 1.8],
  grindSeconds: [1.5, 2.5],
  /** Share of reps with a sticking point. Design. */
  grindShare: 0.2,
  /** Standard deviation of a lifter's three seconds, s. Rattat, Fechner Day: Weber fraction .05–.14 → .15–.42 s. */
  targetScatterSeconds: [0.15, 0.4],
  /** s. Uncontrolled lowering .6–1.0 s by design range; natural descents .7–1.8 s measured. */
  carelessSeconds: [0.8, 2.3],
  /** Share of the dropped reps whose whole way down is as long as the target. Design: a slow rep hides its drop. */
  slowDropShare: 0.5,
  /** m. The drop that the verdict is about. */
  fallM: [0.15, 0.3],
  /** Downward acceleration while falling, as a share of g: the hands go along and brake a little. Design. */
  fallShareOfG: [0.75, 0.97],
  /** The grip gives way within, s. Design. */
  releaseSeconds: [0.02, 0.06],
  /** Share of lockouts with leaning back and settling; mm and s. Design: half, 4–18 mm, .2–.6 s. */
  settlingShare: 0.5,
  settlingM: [0.004, 0.018],
  settlingSeconds: [0.2, 0.6],
  /** The bar rests at least so long between settling and the way down, s. Design: else there is no descent start to speak of. */
  stillBeforeDescentSeconds: 0.1,
  /** Bar rest on the floor, s: dead stop, and touch and go. Krajewski 2019: contact without stillness is usual. */
  deadStopSeconds: [0.5, 4],
  touchSeconds: [0, 0.15],
  givenUpM: [0.05, 0.12],
  /** Romanian: share of the pick-up's height that is lowered before the turn; s at the bottom. Design. */
  romanianShare: [0.55, 0.85],
  romanianPauseSeconds: [0, 0.3],
  romanianPauseShare: 0.3,
  /** s, and the share of put-downs as slow as a rep. Design. */
  putDownSeconds: [0.8, 2],
  slowPutDownShare: 0.25,
} as const;

/** A bar on the back, bowed with. Track heights are above and below its standing. */
export const GOOD_MORNING = {
  /** Hip to bar along the trunk, m. Winter 2009: shoulder at 81.8 %, hip at 53 % of body height; 1.6 to 1.95 m, bar at the shoulder (derived). */
  hipToBarM: [0.46, 0.56],
  /** How far the hips sink with it, as a share of that, and how far the bar goes forward as a share of what the trunk alone would take
   * it: the hips go back, for the body must stay over its feet. Design. */
  hipsSinkShare: [0, 0.15],
  forwardShare: [0.45, 0.8],
  /** Trunk off the vertical standing under the bar, degrees, and each rep's own deviation. Design. */
  standingDeg: [3, 12],
  standingScatterDeg: 1.5,
  /** Trunk off the vertical at the bottom, degrees: an empty bar gives drops of .16 to .57 m. Design. */
  bowDeg: [50, 85],
  bowScatterDeg: 4,
  /** Standing up again, s. Design: slower than a light bar must be, as it is taught. */
  raiseSeconds: [0.8, 2],
  pauseShare: 0.3,
  pauseSeconds: [0, 0.5],
  /** The trunk settles forward after about half of the ways up, degrees. Design. */
  settlingDeg: [1, 4],
  /** Turn of the forearm for one of the trunk: the hands hold the bar, but the elbows may rise or sink. Design. */
  forearmShare: [0.85, 1.05],
  /** Elbow behind the bar, degrees from straight below it, and twist of the forearm for a radian of the trunk. Design. */
  forearmDeg: [-10, 45],
  twistRangeDeg: [-6, 6],
  /** Out of the rack, m, s and the forearm's turn; steps with the bar, s, and how much of a walk's swing the arms keep. Design. */
  unrackM: [0.03, 0.06],
  unrackSeconds: [0.4, 1],
  unrackTiltDeg: [-4, 4],
  carrySeconds: [1, 2.5],
  carrySwingShare: 0.1,
  readySeconds: [0.5, 3],
  /** From hanging arms to hands on the bar: m, s, degrees. Design. */
  reachM: [0.45, 0.6],
  reachSeconds: [0.8, 1.8],
  reachTiltDeg: [90, 160],
  reachTwistDeg: [-60, 60],
} as const;

export const CONTACT = {
  /** Share of touches that come to zero speed at the floor, and share that nearly do; the others' speed in m/s. Measured:
   * hard ones .5–.7. Design: no faster than `slowestMps` + `perMeanSpeed` × the mean speed of that way down, for a bar
   * lowered in 3 s that meets the floor at .7 m/s has fallen, whatever it is called. */
  softShare: 0.2,
  nearlySoftShare: 0.2,
  nearlySoftMps: [0.02, 0.08],
  speedMps: [0.1, 0.7],
  slowestMps: 0.12,
  perMeanSpeed: 1.3,
  /** The bar is speeding up towards a hard contact over, s. Design. */
  hastenSeconds: [0.2, 0.5],
  /** The plates stop within, s. Design: rubber or iron. */
  stopSeconds: [0.006, 0.016],
  /** Bounce, m, and rebound speed as a share of the contact's. Design. */
  bounceM: 0.02,
  restitution: [0, 0.35],
  /** Hand and forearm on the bar as a mass on a spring: Hz and damping ratio, giving pulses of 10–40 ms and .2–7 g
   * at the wrist (measured: up to 2.3 g soft, 3.1–7.2 g hard). */
  handHz: [5, 25],
  handDamping: [0.25, 0.8],
  /** A falling bar is held loosely: the pulse at the wrist stays about below, m/s². */
  handMps2: 90,
} as const;

export const WRIST = {
  /** Watch above the bar along the forearm, m. Design: hand and wrist. */
  leverM: [0.07, 0.12],
  /** Forearm off the vertical at the floor, degrees. Inman 2023: arm 7–10° at the start. */
  floorTiltDeg: [5, 12],
  /** Difference floor to lockout, degrees; measured 10–36°, and lifters with hardly any. */
  tiltRangeDeg: [10, 36],
  smallTiltRangeDeg: [4, 8],
  smallTiltShare: 0.1,
  /** Each rep's own deviation, and slow wander, degrees. Design. */
  tiltScatterDeg: 1.5,
  wanderDeg: [0.3, 1.5],
  wanderHz: [0.04, 0.3],
  /** Turn of the forearm about itself and about the vertical, floor to lockout, degrees. Design. */
  twistRangeDeg: [-12, 12],
  headingRangeDeg: [-6, 6],
  /** Tilt that goes with the bar's speed (up and down differ), degrees per m/s; lag in s. Design. */
  tiltPerSpeedDeg: [-4, 4],
  tiltLagSeconds: 0.08,
  /** Bar path away from the plumb line, m. Design: 1–5 cm. */
  pathBowM: [0.01, 0.05],
  pathShiftM: [-0.03, 0.03],
  /** Standing sway, m and Hz. Design after .2–.5 Hz. */
  swayM: [0.002, 0.01],
  swayVerticalM: [0.0002, 0.001],
  swayHz: [0.2, 0.5],
  /** Tremor, m/s² rms per axis and Hz; Lakie 2015: 6–12 Hz; measured 11–13 Hz. Rises with load and fatigue (Park 2022). */
  tremorMps2: [0.05, 0.35],
  tremorHz: [6, 13],
  tremorUnloaded: 0.5,
  tremorFatigue: 0.5,
  /** Rotation that goes with it, degrees rms per m/s². Design. */
  tremorTurnDeg: 0.4,
  /** Band of the resonance, Hz. */
  tremorBandHz: 2,
  /** Broad slow unrest of arm and body, m/s² rms per axis and Hz: .01–.05 m/s²/√Hz (quiet windows of real wrists, .035–.19,
   * are an upper bound, measured); slower than `unrestFloorHz` it leaves no speed behind. */
  unrestMps2: [0.02, 0.09],
  unrestHz: [1, 3],
  unrestBandHz: 2,
  unrestFloorHz: 0.4,
  /** Bar whip and soft tissue after lockout: Hz, m, s. Design: no number is published. */
  whipShare: 0.35,
  whipHz: [2, 5],
  whipM: [0.0005, 0.002],
  whipSeconds: [0.1, 0.3],
  /** Slack out of bar and arms before the bar leaves the floor. Design: 1–3 mm, and the tilt that goes with it. */
  slackM: [0.001, 0.003],
  slackSeconds: [0.15, 0.4],
  slackTiltDeg: [-2, 2],
  /** Arms let go of the load after floor contact. Design. */
  relaxM: [-0.008, 0.004],
  relaxTiltDeg: [-4, 4],
  relaxSeconds: [0.2, 0.5],
  regripM: [0.005, 0.03],
  regripTiltDeg: [3, 15],
  regripTwistDeg: [5, 25],
  regripSeconds: [0.3, 0.8],
} as const;

export const STRAP = {
  /** Measured: 11–13 Hz wobble in the 100 Hz files. Turn in degrees rms per m/s²: a 15 mm watch rolling on the skin, derived. */
  hz: [11, 13],
  bandHz: 1,
  turnDeg: 0.4,
} as const;

export const WALK = {
  /** Steps a second, and what goes with them. Design, after measured daily walking. */
  stepHz: [1.6, 2.2],
  bobM: [0.012, 0.03],
  swingDeg: [8, 25],
  twistDeg: [3, 12],
  armM: 0.5,
  /** Heel strikes at the wrist: peak m/s², ring Hz, decay s. */
  heelMps2: [1, 5],
  heelHz: [12, 25],
  heelSeconds: 0.04,
  seconds: [3, 8],
  /** Bending down to the bar: m, s, and how the forearm turns. */
  bendM: [0.3, 0.5],
  bendSeconds: [0.8, 1.8],
  bendTiltDeg: [-25, 25],
  bendTwistDeg: [-60, 60],
} as const;

export const SENSOR = {
  /** Real rate against nominal. Design. */
  rateError: 0.03,
  /** Scale error common to the axes, and of each. Design: −2.5..+4 %, ±.5 %. */
  scale: [-0.025, 0.04],
  axisScale: 0.005,
  /** Offset of each axis, m/s². BMA280 data sheet: ±50 mg over life, here less; MetaMotion sets average .30–.39 above g, measured. */
  biasMps2: 0.3,
  /** m/s² per √Hz. 100–200 µg/√Hz in data sheets. */
  noiseMps2: 150e-6 * GRAVITY_MPS2,
  /** Full scale in g, and how often. */
  rangesG: [16, 8, 8, 8, 4],
  /** Low-pass before sampling, as a share of the rate. MetaMotion: 5 Hz at 12.5 Hz. */
  bandShare: 0.4,
  /** Deviations of a timestamp as shares of the period; Wear OS at 100 Hz: intervals 4/10/14 ms at p1/p50/p99 (Matey-Sanz 2023). */
  jitterShare: 0.12,
  lateShare: 0.03,
  lateBy: [0.2, 0.5],
  gapMs: 300,
} as const;

export const GYRO = {
  biasDegps: 1,
  scale: 0.015,
  /** deg/s per √Hz; typical of data sheets. */
  noiseDegps: 0.01,
  fullScaleDegps: 2000,
  /** A misaligned axis, degrees. Design. */
  misalignedDeg: 1,
} as const;

export const MOTOR = {
  pulseMs: 120,
  lastPulseMs: 300,
  /** ERM and LRA run at 150–230 Hz; m/s² at the accelerometer; rise and ring-down, s. Design, after TI's 20–100 ms. */
  hz: [150, 230],
  accelMps2: [2, 8],
  riseSeconds: [0.02, 0.05],
  ringSeconds: [0.03, 0.06],
  turnDegps: [2, 15],
} as const;

/** Daily acts of an arm without a bar. Design, by the look of measured sitting, standing and walking (Matey-Sanz 2023). */
export const DAILY = {
  restSeconds: [0.3, 3],
  sitM: [0.3, 0.45],
  sitSeconds: [0.8, 1.8],
  sitTurnDeg: 40,
  thumpM: [0.001, 0.004],
  lookM: [0.2, 0.4],
  lookTiltDeg: [40, 80],
  lookSeconds: [0.4, 0.9],
  gestureM: [-0.1, 0.4],
  gestureSeconds: [0.4, 1.5],
  gestureTurnDeg: 60,
} as const;
