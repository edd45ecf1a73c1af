// Owns the motor: haptic patterns made of Fitbit OS's own, each cut to the length of a pulse. Refuses to vibrate on after the page is gone.
import type { HapticStrength } from '../../../shared/settings/settings';
import { hapticPattern } from '../../coach/haptic-pattern';
import { createOneWordMotor } from '../../coach/one-word';
import type { Cancel, Clock, Motor, Timers } from '../../coach/ports';
import type { Pulses } from './pulses';

type Pattern = 'bump' | 'confirmation' | 'confirmation-max';

export interface Vibration {
  /** False where the motor is still busy, and does nothing. */
  start(pattern: Pattern): boolean;
  stop(): void;
}

interface Push {
  readonly name: Pattern;
  /** Whether a pattern goes on until it is stopped differs by model, so it is asked for anew as often as it is long. */
  readonly onMs: number;
}

/** One push each, weak and strong, as the platform's makers described them; how they feel is what the sensor check finds out. */
const PUSHES: Readonly<Record<HapticStrength, Push>> = {
  light: { name: 'bump', onMs: 25 },
  medium: { name: 'confirmation', onMs: 100 },
  strong: { name: 'confirmation-max', onMs: 100 },
};

/** @param pulses as long as this motor needs. */
export function createMotor(vibration: Vibration, clock: Clock, timers: Timers, pulses: Pulses): Motor {
  function push(name: Pattern): void {
    if (vibration.start(name)) return;
    vibration.stop();
    vibration.start(name);
  }

  return createOneWordMotor(clock, {
    patternOf: (word, strength) => hapticPattern(word, strength, pulses(strength)),
    start(pattern, nowMs) {
      const { name, onMs: pushMs } = PUSHES[pattern.character];
      const pending: Cancel[] = [];
      let tMs = nowMs;
      for (const { onMs, offMs } of pattern.pulses) {
        if (tMs === nowMs) push(name);
        else pending.push(timers.at(tMs, () => push(name)));
        for (let againMs = pushMs; againMs < onMs; againMs += pushMs) {
          // Refused where it still runs, which is as well.
          pending.push(timers.at(tMs + againMs, () => vibration.start(name)));
        }
        pending.push(timers.at(tMs + onMs, () => vibration.stop()));
        tMs += onMs + offMs;
      }
      return pending;
    },
    stop: () => vibration.stop(),
  });
}
