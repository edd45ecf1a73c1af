// Owns the face of the motion room: samples in, bar events out.
// Refuses clocks, timers and platforms: time comes in with each sample.
import { Attitude } from './attitude';
import type { BarEventSink, BarLift } from './bar-event';
import { Bows } from './bows';
import { BinClock } from './clock';
import { Force } from './force';
import { FromFloor } from './from-floor';
import { History } from './history';
import { Impact } from './impact';
import { BIN_MS, type BinSink, Resampler } from './resampler';

/** The way down as it is known at the last sample. One object, updated in place: read it, do not keep it. */
export interface DescentView {
  /** True from the announcement of a descent to its end or withdrawal. */
  active: boolean;
  /** True once the start has been fitted: counts wait for that, for a lockout that settles looks like a descent at first. */
  sure: boolean;
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
  /** How long this watch rings after its motor, ms, as its sensor check found. */
  readonly motorRingMs?: number;
}

/** After a longer gap nothing of before is believed, ms. */
const FORGET_MS = 1500;
/** Speed that 1 s of gap may hide, m/s; and what 1 s of own motor adds, m/s per root second: its shaking averages out over 80 ms. */
const GAP_MPS = 1;
const MOTOR_MPS = 0.1;
/** How long a watch rings after its motor where no sensor check has told, ms. Design. */
const RING_MS = 60;
const GRAVITY_MPS2 = 9.81;

export function createMotion(options: MotionOptions): Motion {
  return new Pipeline(options);
}

class Pipeline implements Motion, BinSink {
  readonly descent: Readonly<DescentView>;
  private readonly motorRingMs: number;
  private readonly resampler = new Resampler(this);
  private readonly force = new Force();
  private readonly attitude = new Attitude();
  private readonly history = new History();
  private readonly impact = new Impact();
  private readonly clock = new BinClock();
  /** One of the two hears the lift. */
  private readonly fromFloor: FromFloor | undefined;
  private readonly bows: Bows | undefined;
  private lastMs = Number.NEGATIVE_INFINITY;
  private motorFromMs = Number.POSITIVE_INFINITY;
  private motorToMs = Number.NEGATIVE_INFINITY;

  constructor({ lift, onEvent, motorRingMs }: MotionOptions) {
    const { clock, impact, history, force, attitude } = this;
    this.motorRingMs = motorRingMs ?? RING_MS;
    if (lift === 'goodMorning') {
      this.bows = new Bows(onEvent, clock, history);
      this.descent = this.bows.descent;
    } else {
      this.fromFloor = new FromFloor(onEvent, lift === 'romanian', clock, impact, history, force, attitude);
      this.descent = this.fromFloor.descent;
    }
  }

  pushAccel(tMs: number, x: number, y: number, z: number): void {
    if (!(tMs > this.lastMs) || !Number.isFinite(x + y + z)) return;
    if (tMs - this.lastMs > FORGET_MS) this.begin(tMs);
    this.lastMs = tMs;
    const motor = this.motorAt(tMs);
    this.impact.push(tMs, x, y, z, motor);
    this.resampler.push(tMs, x, y, z);
  }

  pushGyro(tMs: number, x: number, y: number, z: number): void {
    if (Number.isFinite(x + y + z)) this.attitude.push(tMs, x, y, z);
  }

  motorOn(startMs: number, durationMs: number): void {
    this.motorFromMs = startMs;
    this.motorToMs = startMs + durationMs + this.motorRingMs;
  }

  finish(): void {
    this.fromFloor?.finish(this.lastMs);
  }

  bin(xMps2: number, yMps2: number, zMps2: number, gapMs: number): void {
    const { force, attitude, history } = this;
    const endMs = this.clock.endOf(history.count);
    const motor = this.motorAt(endMs);
    force.push(xMps2, yMps2, zMps2);
    if (attitude.running) attitude.correct(force, endMs);
    history.push(this.upward(), BIN_MS / 1000);
    const gap = (GAP_MPS * gapMs * GAP_MPS * gapMs) / 1e6;
    const shaken = motor ? MOTOR_MPS * MOTOR_MPS * (BIN_MS / 1000) : 0;
    this.fromFloor?.bin(this.lastMs, shaken + gap, motor ? 0 : force.jolt);
    if (attitude.known) this.bows?.bin(this.lastMs, attitude.upX, attitude.upY, attitude.upZ, true, force.rough);
    else this.bows?.bin(this.lastMs, force.x, force.y, force.z, false, force.rough);
  }

  private motorAt(tMs: number): boolean {
    return tMs >= this.motorFromMs && tMs <= this.motorToMs;
  }

  /** Vertical acceleration, m/s²: along up where the gyroscope tells it, else from the force's length alone. */
  private upward(): number {
    const { force, attitude } = this;
    if (!attitude.known) return force.length - GRAVITY_MPS2;
    return force.x * attitude.upX + force.y * attitude.upY + force.z * attitude.upZ - GRAVITY_MPS2;
  }

  private begin(tMs: number): void {
    const { history } = this;
    this.resampler.reset();
    this.force.reset();
    this.attitude.reset();
    this.impact.reset();
    this.clock.start(tMs, history.count);
    this.fromFloor?.reset();
    this.bows?.reset(history.count);
  }
}
