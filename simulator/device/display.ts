// Owns whether the screen is lit: touches, time, wrist and palm against what the app has asked for.
// Refuses to end the app: it tells the device when the screen has been dark for too long.
import type { DrivenClock, Owner } from '../clock/driven-clock';

export interface DisplayState {
  readonly lit: boolean;
  /** What the app holds, and would leave behind. */
  readonly brightTimeMs?: number;
  readonly dropWristPaused: boolean;
  readonly palmPaused: boolean;
  readonly relaunch: boolean;
  readonly statusBarVisible: boolean;
  /** On Fitbit OS: whether the platform may end the app when nothing is touched. */
  readonly appTimeout?: boolean;
}

export interface Display {
  state(): DisplayState;
  setBrightTime(ms: number | undefined): void;
  /** For so long, 0 until reset, undefined to end it, ms. */
  pause(what: 'dropWrist' | 'palm', ms: number | undefined): void;
  setRelaunch(relaunch: boolean): void;
  setStatusBarVisible(visible: boolean): void;
  /** A touch, a key, a raised wrist. */
  wake(): void;
  dropWrist(): void;
  coverWithPalm(): void;
  turnOff(): void;
  /** The page is gone: what the platform resets by itself is reset, and what the page had left on is named. */
  endPage(): readonly string[];
  /** No app is in front, or its battery is dead. */
  reset(): void;
}

/** The app in front ends when the screen has been dark this long: reported in public, documented as "about 10 s". */
export const DARK_TO_END_MS = 10_000;

export interface DisplayOptions {
  readonly clock: DrivenClock;
  /** How long the watch is set to stay lit after a touch, ms. */
  readonly screenTimeoutMs: number;
  readonly onDarkTooLong: () => void;
}

export function createDisplay({ clock, screenTimeoutMs, onDarkTooLong }: DisplayOptions): Display {
  const owner: Owner = { kind: 'simulator', name: 'display', alive: true };
  let lit = true;
  let brightTimeMs: number | undefined;
  let relaunch = false;
  let statusBarVisible = true;
  const pausedUntilMs = { dropWrist: 0, palm: 0 };
  let timer = 0;

  function keepLit(): void {
    clock.cancel(timer);
    lit = true;
    const ms = brightTimeMs ?? screenTimeoutMs;
    if (Number.isFinite(ms)) timer = clock.at(owner, clock.nowMs() + ms, turnOff);
  }

  function turnOff(): void {
    if (!lit) return;
    clock.cancel(timer);
    lit = false;
    timer = clock.at(owner, clock.nowMs() + DARK_TO_END_MS, onDarkTooLong);
  }

  const paused = (what: 'dropWrist' | 'palm'): boolean => pausedUntilMs[what] > clock.nowMs();

  function reset(): void {
    brightTimeMs = undefined;
    pausedUntilMs.dropWrist = 0;
    pausedUntilMs.palm = 0;
    statusBarVisible = true;
  }

  return {
    state: () => ({
      lit,
      ...(brightTimeMs === undefined ? {} : { brightTimeMs }),
      dropWristPaused: paused('dropWrist'),
      palmPaused: paused('palm'),
      relaunch,
      statusBarVisible,
    }),
    setBrightTime(ms) {
      brightTimeMs = ms;
      if (lit) keepLit();
    },
    pause(what, ms) {
      pausedUntilMs[what] = ms === undefined ? 0 : ms === 0 ? Number.POSITIVE_INFINITY : clock.nowMs() + ms;
    },
    setRelaunch(value) {
      relaunch = value;
    },
    setStatusBarVisible(visible) {
      statusBarVisible = visible;
    },
    wake: keepLit,
    dropWrist() {
      if (!paused('dropWrist')) turnOff();
    },
    coverWithPalm() {
      if (!paused('palm')) turnOff();
    },
    turnOff,
    endPage() {
      brightTimeMs = undefined;
      statusBarVisible = true;
      const left = [
        ...(paused('dropWrist') ? ['pauseDropWristScreenOff'] : []),
        ...(paused('palm') ? ['pausePalmScreenOff'] : []),
      ];
      if (lit) keepLit();
      return left;
    },
    reset() {
      clock.cancel(timer);
      reset();
      relaunch = false;
    },
  };
}
