// Owns a small app that does what the tests of the simulator ask for, by the parameter of its page. Refuses zml.
import type { Package } from '../../simulator/device/package';
import type { Simulation } from '../../simulator/world/driver';
import { createQuickJsSimulation } from '../../simulator/world/quick-js';
import type { SimulationOptions } from '../../simulator/world/simulation';
import { createVmSimulation } from '../../simulator/world/vm';
import { makePackage, type Sources } from './make-package';

export const START_MS = Date.UTC(2026, 10, 22, 18);

/** The body of `build` is the parameter of the page; `say` logs. Each page counts how often its script has been loaded. */
const page = (steps: string): string => `
  import { log } from '@zos/utils';
  import * as ui from '@zos/ui';
  import * as router from '@zos/router';
  import * as sensor from '@zos/sensor';
  import * as fs from '@zos/fs';
  import * as storage from '@zos/storage';
  import * as display from '@zos/display';
  import * as interaction from '@zos/interaction';
  import * as device from '@zos/device';
  import * as i18n from '@zos/i18n';
  const say = (...values) => log.log(values.map((value) => JSON.stringify(value)).join(' '));
  let loads = 0;
  loads += 1;
  getApp()._options.globalData.loads += 1;
  const steps = { ${steps} };
  let step;
  Page({
    onInit(parameter) { step = parameter; },
    build() { if (step !== undefined) steps[step](); },
    onDestroy() { say('destroyed'); if (steps.end !== undefined) steps.end(); },
  });
`;

const APP = `
  import { log } from '@zos/utils';
  App({ globalData: { loads: 0 }, onCreate() { log.log('created'); }, onDestroy() { log.log('app destroyed'); } });
`;

/** `steps`: members of an object literal; the page's parameter names the one that runs. */
export async function makeApp(steps: string, rest: Partial<Sources> = {}): Promise<Package> {
  return makePackage({ app: APP, pages: { 'page/one': page(steps), 'page/two': page(steps) }, ...rest });
}

/** What pages and app have said, without the times. */
export const said = (simulation: Simulation): string[] =>
  simulation
    .log()
    .filter(({ from }) => from === 'app' || from.startsWith('page/'))
    .map(({ text }) => text);

export const optionsFor = (made: Package, more: Partial<SimulationOptions> = {}): SimulationOptions => ({
  package: made,
  startMs: START_MS,
  screen: { widthPx: 480, heightPx: 480, shape: 'round' },
  language: 'de-DE',
  ...more,
});

export type CreateSimulation = (options: SimulationOptions) => Promise<Simulation>;

/** Both must behave alike. */
export const WORLDS: readonly (readonly [string, CreateSimulation])[] = [
  ['node:vm', async (options) => createVmSimulation(options)],
  ['QuickJS', (options) => createQuickJsSimulation(options)],
];
