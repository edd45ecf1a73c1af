// Owns the bar's height over time: pieces laid end to end on the fine grid, speed unbroken between them.
// Refuses to know what the pieces mean: reps, lockouts and truth are the script's.
import { BAR, CONTACT, DESCENT_SPEED_MPS, GRAVITY_MPS2, STEP_MS, STEP_S } from './params';
import type { Random } from './random';
import { type Shape, smoothStep } from './shapes';

// A copy: reading an import on every step of a hot loop costs more than the step.
const stepS = STEP_S;

export interface BarTrack {
  /** m above the floor, one a step of STEP_MS. */
  readonly heightM: number[];
  /** m/s, upwards. */
  readonly speedMps: number[];
  /** m/s², only what the floor does to the plates. */
  readonly contactMps2: number[];
  /** Time of the last point laid, ms. */
  nowMs(): number;
  /** Height at the last point laid, m. */
  nowM(): number;
  rest(seconds: number): void;
  /** Moves by `byM` (down is negative) in `seconds`, ending at `endMps` (a size, in the direction of movement) over `hastenSeconds`. */
  move(byM: number, seconds: number, shape: Shape, endMps?: number, hastenSeconds?: number): void;
  /** Lowers by `shape`, as if all the way in `wholeSeconds`, then lets the bar fall the last `fallM`. Ends at speed, at the floor. */
  lowerThenDrop(plan: DropPlan): void;
  /** The plates meet the floor at the present speed and the bar comes to rest at height 0. */
  land(random: Random): void;
}

export interface DropPlan {
  readonly wholeSeconds: number;
  readonly shape: Shape;
  readonly fallM: number;
  readonly fallMps2: number;
  readonly releaseSeconds: number;
}

export function createBarTrack(): BarTrack {
  const heightM = [0];
  const speedMps = [0];
  const contactMps2 = [0];
  let h = 0;
  let v = 0;

  const push = (nextV: number, contact = 0): void => {
    h += ((v + nextV) / 2) * stepS;
    v = nextV;
    heightM.push(h);
    speedMps.push(v);
    contactMps2.push(contact);
  };

  const rest = (seconds: number): void => {
    for (let i = steps(seconds); i > 0; i--) push(0);
  };

  const move = (byM: number, seconds: number, shape: Shape, endMps = 0, hastenSeconds = 0.3): void => {
    const n = Math.max(2, steps(seconds));
    const way = Math.abs(byM);
    const hasten = Math.min(hastenSeconds, 0.6 * seconds);
    const end = Math.min(endMps, (0.6 * way * 2) / hasten);
    const base = (way - (end * hasten) / 2) / (mean(shape, n) * n * stepS);
    const direction = Math.sign(byM);
    for (let i = 1; i <= n; i++) {
      const left = (n - i) * stepS;
      const hastening = end > 0 ? end * smoothStep(1 - left / hasten) : 0;
      push(direction * (base * shape(i / n) + hastening));
    }
  };

  const lowerThenDrop = (plan: DropPlan): void => {
    const n = Math.max(2, steps(plan.wholeSeconds));
    const base = h / (mean(plan.shape, n) * n * stepS);
    for (let i = 1; i <= n && h > plan.fallM; i++) push(-base * plan.shape(i / n));
    for (let t = 0; h > 0; t += stepS) push(v - plan.fallMps2 * smoothStep(t / plan.releaseSeconds) * stepS);
  };

  const land = (random: Random): void => {
    const impact = -v;
    if (impact <= 0.005) {
      push(0);
      return;
    }
    const restitution = Math.min(
      random.between(...CONTACT.restitution),
      Math.sqrt(2 * GRAVITY_MPS2 * CONTACT.bounceM) / impact,
    );
    stop(steps(random.between(...CONTACT.stopSeconds)), restitution * impact);
    if (v > 0) {
      while (h > 0 || v > 0) push(v - 0.85 * GRAVITY_MPS2 * stepS);
      stop(steps(CONTACT.stopSeconds[1]), 0);
    }
    if (h !== 0) move(-h, 0.15, (u) => u * (1 - u));
    h = 0;
    heightM[heightM.length - 1] = 0;
  };

  const stop = (n: number, toMps: number): void => {
    const from = v;
    for (let i = 1; i <= n; i++) {
      const next = from + ((toMps - from) * (1 - Math.cos((Math.PI * i) / n))) / 2;
      push(next, (next - v) / stepS);
    }
  };

  return {
    heightM,
    speedMps,
    contactMps2,
    nowMs: () => (heightM.length - 1) * STEP_MS,
    nowM: () => h,
    rest,
    move,
    lowerThenDrop,
    land,
  };
}

/** How long a lowering of `wayM` must be given so that it lasts `seconds` from 0.02 m/s on: slow starts take more. */
export function secondsFromStart(shape: Shape, wayM: number, seconds: number): number {
  const n = 400;
  const average = mean(shape, n);
  let whole = seconds;
  for (let round = 0; round < 5; round++) {
    const needed = (DESCENT_SPEED_MPS * whole * average) / wayM;
    whole = seconds / (1 - crossing(shape, needed, n) / n);
  }
  return Math.min(whole, seconds + 1.2);
}

/** The same for a lowering whose last `fallM` fall. */
export function secondsBeforeDrop(
  shape: Shape,
  wayM: number,
  fallM: number,
  fallMps2: number,
  seconds: number,
): number {
  const n = 400;
  const average = mean(shape, n);
  let gone = 0;
  let released = 0;
  while (released < n && gone < 1 - fallM / wayM) gone += shape(++released / n) / (n * average);
  let whole = seconds;
  for (let round = 0; round < 6; round++) {
    const start = crossing(shape, (DESCENT_SPEED_MPS * whole * average) / wayM, n);
    const speed = (shape(released / n) * wayM) / (average * whole);
    const falling = (Math.sqrt(speed * speed + 2 * fallMps2 * fallM) - speed) / fallMps2;
    whole = Math.max(0.3, ((seconds - falling) * n) / Math.max(1, released - start));
  }
  return whole;
}

function crossing(shape: Shape, level: number, n: number): number {
  let i = 0;
  while (i < n / 2 && shape(i / n) < level) i++;
  return i;
}

function mean(shape: Shape, n: number): number {
  let sum = shape(1) / 2;
  for (let i = 1; i < n; i++) sum += shape(i / n);
  return sum / n;
}

function steps(seconds: number): number {
  return Math.max(0, Math.round(seconds / stepS));
}

/** Speed with which a lowering of this mean speed meets the floor, m/s; 0 for a soft one. */
export function contactSpeed(random: Random, meanMps: number): number {
  if (random.chance(CONTACT.softShare)) return 0;
  if (random.chance(CONTACT.nearlySoftShare / (1 - CONTACT.softShare))) return random.between(...CONTACT.nearlySoftMps);
  return Math.min(random.between(...CONTACT.speedMps), CONTACT.slowestMps + CONTACT.perMeanSpeed * meanMps);
}

/** How fast a bar falls that is dropped, m/s². */
export function fallAccel(random: Random): number {
  return random.between(...BAR.fallShareOfG) * GRAVITY_MPS2;
}
