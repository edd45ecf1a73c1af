// Owns the course of a good-morning set: walked out, bowed and raised N times with the bar on the back, racked.
// Refuses how the wrist goes along: see trunk.ts.

import { secondsFromStart } from './bar-track';
import type { Conditions } from './conditions';
import { BAR, GOOD_MORNING, WALK } from './params';
import type { Random, Range } from './random';
import { loweringSeconds, type Script } from './script';
import { descentShape, lobe, pullShape, type Shape } from './shapes';

const RADIANS = Math.PI / 180;
/** Points in which the course of a bow is laid down. */
const COURSE = 400;

/** The body that carries the bar. Track heights are below and above its standing, m. */
export interface Trunk {
  /** Drop of the bar for each unit of cosine that the trunk loses, m: hip to bar, and how far the hips sink with it. */
  readonly lengthM: number;
  /** Lean of the trunk where the track's height is 0, rad. */
  readonly standingRad: number;
}

export function drawTrunk(random: Random): Trunk {
  const lengthM = random.between(...GOOD_MORNING.hipToBarM) * (1 + random.between(...GOOD_MORNING.hipsSinkShare));
  return { lengthM, standingRad: random.between(...GOOD_MORNING.standingDeg) * RADIANS };
}

/** Height of the bar above its standing at a lean of the trunk, m. */
export function heightAtLean(trunk: Trunk, leanRad: number): number {
  return trunk.lengthM * (Math.cos(leanRad) - Math.cos(trunk.standingRad));
}

/** Lean of the trunk at a height of the bar, rad. */
export function leanAtHeight(trunk: Trunk, heightM: number): number {
  return Math.acos(Math.min(1, Math.cos(trunk.standingRad) + heightM / trunk.lengthM));
}

export function layGoodMorning(script: Script, random: Random, conditions: Conditions, reps: number): void {
  const { track } = script;
  const trunk = drawTrunk(random);
  script.trunk = trunk;
  const deepest = random.between(...GOOD_MORNING.bowDeg);
  let liftOffMs = walkOut(script, random);
  let lockoutMs = liftOffMs;
  let leanRad = trunk.standingRad;
  for (let rep = 0; rep < reps; rep++) {
    leanRad = stand(script, random, conditions, trunk, leanRad);
    const bowRad = within(deepest + GOOD_MORNING.bowScatterDeg * random.normal(), GOOD_MORNING.bowDeg) * RADIANS;
    const seconds = loweringSeconds(random, conditions, random.chance(conditions.careless));
    const down = bowing(descentShape(random, true), leanRad, bowRad);
    const wayM = track.nowM() - heightAtLean(trunk, bowRad);
    track.move(-wayM, secondsFromStart(down, wayM, seconds), down);
    const floorContactMs = track.nowMs();
    script.marks.push({ liftOffMs, lockoutMs, floorContactMs, fallM: 0, floorM: track.nowM() });
    if (random.chance(GOOD_MORNING.pauseShare)) track.rest(random.between(...GOOD_MORNING.pauseSeconds));
    liftOffMs = track.nowMs();
    const topDeg = trunk.standingRad / RADIANS + GOOD_MORNING.standingScatterDeg * random.normal();
    leanRad = Math.max(1, topDeg) * RADIANS;
    const up = bowing(pullShape(random, true), bowRad, leanRad);
    track.move(heightAtLean(trunk, leanRad) - track.nowM(), random.between(...GOOD_MORNING.raiseSeconds), up);
    lockoutMs = track.nowMs();
  }
  stand(script, random, conditions, trunk, leanRad);
  rack(script, random);
}

function within(value: number, [low, high]: Range): number {
  return Math.min(high, Math.max(low, value));
}

/** How fast the bar goes where it is the trunk's angle that goes by `shape`: the more, the further the trunk leans. */
function bowing(shape: Shape, fromRad: number, toRad: number): Shape {
  const course = new Float64Array(COURSE + 1);
  for (let i = 1; i <= COURSE; i++) {
    course[i] = (course[i - 1] ?? 0) + shape((i - 0.5) / COURSE);
  }
  const whole = course[COURSE] ?? 1;
  return (u) => {
    const at = Math.min(COURSE - 1, Math.floor(u * COURSE));
    const before = course[at] ?? 0;
    const gone = before + ((course[at + 1] ?? before) - before) * (u * COURSE - at);
    return Math.sin(fromRad + (toRad - fromRad) * (gone / whole)) * shape(u);
  };
}

/** Upright for as long as the conditions hold, settling in about half of the times; returns how the trunk leans then. */
function stand(script: Script, random: Random, conditions: Conditions, trunk: Trunk, leanRad: number): number {
  const { track } = script;
  const endMs = track.nowMs() + 1000 * random.between(...conditions.holdSeconds);
  const left = (): number => (endMs - track.nowMs()) / 1000 - BAR.stillBeforeDescentSeconds;
  let lean = leanRad;
  if (conditions.settling && random.chance(BAR.settlingShare)) {
    if (random.chance(0.5)) track.rest(random.between(0, Math.max(0, left() - BAR.settlingSeconds[0])));
    lean += random.between(...GOOD_MORNING.settlingDeg) * RADIANS;
    const seconds = Math.min(random.between(...BAR.settlingSeconds), left());
    if (seconds > 0.1) track.move(heightAtLean(trunk, lean) - track.nowM(), seconds, lobe(1.5, 1.5));
    else lean = leanRad;
  }
  track.rest((endMs - track.nowMs()) / 1000);
  return lean;
}

/** Out of the rack: the bar is raised off its hooks and carried back; returns when it is stood with. */
function walkOut(script: Script, random: Random): number {
  const { track } = script;
  track.rest(random.between(0.3, 1.5));
  shift(script, random, 'into', random.between(...GOOD_MORNING.unrackM));
  track.rest(random.between(0.2, 0.8));
  carry(script, random);
  track.rest(random.between(...GOOD_MORNING.readySeconds));
  return track.nowMs();
}

function rack(script: Script, random: Random): void {
  carry(script, random);
  script.track.rest(random.between(0.1, 0.6));
  shift(script, random, 'outOf', -random.between(...GOOD_MORNING.unrackM));
  script.track.rest(random.between(0.3, 1.5));
}

/** The whole body goes up or down a little under the bar. */
function shift(script: Script, random: Random, kind: 'into' | 'outOf', upM: number): void {
  const seconds = random.between(...GOOD_MORNING.unrackSeconds);
  const tiltDeg = random.between(...GOOD_MORNING.unrackTiltDeg);
  script.handMoves.push({ kind, startMs: script.track.nowMs(), durationMs: 1000 * seconds, upM, tiltDeg, twistDeg: 0 });
  script.track.rest(seconds);
}

/** Steps with the bar on the back: the hands hold it, and no arm swings. */
function carry(script: Script, random: Random): void {
  const { track } = script;
  const startMs = track.nowMs();
  track.rest(random.between(...GOOD_MORNING.carrySeconds));
  script.walks.push({ startMs, endMs: track.nowMs(), swingShare: GOOD_MORNING.carrySwingShare });
}

/** To the rack with hanging arms, and under the bar. */
export function stepUnder(script: Script, random: Random): void {
  const { track } = script;
  track.rest(random.between(0.3, 1));
  walk(script, random);
  track.rest(random.between(0.2, 1.5));
  reach(script, random, 'into', 1);
  track.rest(random.between(0.3, 2));
}

/** The hands leave the bar and hang; walking away. */
export function stepOff(script: Script, random: Random): void {
  reach(script, random, 'outOf', -1);
  script.track.rest(random.between(0.1, 1.5));
  walk(script, random);
  script.track.rest(0.5);
}

function walk(script: Script, random: Random): void {
  const startMs = script.track.nowMs();
  script.track.rest(random.between(...WALK.seconds));
  script.walks.push({ startMs, endMs: script.track.nowMs() });
}

function reach(script: Script, random: Random, kind: 'into' | 'outOf', direction: number): void {
  const seconds = random.between(...GOOD_MORNING.reachSeconds);
  script.handMoves.push({
    kind,
    startMs: script.track.nowMs(),
    durationMs: seconds * 1000,
    upM: direction * random.between(...GOOD_MORNING.reachM),
    tiltDeg: random.pick([-1, 1]) * random.between(...GOOD_MORNING.reachTiltDeg),
    twistDeg: random.between(...GOOD_MORNING.reachTwistDeg),
  });
  script.track.rest(seconds);
}
