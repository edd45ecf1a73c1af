// Owns what the source says of readings: the live set, called directly, with the motor as the set page runs it.
// Refuses the built bytes: it is what they are compared with.
import { createMotion } from '../../shared/motion/any-motion';
import type { Rep } from '../../shared/training/rep';
import type { Announced } from '../../watch/coach/announced';
import { hapticPattern } from '../../watch/coach/haptic-pattern';
import { createLiveSet } from '../../watch/coach/live-set';
import { MOTOR_PULSE, NO_MOTOR, pulseMs } from '../../watch/coach/motor-pulse';
import type { Heard } from './recorded';

export interface Said {
  readonly announced: readonly Announced[];
  /** In the order given, ms UTC. */
  readonly counts: readonly { readonly count: number; readonly last: boolean; readonly tMs: number }[];
  readonly reps: readonly Rep[];
}

/** @param armedMs when the set was armed: the motor says so, and shakes the first readings. */
export function saidOf({ accel, gyro }: Heard, armedMs: number): Said {
  const announced: Announced[] = [];
  let nowMs = armedMs;
  const live = createLiveSet({
    lift: 'conventional',
    targetSeconds: 3,
    onAnnounced,
    motorPulse: NO_MOTOR,
    motion: createMotion,
  });
  function onAnnounced(said: Announced): void {
    announced.push(said);
    if (said.kind === 'cue') live.motorOn(nowMs, pulseMs(said.cue, MOTOR_PULSE));
  }
  live.motorOn(armedMs, hapticPattern('ready', 'strong').spanMs);
  const all = [
    ...accel.map((reading) => ({ reading, isGyro: false })),
    ...gyro.map((reading) => ({ reading, isGyro: true })),
  ].sort((a, b) => a.reading[0] - b.reading[0]);
  for (const { reading, isGyro } of all) {
    const [tMs, x, y, z] = reading;
    const dueMs = live.nextDueMs();
    if (dueMs !== undefined && Math.ceil(dueMs) < tMs) {
      nowMs = Math.max(nowMs, Math.ceil(dueMs));
      live.giveDue(nowMs);
    }
    nowMs = tMs;
    if (isGyro) live.pushGyro(tMs, x, y, z);
    else live.pushAccel(tMs, x * 0.01, y * 0.01, z * 0.01);
    if (announced[announced.length - 1]?.kind === 'set') break;
  }
  return {
    announced,
    counts: announced.flatMap((said) =>
      said.kind === 'cue' && said.cue.kind === 'count'
        ? [{ count: said.cue.count, last: said.cue.last, tMs: said.cue.tMs }]
        : [],
    ),
    reps: announced.flatMap((said) => (said.kind === 'rep' ? [said.rep] : [])),
  };
}
