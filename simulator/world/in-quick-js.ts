// Owns the simulation within one QuickJS: watch, phone and radio run in an engine of the watch's kind, driven as in Node.
// Refuses to know whether a browser or Node.js is around it: the simulator's own script is handed in.
// It is newer than a watch's engine, and far newer than that of a Fitbit watch, from which nothing is taken away here: what is measured here is `engine`, never `watch`.
import { newQuickJSWASMModule } from 'quickjs-emscripten';
import { callMethod, createHeapMeter, runScript } from '../../tools/engine/in-engine';
import type { Simulation } from './driver';
import type { Answer, AnyOptions, Command } from './inside';

/** What the simulator's script calls itself. */
export const GLOBAL = 'Simulator';

export interface QuickJsSimulation extends Simulation {
  /** Bytes in use in the engine's heap once its collector has run. */
  heapBytes(): number;
  dispose(): void;
}

/** `source`: the simulator as one script, see script-text.ts. */
export async function runInQuickJs(source: string, options: AnyOptions): Promise<QuickJsSimulation> {
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
  runScript(context, source, 'simulator.js');
  callMethod(context, GLOBAL, 'start', JSON.stringify(options));

  function run(path: readonly string[], given: readonly unknown[]): unknown {
    const command: Command = { path, given };
    const answer = JSON.parse(callMethod(context, GLOBAL, 'command', JSON.stringify(command))) as Answer;
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer.value;
  }

  const far = (path: readonly string[]): object =>
    new Proxy(() => undefined, {
      get: (_target, name) => (typeof name === 'string' && name !== 'then' ? far([...path, name]) : undefined),
      apply: (_target, _self, given: unknown[]) => run(path, given),
    });
  const heapBytes = createHeapMeter(context);
  const dispose = (): void => {
    context.dispose();
    runtime.dispose();
  };
  const here: Record<string, unknown> = { heapBytes, dispose };
  return new Proxy(far([]), {
    get: (target, name) => (typeof name === 'string' && name in here ? here[name] : Reflect.get(target, name)),
  }) as QuickJsSimulation;
}
