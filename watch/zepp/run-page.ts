// Owns the life of a page on Zepp OS: opened, told what the person does, closed, its errors said. Refuses to know any page.
import type { Input, Page } from '../coach/page';
import type { PageName } from '../coach/page-name';
import type { Link, Ports, Screen } from '../coach/ports';
import { createGuard } from './guard';
import { type Keys, listenToKeys } from './keys';
import { createPorts } from './ports/ports';
import { go } from './ports/router';
import { createScreen } from './ports/screen';

export type CreatePage = (ports: Ports, parameter?: string) => Page;

export interface RunningPage {
  /** For what the platform calls back and no port brings. */
  guarded(run: () => void): void;
  close(): void;
}

/** To be called when widgets may be made. `parameter`: as the page before gave it; empty where it gave none. */
export function openPage(name: PageName, create: CreatePage, link: Link, parameter: string): RunningPage {
  let page: Page | undefined;
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

  function give(input: Input): boolean {
    let taken = false;
    guard.run(() => {
      taken = page?.input(input) ?? false;
      // Pages replace one another, so the platform's way back would leave the app; only at home that is right.
      if (!taken && input.kind === 'back' && name !== 'home') {
        taken = true;
        leaveFor('home');
      }
    });
    return taken;
  }

  guard.run(() => {
    const ports = createPorts(screen, link, { go: leaveFor }, guard);
    keys = listenToKeys(ports.clock, ports.timers, give);
    page = parameter === '' ? create(ports) : create(ports, parameter);
    page.open();
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
    const closing = page;
    page = undefined;
    guard.run(() => closing?.close());
    guard.run(() => keys?.stop());
    keys = undefined;
  }

  return { guarded: guard.run, close };
}
