// Owns driving the simulation within a browser's page from here, as if it were here. Refuses what JSON cannot carry.
import type { Page } from 'playwright-core';
import type { World } from '../../simulator/page/world/world';
import type { Simulation } from '../../simulator/world/driver';

declare global {
  interface Window {
    threecountWorld?: World;
  }
}

/** The same methods, each giving a promise. */
export type Far<T> = {
  readonly [Name in keyof T]: T[Name] extends (...given: infer Given) => infer Value
    ? (...given: Given) => Promise<Value>
    : Far<T[Name]>;
};

/** Everything that is done shows on the page. */
export function farSimulation(page: Page): Far<Simulation> {
  const far = (path: readonly string[]): object =>
    new Proxy(() => undefined, {
      get: (_target, name) => (typeof name === 'string' && name !== 'then' ? far([...path, name]) : undefined),
      apply: (_target, _self, given: unknown[]) => run(page, path, given),
    });
  return far([]) as Far<Simulation>;
}

const run = (page: Page, path: readonly string[], given: readonly unknown[]): Promise<unknown> =>
  page.evaluate(
    ([names, values]) => {
      const world = window.threecountWorld;
      if (world === undefined) throw new Error('the page has no world yet');
      let owner: object = world.simulation;
      for (const name of names.slice(0, -1)) owner = Reflect.get(owner, name);
      const value = Reflect.apply(Reflect.get(owner, names[names.length - 1] ?? ''), owner, values);
      world.touched();
      return value;
    },
    [path, given] as const,
  );

/** What the watch is waited for: a text on its screen, or a page, by a part of its path. */
export interface Sight {
  readonly text?: string;
  readonly page?: string;
}

/** How often the screen is looked at, and for how long at most, ms of the simulation. */
const LOOK_MS = 100;
const LONGEST_MS = 120_000;

/** Lets the simulated time go on until this is seen, in one go. */
export async function advanceUntil(page: Page, sight: Sight): Promise<void> {
  const shown = await page.evaluate(
    ([{ text, page: path }, lookMs, longestMs]) => {
      const world = window.threecountWorld;
      if (world === undefined) throw new Error('the page has no world yet');
      const { watch } = world.simulation;
      for (let passedMs = 0; passedMs < longestMs; passedMs += lookMs) {
        const isText = text === undefined || watch.texts().includes(text);
        if (isText && (path === undefined || watch.page()?.url.includes(path) === true)) {
          world.touched();
          return undefined;
        }
        world.simulation.advance(lookMs);
      }
      return watch.texts();
    },
    [sight, LOOK_MS, LONGEST_MS] as const,
  );
  if (shown !== undefined)
    throw new Error(`waited for ${JSON.stringify(sight)}; the watch shows: ${shown.join(' | ')}`);
}
