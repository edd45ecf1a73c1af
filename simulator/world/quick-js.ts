// Owns the simulation within QuickJS for Node.js: tests and measurements. Refuses the browser: see in-quick-js.ts.
import { type QuickJsSimulation, runInQuickJs } from './in-quick-js';
import { simulatorScript } from './script-text';
import type { SimulationOptions } from './simulation';

export const createQuickJsSimulation = async (options: SimulationOptions): Promise<QuickJsSimulation> =>
  runInQuickJs(await simulatorScript(), options);
