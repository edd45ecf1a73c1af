// Owns the simulation within one QuickJS: watch, phone and radio run in an engine of the watch's kind, driven as in Node.
// Refuses `fetch`. It is newer than a watch's engine: what is measured here is `engine`, never `watch`.
import { fileURLToPath } from 'node:url';
import { newQuickJSWASMModule, type QuickJSContext, Scope } from 'quickjs-emscripten';
import { bundle } from '../../tools/build/bundle-core';
import type { Simulation } from './driver';
import type { Answer, Command } from './inside';
import type { SimulationOptions } from './simulation';

const GLOBAL = 'Simulator';
const ENTRY = fileURLToPath(new URL('./inside.ts', import.meta.url));

/** As there: enough small objects alive at once, more of them each time. */
const FIRST_BALLAST_OBJECTS = 40_000;
const BALLAST_GROWTH = 2;

let script: Promise<string> | undefined;

/** The simulator itself as one script, made once. */
const simulatorScript = (): Promise<string> => {
  script ??= bundle(ENTRY, GLOBAL).then(({ iife }) => iife);
  return script;
};

export interface QuickJsSimulation extends Simulation {
  /** Bytes in use in the engine's heap once its collector has run: see tools/engine/quick-js.ts on how it is made to. */
  heapBytes(): number;
  dispose(): void;
}

export async function createQuickJsSimulation(options: SimulationOptions): Promise<QuickJsSimulation> {
  const source = await simulatorScript();
  const module = await newQuickJSWASMModule();
  const runtime = module.newRuntime();
  const context = runtime.newContext();
  context
    .newFunction('hostEvaluate', (text, fileName) =>
      context.evalCode(context.getString(text), context.getString(fileName), { type: 'global' }),
    )
    .consume((evaluate) => {
      context.setProp(context.global, 'hostEvaluate', evaluate);
    });
  context
    .newFunction('hostSettle', () => {
      context.unwrapResult(runtime.executePendingJobs());
    })
    .consume((settle) => {
      context.setProp(context.global, 'hostSettle', settle);
    });
  context.unwrapResult(context.evalCode(source, 'simulator.js', { type: 'global' })).dispose();
  call(context, 'start', JSON.stringify(options));

  function run(path: readonly string[], given: readonly unknown[]): unknown {
    const command: Command = { path, given };
    const answer = JSON.parse(call(context, 'command', JSON.stringify(command))) as Answer;
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer.value;
  }

  const far = (path: readonly string[]): object =>
    new Proxy(() => undefined, {
      get: (_target, name) => (typeof name === 'string' && name !== 'then' ? far([...path, name]) : undefined),
      apply: (_target, _self, given: unknown[]) => run(path, given),
    });
  let ballastObjects = FIRST_BALLAST_OBJECTS;
  const heapBytes = (): number => {
    const ballast = `(function () { for (var i = 0, kept = null; i < ${ballastObjects}; i++) kept = [kept]; })();`;
    context.unwrapResult(context.evalCode(ballast, 'ballast.js', { type: 'global' })).dispose();
    ballastObjects *= BALLAST_GROWTH;
    return runtime
      .computeMemoryUsage()
      .consume((usage) => (context.dump(usage) as { memory_used_size: number }).memory_used_size);
  };
  const dispose = (): void => {
    context.dispose();
    runtime.dispose();
  };
  const here: Record<string, unknown> = { heapBytes, dispose };
  return new Proxy(far([]), {
    get: (target, name) => (typeof name === 'string' && name in here ? here[name] : Reflect.get(target, name)),
  }) as QuickJsSimulation;
}

function call(context: QuickJSContext, method: string, argument: string): string {
  return Scope.withScope((scope) => {
    const target = scope.manage(context.getProp(context.global, GLOBAL));
    const called = scope.manage(context.getProp(target, method));
    const given = scope.manage(context.newString(argument));
    const result = scope.manage(context.unwrapResult(context.callFunction(called, target, given)));
    return context.typeof(result) === 'string' ? context.getString(result) : '';
  });
}
