// Owns the vibration motor: what it was told, and when it shook. Refuses to guess how it feels.
import type { DrivenClock, Owner } from '../clock/driven-clock';

/** Types of API 3.6; the numbers are this simulator's own. */
export const PULSE_TYPE = {
  GENTLE_SHORT: 1,
  STRONG_SHORT: 2,
  STANDARD_CROWN: 3,
  STRONG_CROWN: 4,
  SPULSE_CROWN: 5,
  DIPULSE_CROWN: 6,
  KEYCODE_CLICK: 7,
  URGENT: 8,
  CONTINUOUS: 9,
  PAUSE: 10,
} as const;

export type PulseType = keyof typeof PULSE_TYPE;

export const SCENE = {
  VIBRATOR_SCENE_NOTIFICATION: 0,
  VIBRATOR_SCENE_CALL: 1,
  VIBRATOR_SCENE_TIMER: 5,
  VIBRATOR_SCENE_STRONG_REMINDER: 9,
  VIBRATOR_SCENE_SHORT_LIGHT: 23,
  VIBRATOR_SCENE_SHORT_MIDDLE: 24,
  VIBRATOR_SCENE_SHORT_STRONG: 25,
  VIBRATOR_SCENE_DURATION_LONG: 27,
  VIBRATOR_SCENE_DURATION: 28,
} as const;

export type Scene = keyof typeof SCENE;

/** Of Fitbit OS, as far as its makers have told how long they are. */
export const FITBIT_PATTERNS = ['bump', 'confirmation', 'confirmation-max', 'nudge', 'nudge-max', 'ping'] as const;

export type FitbitPattern = (typeof FITBIT_PATTERNS)[number];

export type Shake = PulseType | Scene | FitbitPattern;

/** On and off by turns, ms, as the documentation gives them; an endless scene is what is left out. */
const SCENE_MS: Partial<Record<Scene, readonly number[]>> = {
  VIBRATOR_SCENE_NOTIFICATION: [20, 100, 20],
  VIBRATOR_SCENE_STRONG_REMINDER: [150, 200, 150, 200, 150, 200, 150],
  VIBRATOR_SCENE_SHORT_LIGHT: [20],
  VIBRATOR_SCENE_SHORT_MIDDLE: [20],
  VIBRATOR_SCENE_SHORT_STRONG: [20],
  VIBRATOR_SCENE_DURATION_LONG: [1000],
  VIBRATOR_SCENE_DURATION: [600],
};

/** A type without a duration: nobody has measured it; a choice. */
const DEFAULT_PULSE_MS = 50;
/** A plain number, so that it survives JSON. */
export const ENDLESS_MS = Number.MAX_SAFE_INTEGER;

export interface Pulse {
  readonly type: Shake;
  readonly fromMs: number;
  /** `ENDLESS_MS` where nothing will end it. */
  readonly toMs: number;
}

export interface Action {
  readonly type: PulseType;
  readonly durationMs?: number;
}

/** One part of what is played; a pause where it has no type. */
export interface MotorPart {
  readonly type?: Shake;
  readonly ms: number;
}

export interface Motor {
  play(owner: Owner, parts: readonly MotorPart[]): void;
  playPattern(owner: Owner, actions: readonly Action[]): void;
  playScene(owner: Owner, scene: Scene): void;
  stop(): void;
  /** All that shook so far or is still to, in order; what was cut short is shown cut short. */
  pulses(): readonly Pulse[];
  running(): boolean;
  /** Something plays, be it in a pause of it. */
  busy(): boolean;
  /** Another number whenever the pulses are others. */
  version(): number;
  /** Ends what an owner plays; true where that would never have ended. */
  end(owner: Owner): boolean;
}

export function createMotor(clock: Pick<DrivenClock, 'nowMs'>): Motor {
  let pulses: Pulse[] = [];
  let player: Owner | undefined;
  let version = 0;

  function stop(): void {
    const nowMs = clock.nowMs();
    version += 1;
    pulses = pulses
      .filter((pulse) => pulse.fromMs < nowMs)
      .map((pulse) => (pulse.toMs > nowMs ? { ...pulse, toMs: nowMs } : pulse));
  }

  function play(owner: Owner, parts: readonly MotorPart[]): void {
    stop();
    player = owner;
    let fromMs = clock.nowMs();
    for (const { type, ms } of parts) {
      const toMs = Math.min(ENDLESS_MS, fromMs + ms);
      if (type !== undefined) pulses.push({ type, fromMs, toMs });
      fromMs = toMs;
    }
  }

  return {
    play,
    playPattern(owner, actions) {
      play(
        owner,
        actions.map(({ type, durationMs }) => ({
          ...(type === 'PAUSE' ? {} : { type }),
          ms: durationMs ?? DEFAULT_PULSE_MS,
        })),
      );
    },
    playScene(owner, scene) {
      const parts = SCENE_MS[scene] ?? [ENDLESS_MS];
      play(
        owner,
        parts.map((ms, i) => ({ ...(i % 2 === 0 ? { type: scene } : {}), ms })),
      );
    },
    stop,
    pulses: () => pulses,
    version: () => version,
    running: () => pulses.some((pulse) => pulse.fromMs <= clock.nowMs() && pulse.toMs > clock.nowMs()),
    busy: () => pulses.some((pulse) => pulse.toMs > clock.nowMs()),
    end(owner) {
      if (player !== owner) return false;
      const endless = pulses.some((pulse) => pulse.toMs === ENDLESS_MS);
      stop();
      return endless;
    },
  };
}
