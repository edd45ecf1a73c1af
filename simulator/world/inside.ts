// Owns the simulation's end within another engine: commands in and answers out, as JSON.
// Refuses everything that this engine does not have by itself but two calls of its host.
import type { Engine } from '../device/engine';
import { createFitbitSimulation, type FitbitSimulationOptions } from '../fitbit/simulation';
import type { Simulation } from './driver';
import { createSimulation, type SimulationOptions } from './simulation';

/** Of either platform: the package tells which. */
export type AnyOptions = SimulationOptions | FitbitSimulationOptions;

const isFitbit = (options: AnyOptions): options is FitbitSimulationOptions => 'platform' in options.package;

/** Gives the value of a script's text; the global scope, sloppy. */
declare const hostEvaluate: (text: string, fileName: string) => unknown;
declare const hostSettle: () => void;

/** `path` names a method of the simulation: `['watch', 'tap']`. */
export interface Command {
  readonly path: readonly string[];
  readonly given: readonly unknown[];
}

export interface Answer {
  readonly value?: unknown;
  readonly error?: string;
}

/** One engine for all: nothing can be taken away from it for a watch that knows less. */
const createEngine = (): Engine => ({
  compile: (parameters, source, fileName) =>
    hostEvaluate(`(function (${parameters.join(', ')}) {${source}\n})`, fileName) as (...values: unknown[]) => unknown,
  settle: hostSettle,
});

let simulation: Simulation | undefined;

export function start(options: string): void {
  const read = JSON.parse(options) as AnyOptions;
  simulation = isFitbit(read) ? createFitbitSimulation(read, createEngine) : createSimulation(read, createEngine);
}

export function command(text: string): string {
  const { path, given } = JSON.parse(text) as Command;
  let target: unknown = simulation;
  let method: unknown = simulation;
  for (const name of path) {
    target = method;
    method = Reflect.get(target as object, name);
  }
  if (typeof method !== 'function') return JSON.stringify({ error: `the simulation has no ${path.join('.')}` });
  try {
    const answer: Answer = { value: method.apply(target, given) };
    return JSON.stringify(answer);
  } catch (error) {
    const answer: Answer = { error: error instanceof Error ? error.message : String(error) };
    return JSON.stringify(answer);
  }
}
