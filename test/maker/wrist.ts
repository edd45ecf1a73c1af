// Owns the wrist: where it is, how the forearm is turned, how it trembles, all on the fine grid. Refuses the sensor's faults.
import type { Conditions } from './conditions';
import { highPass, narrowBand, wander } from './noise';
import { CONTACT, STEP_MS, STEP_S, STRAP, WALK, WRIST } from './params';
import type { Random, Range } from './random';
import type { HandMove, Script, Walk } from './script';
import { smoothStep } from './shapes';
import { followTrunk } from './trunk';

// A copy: reading an import on every step of a hot loop costs more than the step.
const stepS = STEP_S;

const RADIANS = Math.PI / 180;

/**
 * World: x forward, y left, z up, m. The forearm's axis leans from the vertical by `tilt` towards `heading` and is turned
 * about itself by `twist`, rad: R = Rz(heading) Rx(tilt) Rz(twist). `shake` is tremor and strap, m/s² in the forearm's frame.
 */
export interface Wrist {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly z: Float64Array;
  readonly heading: Float64Array;
  readonly tilt: Float64Array;
  readonly twist: Float64Array;
  readonly shake: readonly [Float64Array, Float64Array, Float64Array];
}

export function moveWrist(script: Script, conditions: Conditions, random: Random, strapRandom: Random): Wrist {
  const n = script.track.heightM.length;
  const make = (): Float64Array => new Float64Array(n);
  const wrist: Wrist = {
    x: make(),
    y: make(),
    z: make(),
    heading: make(),
    tilt: make(),
    twist: make(),
    shake: [make(), make(), make()],
  };
  const { trunk } = script;
  if (trunk) followTrunk(wrist, script, trunk, repScatter(script, random), random);
  else followBar(wrist, script, random);
  for (const move of script.handMoves) addHandMove(wrist, move);
  for (const walk of script.walks) addWalk(wrist, walk, random);
  for (const whip of script.whips) {
    addRing(wrist.z, whip.startMs, whip.sizeM, whip.hz, whip.decaySeconds);
  }
  sway(wrist, random);
  yieldToContacts(wrist, script, random);
  tremble(wrist, script, random);
  if (conditions.strapMps2Rms > 0) loosen(wrist, conditions.strapMps2Rms, strapRandom);
  if (!trunk) addLever(wrist, random.between(...WRIST.leverM));
  return wrist;
}

/** What goes with the bar's height and speed: the path off the plumb line, the forearm's turning. */
function followBar(wrist: Wrist, script: Script, random: Random): void {
  const { heightM, speedMps } = script.track;
  const bow = random.pick([-1, 1]) * random.between(...WRIST.pathBowM);
  const shift = random.between(...WRIST.pathShiftM);
  const sideways = random.between(...WRIST.pathShiftM) / 2;
  const side = random.pick([-1, 1]);
  const small = random.chance(WRIST.smallTiltShare);
  const rangeDeg: Range = small ? WRIST.smallTiltRangeDeg : WRIST.tiltRangeDeg;
  const range = random.between(...rangeDeg) * RADIANS;
  const floor = random.between(...WRIST.floorTiltDeg) * RADIANS;
  const bend = random.between(-0.6, 0.6);
  const twistRange = random.between(...WRIST.twistRangeDeg) * RADIANS;
  const twist0 = random.between(0, 2 * Math.PI);
  const headingRange = random.between(...WRIST.headingRangeDeg) * RADIANS;
  const perSpeed = random.between(...WRIST.tiltPerSpeedDeg) * RADIANS;
  const keep = Math.exp(-stepS / WRIST.tiltLagSeconds);
  const scatter = repScatter(script, random);
  let slowSpeed = 0;
  for (let i = 0; i < heightM.length; i++) {
    const h = heightM[i] ?? 0;
    const s = h / script.travelM;
    const arc = s * (1 - s);
    slowSpeed = keep * slowSpeed + (1 - keep) * (speedMps[i] ?? 0);
    wrist.x[i] = 4 * bow * arc + shift * s;
    wrist.y[i] = sideways * s;
    wrist.z[i] = h;
    wrist.tilt[i] = side * (floor - range * (s + bend * arc)) + perSpeed * slowSpeed + (scatter[i] ?? 0);
    wrist.twist[i] = twist0 + twistRange * (s + 0.4 * arc);
    wrist.heading[i] = headingRange * s;
  }
}

/** No two reps are held alike: the tilt's deviation goes over from rep to rep while the bar moves up. */
function repScatter(script: Script, random: Random): Float64Array {
  const out = new Float64Array(script.track.heightM.length);
  let value = 0;
  let from = 0;
  for (const mark of script.marks) {
    const next = random.normal() * WRIST.tiltScatterDeg * RADIANS;
    const start = mark.liftOffMs / STEP_MS;
    const end = mark.lockoutMs / STEP_MS;
    // A set that begins at the top is held so from the outset.
    if (start === end) value = next;
    out.fill(value, from, start);
    for (let i = start; i < end; i++) out[i] = value + (next - value) * smoothStep((i - start) / (end - start));
    value = next;
    from = end;
  }
  return out.fill(value, from);
}

function addHandMove(wrist: Wrist, move: HandMove): void {
  const n = wrist.z.length;
  const start = Math.round(move.startMs / STEP_MS);
  const steps = Math.max(1, Math.round(move.durationMs / STEP_MS));
  const first = move.kind === 'into' ? 0 : start;
  const last = move.kind === 'outOf' ? n : Math.min(n, start + steps);
  const tilt = move.tiltDeg * RADIANS;
  const twist = move.twistDeg * RADIANS;
  for (let i = first; i < last; i++) {
    const u = Math.min(1, Math.max(0, (i - start) / steps));
    const way = u * u * u * (10 - 15 * u + 6 * u * u);
    const share = move.kind === 'bump' ? 16 * u * u * (1 - u) * (1 - u) : move.kind === 'into' ? way - 1 : way;
    wrist.z[i] = (wrist.z[i] ?? 0) + share * move.upM;
    wrist.tilt[i] = (wrist.tilt[i] ?? 0) + share * tilt;
    wrist.twist[i] = (wrist.twist[i] ?? 0) + share * twist;
  }
}

/** Steps, the arm's swing at half their pace, and heel strikes. */
function addWalk(wrist: Wrist, walk: Walk, random: Random): void {
  const stepHz = random.between(...WALK.stepHz);
  const bob = random.between(...WALK.bobM);
  const swung = walk.swingShare ?? 1;
  const swing = swung * random.between(...WALK.swingDeg) * RADIANS;
  const twist = swung * random.between(...WALK.twistDeg) * RADIANS;
  const phase = random.between(0, 2 * Math.PI);
  const start = Math.round(walk.startMs / STEP_MS);
  const end = Math.min(wrist.z.length, Math.round(walk.endMs / STEP_MS));
  let angle = random.between(0, 2 * Math.PI);
  let nextHeel = Math.ceil(angle / (2 * Math.PI)) * 2 * Math.PI;
  for (let i = start; i < end; i++) {
    const t = (i - start) * stepS;
    const fade = smoothStep(t / 0.8) * smoothStep(((end - i) * stepS) / 0.8);
    angle += 2 * Math.PI * stepHz * stepS * (1 + 0.04 * Math.sin(0.9 * t + phase));
    const arm = swing * fade * Math.sin(angle / 2 + phase);
    wrist.z[i] = (wrist.z[i] ?? 0) + bob * fade * Math.cos(angle);
    wrist.x[i] = (wrist.x[i] ?? 0) + WALK.armM * arm;
    wrist.y[i] = (wrist.y[i] ?? 0) + 0.5 * bob * fade * Math.sin(angle / 2);
    wrist.tilt[i] = (wrist.tilt[i] ?? 0) + arm;
    wrist.twist[i] = (wrist.twist[i] ?? 0) + twist * fade * Math.sin(angle / 2 + phase + 0.7);
    if (angle < nextHeel) continue;
    nextHeel += 2 * Math.PI;
    const hz = random.between(...WALK.heelHz);
    const sizeM = (fade * random.between(...WALK.heelMps2)) / (2 * Math.PI * hz) ** 2;
    addRing(wrist.z, i * STEP_MS, sizeM, hz, WALK.heelSeconds);
  }
}

/** A wobble that sets in within half a cycle and dies away. */
function addRing(out: Float64Array, startMs: number, sizeM: number, hz: number, decaySeconds: number): void {
  const start = Math.round(startMs / STEP_MS);
  const end = Math.min(out.length, start + Math.round((6 * decaySeconds) / stepS));
  for (let i = start; i < end; i++) {
    const t = (i - start) * stepS;
    const size = sizeM * smoothStep(2 * t * hz) * Math.exp(-t / decaySeconds);
    out[i] = (out[i] ?? 0) + size * Math.sin(2 * Math.PI * hz * t);
  }
}

function sway(wrist: Wrist, random: Random): void {
  const n = wrist.z.length;
  const add = (out: Float64Array, size: number, hz: readonly [number, number]): void => {
    const noise = wander(random, n, ...hz);
    for (let i = 0; i < n; i++) out[i] = (out[i] ?? 0) + size * (noise[i] ?? 0);
  };
  add(wrist.x, random.between(...WRIST.swayM), WRIST.swayHz);
  add(wrist.y, random.between(...WRIST.swayM), WRIST.swayHz);
  add(wrist.z, random.between(...WRIST.swayVerticalM), WRIST.swayHz);
  add(wrist.tilt, random.between(...WRIST.wanderDeg) * RADIANS, WRIST.wanderHz);
  add(wrist.twist, random.between(...WRIST.wanderDeg) * RADIANS, WRIST.wanderHz);
  add(wrist.heading, random.between(...WRIST.wanderDeg) * RADIANS, WRIST.wanderHz);
}

/** The plates stop; hand and forearm go on a little, as a mass on a spring and a damper, and ring. */
function yieldToContacts(wrist: Wrist, script: Script, random: Random): void {
  const { contactMps2, speedMps } = script.track;
  let stiffness = 0;
  let damping = 0;
  let forward = 0;
  let offset = 0;
  let speed = 0;
  let inContact = false;
  for (let i = 0; i < contactMps2.length; i++) {
    const push = contactMps2[i] ?? 0;
    if (push !== 0 && !inContact) {
      const impactMps = Math.abs(speedMps[i - 1] ?? 0);
      const omega = Math.min(2 * Math.PI * random.between(...CONTACT.handHz), CONTACT.handMps2 / impactMps);
      stiffness = omega * omega;
      damping = 2 * omega * random.between(...CONTACT.handDamping);
      forward = random.between(-0.4, 0.4);
    }
    inContact = push !== 0;
    if (stiffness === 0) continue;
    speed += stepS * (-push - damping * speed - stiffness * offset);
    offset += stepS * speed;
    wrist.z[i] = (wrist.z[i] ?? 0) + offset;
    wrist.x[i] = (wrist.x[i] ?? 0) + forward * offset;
  }
}

/** Tremor grows with the load in the hands and with the reps done. */
function tremble(wrist: Wrist, script: Script, random: Random): void {
  const { heightM } = script.track;
  const n = heightM.length;
  const hz = random.between(...WRIST.tremorHz);
  const size = random.between(...WRIST.tremorMps2);
  const level = new Float64Array(n);
  const keep = Math.exp(-stepS / 0.15);
  let slow = 0;
  for (let i = 0; i < n; i++) {
    slow = keep * slow + (1 - keep) * ((heightM[i] ?? 0) > 0.003 ? 1 : 0);
    const tired = 1 + (WRIST.tremorFatigue * i) / n;
    level[i] = size * tired * (WRIST.tremorUnloaded + (1 - WRIST.tremorUnloaded) * slow);
  }
  for (const axis of wrist.shake) addNoise(axis, narrowBand(random, n, hz, WRIST.tremorBandHz), 1, level);
  const unrestHz = random.between(...WRIST.unrestHz);
  const unrest = random.between(...WRIST.unrestMps2) / size;
  for (const axis of wrist.shake) {
    const noise = narrowBand(random, n, unrestHz, WRIST.unrestBandHz);
    addNoise(axis, highPass(noise, WRIST.unrestFloorHz), unrest, level);
  }
  const turn = WRIST.tremorTurnDeg * RADIANS;
  addNoise(wrist.tilt, narrowBand(random, n, hz, WRIST.tremorBandHz), turn, level);
  addNoise(wrist.twist, narrowBand(random, n, hz, WRIST.tremorBandHz), turn, level);
}

/** A watch that flaps: one random direction more than the others, its size coming and going. */
function loosen(wrist: Wrist, mps2Rms: number, random: Random): void {
  const n = wrist.z.length;
  const hz = random.between(...STRAP.hz);
  const gains = [random.normal(), random.normal(), random.normal()];
  const length = Math.hypot(...gains);
  const slow = wander(random, n, 0.05, 0.4);
  const level = new Float64Array(n);
  let power = 0;
  for (let i = 0; i < n; i++) {
    const size = Math.max(0.2, 1 + 0.5 * (slow[i] ?? 0));
    level[i] = size;
    power += size * size;
  }
  const scale = mps2Rms / Math.sqrt(power / n);
  const together = narrowBand(random, n, hz, STRAP.bandHz);
  wrist.shake.forEach((axis, k) => {
    addNoise(axis, together, (scale * 0.9 * (gains[k] ?? 0)) / length, level);
    addNoise(axis, narrowBand(random, n, hz, STRAP.bandHz), (scale * Math.sqrt(1 - 0.81)) / Math.sqrt(3), level);
  });
  addNoise(wrist.twist, together, scale * STRAP.turnDeg * RADIANS, level);
}

function addNoise(out: Float64Array, noise: Float64Array, scale: number, level: Float64Array): void {
  for (let i = 0; i < out.length; i++) out[i] = (out[i] ?? 0) + scale * (noise[i] ?? 0) * (level[i] ?? 0);
}

/** The watch sits up the forearm from the bar: where the forearm leans, it goes along. */
function addLever(wrist: Wrist, leverM: number): void {
  for (let i = 0; i < wrist.z.length; i++) {
    const tilt = wrist.tilt[i] ?? 0;
    wrist.x[i] = (wrist.x[i] ?? 0) + leverM * Math.sin(tilt);
    wrist.z[i] = (wrist.z[i] ?? 0) + leverM * Math.cos(tilt);
  }
}
