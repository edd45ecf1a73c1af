// Owns that motion looks away for as long as a watch is known to ring after its motor.
import { expect, it } from 'vitest';
import { createMotion } from '../../shared/motion/any-motion';
import type { BarEvent } from '../../shared/motion/bar-event';
import { CONDITIONS, makeSet } from '../maker/make-set';

const MADE = makeSet(1009, CONDITIONS.ownMotor);

function events(motorRingMs?: number): readonly BarEvent[] {
  const heard: BarEvent[] = [];
  const ring = motorRingMs === undefined ? {} : { motorRingMs };
  const motion = createMotion({ lift: MADE.lift, onEvent: (event) => heard.push(event), ...ring });
  const { tMs, x, y, z } = MADE.recording.accel;
  let span = 0;
  tMs.forEach((atMs, i) => {
    for (let next = MADE.motorSpans[span]; next !== undefined && next.startMs <= atMs; next = MADE.motorSpans[span]) {
      motion.motorOn(next.startMs, next.durationMs);
      span += 1;
    }
    motion.pushAccel(atMs, x[i] ?? 0, y[i] ?? 0, z[i] ?? 0);
  });
  return heard;
}

it('is told by whoever has measured it, and is 60 ms for all others', () => {
  expect(events(60)).toEqual(events());
  expect(events(1500)).not.toEqual(events());
});
