// Owns one set as it might be announced, written by hand, for tests of what people and programs are told.
import type { BarMoment } from '../../shared/motion/bar-event';
import type { Cue } from '../../shared/tempo/cue';
import type { Verdict } from '../../shared/training/rep';
import type { Announced } from '../../watch/coach/announced';

export function moment(kind: BarMoment['kind'], tMs: number, atMs: number): Announced {
  return { kind: 'moment', moment: { kind, tMs, atMs } };
}

export function count(number: number, tMs: number): Announced {
  return { kind: 'cue', cue: { kind: 'count', count: number, last: number === 3, tMs, atMs: tMs } };
}

export function cue(kind: Exclude<Cue['kind'], 'count'>, tMs: number): Announced {
  return { kind: 'cue', cue: { kind, tMs, atMs: tMs } };
}

export interface RepTimes {
  readonly liftOffMs: number;
  readonly lockoutMs: number;
  readonly descentStartMs: number;
  readonly floorContactMs: number;
}

export function rep(index: number, verdict: Verdict, times: RepTimes, travelM = 0.5): Announced {
  const atMs = times.floorContactMs + 200;
  return {
    kind: 'rep',
    atMs,
    rep: {
      index,
      verdict,
      concentricSeconds: (times.lockoutMs - times.liftOffMs) / 1000,
      eccentricSeconds: (times.floorContactMs - times.descentStartMs) / 1000,
      measured: { kind: 'rep', atMs, ...times, travelM, fallM: 0 },
    },
  };
}

/** A held rep with three counts, then a dropped one: with a withdrawn descent whose count was stray, a brake, a word after. */
export const TWO_REPS: readonly Announced[] = [
  moment('liftOff', 1000.4, 1180),
  moment('lockout', 2500, 2700),
  moment('descentStart', 3500, 3900),
  moment('descentRefined', 3480, 4100),
  count(1, 4480),
  count(2, 5480),
  count(3, 6480),
  moment('floorContact', 6500, 6540),
  rep(1, 'held', { liftOffMs: 1001, lockoutMs: 2500, descentStartMs: 3480, floorContactMs: 6500 }),
  moment('liftOff', 8000, 8200),
  moment('lockout', 9500, 9700),
  moment('descentStart', 9600, 9900),
  count(1, 10600),
  moment('descentWithdrawn', 10700, 10700),
  moment('descentStart', 11000, 11300),
  cue('brake', 11400),
  count(1, 12000),
  moment('floorContact', 12200, 12240),
  rep(2, 'dropped', { liftOffMs: 8000, lockoutMs: 9500, descentStartMs: 11000, floorContactMs: 12200 }),
  cue('dropped', 12400),
  { kind: 'set', reps: 2, atMs: 20000 },
];
