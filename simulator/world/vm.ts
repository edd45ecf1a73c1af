// Owns the simulation in Node.js: each script's world is a context of its own with a queue of its own, so that driving is
// synchronous: promises go on when the clock says so. Refuses Node's globals there.
import vm from 'node:vm';
import type { Engine } from '../device/engine';
import type { Simulation } from './driver';
import { createSimulation, type SimulationOptions } from './simulation';

export function createVmEngine(): Engine {
  const context = vm.createContext(
    {},
    { microtaskMode: 'afterEvaluate', codeGeneration: { strings: false, wasm: false } },
  );
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

export const createVmSimulation = (options: SimulationOptions): Simulation => createSimulation(options, createVmEngine);
