// Owns a wrist that lifts nothing: walking, gesturing, sitting down, standing up. Refuses bars.
import { CONDITIONS, type Conditions } from './conditions';
import type { MadeSet } from './made-set';
import { DAILY, STEP_MS, WALK } from './params';
import { createRandom, type Random } from './random';
import { record } from './record';
import { createScript, type HandMove, type Script } from './script';
import { moveWrist } from './wrist';

/** A made set without a rep, of about `seconds`; of the conditions only the watch and its strap are used. */
export function makeDaily(seed: number, seconds: number, conditions: Conditions = CONDITIONS.conventional): MadeSet {
  const random = createRandom(seed, 'daily');
  const script = createScript(random);
  const { track } = script;
  let sits = false;
  track.rest(random.between(0.5, 2));
  while (track.nowMs() < 1000 * seconds) {
    const act = random.next();
    if (act < 0.35 && !sits) {
      walk(script, random);
    } else if (act < 0.6) {
      sits = !sits;
      sitOrStand(script, random, sits);
    } else if (act < 0.8) {
      lookAtWatch(script, random);
    } else {
      for (let n = random.whole(1, 4); n > 0; n--) gesture(script, random);
    }
    track.rest(random.between(...DAILY.restSeconds));
  }
  const wrist = moveWrist(script, conditions, createRandom(seed, 'wrist'), createRandom(seed, 'strap'));
  const endMs = track.nowMs() - STEP_MS;
  const { recording } = record(wrist, { seed, name: `daily-0-${seed}`, conditions, startMs: 0, endMs, gaps: [] });
  return {
    recording,
    lift: 'conventional',
    targetSeconds: conditions.targetSeconds,
    reps: [],
    heightAt: () => 0,
    motorSpans: [],
  };
}

function walk(script: Script, random: Random): void {
  const startMs = script.track.nowMs();
  script.track.rest(random.between(WALK.seconds[0], 2 * WALK.seconds[1]));
  script.walks.push({ startMs, endMs: script.track.nowMs() });
}

function sitOrStand(script: Script, random: Random, sits: boolean): void {
  const seconds = random.between(...DAILY.sitSeconds);
  move(script, random, 'outOf', seconds, (sits ? -1 : 1) * random.between(...DAILY.sitM), DAILY.sitTurnDeg);
  if (!sits) return;
  script.whips.push({
    startMs: script.track.nowMs() - 50,
    hz: random.between(3, 8),
    sizeM: random.between(...DAILY.thumpM),
    decaySeconds: 0.1,
  });
}

/** Up, a look, down again. */
function lookAtWatch(script: Script, random: Random): void {
  const upM = random.between(...DAILY.lookM);
  const tiltDeg = random.between(...DAILY.lookTiltDeg);
  const twistDeg = random.between(...DAILY.lookTiltDeg);
  for (const way of [1, -1]) {
    const durationMs = 1000 * random.between(...DAILY.lookSeconds);
    const startMs = script.track.nowMs();
    script.handMoves.push({
      kind: 'outOf',
      startMs,
      durationMs,
      upM: way * upM,
      tiltDeg: way * tiltDeg,
      twistDeg: way * twistDeg,
    });
    script.track.rest(durationMs / 1000 + (way > 0 ? random.between(...DAILY.restSeconds) : 0));
  }
}

function gesture(script: Script, random: Random): void {
  const seconds = random.between(...DAILY.gestureSeconds);
  move(script, random, 'bump', seconds, random.between(...DAILY.gestureM), DAILY.gestureTurnDeg);
}

function move(
  script: Script,
  random: Random,
  kind: HandMove['kind'],
  seconds: number,
  upM: number,
  turnDeg: number,
): void {
  script.handMoves.push({
    kind,
    startMs: script.track.nowMs(),
    durationMs: 1000 * seconds,
    upM,
    tiltDeg: random.between(-turnDeg, turnDeg),
    twistDeg: random.between(-turnDeg, turnDeg),
  });
  script.track.rest(seconds);
}
