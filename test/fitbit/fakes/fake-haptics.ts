// Owns a motor that a test drives: what it was told and when, and for how long it shook. Refuses patterns that not every watch has.

import { strict } from './strict';

/** How long each runs by itself, ms, as the makers of the first of these watches told it. */
const SPAN_MS: Readonly<Record<string, number>> = {
  bump: 25,
  confirmation: 100,
  'confirmation-max': 100,
  nudge: 300,
  'nudge-max': 300,
  ping: 315,
};

export type HapticDeed =
  | { readonly tMs: number; readonly did: 'start'; readonly pattern: string; readonly taken: boolean }
  | { readonly tMs: number; readonly did: 'stop' };

/** One stretch in which the motor shook. */
export interface Shake {
  readonly fromMs: number;
  readonly toMs: number;
}

export interface FakeHaptics {
  readonly module: object;
  readonly log: readonly HapticDeed[];
  /** Stretches without a pause, over by now or not. */
  shakes(): Shake[];
  shaking(): boolean;
}

/** @param loops whether a pattern goes on until it is stopped: models differ. */
export function createFakeHaptics(nowMs: () => number, loops = false): FakeHaptics {
  const log: HapticDeed[] = [];
  const stretches: { pattern: string; fromMs: number; toMs: number }[] = [];
  const last = () => stretches[stretches.length - 1];
  const shaking = () => nowMs() < (last()?.toMs ?? Number.NEGATIVE_INFINITY);
  return {
    log,
    shaking,
    shakes() {
      const shakes: { fromMs: number; toMs: number }[] = [];
      for (const { fromMs, toMs } of stretches) {
        const before = shakes[shakes.length - 1];
        if (before !== undefined && before.toMs >= fromMs) before.toMs = toMs;
        else shakes.push({ fromMs, toMs });
      }
      return shakes;
    },
    module: strict('haptics module', {
      vibration: strict('vibration', {
        start(pattern: string) {
          const span = SPAN_MS[pattern];
          if (span === undefined) throw new TypeError(`unknown pattern ${pattern}`);
          const taken = !shaking();
          log.push({ tMs: nowMs(), did: 'start', pattern, taken });
          const toMs = loops ? Number.POSITIVE_INFINITY : nowMs() + span;
          if (taken) stretches.push({ pattern, fromMs: nowMs(), toMs });
          return taken;
        },
        stop() {
          log.push({ tMs: nowMs(), did: 'stop' });
          const stretch = last();
          if (stretch !== undefined && shaking()) stretch.toMs = nowMs();
        },
      }),
    }),
  };
}
