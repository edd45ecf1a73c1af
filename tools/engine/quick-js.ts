// Owns one QuickJS on this computer: scripts and strings in, strings out, and the bytes of its heap.
// Refuses to know what runs in it. It is newer than the QuickJS of a watch: what is measured here is `engine`, never `watch`.
import { newQuickJSWASMModule, type QuickJSContext, Scope } from 'quickjs-emscripten';

export interface Engine {
  /** Runs a classic script. Throws with the script's own message. */
  run(script: string): void;
  /** Calls a method of a global with one string; gives back its string, `''` where it returns none. Throws what it throws. */
  call(globalName: string, method: string, argument?: string): string;
  /** Bytes in use in the engine's heap once its collector has run. */
  heapBytes(): number;
  dispose(): void;
}

/**
 * The engine collects cycles when an object is made while its allocations weigh more than a threshold: at first 256 KB,
 * afterwards 1.5 times what was left (quickjs.c, JS_NewRuntime and JS_TriggerGC). Built for WebAssembly it weighs every
 * allocation at 8 bytes, so many small objects reach the threshold and one large buffer does not.
 */
const FIRST_BALLAST_OBJECTS = 40_000;
const BALLAST_GROWTH = 2;

/** A fresh engine with memory of its own. Its scripts may call `hostNowMs()`: this computer's clock, ms with fractions. */
export async function createEngine(): Promise<Engine> {
  const module = await newQuickJSWASMModule();
  const runtime = module.newRuntime();
  const context = runtime.newContext();
  context
    .newFunction('hostNowMs', () => context.newNumber(performance.now()))
    .consume((clock) => {
      context.setProp(context.global, 'hostNowMs', clock);
    });
  let ballastObjects = FIRST_BALLAST_OBJECTS;

  function run(script: string): void {
    context.unwrapResult(context.evalCode(script, 'script.js', { type: 'global' })).dispose();
  }

  /** The engine has no `gc()`: enough small objects alive at once make it collect. */
  function collect(): void {
    run(`(function () { for (var i = 0, kept = null; i < ${ballastObjects}; i++) kept = [kept]; })();`);
    ballastObjects *= BALLAST_GROWTH;
  }

  return {
    run,
    call: (globalName, method, argument = '') => callMethod(context, globalName, method, argument),
    heapBytes() {
      collect();
      const usage: { readonly memory_used_size: number } = runtime.computeMemoryUsage().consume((u) => context.dump(u));
      return usage.memory_used_size;
    },
    dispose() {
      context.dispose();
      runtime.dispose();
    },
  };
}

function callMethod(context: QuickJSContext, globalName: string, method: string, argument: string): string {
  return Scope.withScope((scope) => {
    const target = scope.manage(context.getProp(context.global, globalName));
    const called = scope.manage(context.getProp(target, method));
    const given = scope.manage(context.newString(argument));
    const result = scope.manage(context.unwrapResult(context.callFunction(called, target, given)));
    return context.typeof(result) === 'string' ? context.getString(result) : '';
  });
}
