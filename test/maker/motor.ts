// Owns the watch's own motor: when it counts, and how it shakes the chip. Refuses everything else that shakes.
import type { MotorSpan, TrueRep } from './made-set';
import { MOTOR } from './params';
import type { Random } from './random';
import type { Disturbance } from './sensor';

/** A pulse at every whole second of the way down up to the target, the last one longer. */
export function motorSpans(reps: readonly TrueRep[], targetSeconds: number): MotorSpan[] {
  const spans: MotorSpan[] = [];
  for (const rep of reps) {
    for (let count = 1; count <= targetSeconds; count++) {
      const startMs = rep.descentStartMs + 1000 * count;
      const durationMs = count === Math.floor(targetSeconds) ? MOTOR.lastPulseMs : MOTOR.pulseMs;
      if (startMs < rep.floorContactMs) spans.push({ startMs, durationMs });
    }
  }
  return spans;
}

/** The shaking of those pulses, past the filter and so folded down by the sampling. */
export function motorShaking(random: Random, spans: readonly MotorSpan[]): { accel: Disturbance; gyro: Disturbance } {
  const omega = (2 * Math.PI * random.between(...MOTOR.hz)) / 1000;
  const riseMs = 1000 * random.between(...MOTOR.riseSeconds);
  const ringMs = 1000 * random.between(...MOTOR.ringSeconds);
  const way = [random.normal(), random.normal(), random.normal()] as const;
  const length = Math.hypot(...way);
  const size = random.between(...MOTOR.accelMps2) / length;
  const turn = random.between(...MOTOR.turnDegps) / length;
  const at = (trueMs: number, k: number): number => {
    let sum = 0;
    for (const { startMs, durationMs } of spans) {
      const t = trueMs - startMs;
      if (t < 0 || t > durationMs + 8 * ringMs) continue;
      const full = 1 - Math.exp(-Math.min(t, durationMs) / riseMs);
      sum += full * Math.exp(-Math.max(0, t - durationMs) / ringMs) * Math.sin(omega * t + k);
    }
    return sum;
  };
  return {
    accel: (k, trueMs) => size * way[k] * at(trueMs, k),
    gyro: (k, trueMs) => turn * way[((k + 1) % 3) as 0 | 1 | 2] * at(trueMs, k),
  };
}
