// Owns the way from page to page: the one before is closed and forgotten, then the next one's chunk is asked for and opened.
// Refuses a stack and to know any page: none is held but the one in front, so that the platform may free the others.
import type { Guard } from '../coach/guard';
import { NO_LINK } from '../coach/no-link';
import type { Input } from '../coach/page';
import { type CreatePage, createPageLife, type PageLife } from '../coach/page-life';
import type { PageName } from '../coach/page-name';
import type { Clock, Link, Ports, Router, Store } from '../coach/ports';
import type { PageLink } from './ports/link';
import type { Pulses, PulsesFor } from './ports/pulses';

/** What the chunk of a page gives; `openLink` where the page speaks with the phone. */
export interface PageChunk {
  readonly create: CreatePage;
  readonly pulses: PulsesFor;
  readonly openLink?: (clock: Clock, guard: Guard) => PageLink;
}

/** By the page's name and what it is asked for. */
export type LoadPage = Readonly<Record<PageName, (parameter: string) => Promise<PageChunk>>>;

export interface PageRouter extends Router {
  /** True where it was taken; else the platform does what it does: at home it leaves the app. */
  give(input: Input): boolean;
  /** The app ends: nothing may run on. */
  close(): void;
}

export interface PageNeeds {
  readonly link: Link;
  readonly router: Router;
  readonly pulses: (store: Store) => Pulses;
}

export interface RouterOptions {
  readonly load: LoadPage;
  readonly clock: Clock;
  readonly guard: Guard;
  readonly portsFor: (page: PageNeeds) => Ports;
}

interface Running {
  readonly life: PageLife;
  ports?: Ports;
  link?: PageLink;
}

export function createRouter({ load, clock, guard, portsFor }: RouterOptions): PageRouter {
  let running: Running | undefined;
  let loading = false;

  function open(chunk: PageChunk, parameter: string, next: Running): void {
    const link = chunk.openLink?.(clock, guard);
    if (link !== undefined) next.link = link;
    next.ports = portsFor({
      link: link?.link ?? NO_LINK,
      router: { go },
      pulses: (store) => chunk.pulses(store, parameter),
    });
    next.life.open(chunk.create, next.ports, parameter);
  }

  function go(page: PageName, parameter = ''): void {
    close();
    const next: Running = { life: createPageLife(page, guard, go) };
    running = next;
    loading = true;
    const asked = (run: () => void): void => {
      if (running !== next) return;
      loading = false;
      guard.run(run);
    };
    load[page](parameter).then(
      (chunk) => asked(() => open(chunk, parameter, next)),
      (error: unknown) => asked(() => guard.failed(error)),
    );
  }

  /** A page leaves nothing running; should one fail at that, motor, sensor and light are the watch's all the same. */
  function close(): void {
    const closing = running;
    running = undefined;
    loading = false;
    if (closing === undefined) return;
    closing.life.close();
    guard.run(() => closing.link?.close());
    guard.run(() => closing.ports?.motor.stop());
    guard.run(() => closing.ports?.motion.stop());
    guard.run(() => closing.ports?.power.rest());
  }

  return {
    go,
    close,
    // What is pressed before the page is there was meant for the one before.
    give: (input) => loading || (running?.life.give(input) ?? false),
  };
}
