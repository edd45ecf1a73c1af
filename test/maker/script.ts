// Owns what happens in a set beside the bar: hands, walking, slack, letting go; and the small acts all styles share.
// Refuses the order of a style's reps: see deadlift.ts, romanian.ts and good-morning.ts.
import {
  type BarTrack,
  contactSpeed,
  createBarTrack,
  fallAccel,
  secondsBeforeDrop,
  secondsFromStart,
} from './bar-track';
import type { Conditions } from './conditions';
import type { Trunk } from './good-morning';
import { BAR, CONTACT, WALK, WRIST } from './params';
import type { Random } from './random';
import { descentShape, grindShape, lobe, minimumJerk, pullShape } from './shapes';

/** The hand moves against the bar (or, without a bar, at all). `bump` comes back; `into` ends at zero; `outOf` begins there. */
export interface HandMove {
  readonly kind: 'bump' | 'into' | 'outOf';
  readonly startMs: number;
  readonly durationMs: number;
  readonly upM: number;
  readonly tiltDeg: number;
  readonly twistDeg: number;
}

/** A springy wobble of bar and body from `startMs` on. */
export interface Whip {
  readonly startMs: number;
  readonly hz: number;
  readonly sizeM: number;
  readonly decaySeconds: number;
}

export interface Walk {
  readonly startMs: number;
  readonly endMs: number;
  /** How much of a walk's swing the arm has, where it is not free. */
  readonly swingShare?: number;
}

/** One rep as laid on the track. `floorM` is the height at which its way down ends. */
export interface Mark {
  readonly liftOffMs: number;
  readonly lockoutMs: number;
  readonly floorContactMs: number;
  readonly fallM: number;
  readonly floorM: number;
}

export interface Script {
  readonly track: BarTrack;
  readonly travelM: number;
  readonly marks: Mark[];
  readonly handMoves: HandMove[];
  readonly whips: Whip[];
  readonly walks: Walk[];
  /** The body under a bar that lies on the back. */
  trunk?: Trunk;
}

export function createScript(random: Random): Script {
  return {
    track: createBarTrack(),
    travelM: random.between(...BAR.travelM),
    marks: [],
    handMoves: [],
    whips: [],
    walks: [],
  };
}

export function walkUp(script: Script, random: Random): void {
  const { track } = script;
  track.rest(random.between(0.3, 1));
  const startMs = track.nowMs();
  track.rest(random.between(...WALK.seconds));
  script.walks.push({ startMs, endMs: track.nowMs() });
  track.rest(random.between(0.2, 1.5));
  bend(script, random, 'into', -1);
  track.rest(random.between(0.3, 2.5));
}

export function walkOff(script: Script, random: Random): void {
  const { track } = script;
  bend(script, random, 'outOf', 1);
  track.rest(random.between(0.1, 1.5));
  const startMs = track.nowMs();
  track.rest(random.between(...WALK.seconds));
  script.walks.push({ startMs, endMs: track.nowMs() });
  track.rest(0.5);
}

function bend(script: Script, random: Random, kind: 'into' | 'outOf', direction: number): void {
  const seconds = random.between(...WALK.bendSeconds);
  script.handMoves.push({
    kind,
    startMs: script.track.nowMs(),
    durationMs: seconds * 1000,
    upM: direction * random.between(...WALK.bendM),
    tiltDeg: random.between(...WALK.bendTiltDeg),
    twistDeg: random.between(...WALK.bendTwistDeg),
  });
  script.track.rest(seconds);
}

/** The bar lies on the floor; in longer rests the hands may shift. */
export function floorRest(script: Script, random: Random, seconds: number): void {
  const { track } = script;
  const startMs = track.nowMs();
  track.rest(seconds);
  if (seconds < 1 || !random.chance(0.5)) return;
  for (let n = random.whole(1, 3); n > 0; n--) {
    const wiggleSeconds = random.between(...WRIST.regripSeconds);
    if (wiggleSeconds > seconds - 0.3) continue;
    const sign = random.pick([-1, 1]);
    script.handMoves.push({
      kind: 'bump',
      startMs: startMs + 1000 * random.between(0.2, seconds - wiggleSeconds),
      durationMs: 1000 * wiggleSeconds,
      upM: random.between(...WRIST.regripM),
      tiltDeg: sign * random.between(...WRIST.regripTiltDeg),
      twistDeg: random.pick([-1, 1]) * random.between(...WRIST.regripTwistDeg),
    });
  }
}

/** Arms and bar take up the strain; the plates stay where they are. */
export function takeSlack(script: Script, random: Random): void {
  const { track } = script;
  const seconds = random.between(...WRIST.slackSeconds);
  const upM = random.between(...WRIST.slackM);
  const tiltDeg = random.between(...WRIST.slackTiltDeg);
  script.handMoves.push({
    kind: 'into',
    startMs: track.nowMs(),
    durationMs: seconds * 1000,
    upM,
    tiltDeg,
    twistDeg: 0,
  });
  track.rest(seconds + random.between(0, 0.3));
}

/** The load is off the hands. */
export function relax(script: Script, random: Random): void {
  script.handMoves.push({
    kind: 'outOf',
    startMs: script.track.nowMs(),
    durationMs: 1000 * random.between(...WRIST.relaxSeconds),
    upM: random.between(...WRIST.relaxM),
    tiltDeg: random.between(...WRIST.relaxTiltDeg),
    twistDeg: random.between(-3, 3),
  });
}

export function pull(script: Script, random: Random, fromTurn: boolean): void {
  const { track } = script;
  const grinds = random.chance(BAR.grindShare);
  const seconds = grinds ? random.between(...BAR.grindSeconds) : random.between(...BAR.pullSeconds);
  const shape = grinds && !fromTurn ? grindShape(random) : pullShape(random, fromTurn);
  const topM = script.travelM + BAR.travelScatterM * Math.max(-2, Math.min(2, random.normal()));
  track.move(topM - track.nowM(), seconds, shape);
}

/** The bar held at the top, with settling in about half of the lockouts, and whip in some. */
export function hold(script: Script, random: Random, conditions: Conditions): void {
  const { track } = script;
  const endMs = track.nowMs() + 1000 * random.between(...conditions.holdSeconds);
  if (random.chance(WRIST.whipShare)) {
    script.whips.push({
      startMs: track.nowMs(),
      hz: random.between(...WRIST.whipHz),
      sizeM: random.between(...WRIST.whipM),
      decaySeconds: random.between(...WRIST.whipSeconds),
    });
  }
  const left = (): number => (endMs - track.nowMs()) / 1000 - BAR.stillBeforeDescentSeconds;
  if (conditions.settling && random.chance(BAR.settlingShare)) {
    if (random.chance(0.5)) track.rest(random.between(0, Math.min(0.3, left() - BAR.settlingSeconds[0])));
    const settleM = random.between(...BAR.settlingM);
    const seconds = Math.min(random.between(...BAR.settlingSeconds), left());
    track.move(-settleM, seconds, lobe(random.between(1, 2), random.between(1, 2)));
    if (random.chance(0.3) && left() > 0.25) {
      track.move(settleM * random.between(0.3, 0.8), random.between(0.2, Math.min(0.5, left())), minimumJerk);
    }
  }
  track.rest((endMs - track.nowMs()) / 1000);
}

/** Seconds of a rep's way down: mostly aimed at the target, with a lifter's scatter. */
export function loweringSeconds(random: Random, conditions: Conditions, careless: boolean): number {
  if (careless) return random.between(...BAR.carelessSeconds);
  const scatter = random.between(...BAR.targetScatterSeconds) * random.normal();
  return Math.max(0.8, conditions.targetSeconds + Math.max(-1, Math.min(1, scatter)));
}

/** Down to `floorM`, softly or with a contact; returns when it got there (ms) and from what height it fell (m). */
export function lower(
  script: Script,
  random: Random,
  way: { readonly seconds: number; readonly floorM: number; readonly drops: boolean; readonly turns: boolean },
): { readonly floorContactMs: number; readonly fallM: number } {
  const { track } = script;
  const shape = descentShape(random, way.turns);
  const wayM = track.nowM() - way.floorM;
  if (way.drops) {
    const fallM = random.between(...BAR.fallM);
    const fallMps2 = fallAccel(random);
    const wholeSeconds = secondsBeforeDrop(shape, wayM, fallM, fallMps2, way.seconds);
    const releaseSeconds = random.between(...BAR.releaseSeconds);
    track.lowerThenDrop({ wholeSeconds, shape, fallM, fallMps2, releaseSeconds });
    return { floorContactMs: track.nowMs(), fallM };
  }
  const endMps = way.turns ? 0 : contactSpeed(random, wayM / way.seconds);
  const hasten = random.between(...CONTACT.hastenSeconds);
  track.move(-wayM, secondsFromStart(shape, wayM, way.seconds), shape, endMps, hasten);
  return { floorContactMs: track.nowMs(), fallM: 0 };
}

/** A pull that ends a hand's breadth above the floor. */
export function givenUpPull(script: Script, random: Random): void {
  const { track } = script;
  takeSlack(script, random);
  const upM = random.between(...BAR.givenUpM);
  track.move(upM, random.between(0.4, 0.9), pullShape(random, false));
  if (random.chance(0.5)) track.rest(random.between(0, 0.3));
  const seconds = random.between(0.3, 0.8);
  track.move(-upM, seconds, lobe(random.between(1, 2), random.between(1, 2)), contactSpeed(random, upM / seconds));
  track.land(random);
  relax(script, random);
  floorRest(script, random, random.between(0.8, 2.5));
}
