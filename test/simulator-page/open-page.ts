// Owns a browser with the simulator's page in it, served as `npm start` serves it. Refuses to look away from faults: what
// the browser complains of is kept.
import type { Browser, Page } from 'playwright-core';
import { PLATFORMS } from '../../simulator/page/world/served';
import { makePackages, makeSite } from '../../simulator/serve/make-site';
import { type Serving, serveSite } from '../../simulator/serve/serve-site';
import type { Simulation } from '../../simulator/world/driver';
import { startBrowser } from '../../tools/browser/find-browser';
import { type Far, farSimulation } from './far';

export interface OpenPage {
  readonly page: Page;
  readonly simulation: Far<Simulation>;
  /** What the browser's console has complained of, and what nobody caught. */
  readonly complaints: readonly string[];
  /** Until what was done has been drawn. */
  drawn(): Promise<void>;
  close(): Promise<void>;
}

export interface PageOptions {
  /** A watch's name, as the page offers it. */
  readonly device?: string;
  readonly language?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** When the world begins, ms UTC. */
  readonly startMs?: number;
  /** The simulated time stands, unless it is let go on. */
  readonly paused?: boolean;
  /** Waits and the simulated time are this many times as fast. */
  readonly hurry?: number;
  /** Runs in the browser before the page. */
  readonly initScript?: string;
}

export interface House {
  open(options?: PageOptions): Promise<OpenPage>;
  close(): Promise<void>;
}

/** A Monday evening: the same in every run. */
export const START_MS = Date.UTC(2026, 0, 5, 18);

/** Builds what has changed, serves it and starts a browser. */
export async function openHouse(projectFolder: string): Promise<House> {
  await makePackages(projectFolder, () => {}, PLATFORMS);
  await makeSite(projectFolder, () => {});
  const serving = await serveSite(projectFolder, 0);
  try {
    const browser = await startBrowser();
    return {
      open: (options = {}) => openPage(browser, serving, options),
      async close() {
        await browser.close();
        await serving.close();
      },
    };
  } catch (error) {
    await serving.close();
    throw error;
  }
}

/** Runs in the browser before the page: what takes a person's time there takes less of a test's. */
function hurryUp(times: number): void {
  const wait = window.setTimeout;
  Object.assign(window, { setTimeout: (run: () => void, ms = 0) => wait(run, ms / times) });
  let world: typeof window.threecountWorld;
  Object.defineProperty(window, 'threecountWorld', {
    get: () => world,
    set(given: typeof world) {
      world = given;
      if (given === undefined) return;
      const { setSpeed } = given;
      given.setSpeed = (speed) => setSpeed(speed * times);
    },
  });
}

async function openPage(browser: Browser, { address }: Serving, options: PageOptions): Promise<OpenPage> {
  const { device, language, viewport = { width: 1280, height: 1000 }, paused = false, startMs = START_MS } = options;
  const page = await browser.newPage({ viewport, locale: 'en-US', timezoneId: 'UTC', colorScheme: 'light' });
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`not caught: ${error.message}`));
  page.on('requestfailed', (request) => complaints.push(`not loaded: ${request.url()}`));
  // tsx wraps the functions that are sent there in a call of this name.
  await page.addInitScript('globalThis.__name ??= (named) => named;');
  if (options.hurry !== undefined) await page.addInitScript(hurryUp, options.hurry);
  if (options.initScript !== undefined) await page.addInitScript(options.initScript);
  const choice = new URLSearchParams({ start: String(startMs) });
  if (device !== undefined) choice.set('device', device);
  if (language !== undefined) choice.set('language', language);
  await page.goto(`${address}?${choice}`);
  await page.waitForFunction(() => window.threecountWorld !== undefined);
  if (paused) await page.evaluate(() => window.threecountWorld?.setPaused(true));
  return {
    page,
    simulation: farSimulation(page),
    complaints,
    drawn: () =>
      page.evaluate(
        () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
      ),
    close: () => page.close(),
  };
}
