// Owns a motor that a test drives: what it was told and when, and for how long it shook. Refuses patterns: the platform's are the simulator's.
import type { Owner } from '../../../simulator/clock/driven-clock';
import { createMotor } from '../../../simulator/device/motor';
import { createVibration, type Vibration } from '../../../simulator/fitbit/watch/haptics';

export type HapticDeed =
  | { readonly tMs: number; readonly did: 'start'; readonly pattern: string; readonly taken: boolean }
  | { readonly tMs: number; readonly did: 'stop' };

/** One stretch in which the motor shook. */
export interface Shake {
  readonly fromMs: number;
  readonly toMs: number;
}

export interface FakeHaptics {
  readonly vibration: Vibration;
  readonly log: readonly HapticDeed[];
  /** Stretches without a pause, over by now or not. */
  shakes(): Shake[];
  shaking(): boolean;
}

/** @param loops whether a pattern goes on until it is stopped: models differ. */
export function createFakeHaptics(nowMs: () => number, loops = false): FakeHaptics {
  const owner: Owner = { kind: 'app', name: 'app', alive: true };
  const motor = createMotor({ nowMs });
  const vibration = createVibration({ motor, owner, loops });
  const log: HapticDeed[] = [];
  return {
    log,
    vibration: {
      start(pattern) {
        const taken = vibration.start(pattern);
        log.push({ tMs: nowMs(), did: 'start', pattern, taken });
        return taken;
      },
      stop() {
        log.push({ tMs: nowMs(), did: 'stop' });
        vibration.stop();
      },
    },
    shaking: motor.running,
    shakes() {
      const shakes: { fromMs: number; toMs: number }[] = [];
      for (const { fromMs, toMs } of motor.pulses()) {
        const before = shakes[shakes.length - 1];
        if (before !== undefined && before.toMs >= fromMs) before.toMs = toMs;
        else shakes.push({ fromMs, toMs });
      }
      return shakes;
    },
  };
}
