// Owns the making of one set, from its script to its readings. Refuses to know any detector.
import type { BarLift } from '../../shared/motion/bar-event';
import type { Conditions } from './conditions';
import { layDeadlift } from './deadlift';
import { layGoodMorning, stepOff, stepUnder } from './good-morning';
import type { MadeSet, TrueRep } from './made-set';
import { motorShaking, motorSpans } from './motor';
import { SENSOR, STEP_MS } from './params';
import { createRandom, type Random } from './random';
import { type Gap, record } from './record';
import { layRomanian } from './romanian';
import { createScript, type Script, walkOff, walkUp } from './script';
import { trueRep } from './truth';
import { moveWrist } from './wrist';

export { CONDITIONS, type ConditionName, type Conditions } from './conditions';
export type { MadeSet, MotorSpan, TrueRep } from './made-set';

const LIFTS: Readonly<Record<Conditions['style'], BarLift>> = {
  deadStop: 'conventional',
  touchAndGo: 'conventional',
  romanian: 'romanian',
  goodMorning: 'goodMorning',
};

type Lay = (script: Script, random: Random, conditions: Conditions, reps: number) => void;
const LAY: Readonly<Record<Conditions['style'], Lay>> = {
  deadStop: layDeadlift,
  touchAndGo: layDeadlift,
  romanian: layRomanian,
  goodMorning: layGoodMorning,
};

/** One set, the same for the same seed and conditions. The first sample is stamped 0. */
export function makeSet(seed: number, conditions: Conditions): MadeSet {
  const script = writeScript(seed, conditions);
  const wrist = moveWrist(script, conditions, createRandom(seed, 'wrist'), createRandom(seed, 'strap'));
  const reps = script.marks.map((mark) => trueRep(script.track, mark));
  const spans = conditions.motor ? motorSpans(reps, conditions.targetSeconds) : [];
  const timing = createRandom(seed, 'timing');
  const { recording, zeroMs } = record(wrist, {
    seed,
    name: `${conditions.style}-${reps.length}-${seed}`,
    conditions,
    startMs: conditions.beginMidRep ? midRep(timing, reps) : timing.between(0, 100),
    endMs: script.track.nowMs() - STEP_MS,
    gaps: drawGaps(createRandom(seed, 'gaps'), conditions.gaps, reps),
    shaking: conditions.motor ? motorShaking(createRandom(seed, 'motor'), spans) : undefined,
  });

  const counted = reps.map((rep) => repFrom(rep, zeroMs));
  const cutRep = counted.find((rep) => rep.liftOffMs < 0);
  return {
    recording,
    lift: LIFTS[conditions.style],
    targetSeconds: conditions.targetSeconds,
    reps: counted.filter((rep) => rep.liftOffMs >= 0),
    ...(cutRep ? { cutRep } : {}),
    heightAt: (tMs) => heightAt(script, tMs + zeroMs),
    motorSpans: spans.map((span) => ({ ...span, startMs: span.startMs - zeroMs })),
  };
}

function writeScript(seed: number, conditions: Conditions): Script {
  const random = createRandom(seed, 'script');
  const script = createScript(random);
  const reps = typeof conditions.reps === 'number' ? conditions.reps : random.whole(...conditions.reps);
  const onBack = conditions.style === 'goodMorning';
  if (random.chance(conditions.walkTo)) (onBack ? stepUnder : walkUp)(script, random);
  LAY[conditions.style](script, random, conditions, reps);
  script.track.rest(random.between(0.5, 2));
  if (random.chance(conditions.walkAway)) (onBack ? stepOff : walkOff)(script, random);
  return script;
}

/** A moment within the first rep: in half of the sets on the way up, else at the top or on the way down. */
function midRep(random: Random, reps: readonly TrueRep[]): number {
  const rep = reps[0];
  if (!rep) return 0;
  const { liftOffMs, lockoutMs, descentStartMs, floorContactMs } = rep;
  if (random.chance(0.5)) return random.between(liftOffMs + 150, lockoutMs);
  return random.chance(0.5)
    ? random.between(lockoutMs, descentStartMs)
    : random.between(descentStartMs, floorContactMs);
}

function drawGaps(random: Random, count: number, reps: readonly TrueRep[]): Gap[] {
  const from = reps[0]?.liftOffMs ?? 0;
  const to = reps[reps.length - 1]?.floorContactMs ?? 0;
  return Array.from({ length: count }, () => {
    const fromMs = random.between(from, to);
    return { fromMs, toMs: fromMs + SENSOR.gapMs };
  });
}

function repFrom(rep: TrueRep, zeroMs: number): TrueRep {
  return {
    ...rep,
    liftOffMs: rep.liftOffMs - zeroMs,
    lockoutMs: rep.lockoutMs - zeroMs,
    descentStartMs: rep.descentStartMs - zeroMs,
    floorContactMs: rep.floorContactMs - zeroMs,
  };
}

function heightAt(script: Script, gridMs: number): number {
  const { heightM } = script.track;
  const at = Math.min(heightM.length - 1, Math.max(0, gridMs / STEP_MS));
  const i = Math.floor(at);
  const a = heightM[i] ?? 0;
  return a + ((heightM[i + 1] ?? a) - a) * (at - i);
}
