// Owns a set while it is armed: the sensor feeds the live set, its cues reach the motor on time, the bar's state is kept.
// Refuses screen, journal and keys: see set-run.ts.
import type { BarLift } from '../../shared/motion/bar-event';
import type { CreateMotion } from '../../shared/motion/motion';
import type { HapticStrength } from '../../shared/settings/settings';
import type { Cue } from '../../shared/tempo/cue';
import type { Rep } from '../../shared/training/rep';
import type { Announced } from './announced';
import type { HapticWord } from './haptic-word';
import { createLiveSet } from './live-set';
import { NO_MOTOR } from './motor-pulse';
import type { Cancel, Ports } from './ports';
import { watchRate } from './rate-watch';

/** The rim moves in steps of this, ms of the way down: smoother costs drawing and shows nothing more. */
export const RIM_STEP_MS = 200;

/** The bar as last announced. One object, updated in place: read it, do not keep it. */
export interface BarState {
  /** `up`: from lift-off to the descent. `floor` also where nothing is known. */
  phase: 'floor' | 'up' | 'down';
  /** Counts given in this descent. */
  count: number;
  braked: boolean;
  /** How much of the target has passed in this descent, 0 to 1, in steps. */
  filled: number;
  /** No readings come. */
  stalled: boolean;
}

export interface ArmedSetOptions {
  readonly ports: Pick<Ports, 'clock' | 'timers' | 'motion' | 'motor'>;
  readonly lift: BarLift;
  readonly targetSeconds: number;
  readonly hapticStrength: HapticStrength;
  readonly motorRingMs?: number | undefined;
  /** False where the watch only watches: no cue reaches the motor. */
  readonly cues: boolean;
  /** Before any haptic or view that follows from it. */
  readonly onRep: (rep: Rep) => void;
  /** Something in `bar` has changed. */
  readonly onChange: () => void;
  /** The set has ended by itself. */
  readonly onOver: () => void;
  readonly onTooSlow: (hz: number) => void;
  /** What feels the bar. */
  readonly motion: CreateMotion;
}

export interface ArmedSet {
  readonly bar: Readonly<BarState>;
  /** No more readings: announces what is certain by now, and nothing after. The sensor is off when it returns. */
  finish(): void;
}

export function armSet(options: ArmedSetOptions): ArmedSet {
  const { ports, targetSeconds, hapticStrength, cues, onRep, onChange, onOver, onTooSlow } = options;
  const { clock, timers, motion, motor } = ports;
  const targetMs = targetSeconds * 1000;
  const bar: BarState = { phase: 'floor', count: 0, braked: false, filled: 0, stalled: false };
  let descentMs = 0;
  let finished = false;
  let scheduledMs: number | undefined;
  let cancelCount: Cancel = () => {};

  const live = createLiveSet({
    lift: options.lift,
    targetSeconds,
    onAnnounced,
    // The motor itself says how long it runs, when it is told to.
    motorPulse: NO_MOTOR,
    ...(options.motorRingMs === undefined ? {} : { motorRingMs: options.motorRingMs }),
    motion: options.motion,
  });
  const rate = watchRate({ clock, timers, onTooSlow, onStalled });

  function play(word: HapticWord): void {
    const startMs = clock.nowMs();
    live.motorOn(startMs, motor.play(word, hapticStrength));
  }

  function onStalled(stalled: boolean): void {
    bar.stalled = stalled;
    if (stalled) bar.phase = 'floor';
    onChange();
  }

  function onAnnounced(said: Announced): void {
    switch (said.kind) {
      case 'rep':
        bar.phase = 'floor';
        onRep(said.rep);
        break;
      case 'set':
        if (!finished) onOver();
        return;
      case 'cue':
        if (!cues) return;
        if (said.cue.kind === 'count') bar.count = said.cue.count;
        if (said.cue.kind === 'brake') bar.braked = true;
        play(wordOf(said.cue));
        break;
      case 'moment':
        followBar(said.moment.kind, said.moment.tMs);
        // Its rep follows in a moment: till then the verdict to be seen would be that of the rep before.
        if (said.moment.kind === 'floorContact') return;
        break;
    }
    onChange();
  }

  function followBar(kind: Extract<Announced, { kind: 'moment' }>['moment']['kind'], tMs: number): void {
    switch (kind) {
      case 'descentStart':
        bar.phase = 'down';
        bar.count = 0;
        bar.braked = false;
        bar.filled = 0;
        descentMs = tMs;
        break;
      case 'descentRefined':
        descentMs = tMs;
        break;
      case 'floorContact':
        bar.phase = 'floor';
        break;
      case 'liftOff':
      case 'lockout':
      case 'descentWithdrawn':
        bar.phase = 'up';
        break;
    }
  }

  /** Re-set only when it changes. A count that was due and not given then waits for a reading. */
  function schedule(): void {
    const dueMs = live.nextDueMs();
    if (dueMs === scheduledMs) return;
    scheduledMs = dueMs;
    cancelCount();
    cancelCount = dueMs === undefined ? () => {} : timers.at(dueMs, giveDue);
  }

  function giveDue(): void {
    live.giveDue(clock.nowMs());
    schedule();
  }

  function fill(tMs: number): void {
    const passedMs = Math.min(targetMs, Math.max(0, tMs - descentMs));
    const filled = passedMs === targetMs ? 1 : (Math.floor(passedMs / RIM_STEP_MS) * RIM_STEP_MS) / targetMs;
    // A start that is found to be later must not empty what was seen to fill.
    if (filled <= bar.filled) return;
    bar.filled = filled;
    onChange();
  }

  motion.start(
    (tMs, x, y, z) => {
      rate.reading(tMs);
      live.pushAccel(tMs, x, y, z);
      if (finished) return;
      if (cues) schedule();
      if (bar.phase === 'down') fill(tMs);
    },
    (tMs, x, y, z) => live.pushGyro(tMs, x, y, z),
  );
  play('ready');

  return {
    bar,
    finish() {
      if (finished) return;
      finished = true;
      motion.stop();
      rate.close();
      live.finish();
      cancelCount();
    },
  };
}

function wordOf(cue: Cue): HapticWord {
  switch (cue.kind) {
    case 'count':
      return cue.last ? 'lastCount' : 'count';
    case 'fast':
    case 'dropped':
    case 'brake':
    case 'lockout':
      return cue.kind;
  }
}
