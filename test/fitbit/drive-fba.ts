// Owns the worlds in which the built .fba runs, who wears the watch there, and what of the app would run on by itself. Refuses to assert.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FbaPackage } from '../../simulator/fitbit/package';
import { readFbaPackage } from '../../simulator/fitbit/read-fba-package';
import type { FitbitSimulation, FitbitSimulationOptions } from '../../simulator/fitbit/simulation';
import type { Simulation } from '../../simulator/world/driver';
import { createQuickJsSimulation } from '../../simulator/world/quick-js';
import { createVmFitbitSimulation } from '../../simulator/world/vm';
import { FBA } from '../../tools/fitbit/build-fba';
import { ROOT } from '../package/built';
import { START_MS } from '../session/drive';
import { createPerson, type Person } from '../session/person';

let built: FbaPackage | undefined;

/** What `npm run build:fitbit` has made. */
export function builtFbaPackage(): FbaPackage {
  const file = join(ROOT, 'dist', FBA);
  if (!existsSync(file)) throw new Error(`dist/${FBA} is not there: npm run build:fitbit makes it`);
  built ??= readFbaPackage(new Uint8Array(readFileSync(file))).package;
  return built;
}

/** Without readings but those that are fed. */
export function optionsWith(more: Partial<FitbitSimulationOptions> = {}): FitbitSimulationOptions {
  return { package: builtFbaPackage(), startMs: START_MS, language: 'en-US', stillHz: 0, ...more };
}

export const fitbitInVm = (more: Partial<FitbitSimulationOptions> = {}): FitbitSimulation =>
  createVmFitbitSimulation(optionsWith(more));

export const FITBIT_WORLDS: readonly (readonly [
  string,
  (more?: Partial<FitbitSimulationOptions>) => Promise<Simulation>,
])[] = [
  ['node:vm, no newer than the watch', async (more) => fitbitInVm(more)],
  ['QuickJS, newer than the watch', (more) => createQuickJsSimulation(optionsWith(more))],
];

/** The one button ends a set. */
export const fitbitPerson = (sim: Simulation): Person => createPerson(sim, 'BACK');

export interface Running {
  readonly timers: number;
  readonly sensor: boolean;
  readonly motor: boolean;
  readonly light: boolean;
}

export const NOTHING: Running = { timers: 0, sensor: false, motor: false, light: false };

/** Whatever of the watch's app goes on by itself. */
export function running(sim: Simulation): Running {
  const { brightTimeMs, appTimeout } = sim.watch.display();
  return {
    timers: sim.timers().filter(({ owner }) => owner === 'app').length,
    sensor: sim.wrist.running().length > 0,
    motor: sim.watch.vibrating(),
    light: brightTimeMs !== undefined || appTimeout === false,
  };
}
