// Owns the face of the motion room: samples in, bar events out.
// Refuses clocks, timers and platforms: time comes in with each sample.
import type { BarEventSink, BarLift } from './bar-event';

/** The way down as it is known at the last sample. One object, updated in place: read it, do not keep it. */
export interface DescentView {
  /** True from the announcement of a descent to its end or withdrawal. */
  active: boolean;
  /** Descent start as refined so far, ms. */
  startMs: number;
  /** Estimated height lost since then, m, positive downwards. */
  fallenM: number;
  /** Estimated speed downwards, m/s, positive downwards. */
  speedMps: number;
  /** Estimated height of this rep's lockout above the floor, m. */
  travelM: number;
}

export interface Motion {
  /** One accelerometer reading: ms, m/s² (specific force). Times must rise; a reading whose time does not is ignored. */
  pushAccel(tMs: number, xMps2: number, yMps2: number, zMps2: number): void;
  /** One gyroscope reading: ms on the same clock, deg/s. Never needed. */
  pushGyro(tMs: number, xDegps: number, yDegps: number, zDegps: number): void;
  /** The app's own motor runs from `startMs` for `durationMs`: what the accelerometer reads then is not the bar. */
  motorOn(startMs: number, durationMs: number): void;
  /** No more samples will come: announce what is certain. */
  finish(): void;
  readonly descent: Readonly<DescentView>;
}

export interface MotionOptions {
  readonly lift: BarLift;
  readonly onEvent: BarEventSink;
}

export function createMotion(_options: MotionOptions): Motion {
  const descent: DescentView = { active: false, startMs: 0, fallenM: 0, speedMps: 0, travelM: 0 };
  return { pushAccel() {}, pushGyro() {}, motorOn() {}, finish() {}, descent };
}
