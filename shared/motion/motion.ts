// Owns the face of the motion room: samples in, bar events out.
// Refuses clocks, timers and platforms: time comes in with each sample.
import { Announcer } from './announcer';
import { Attitude } from './attitude';
import type { BarEventSink, BarLift } from './bar-event';
import { Beam } from './beam';
import { ACCEL_ONLY, WITH_GYRO } from './beam-params';
import { BinClock } from './clock';
import { Force } from './force';
import { History } from './history';
import { Impact } from './impact';
import { BIN_MS, type BinSink, Resampler } from './resampler';
import { Step } from './step';

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

/** Bins between two steps of the hypotheses: 80 ms, a third of the time in which a wrist's unrest is one and the same. */
const STEP_BINS = 2;
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
  private readonly romanian: boolean;
  private readonly motorRingMs: number;
  private readonly resampler = new Resampler(this);
  private readonly force = new Force();
  private readonly attitude = new Attitude();
  private readonly history = new History();
  private readonly impact = new Impact();
  private readonly clock = new BinClock();
  private readonly step = new Step();
  private readonly beam: Beam;
  private readonly announcer: Announcer;
  private lastMs = Number.NEGATIVE_INFINITY;
  private motorFromMs = Number.POSITIVE_INFINITY;
  private motorToMs = Number.NEGATIVE_INFINITY;
  private speedBefore = 0;
  private heightBefore = 0;
  private noise = 0;
  private jolt = 0;

  constructor(options: MotionOptions) {
    this.romanian = options.lift === 'romanian';
    this.motorRingMs = options.motorRingMs ?? RING_MS;
    this.beam = new Beam(ACCEL_ONLY, this.romanian);
    this.announcer = new Announcer(options.onEvent, this.romanian, this.clock, this.history, this.impact);
    this.descent = this.announcer.descent;
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
    this.announcer.finish(this.lastMs, this.beam);
  }

  bin(xMps2: number, yMps2: number, zMps2: number, gapMs: number): void {
    const { force, history, clock } = this;
    const endMs = clock.endOf(history.count);
    force.push(xMps2, yMps2, zMps2);
    if (this.motorAt(endMs)) this.noise += MOTOR_MPS * MOTOR_MPS * (BIN_MS / 1000);
    else this.jolt = Math.max(this.jolt, force.jolt);
    this.noise += (GAP_MPS * gapMs * GAP_MPS * gapMs) / 1e6;
    if (this.attitude.running) this.attitude.correct(force, endMs);
    history.push(this.upward(), BIN_MS / 1000);
    if (history.count % STEP_BINS === 0) this.decide();
    this.announcer.work(this.lastMs);
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
    this.beam.reset(history.count, ACCEL_ONLY);
    this.announcer.reset();
    this.noise = 0;
    this.jolt = 0;
  }

  private decide(): void {
    const { step, force, attitude, history } = this;
    const bin = history.count - 1;
    const speed = history.speedAt(bin);
    const height = history.heightAt(bin);
    const known = attitude.known;
    step.bin = bin;
    step.seconds = (STEP_BINS * BIN_MS) / 1000;
    step.gainMps = speed - this.speedBefore;
    step.riseM = height - this.heightBefore - this.speedBefore * step.seconds;
    step.noise = this.noise;
    if (known) step.point(attitude.upX, attitude.upY, attitude.upZ);
    else step.point(force.slowX, force.slowY, force.slowZ);
    step.rough = force.rough;
    step.jolt = this.jolt;
    this.speedBefore = speed;
    this.heightBefore = height;
    this.noise = 0;
    this.jolt = 0;
    this.beam.step(step, known ? WITH_GYRO : ACCEL_ONLY, this.announcer);
    this.announcer.step(this.lastMs, step, this.beam);
  }
}
