// Owns the motion sensor of the computer or phone that shows this page, put into the watch's.
// Refuses to make up readings: where the device gives none, that is said.
import type { World } from '../world/world';

/** Longer without a reading means that there is no sensor: browsers announce one where there is none. */
const PATIENCE_MS = 2000;
/** Readings of a frame keep their distances; so they are given a little later than they came. */
const DELAY_MS = 40;
const CMPS2_PER_MPS2 = 100;

export interface DeviceMotion {
  /** Hears the device no more. The readings on their way still come: a world that has ended is not touched. */
  end(): void;
}

interface Telling {
  /** The length of the force that the device feels, and when since its start. */
  readonly onForce: (seconds: number, forceMps2: number) => void;
  readonly onProblem: (problem: string) => void;
}

/** Asks for leave where the browser wants that: Safari does. */
async function allowed(): Promise<boolean> {
  const ask = (DeviceMotionEvent as { requestPermission?: () => Promise<string> }).requestPermission;
  return ask === undefined || (await ask.call(DeviceMotionEvent)) === 'granted';
}

export const hasDeviceMotion = (): boolean => 'DeviceMotionEvent' in window;

export async function startDeviceMotion(world: World, { onForce, onProblem }: Telling): Promise<DeviceMotion> {
  if (!hasDeviceMotion()) throw new Error('This browser has no motion sensor to give.');
  if (!(await allowed())) throw new Error('The browser was not allowed to give its motion sensor.');
  const { wrist } = world.simulation;
  const startMs = performance.now();
  let heard = false;
  /** ms of the simulation less ms of the page, as of the last frame. */
  let shiftMs = world.simulation.nowMs() - performance.now();
  let lastMs = 0;
  const patience = setTimeout(() => {
    if (!heard) onProblem('This device gives no motion readings: most desktop computers have no such sensor.');
  }, PATIENCE_MS);
  const endFrames = world.onFrame(() => {
    shiftMs = world.simulation.nowMs() - performance.now();
  });

  function onMotion({ accelerationIncludingGravity: force, rotationRate: turn, timeStamp }: DeviceMotionEvent): void {
    if (force?.x == null || force.y == null || force.z == null) return;
    heard = true;
    onForce((timeStamp - startMs) / 1000, Math.hypot(force.x, force.y, force.z));
    if (world.paused()) return;
    const atMs = Math.round(Math.max(lastMs + 1, timeStamp + shiftMs + DELAY_MS));
    lastMs = atMs;
    const [x, y, z] = [force.x, force.y, force.z].map((one) => one * CMPS2_PER_MPS2) as [number, number, number];
    wrist.feed('Accelerometer', [[atMs, x, y, z]]);
    // Around x, y and z, in this order of names.
    if (turn?.beta != null) wrist.feed('Gyroscope', [[atMs, turn.beta, turn.gamma ?? 0, turn.alpha ?? 0]]);
  }

  wrist.unfeed();
  window.addEventListener('devicemotion', onMotion);
  return {
    end() {
      clearTimeout(patience);
      endFrames();
      window.removeEventListener('devicemotion', onMotion);
    },
  };
}
