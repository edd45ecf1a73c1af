// Owns the words for what went wrong in one set. Refuses to judge how bad that is, but for the order of the list.
import type { FoundRep } from './found';
import { isOnTime, lateMs, type RepScored, type SetScored, type WantedCount } from './measure';

/** Errors of a time from which the list names it, ms: about twice the 90th percentile that is aimed at. */
const FAR_OFF_MS = { lockout: 300, 'descent start': 250, 'floor contact': 250 } as const;

/** What can go wrong, and how much it weighs in the order of the sets. */
const WEIGHTS = {
  'rep missed': 3,
  ghost: 3,
  'count early': 1,
  'count late': 1,
  'count not given': 1,
  'stray count': 1,
  'verdict wrong': 1,
  'time far off': 0.5,
} as const;

export type MissKind = keyof typeof WEIGHTS;

export interface Miss {
  readonly kind: MissKind;
  readonly tMs: number;
  readonly words: string;
}

const inSeconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;
const signed = (ms: number): string => `${ms > 0 ? '+' : ''}${Math.round(ms)} ms`;

function spanOf(rep: Pick<FoundRep, 'liftOffMs' | 'lockoutMs' | 'descentStartMs' | 'floorContactMs'>): string {
  const up = `up ${inSeconds(rep.liftOffMs)} to ${inSeconds(rep.lockoutMs)}`;
  return `${up}, down ${inSeconds(rep.descentStartMs)} to ${inSeconds(rep.floorContactMs)}`;
}

function missesOfRep({ truth, found, trueVerdict, judged }: RepScored, where: string): Miss[] {
  if (!found) {
    const words = `${where} missed (${spanOf(truth)}, ${trueVerdict})`;
    return [{ kind: 'rep missed', tMs: truth.lockoutMs, words }];
  }
  const misses: Miss[] = [];
  const times = [
    ['lockout', truth.lockoutMs, found.lockoutMs - truth.lockoutMs],
    ['descent start', truth.descentStartMs, found.descentStartMs - truth.descentStartMs],
    ['floor contact', truth.floorContactMs, found.floorContactMs - truth.floorContactMs],
  ] as const;
  for (const [name, tMs, errorMs] of times) {
    if (Math.abs(errorMs) < FAR_OFF_MS[name]) continue;
    misses.push({ kind: 'time far off', tMs, words: `${where} ${name} ${signed(errorMs)} (true ${inSeconds(tMs)})` });
  }
  if (judged && found.verdict !== trueVerdict) {
    const words = `${where} called ${found.verdict}, was ${trueVerdict} (${inSeconds(truth.eccentricMs)})`;
    misses.push({ kind: 'verdict wrong', tMs: truth.floorContactMs, words });
  }
  return misses;
}

function missOfCount(wanted: WantedCount, where: string): Miss {
  const late = lateMs(wanted);
  const due = `(due ${inSeconds(wanted.dueMs)})`;
  const what = `${where} count ${wanted.count}`;
  if (!Number.isFinite(late)) {
    return { kind: 'count not given', tMs: wanted.dueMs, words: `${what} not given ${due}` };
  }
  const how = late > 0 ? 'late' : 'early';
  return { kind: `count ${how}`, tMs: wanted.dueMs, words: `${what} ${Math.round(Math.abs(late))} ms ${how} ${due}` };
}

/** Everything that went wrong in a set, in order of time. Reps are numbered from 1. */
export function missesOf(set: SetScored): Miss[] {
  const repAt = (tMs: number): string => {
    const place = set.reps.findIndex(({ truth }) => tMs >= truth.descentStartMs && tMs <= truth.floorContactMs);
    return `rep ${place + 1}`;
  };
  const misses = set.reps.flatMap((rep, i) => missesOfRep(rep, `rep ${i + 1}`));
  for (const ghost of set.ghosts) {
    misses.push({ kind: 'ghost', tMs: ghost.descentStartMs, words: `ghost (${spanOf(ghost)}, ${ghost.verdict})` });
  }
  for (const wanted of set.wanted) {
    if (!isOnTime(wanted)) misses.push(missOfCount(wanted, repAt(wanted.dueMs)));
  }
  for (const { count, givenMs } of set.stray) {
    misses.push({ kind: 'stray count', tMs: givenMs, words: `stray count ${count} at ${inSeconds(givenMs)}` });
  }
  return misses.sort((a, b) => a.tMs - b.tMs);
}

export function weightOf(misses: readonly Miss[]): number {
  return misses.reduce((sum, { kind }) => sum + WEIGHTS[kind], 0);
}

/** How often each kind of miss occurs, the kinds that do, as in `3 rep missed, 12 count late`. */
export function tallyOf(misses: readonly Miss[]): string {
  const tally = new Map<MissKind, number>();
  for (const { kind } of misses) tally.set(kind, (tally.get(kind) ?? 0) + 1);
  return [...tally]
    .sort((a, b) => b[1] - a[1])
    .map(([kind, times]) => `${times} ${kind}`)
    .join(', ');
}
