// Owns the motor: haptic patterns made of Fitbit OS's own, each cut to the length of a pulse. Refuses to vibrate on after the page is gone.
import type { HapticStrength } from '../../../shared/settings/settings';
import { hapticPattern } from '../../coach/haptic-pattern';
import type { Cancel, Clock, Motor, Timers } from '../../coach/ports';
import type { Pulses } from './pulses';

type Pattern = 'bump' | 'confirmation' | 'confirmation-max';

export interface Vibration {
  /** False where the motor is still busy, and does nothing. */
  start(pattern: Pattern): boolean;
  stop(): void;
}

/** One push each, the last two of 100 ms, weak and strong, as the platform's makers described them; how they feel is what the sensor check finds out. */
const PATTERNS: Readonly<Record<HapticStrength, Pattern>> = {
  light: 'bump',
  medium: 'confirmation',
  strong: 'confirmation-max',
};
/** Whether a pattern goes on until it is stopped differs by model, so it is asked for anew as often as this, ms: a push's length. */
const PUSH_MS = 100;

/** @param pulses as long as this motor needs. */
export function createMotor(vibration: Vibration, clock: Clock, timers: Timers, pulses: Pulses): Motor {
  let pending: Cancel[] = [];
  let endsMs = Number.NEGATIVE_INFINITY;

  function push(name: Pattern): void {
    if (vibration.start(name)) return;
    vibration.stop();
    vibration.start(name);
  }

  function stop(): void {
    for (const cancel of pending) cancel();
    pending = [];
    vibration.stop();
    endsMs = Number.NEGATIVE_INFINITY;
  }

  return {
    play(word, strength) {
      const nowMs = clock.nowMs();
      if (nowMs < endsMs) stop();
      const pattern = hapticPattern(word, strength, pulses(strength));
      const name = PATTERNS[pattern.character];
      pending = [];
      let tMs = nowMs;
      for (const { onMs, offMs } of pattern.pulses) {
        if (tMs === nowMs) push(name);
        else pending.push(timers.at(tMs, () => push(name)));
        for (let againMs = PUSH_MS; againMs < onMs; againMs += PUSH_MS) {
          // Refused where it still runs, which is as well.
          pending.push(timers.at(tMs + againMs, () => vibration.start(name)));
        }
        pending.push(timers.at(tMs + onMs, () => vibration.stop()));
        tMs += onMs + offMs;
      }
      endsMs = nowMs + pattern.spanMs;
      return pattern.spanMs;
    },
    stop,
  };
}
