// Owns what every QuickJS on this computer is asked in the same way: a script, a method of a global, the bytes of its heap.
// Refuses to make engines, and to know Node.js or a browser.
import { type QuickJSContext, Scope } from 'quickjs-emscripten';

/**
 * The engine collects cycles when an object is made while its allocations weigh more than a threshold: at first 256 KB,
 * afterwards 1.5 times what was left (quickjs.c, JS_NewRuntime and JS_TriggerGC). Built for WebAssembly it weighs every
 * allocation at 8 bytes, so many small objects reach the threshold and one large buffer does not.
 */
const FIRST_BALLAST_OBJECTS = 40_000;
const BALLAST_GROWTH = 2;

/** Runs a classic script. Throws with the script's own message. */
export function runScript(context: QuickJSContext, script: string, fileName: string): void {
  context.unwrapResult(context.evalCode(script, fileName, { type: 'global' })).dispose();
}

/** Calls a method of a global with one string; gives back its string, `''` where it returns none. Throws what it throws. */
export function callMethod(context: QuickJSContext, globalName: string, method: string, argument: string): string {
  return Scope.withScope((scope) => {
    const target = scope.manage(context.getProp(context.global, globalName));
    const called = scope.manage(context.getProp(target, method));
    const given = scope.manage(context.newString(argument));
    const result = scope.manage(context.unwrapResult(context.callFunction(called, target, given)));
    return context.typeof(result) === 'string' ? context.getString(result) : '';
  });
}

/**
 * Tells the bytes in use in the engine's heap once its collector has run. There is no `gc()`: enough small objects alive at
 * once make it collect, more of them each time.
 */
export function createHeapMeter(context: QuickJSContext): () => number {
  let ballastObjects = FIRST_BALLAST_OBJECTS;
  return () => {
    runScript(
      context,
      `(function () { for (var i = 0, kept = null; i < ${ballastObjects}; i++) kept = [kept]; })();`,
      'ballast.js',
    );
    ballastObjects *= BALLAST_GROWTH;
    const usage: { readonly memory_used_size: number } = context.runtime
      .computeMemoryUsage()
      .consume((handle) => context.dump(handle));
    return usage.memory_used_size;
  };
}
