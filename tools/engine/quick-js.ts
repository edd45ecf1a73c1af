// Owns one QuickJS on this computer: scripts and strings in, strings out, and the bytes of its heap.
// Refuses to know what runs in it. It is newer than the QuickJS of a watch: what is measured here is `engine`, never `watch`.
import { newQuickJSWASMModule } from 'quickjs-emscripten';
import { callMethod, createHeapMeter, runScript } from './in-engine';

export interface Engine {
  /** Runs a classic script. Throws with the script's own message. */
  run(script: string): void;
  /** Calls a method of a global with one string; gives back its string, `''` where it returns none. Throws what it throws. */
  call(globalName: string, method: string, argument?: string): string;
  /** Bytes in use in the engine's heap once its collector has run. */
  heapBytes(): number;
  dispose(): void;
}

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
  return {
    run: (script) => runScript(context, script, 'script.js'),
    call: (globalName, method, argument = '') => callMethod(context, globalName, method, argument),
    heapBytes: createHeapMeter(context),
    dispose() {
      context.dispose();
      runtime.dispose();
    },
  };
}
