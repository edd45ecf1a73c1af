// Owns how a person goes through the built app: its worlds, and the steps from the first run to the settings page.
// Refuses to assert: it only throws where a step finds nothing to press.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Key } from '../../simulator/device/keys';
import type { ScreenSize } from '../../simulator/device/organs';
import type { Package } from '../../simulator/device/package';
import type { Simulation } from '../../simulator/world/driver';
import { createQuickJsSimulation } from '../../simulator/world/quick-js';
import { type PackageForScreen, readZab } from '../../simulator/world/read-package';
import type { SimulationOptions } from '../../simulator/world/simulation';
import { createVmSimulation } from '../../simulator/world/vm';
import { ROOT } from '../package/built';
import { GET_READY_MS } from './person';
import type { Heard } from './recorded';

export const ROUND_480: ScreenSize = { shape: 'round', widthPx: 480, heightPx: 480 };
/** 18:00 UTC, so that no session lasts over midnight in most of the world. */
export const START_MS = Date.UTC(2026, 10, 22, 18);
export { GET_READY_MS };

/** The plain JavaScript build, once for each screen that it is for. */
export function builtForScreens(): readonly PackageForScreen[] {
  const file = join(ROOT, 'dist/threecount.js.zab');
  if (!existsSync(file)) throw new Error('dist/threecount.js.zab is not there: npm run build makes it');
  const seen = new Map(readZab(new Uint8Array(readFileSync(file))).map((one) => [JSON.stringify(one.screen), one]));
  return [...seen.values()];
}

export function builtFor(screen: ScreenSize): Package {
  const found = builtForScreens().find((one) => JSON.stringify(one.screen) === JSON.stringify(screen));
  if (found === undefined) throw new Error(`the package is not for ${JSON.stringify(screen)}`);
  return found.open().package;
}

let package480: Package | undefined;

export function optionsWith(more: Partial<SimulationOptions> = {}): SimulationOptions {
  package480 ??= builtFor(ROUND_480);
  return { package: package480, startMs: START_MS, screen: ROUND_480, language: 'en-US', ...more };
}

export const inVm = (more: Partial<SimulationOptions> = {}): Simulation => createVmSimulation(optionsWith(more));

export const WORLDS: readonly (readonly [string, (more?: Partial<SimulationOptions>) => Promise<Simulation>])[] = [
  ['node:vm', async (more) => inVm(more)],
  ['QuickJS', (more) => createQuickJsSimulation(optionsWith(more))],
];

/**
 * What zml 0.0.43 throws into the platform, which swallows it: for an answer that comes after its page has gone, and on
 * taking leave by a radio that is down. Neither holds anything up: see handed-over.test.ts.
 */
const ZML_FAULTS = [/^ble message: TypeError: .*handler/, /^app onDestroy: Error: send message error$/];

/** What is wrong by the package's own doing. */
export function ownProblems(sim: Simulation): readonly string[] {
  return sim.problems().filter((problem) => !ZML_FAULTS.some((fault) => fault.test(problem)));
}

/** The name of the page in front; undefined where no app is. */
export function pageOf(sim: Simulation): string | undefined {
  return sim.watch.page()?.url.replace(/^watch\/zepp\/page\/(.*)\/index$/, '$1');
}

export function launch(sim: Simulation): void {
  sim.watch.launch();
  sim.advance(20);
}

/** Taps one after another; the platform changes pages once the tap is over. */
export function tap(sim: Simulation, ...texts: readonly string[]): void {
  for (const text of texts) {
    sim.watch.tap(text);
    sim.advance(20);
  }
}

/** From the very first start to the day's training, in English. */
export function firstRun(sim: Simulation): void {
  launch(sim);
  tap(sim, 'Left', 'kg', 'Skip', 'Press');
  sim.advance(12_000);
  tap(sim, 'Go on', 'Go on', 'Later', 'Skip');
}

/** A watch that has been through it; its lifter leaves the assessment out. */
export function skipFirstRun(sim: Simulation): void {
  sim.disk.writeText('first-run.txt', 'done');
  launch(sim);
  tap(sim, 'Skip');
}

/** Taps what leads to a set, and lets the countdown pass. Gives when the set was armed, ms. */
export function arm(sim: Simulation, text: string): number {
  const tappedMs = sim.nowMs();
  tap(sim, text);
  sim.advanceTo(tappedMs + GET_READY_MS);
  return sim.nowMs();
}

/** The wrist is where the recording begins, then moves as it did. */
export function feed(sim: Simulation, { accel, gyro }: Heard): void {
  sim.wrist.feed('Accelerometer', accel);
  if (gyro.length > 0) sim.wrist.feed('Gyroscope', gyro);
}

/** Advances until this page is in front. Throws where it is not within the limit. */
export function waitFor(sim: Simulation, page: string, limitMs: number): void {
  const limit = sim.nowMs() + limitMs;
  while (pageOf(sim) !== page) {
    if (sim.nowMs() >= limit) throw new Error(`${page} did not come; in front is ${pageOf(sim)}`);
    sim.advance(100);
  }
}

/** Ends the set by a key, and the session from the rest after it; then the phone is given time. */
export function finish(sim: Simulation, phoneMs = 2000, endKey: Key = 'SELECT'): void {
  sim.watch.press(endKey);
  waitFor(sim, 'rest', 2000);
  tap(sim, 'Finish');
  sim.advance(phoneMs);
}
