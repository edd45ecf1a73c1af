// Owns the lifts that begin with the bar on the floor: every other bin goes to the hypotheses, and the likeliest is announced.
// Refuses bins themselves and good mornings: see motion.ts and bows.ts.
import { Announcer } from './announcer';
import type { Attitude } from './attitude';
import type { BarEventSink } from './bar-event';
import { Beam } from './beam';
import { ACCEL_ONLY, WITH_GYRO } from './beam-params';
import type { BinClock } from './clock';
import type { Force } from './force';
import type { History } from './history';
import type { Impact } from './impact';
import type { DescentView } from './motion';
import { BIN_MS } from './resampler';
import { Step } from './step';

/** Bins between two steps of the hypotheses: 80 ms, a third of the time in which a wrist's unrest is one and the same. */
const STEP_BINS = 2;

export class FromFloor {
  readonly descent: Readonly<DescentView>;
  private readonly step = new Step();
  private readonly beam: Beam;
  private readonly announcer: Announcer;
  private speedBefore = 0;
  private heightBefore = 0;

  constructor(
    sink: BarEventSink,
    romanian: boolean,
    clock: BinClock,
    impact: Impact,
    private readonly history: History,
    private readonly force: Force,
    private readonly attitude: Attitude,
  ) {
    this.beam = new Beam(ACCEL_ONLY, romanian);
    this.announcer = new Announcer(sink, romanian, clock, history, impact);
    this.descent = this.announcer.descent;
  }

  reset(): void {
    this.beam.reset(this.history.count, ACCEL_ONLY);
    this.announcer.reset();
    this.step.noise = 0;
    this.step.jolt = 0;
  }

  /** After each bin: what it adds to the speed's variance, (m/s)², and its squared change of force, (m/s²)². */
  bin(atMs: number, noise: number, jolt: number): void {
    this.step.noise += noise;
    this.step.jolt = Math.max(this.step.jolt, jolt);
    if (this.history.count % STEP_BINS === 0) this.decide(atMs);
    this.announcer.work(atMs);
  }

  finish(atMs: number): void {
    this.announcer.finish(atMs, this.beam);
  }

  private decide(atMs: number): void {
    const { step, force, attitude, history } = this;
    const bin = history.count - 1;
    const speed = history.speedAt(bin);
    const height = history.heightAt(bin);
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
    this.beam.step(step, known ? WITH_GYRO : ACCEL_ONLY, this.announcer);
    this.announcer.step(atMs, step, this.beam);
    step.noise = 0;
    step.jolt = 0;
  }
}
