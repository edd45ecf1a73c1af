// Owns waiting within a world that is looked at: until something is so, or for a while of this computer's time.
// Refuses to wait for ever: time in the world bounds it.
import type { World } from '../world/world';

/** The person has stopped the story, or its world has ended. */
export class Stopped extends Error {
  override name = 'Stopped';
}

/** Rejects with `otherwise` when so much time of the world has gone by, and at once with what `over` says, if it says something. */
export function until(
  world: World,
  signal: AbortSignal,
  isSo: () => boolean,
  limit: { readonly simulatedMs: number; readonly otherwise: string; readonly over: () => string | undefined },
): Promise<void> {
  const endMs = world.simulation.nowMs() + limit.simulatedMs;
  return new Promise((resolve, reject) => {
    function look(): void {
      const over = limit.over();
      if (isSo()) end(resolve);
      else if (over !== undefined) end(() => reject(new Error(over)));
      else if (world.simulation.nowMs() > endMs) end(() => reject(new Error(limit.otherwise)));
    }
    function end(settle: () => void): void {
      endFrames();
      signal.removeEventListener('abort', stop);
      settle();
    }
    const stop = (): void => end(() => reject(new Stopped()));
    const endFrames = world.onFrame(look);
    signal.addEventListener('abort', stop);
    if (signal.aborted) stop();
    else world.touched();
  });
}

/** Time to see and read. */
export function aWhile(signal: AbortSignal, ms: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(new Stopped());
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, ms);
    signal.addEventListener('abort', stop, { once: true });
    if (signal.aborted) stop();
  });
}
