// Owns what a detector said about a set, in one shape for the streaming detector and the offline reference.
// Refuses the truth: it never sees it.
import type { RepMeasured } from '../../shared/motion/bar-event';
import type { Verdict } from '../../shared/training/rep';
import { judge } from '../../shared/training/verdict';
import type { Announced } from '../../watch/coach/announced';

export interface FoundRep {
  readonly liftOffMs: number;
  readonly lockoutMs: number;
  readonly descentStartMs: number;
  readonly floorContactMs: number;
  readonly verdict: Verdict;
  /** When its descent was announced, ms; undefined where the descent was known only afterwards. */
  readonly announcedMs: number | undefined;
}

export interface GivenCount {
  readonly count: number;
  /** When it was felt, ms. */
  readonly givenMs: number;
}

export interface FoundSet {
  readonly reps: readonly FoundRep[];
  readonly counts: readonly GivenCount[];
  readonly brakesMs: readonly number[];
}

/** A descent announced this much before the rep's lockout may still be its own: both times are estimates. */
const BEFORE_LOCKOUT_MS = 300;

interface DescentAnnounced {
  readonly tMs: number;
  readonly atMs: number;
}

/** Descents that were announced and not taken back, in the order announced. */
function standingDescents(announced: readonly Announced[]): DescentAnnounced[] {
  const standing: DescentAnnounced[] = [];
  for (const said of announced) {
    if (said.kind !== 'moment') continue;
    if (said.moment.kind === 'descentStart') standing.push(said.moment);
    if (said.moment.kind === 'descentWithdrawn') standing.pop();
  }
  return standing;
}

function announcementOf(rep: RepMeasured, descents: readonly DescentAnnounced[]): number | undefined {
  let atMs: number | undefined;
  for (const descent of descents) {
    if (descent.tMs >= rep.lockoutMs - BEFORE_LOCKOUT_MS && descent.tMs <= rep.floorContactMs) atMs = descent.atMs;
  }
  return atMs;
}

/** What the streaming detector said, cue times being the moments at which the motor runs. */
export function foundLive(announced: readonly Announced[]): FoundSet {
  const descents = standingDescents(announced);
  const reps: FoundRep[] = [];
  const counts: GivenCount[] = [];
  const brakesMs: number[] = [];
  for (const said of announced) {
    if (said.kind === 'rep') {
      const { liftOffMs, lockoutMs, descentStartMs, floorContactMs } = said.rep.measured;
      const announcedMs = announcementOf(said.rep.measured, descents);
      reps.push({ liftOffMs, lockoutMs, descentStartMs, floorContactMs, verdict: said.rep.verdict, announcedMs });
    } else if (said.kind === 'cue') {
      if (said.cue.kind === 'count') counts.push({ count: said.cue.count, givenMs: said.cue.tMs });
      if (said.cue.kind === 'brake') brakesMs.push(said.cue.tMs);
    }
  }
  return { reps, counts, brakesMs };
}

/** When the counts of a descent are due, ms after its start: one a second, the last at the target. */
export function dueAfterStartMs(targetSeconds: number): number[] {
  return Array.from({ length: Math.ceil(targetSeconds) }, (_, i) => Math.min(i + 1, targetSeconds) * 1000);
}

/** What the offline reference measured, with the counts that would have been given had all been known in time. */
export function foundOffline(measured: readonly RepMeasured[], targetSeconds: number): FoundSet {
  const counts = measured.flatMap((rep) =>
    dueAfterStartMs(targetSeconds)
      .map((afterMs, i) => ({ count: i + 1, givenMs: rep.descentStartMs + afterMs }))
      .filter(({ givenMs }) => givenMs < rep.floorContactMs),
  );
  const reps = measured.map(({ liftOffMs, lockoutMs, descentStartMs, floorContactMs, fallM }) => ({
    liftOffMs,
    lockoutMs,
    descentStartMs,
    floorContactMs,
    verdict: judge(floorContactMs - descentStartMs, fallM, targetSeconds),
    announcedMs: undefined,
  }));
  return { reps, counts, brakesMs: [] };
}
