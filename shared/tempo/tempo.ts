// Owns when the motor speaks: the counts of a descent, one brake in it, one word after the rep.
// Refuses timers (time comes in with each call) and judgement (the verdict comes in with the rep).
import type { BarMoment } from '../motion/bar-event';
import type { DescentView } from '../motion/motion';
import { isTargetSeconds, targetSecondsRefusal } from '../settings/limits';
import type { Verdict } from '../training/rep';
import { mustBrake } from './brake';
import { countTimesSeconds } from './count-times';
import type { CueSink } from './cue';

export interface TempoParams {
  /** A count that becomes possible later than this after its due time is skipped, ms. */
  readonly lateMs: number;
  /** The same count, or the brake, is not given again within this, ms: a descent taken back may be announced again. */
  readonly repeatMs: number;
  /** Longest time without a sample after which a descent is still trusted to go on, ms. */
  readonly blindMs: number;
}

/**
 * `lateMs` is the bound within which a count is on time. `repeatMs` is half of the second between two counts: nearer,
 * they would be felt as one. `blindMs` outlasts 300 ms without samples and one interval more at 12.5 Hz.
 */
export const TEMPO: TempoParams = { lateMs: 150, repeatMs: 500, blindMs: 400 };

export interface TempoOptions {
  /** The eccentric to be held, s: 2 to 6 in half seconds. A half second left over is the last count's. */
  readonly targetSeconds: number;
  readonly onCue: CueSink;
  /** Say `lockout` too. Off unless asked for: a buzz there disturbs the very signal that shows the descent start. */
  readonly cueLockout?: boolean;
}

/**
 * Calls come in the order of their times. For each sample: `giveDue` before motion reads it, `onMoment` for what motion
 * then announces, `advance` after. A cue's `tMs` is when the motor starts and is never after its `atMs`.
 */
export interface Tempo {
  /** Opens, moves or closes the descent. The start that counts is the one last announced here. */
  onMoment(moment: BarMoment): void;
  /** A rep was judged at `atMs`: `fast` and `dropped` are said, `held` and `short` pass in silence. */
  onRep(verdict: Verdict, atMs: number): void;
  /** The sample at `tMs` is read and `descent` is how it stands now: counts just become possible, and the brake. */
  advance(tMs: number, descent: Readonly<DescentView>): void;
  /** Gives the counts that were known beforehand and are due by `tMs`. For a platform's timer, between two samples. */
  giveDue(tMs: number): void;
  /** When the next count is due as known now, ms on the samples' clock; undefined while none is. */
  nextDueMs(): number | undefined;
}

interface TempoState {
  descending: boolean;
  /** The start is well founded: counts may be given. */
  sure: boolean;
  /** Descent start as last announced. */
  startMs: number;
  /** Time up to which the bar is known. */
  knownMs: number;
  /** Highest count given in this descent, 0 for none. */
  given: number;
  braked: boolean;
  brakedMs: number;
}

/** @throws RangeError, in one line, for a target that cannot be set. */
export function createTempo({ targetSeconds, onCue, cueLockout = false }: TempoOptions): Tempo {
  if (!isTargetSeconds(targetSeconds)) throw new RangeError(targetSecondsRefusal(targetSeconds));
  const dueAfterMs = countTimesSeconds(targetSeconds).map((seconds) => seconds * 1000);
  const lastGivenMs = dueAfterMs.map(() => -Infinity);
  const state: TempoState = {
    descending: false,
    sure: false,
    startMs: 0,
    knownMs: -Infinity,
    given: 0,
    braked: false,
    brakedMs: -Infinity,
  };

  function dueMs(count: number): number {
    return state.startMs + (dueAfterMs[count - 1] ?? Infinity);
  }

  /** The first count still to give that is due at `fromMs` or after; 0 where there is none. */
  function firstCountDueFrom(fromMs: number): number {
    if (!state.descending || !state.sure) return 0;
    for (let count = state.given + 1; count <= dueAfterMs.length; count += 1) {
      const sinceGivenMs = dueMs(count) - (lastGivenMs[count - 1] ?? -Infinity);
      if (dueMs(count) >= fromMs && sinceGivenMs >= TEMPO.repeatMs) return count;
    }
    return 0;
  }

  function give(count: number, tMs: number, atMs: number): void {
    state.given = count;
    lastGivenMs[count - 1] = tMs;
    onCue({ kind: 'count', count, last: count === dueAfterMs.length, tMs, atMs });
  }

  function giveDue(tMs: number): void {
    if (!(tMs > state.knownMs)) return;
    const blindAfterMs = Math.min(tMs, state.knownMs + TEMPO.blindMs);
    for (;;) {
      const count = firstCountDueFrom(state.knownMs);
      if (count === 0 || !(dueMs(count) <= blindAfterMs)) return;
      give(count, dueMs(count), tMs);
    }
  }

  /** A due time that has just passed was not known before this sample, or the count would have been given. */
  function giveLate(tMs: number): void {
    const count = firstCountDueFrom(tMs - TEMPO.lateMs);
    if (count !== 0 && dueMs(count) <= tMs) give(count, tMs, tMs);
  }

  function brakeIfNeeded(tMs: number, descent: Readonly<DescentView>): void {
    if (state.braked || tMs - state.brakedMs < TEMPO.repeatMs) return;
    if (!mustBrake((tMs - state.startMs) / 1000, targetSeconds, descent)) return;
    state.braked = true;
    state.brakedMs = tMs;
    onCue({ kind: 'brake', tMs, atMs: tMs });
  }

  return {
    onMoment({ kind, tMs, atMs }) {
      giveDue(atMs);
      state.knownMs = Math.max(state.knownMs, atMs);
      switch (kind) {
        case 'descentStart':
          state.descending = true;
          state.sure = false;
          state.startMs = tMs;
          state.given = 0;
          state.braked = false;
          break;
        case 'descentRefined':
          state.startMs = tMs;
          state.sure = true;
          break;
        case 'descentWithdrawn':
        case 'floorContact':
          state.descending = false;
          break;
        case 'lockout':
          if (cueLockout) onCue({ kind, tMs: atMs, atMs });
          break;
        case 'liftOff':
          break;
      }
    },
    onRep(verdict, atMs) {
      if (verdict === 'fast' || verdict === 'dropped') onCue({ kind: verdict, tMs: atMs, atMs });
    },
    advance(tMs, descent) {
      if (!(tMs >= state.knownMs)) return;
      giveDue(tMs);
      state.knownMs = tMs;
      if (!descent.active) state.descending = false;
      if (!state.descending) return;
      state.sure = descent.sure;
      giveLate(tMs);
      brakeIfNeeded(tMs, descent);
    },
    giveDue,
    nextDueMs() {
      const count = firstCountDueFrom(state.knownMs);
      return count === 0 ? undefined : dueMs(count);
    },
  };
}
