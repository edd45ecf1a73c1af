// Owns that the motor plays one haptic word at a time: the next one ends it, and nothing of it comes afterwards. Refuses to know how a
// platform shakes.
import type { HapticStrength } from '../../shared/settings/settings';
import type { HapticPattern } from './haptic-pattern';
import type { HapticWord } from './haptic-word';
import type { Cancel, Clock, Motor } from './ports';

export interface Shaker {
  patternOf(word: HapticWord, strength: HapticStrength): HapticPattern;
  /** Begins now, and gives what would take back the rest of it. */
  start(pattern: HapticPattern, nowMs: number): readonly Cancel[];
  stop(): void;
}

export function createOneWordMotor(clock: Clock, shaker: Shaker): Motor {
  let pending: readonly Cancel[] = [];
  let endsMs = Number.NEGATIVE_INFINITY;

  /** Also where the word is over: its last timer may be late, and would cut off the next one. */
  function forget(): void {
    for (const cancel of pending) cancel();
    pending = [];
  }

  function stop(): void {
    forget();
    shaker.stop();
    endsMs = Number.NEGATIVE_INFINITY;
  }

  return {
    play(word, strength) {
      const nowMs = clock.nowMs();
      // Only then: stopped right before it starts, the motor of some watches stays still.
      if (nowMs < endsMs) stop();
      else forget();
      const pattern = shaker.patternOf(word, strength);
      endsMs = nowMs + pattern.spanMs;
      pending = shaker.start(pattern, nowMs);
      return pattern.spanMs;
    },
    stop,
  };
}
