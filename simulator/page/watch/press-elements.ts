// Owns what a finger does to a Fitbit watch's screen: it goes down and up, and time passes between, for what goes on while it rests.
// Refuses to scroll: views of this platform that do so are not simulated.
import type { Simulation } from '../../world/driver';
import type { TouchEnds } from './touch';

/** Where nothing lies. */
const AWAY_PX = -1;

export interface PressWorld {
  readonly simulation: Pick<Simulation, 'watch'>;
  touched(): void;
}

/** @param tapElse what a tap does where the app does not feel it: the glass is dark, or no app is open. */
export function pressElements(
  { simulation: { watch }, touched }: PressWorld,
  tapElse: () => void,
): Pick<TouchEnds, 'onFinger' | 'onTap' | 'onScroll'> {
  let felt = false;

  function go(touch: 'down' | 'up', x: number, y: number): void {
    felt = touch === 'down';
    watch.touchAt(touch, x, y);
  }

  return {
    onFinger(point) {
      const { display, appRunning } = watch.look();
      if (point !== undefined && display.lit && appRunning) go('down', point.x, point.y);
      // It has left, and what it lay on hears so.
      else if (felt) go('up', AWAY_PX, AWAY_PX);
      touched();
    },
    onTap({ x, y }) {
      if (felt) go('up', x, y);
      else tapElse();
      touched();
    },
    onScroll() {},
  };
}
