// Owns the one button for a first visitor, and the sentences of the story. Refuses its steps: see tell-set.ts.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { useWorld } from '../world/world';
import { tellSet } from './tell-set';
import { Stopped } from './wait';

export interface StoryOptions {
  /** Begins by itself, in a world made for it. */
  readonly told: boolean;
  /** Asks for such a world: the story begins with a new watch. */
  readonly tellAnew: () => void;
}

export function StoryPart({ told, tellAnew }: StoryOptions) {
  const world = useWorld();
  const [sentence, setSentence] = useState('');
  const [running, setRunning] = useState<AbortController>();
  const begun = useRef(false);

  const tell = useCallback(() => {
    const controller = new AbortController();
    setRunning(controller);
    tellSet({ world, signal: controller.signal, say: setSentence })
      .catch((error: unknown) => {
        if (!(error instanceof Stopped)) setSentence(error instanceof Error ? error.message : String(error));
        else setSentence('Stopped. Go on by hand, or begin anew.');
      })
      .finally(() => {
        setRunning(undefined);
        world.setSpeed(1);
      });
    return controller;
  }, [world]);

  useEffect(() => {
    if (!told || begun.current) return;
    begun.current = true;
    const controller = tell();
    return () => controller.abort();
  }, [told, tell]);
  useEffect(() => () => running?.abort(), [running]);

  const untouched = (): boolean =>
    !world.simulation.watch.appRunning() &&
    world.simulation.disk.paths().length === 0 &&
    Object.keys(world.simulation.phone.storage()).length === 0;

  return (
    <section class="part story" aria-label="A set, shown">
      <div class="controls">
        {running === undefined ? (
          <button type="button" class="primary" onClick={() => (untouched() ? tell() : tellAnew())}>
            Show me a set
          </button>
        ) : (
          <button type="button" onClick={() => running.abort()}>
            Stop the story
          </button>
        )}
        <p aria-live="polite" data-testid="story">
          {sentence === ''
            ? 'Under a minute: a lifter does five deadlifts with the watch on, and the phone keeps them.'
            : sentence}
        </p>
      </div>
    </section>
  );
}
