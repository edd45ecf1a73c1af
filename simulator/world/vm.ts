// Owns the simulation in Node.js: each script's world is a context of its own with a queue of its own, so that driving is
// synchronous: promises go on when the clock says so. Refuses Node's globals there.
import vm from 'node:vm';
import { becomeOldEngine } from '../../tools/fitbit/old-engine';
import type { Engine } from '../device/engine';
import { createFitbitSimulation, type FitbitSimulation, type FitbitSimulationOptions } from '../fitbit/simulation';
import type { Simulation } from './driver';
import { createSimulation, type SimulationOptions } from './simulation';

export function createVmEngine(): Engine {
  const context = vm.createContext(
    {},
    { microtaskMode: 'afterEvaluate', codeGeneration: { strings: false, wasm: false } },
  );
  return engineIn(context);
}

function engineIn(context: vm.Context): Engine {
  const drain = new vm.Script('0');
  return {
    compile(parameters, source, fileName) {
      const script = new vm.Script(`(function (${parameters.join(', ')}) {${source}\n})`, { filename: fileName });
      return script.runInContext(context) as (...values: unknown[]) => unknown;
    },
    settle() {
      drain.runInContext(context);
    },
  };
}

/**
 * That of a Fitbit watch's scripts: it knows no more than ES5, typed arrays and Promise. Taking away the rest runs text as code, so here that
 * is not forbidden. `contextName` is for an inspector.
 */
export function createOldVmEngine(contextName = 'watch'): Engine & { readonly context: vm.Context } {
  const context = vm.createContext({}, { name: contextName, microtaskMode: 'afterEvaluate' });
  becomeOldEngine(context);
  return { ...engineIn(context), context };
}

export const createVmFitbitSimulation = (options: FitbitSimulationOptions): FitbitSimulation =>
  createFitbitSimulation(options, (world) => (world === 'watch' ? createOldVmEngine() : createVmEngine()));

export const createVmSimulation = (options: SimulationOptions): Simulation => createSimulation(options, createVmEngine);
