// Owns looking at the world after each frame, and rendering anew only where what was looked at is another.
// Refuses objects: what is compared in every frame must be cheap to read and to compare.
import { useEffect, useRef, useState } from 'preact/hooks';
import { useWorld } from '../world/world';

type Comparable = number | string | boolean | undefined;

/** What `read` gives, kept up to date. */
export function useWatched<T extends Comparable>(read: () => T): T {
  const world = useWorld();
  const reader = useRef(read);
  reader.current = read;
  const [value, setValue] = useState(read);
  useEffect(() => {
    const look = (): void => setValue(() => reader.current());
    look();
    return world.onFrame(look);
  }, [world]);
  return value;
}

/** Runs after each frame, without rendering. */
export function useFrame(run: () => void): void {
  const world = useWorld();
  const runner = useRef(run);
  runner.current = run;
  useEffect(() => world.onFrame(() => runner.current()), [world]);
}
