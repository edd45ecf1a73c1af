// Owns the lifts that begin with the bar on the floor: every other bin goes to the hypotheses, and the likeliest is announced.
// Refuses bins themselves and good mornings: see motion.ts and bows.ts.
import { Announcer } from './announcer';
import { Beam } from './beam';
import { ACCEL_ONLY, type BeamParams } from './beam-params';
import { Impact } from './impact';
import type { DescentView, Felt, Hearing, MotionOptions } from './motion';
import { BIN_MS } from './resampler';
import { Step } from './step';

/** Bins between two steps of the hypotheses: 80 ms, a third of the time in which a wrist's unrest is one and the same. */
const STEP_BINS = 2;

export class FromFloor implements Hearing {
  readonly descent: Readonly<DescentView>;
  private readonly step = new Step();
  private readonly beam: Beam;
  private readonly announcer: Announcer;
  private readonly impact: Impact;
  private speedBefore = 0;
  private heightBefore = 0;

  /** @param withGyro prices while a gyroscope tells where up is. */
  constructor(
    { lift, onEvent, mostHz }: MotionOptions,
    private readonly felt: Felt,
    private readonly withGyro: BeamParams,
  ) {
    const romanian = lift === 'romanian';
    this.impact = new Impact(mostHz);
    this.beam = new Beam(ACCEL_ONLY, romanian);
    this.announcer = new Announcer(onEvent, romanian, felt.clock, felt.history, this.impact);
    this.descent = this.announcer.descent;
  }

  reset(): void {
    this.impact.reset();
    this.beam.reset(this.felt.history.count, ACCEL_ONLY);
    this.announcer.reset();
    this.step.noise = 0;
    this.step.jolt = 0;
  }

  sample(tMs: number, x: number, y: number, z: number, motor: boolean): void {
    this.impact.push(tMs, x, y, z, motor);
  }

  bin(atMs: number, noise: number, jolt: number): void {
    this.step.noise += noise;
    this.step.jolt = Math.max(this.step.jolt, jolt);
    if (this.felt.history.count % STEP_BINS === 0) this.decide(atMs);
    this.announcer.work(atMs);
  }

  finish(atMs: number): void {
    this.announcer.finish(atMs, this.beam);
  }

  private decide(atMs: number): void {
    const { step } = this;
    const { force, attitude, history } = this.felt;
    const bin = history.count - 1;
    const speed = history.speedAt(bin);
    const { height } = history;
    const known = attitude.known;
    step.bin = bin;
    step.seconds = (STEP_BINS * BIN_MS) / 1000;
    step.gainMps = speed - this.speedBefore;
    step.riseM = height - this.heightBefore - this.speedBefore * step.seconds;
    if (known) step.point(attitude.upX, attitude.upY, attitude.upZ);
    else step.point(force.slowX, force.slowY, force.slowZ);
    step.rough = force.rough;
    this.speedBefore = speed;
    this.heightBefore = height;
    this.beam.step(step, known ? this.withGyro : ACCEL_ONLY, this.announcer);
    this.announcer.step(atMs, step, this.beam);
    step.noise = 0;
    step.jolt = 0;
  }
}
