// Owns how a page is brought up on Zepp OS: with its ports, keys and glass. Refuses to know any page, and how it lives: page-life.ts.
import type { Input } from '../coach/page';
import { type CreatePage, createPageLife } from '../coach/page-life';
import type { PageName } from '../coach/page-name';
import type { Screen } from '../coach/ports';
import { createGuard } from './guard';
import { type Keys, listenToKeys } from './keys';
import { createPorts, type Reach } from './ports/ports';
import { go } from './ports/router';
import { createScreen } from './ports/screen';

export type { CreatePage };

export interface RunningPage {
  /** For what the platform calls back and no port brings. */
  guarded(run: () => void): void;
  close(): void;
}

/** To be called when widgets may be made. `parameter`: as the page before gave it; empty where it gave none. */
export function openPage(name: PageName, create: CreatePage, reach: Reach, parameter: string): RunningPage {
  let glass: Screen | undefined;
  let keys: Keys | undefined;

  const screen: Screen = {
    show(view) {
      glass = glass ?? createScreen(give);
      glass.show(view);
      keys?.setAdjusting(view.layout === 'adjust');
    },
  };
  const guard = createGuard((line) => screen.show({ layout: 'text', title: 'Threecount', body: line, actions: [] }));
  const life = createPageLife(name, guard, leaveFor);

  function give(input: Input): boolean {
    return life.give(input);
  }

  guard.run(() => {
    const ports = createPorts(screen, reach, { go: leaveFor }, guard);
    keys = listenToKeys(ports.clock, ports.timers, give);
    life.open(create, ports, parameter);
  });

  /**
   * Keys, motor and light are the watch's, not the page's, and nobody says whether the next page begins before this one is
   * told that it ends: it must have given them back by then, or it takes them from the next.
   */
  function leaveFor(next: PageName, parameter?: string): void {
    close();
    go(next, parameter);
  }

  function close(): void {
    life.close();
    guard.run(() => keys?.stop());
    keys = undefined;
  }

  return { guarded: guard.run, close };
}
