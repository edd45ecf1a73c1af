// Owns the simulation within QuickJS for Node.js: tests and measurements. Refuses the browser: see in-quick-js.ts.
import { type QuickJsSimulation, runInQuickJs } from './in-quick-js';
import type { AnyOptions } from './inside';
import { simulatorScript } from './script-text';

export const createQuickJsSimulation = async (options: AnyOptions): Promise<QuickJsSimulation> =>
  runInQuickJs(await simulatorScript(), options);
