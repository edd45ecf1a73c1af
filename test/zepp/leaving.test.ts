// Owns that a page has given back what is the watch's before it asks for the next page: whether the next one begins before
// this one is told that it ends is not documented, and what it gave back then it would take from the next.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readZabFor } from '../../simulator/world/read-package';
import { createVmSimulation } from '../../simulator/world/vm';
import { ROOT } from '../package/built';

it('timers, sensor, light and keys', () => {
  const screen = { shape: 'round', widthPx: 480, heightPx: 480 } as const;
  const { package: built } = readZabFor(readFileSync(join(ROOT, 'dist/threecount.js.zab')), screen);
  const sim = createVmSimulation({ package: built, startMs: Date.UTC(2026, 10, 22, 18), screen, language: 'en-US' });
  const tap = (text: string, thenMs = 20) => {
    sim.watch.tap(text);
    sim.advance(thenMs);
  };
  sim.watch.launch();
  sim.advance(20);
  const asLit = sim.watch.display();
  for (const text of ['Left', 'kg', 'Skip']) tap(text);
  tap('Press', 12_000);
  for (const text of ['Go on', 'Go on', 'Later', 'Skip', 'Start']) tap(text);
  // The app's own are zml's.
  const timers = () => sim.timers().filter(({ owner }) => owner === 'page');
  expect(timers()).not.toEqual([]);
  expect(sim.watch.display()).not.toEqual(asLit);
  expect(sim.watch.swipe('RIGHT')).toBe(true);
  const page = sim.watch.page();
  // The platform changes the page only once the code that asked for it has run to its end.
  sim.watch.tap('Cancel');
  expect(sim.watch.page()).toEqual(page);
  expect(timers()).toEqual([]);
  expect(sim.wrist.running()).toEqual([]);
  expect(sim.watch.display()).toEqual(asLit);
  expect(sim.watch.swipe('RIGHT')).toBe(false);
  expect(sim.problems()).toEqual([]);
});
