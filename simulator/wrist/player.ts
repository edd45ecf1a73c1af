// Owns putting a recording into the simulated watch's sensors: from where, how far ahead, and how the wrist is held before
// and after. Refuses a clock: the simulation's time goes on by itself, and `frame` looks at it.
import type { Axes, Recording } from '../../shared/motion/recording';
import { firstAtOrAfter } from '../../tools/recording/first-at';
import type { MotionSensor, Reading } from '../device/motion';
import type { Simulation } from '../world/driver';

/** The platform reads in cm/s². */
const CMPS2_PER_MPS2 = 100;
/** How far ahead readings lie ready, ms of the simulation: more than goes by between two looks, however fast it goes. */
const AHEAD_MS = 120_000;
/** Where the recording has no gyroscope, the watch's must be silent: a still one would contradict the turning force. */
const SILENCE_MS = 24 * 3600_000;

export interface Player {
  /** Holds the wrist still as it is at this place, ms of the recording. */
  hold(placeMs: number): void;
  /** The movement goes on from this place, now. */
  play(placeMs: number): void;
  /** The wrist stays as it is. */
  stop(): void;
  playing(): boolean;
  /** Where the movement is, ms of the recording. */
  placeMs(): number;
  /** When the beginning of the recording was or would have been, ms UTC of the simulation. */
  zeroMs(): number;
  /** To be called as time goes on: lays the next readings ready, and sees the end. */
  frame(): void;
}

export function createPlayer(simulation: Simulation, { accel, gyro }: Recording): Player {
  const { wrist } = simulation;
  const endMs = accel.tMs[accel.tMs.length - 1] ?? 0;
  let playing = false;
  let heldAtMs = 0;
  let zeroMs = 0;
  let readyUntilMs = 0;

  const placeMs = (): number => (playing ? Math.min(endMs, simulation.nowMs() - zeroMs) : heldAtMs);

  function feed(sensor: MotionSensor, axes: Axes, scale: number, untilMs: number): void {
    const readings: Reading[] = [];
    const last = firstAtOrAfter(axes.tMs, untilMs);
    for (let i = firstAtOrAfter(axes.tMs, readyUntilMs); i < last; i += 1) {
      const atMs = Math.round(zeroMs + (axes.tMs[i] ?? 0));
      readings.push([atMs, (axes.x[i] ?? 0) * scale, (axes.y[i] ?? 0) * scale, (axes.z[i] ?? 0) * scale]);
    }
    wrist.feed(sensor, readings);
  }

  function layReady(): void {
    const untilMs = placeMs() + AHEAD_MS;
    feed('Accelerometer', accel, CMPS2_PER_MPS2, untilMs);
    if (gyro !== undefined) feed('Gyroscope', gyro, 1, untilMs);
    readyUntilMs = untilMs;
  }

  /** The first reading goes in before the others, so that the idle ones until then do not jump. */
  function takePosture(atMs: number): void {
    wrist.unfeed();
    const i = Math.min(firstAtOrAfter(accel.tMs, atMs), accel.tMs.length - 1);
    const [x, y, z] = [accel.x[i] ?? 0, accel.y[i] ?? 0, accel.z[i] ?? 0];
    wrist.read('Accelerometer', x * CMPS2_PER_MPS2, y * CMPS2_PER_MPS2, z * CMPS2_PER_MPS2);
    if (gyro === undefined) wrist.feed('Gyroscope', [[simulation.nowMs() + SILENCE_MS, 0, 0, 0]]);
    else wrist.read('Gyroscope', 0, 0, 0);
  }

  function hold(atMs: number): void {
    playing = false;
    heldAtMs = Math.min(Math.max(0, atMs), endMs);
    takePosture(heldAtMs);
  }

  return {
    hold,
    play(fromMs) {
      hold(fromMs);
      playing = true;
      zeroMs = simulation.nowMs() - heldAtMs;
      readyUntilMs = heldAtMs;
      layReady();
    },
    stop: () => hold(placeMs()),
    playing: () => playing,
    placeMs,
    zeroMs: () => zeroMs,
    frame() {
      if (!playing) return;
      const reachedMs = placeMs();
      if (reachedMs >= endMs) hold(endMs);
      else if (readyUntilMs - reachedMs < AHEAD_MS / 2 && readyUntilMs <= endMs) layReady();
    },
  };
}
