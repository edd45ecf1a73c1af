// Owns the life of one page on any platform: opened, told what the person does, closed once, its errors said.
// Refuses to know which page, and how a platform brings the next one.
import type { Guard } from './guard';
import type { Input, Page } from './page';
import type { PageName } from './page-name';
import type { Ports, Router } from './ports';

export type CreatePage = (ports: Ports, parameter?: string) => Page;

export interface PageLife {
  /** `parameter`: as the page before gave it; empty where it gave none. */
  open(create: CreatePage, ports: Ports, parameter: string): void;
  /** True where the page took it; else the platform does what it does. */
  give(input: Input): boolean;
  /** Without effect once it is closed. */
  close(): void;
}

/** @param go leads to another page, and closes this one before. */
export function createPageLife(name: PageName, guard: Guard, go: Router['go']): PageLife {
  let page: Page | undefined;
  return {
    open(create, ports, parameter) {
      page = parameter === '' ? create(ports) : create(ports, parameter);
      page.open();
    },
    give(input) {
      let taken = false;
      guard.run(() => {
        taken = page?.input(input) ?? false;
        // Pages replace one another, so the platform's way back would leave the app; only at home that is right.
        if (!taken && input.kind === 'back' && name !== 'home') {
          taken = true;
          go('home');
        }
      });
      return taken;
    },
    close() {
      const closing = page;
      page = undefined;
      guard.run(() => closing?.close());
    },
  };
}
