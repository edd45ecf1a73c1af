// Owns the face of the motion room: samples in, bar events out. Which lifts are heard is for whoever makes one to choose, so that a
// watch with little room takes only those: see bar-motion.ts, bow-motion.ts, and any-motion.ts for all.
// Refuses clocks, timers and platforms: time comes in with each sample.
import type { Attitude } from './attitude';
import type { BarEventSink, BarLift } from './bar-event';
import { BinClock } from './clock';
import { Force } from './force';
import { History } from './history';
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
  /** Readings a second that the accelerometer gives at the most; 100, as many as are made use of, where it is not known. */
  readonly mostHz?: number;
}

export type CreateMotion = (options: MotionOptions) => Motion;

/** What is known of the watch. Updated in place, before a hearing is told of each bin. */
export interface Felt {
  readonly clock: BinClock;
  readonly history: History;
  readonly force: Force;
  readonly attitude: Attitude;
}

/** What hears one kind of lift. */
export interface Hearing {
  readonly descent: Readonly<DescentView>;
  /** Each reading, ms and m/s²; `motor` while the own motor shakes the watch. */
  sample(tMs: number, xMps2: number, yMps2: number, zMps2: number, motor: boolean): void;
  /** After each bin: what it adds to the speed's variance, (m/s)², and its squared change of force, (m/s²)². */
  bin(atMs: number, noise: number, jolt: number): void;
  finish(atMs: number): void;
  /** Everything is forgotten, as after a long gap. */
  reset(): void;
}

export type Hear = (options: MotionOptions, felt: Felt) => Hearing;

/** After a longer gap nothing of before is believed, ms. */
const FORGET_MS = 1500;
/** Speed that 1 s of gap may hide, m/s; and what 1 s of own motor adds, m/s per root second: its shaking averages out over 80 ms. */
const GAP_MPS = 1;
const MOTOR_MPS = 0.1;
/** How long a watch rings after its motor where no sensor check has told, ms. Design. */
const RING_MS = 60;
const GRAVITY_MPS2 = 9.81;

/** @param attitude knows where up is where there is a gyroscope. */
export function motionBy(hear: Hear, options: MotionOptions, attitude: Attitude): Motion {
  return new Pipeline(hear, options, attitude);
}

class Pipeline implements Motion, BinSink {
  readonly descent: Readonly<DescentView>;
  private readonly motorRingMs: number;
  private readonly resampler = new Resampler(this);
  private readonly force = new Force();
  private readonly history = new History();
  private readonly clock = new BinClock();
  private readonly hearing: Hearing;
  private lastMs = Number.NEGATIVE_INFINITY;
  private motorFromMs = Number.POSITIVE_INFINITY;
  private motorToMs = Number.NEGATIVE_INFINITY;

  constructor(
    hear: Hear,
    options: MotionOptions,
    private readonly attitude: Attitude,
  ) {
    const { clock, history, force } = this;
    this.motorRingMs = options.motorRingMs ?? RING_MS;
    this.hearing = hear(options, { clock, history, force, attitude });
    this.descent = this.hearing.descent;
  }

  pushAccel(tMs: number, x: number, y: number, z: number): void {
    if (!(tMs > this.lastMs) || !Number.isFinite(x + y + z)) return;
    if (tMs - this.lastMs > FORGET_MS) this.begin(tMs);
    this.lastMs = tMs;
    this.hearing.sample(tMs, x, y, z, this.motorAt(tMs));
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
    this.hearing.finish(this.lastMs);
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
    this.hearing.bin(this.lastMs, shaken + gap, motor ? 0 : force.jolt);
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
    this.resampler.reset();
    this.force.reset();
    this.attitude.reset();
    this.clock.start(tMs, this.history.count);
    this.hearing.reset();
  }
}
