// Owns the way of a sample on the wrist: motion, then tempo, then training, spoken in one stream in the order announced.
// Refuses platforms, clocks and timers: it is the same live, in a replay and in a test.
import type { BarEvent, BarLift } from '../../shared/motion/bar-event';
import type { CreateMotion } from '../../shared/motion/motion';
import type { Cue } from '../../shared/tempo/cue';
import { createTempo } from '../../shared/tempo/tempo';
import { createSet } from '../../shared/training/set';
import type { AnnouncedSink } from './announced';
import { MOTOR_PULSE, type MotorPulse, pulseMs } from './motor-pulse';

export interface LiveSetOptions {
  readonly lift: BarLift;
  /** The eccentric to be held, s: 2 to 6 in half seconds. */
  readonly targetSeconds: number;
  readonly onAnnounced: AnnouncedSink;
  /** How long the motor runs for each cue, so that motion can tell the motor from the bar. `NO_MOTOR` where none runs. */
  readonly motorPulse?: MotorPulse;
  /** How long this watch rings after its motor, ms; motion has its own figure where nobody has measured it. */
  readonly motorRingMs?: number;
  /** What feels the bar. */
  readonly motion: CreateMotion;
  /** Say `lockout` too; off unless asked for. */
  readonly cueLockout?: boolean;
}

/**
 * Samples of both sensors come in the order of their times; the accelerometer alone suffices. A platform with a timer
 * sets it to `nextDueMs` after each sample and calls `giveDue` when it fires, so that a count does not wait for the next
 * sample; without one the same counts are announced with the same `tMs`, on that sample.
 */
export interface LiveSet {
  /** Specific force: ms, m/s². */
  pushAccel(tMs: number, xMps2: number, yMps2: number, zMps2: number): void;
  /** Rate of turn: ms on the same clock, deg/s. */
  pushGyro(tMs: number, xDegps: number, yDegps: number, zDegps: number): void;
  /** The motor runs from `startMs` for `durationMs`, for another reason than a cue, or as a motor that knows better than `motorPulse` says. */
  motorOn(startMs: number, durationMs: number): void;
  /** Gives the counts due by `tMs`, ms. */
  giveDue(tMs: number): void;
  /** When the next count is due as known now, ms; undefined while none is. */
  nextDueMs(): number | undefined;
  /** No more samples will come: announces what is certain, and the set if it has a rep. */
  finish(): void;
}

/** @throws RangeError, in one line, for a target that cannot be set. */
export function createLiveSet(options: LiveSetOptions): LiveSet {
  const { lift, targetSeconds, onAnnounced, motorPulse = MOTOR_PULSE, cueLockout = false } = options;
  const tempo = createTempo({ targetSeconds, onCue, cueLockout });
  const ring = options.motorRingMs === undefined ? {} : { motorRingMs: options.motorRingMs };
  const motion = options.motion({ lift, onEvent, ...ring });
  const set = createSet(targetSeconds);
  let lastMs = -Infinity;

  function onCue(cue: Cue): void {
    const durationMs = pulseMs(cue, motorPulse);
    if (durationMs > 0) motion.motorOn(cue.tMs, durationMs);
    onAnnounced({ kind: 'cue', cue });
  }

  function onEvent(event: BarEvent): void {
    if (event.kind === 'rep') {
      const rep = set.add(event);
      onAnnounced({ kind: 'rep', rep, atMs: event.atMs });
      tempo.onRep(rep.verdict, event.atMs);
    } else if (event.kind === 'barLeft') {
      endSet(event.atMs);
    } else {
      onAnnounced({ kind: 'moment', moment: event });
      tempo.onMoment(event);
    }
  }

  function endSet(atMs: number): void {
    const reps = set.end();
    if (reps > 0) onAnnounced({ kind: 'set', reps, atMs });
  }

  return {
    pushAccel(tMs, xMps2, yMps2, zMps2) {
      // Before motion reads this sample: the motor of a count due by now already shakes it.
      tempo.giveDue(tMs);
      motion.pushAccel(tMs, xMps2, yMps2, zMps2);
      tempo.advance(tMs, motion.descent);
      lastMs = Math.max(lastMs, tMs);
    },
    pushGyro(tMs, xDegps, yDegps, zDegps) {
      motion.pushGyro(tMs, xDegps, yDegps, zDegps);
    },
    motorOn(startMs, durationMs) {
      motion.motorOn(startMs, durationMs);
    },
    giveDue: tempo.giveDue,
    nextDueMs: tempo.nextDueMs,
    finish() {
      motion.finish();
      endSet(lastMs);
    },
  };
}
