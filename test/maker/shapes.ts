// Owns how speed is spread over one movement: shapes of many kinds. Refuses distances and times: those are the track's.
import type { Random } from './random';

/** Relative speed over relative time u in [0, 1]; never negative, 0 at u = 0 and, but for turns, at u = 1. Its scale is free. */
export type Shape = (u: number) => number;

/** A lobe rising as u^rise and falling as (1 − u)^fall; 2 and 2 is minimum jerk (Flash & Hogan 1985). */
export function lobe(rise: number, fall: number): Shape {
  return (u) => u ** rise * (1 - u) ** fall;
}

export const minimumJerk: Shape = lobe(2, 2);

export function smoothStep(u: number): number {
  const c = Math.min(1, Math.max(0, u));
  return c * c * (3 - 2 * c);
}

/** Constant speed, or one changing by the factor `end`, between ramps that take the given shares of the time. */
function ramped(rampUp: number, rampDown: number, end: number): Shape {
  return (u) => smoothStep(u / rampUp) * smoothStep((1 - u) / rampDown) * (1 + (end - 1) * u);
}

/** Hips first, then knees: speed changes by the factor `second` around `at`, with a dip between. */
function twoPhase(at: number, second: number, dip: number, rampUp: number, rampDown: number): Shape {
  return (u) =>
    smoothStep(u / rampUp) *
    smoothStep((1 - u) / rampDown) *
    (1 + (second - 1) * smoothStep((u - at) / 0.15 + 0.5)) *
    (1 - dip * Math.exp(-(((u - at) / 0.07) ** 2)));
}

/** A creep that grows slowly before the movement proper begins. */
function drifting(creepShare: number, creepLevel: number, rise: number, fall: number): Shape {
  const main = lobe(rise, fall);
  const peak = main(rise / (rise + fall));
  return (u) => {
    const creep = creepLevel * smoothStep(u / creepShare) * smoothStep((1 - u) / 0.25);
    const v = (u - 0.7 * creepShare) / (1 - 0.7 * creepShare);
    return creep + (v > 0 ? main(v) / peak : 0);
  };
}

/** Speed that comes and goes, as when counting along. */
function ratcheted(shape: Shape, cycles: number, depth: number, phase: number): Shape {
  return (u) => shape(u) * (1 + depth * Math.sin(2 * Math.PI * cycles * u + phase));
}

/** A way down. `turns`: it ends in a reversal, where the deceleration does not fade. */
export function descentShape(random: Random, turns: boolean): Shape {
  const down = (): number => (turns ? random.between(0.12, 0.4) : random.between(0.06, 0.35));
  const fall = (): number => (turns ? random.between(1, 1.3) : random.between(1, 2));
  const kinds: readonly [() => Shape, ...(() => Shape)[]] = [
    () => (turns ? lobe(2, 1.2) : minimumJerk),
    () => lobe(random.between(1, 2.2), fall()),
    () => ramped(random.between(0.05, 0.3), down(), random.between(0.6, 1.5)),
    () => ramped(random.between(0.08, 0.25), down(), random.between(0.8, 1.2)),
    () =>
      twoPhase(
        random.between(0.3, 0.65),
        random.between(0.5, 2),
        random.between(0, 0.5),
        random.between(0.06, 0.25),
        down(),
      ),
    () => lobe(random.between(1, 1.4), turns ? 1.6 : 2),
    () => ramped(random.between(0.08, 0.2), down(), random.between(0.2, 0.6)),
    () => drifting(random.between(0.08, 0.2), random.between(0.1, 0.3), random.between(1.2, 2), fall()),
    () => lobe(random.between(1.5, 2.3), random.between(1, 1.3)),
  ];
  const shape = random.pick(kinds)();
  return random.chance(0.15)
    ? ratcheted(shape, random.between(2, 5), random.between(0.1, 0.25), random.between(0, 2 * Math.PI))
    : shape;
}

/** A way up; it ends sharply, as lockouts do: the length of the force vector dips to .47–.69 g there (measured). */
export function pullShape(random: Random, fromTurn: boolean): Shape {
  const rise = fromTurn ? random.between(1, 1.2) : random.between(1, 2);
  const shape = lobe(rise, random.between(1, 1.6));
  return random.chance(0.3) ? withStickingPoint(shape, random.between(0.3, 0.7), random.between(0.1, 0.4)) : shape;
}

/** A way up that nearly stops on the way. */
export function grindShape(random: Random): Shape {
  const shape = ramped(random.between(0.1, 0.3), random.between(0.12, 0.3), random.between(0.7, 1.4));
  return withStickingPoint(shape, random.between(0.3, 0.75), random.between(0.4, 0.85));
}

function withStickingPoint(shape: Shape, at: number, depth: number): Shape {
  return (u) => shape(u) * (1 - depth * Math.exp(-(((u - at) / 0.12) ** 2)));
}
