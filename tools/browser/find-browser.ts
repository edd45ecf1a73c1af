// Owns the way to a browser of Chromium's kind: one that is installed, or else one that is fetched by the means at hand.
// Refuses to go on without: its one line says what to install.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';

/** What a browser is called on the path of Linux. */
const COMMANDS = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];
/** Where macOS and Windows have them; playwright knows the places. */
const CHANNELS = ['chrome', 'msedge'];
/** To fetch and unpack a browser over a slow line, ms. */
const FETCH_MS = 10 * 60_000;
const LOOK_MS = 1000;
const LOCK = join(tmpdir(), 'threecount-fetches-a-browser');

export const NO_BROWSER =
  'no browser found, and none could be fetched: install Chrome, Chromium or Edge, or run "npx playwright-core install chromium"';

function onPath(): LaunchOptions[] {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)))
    .filter((file) => existsSync(file))
    .map((executablePath) => ({ executablePath }));
}

/** Every way to start one, the likeliest first; the last is the one that playwright fetches for itself. */
const ways = (): LaunchOptions[] => [...onPath(), ...CHANNELS.map((channel) => ({ channel })), {}];

async function startAny(): Promise<Browser | undefined> {
  for (const way of ways()) {
    try {
      return await chromium.launch(way);
    } catch {
      // Another one may start: what is found need not run, as a placeholder that wants a shop of its own.
    }
  }
  return undefined;
}

/** True where it ended well. What it writes is not for the person who runs the tests. */
const run = (command: string, ...args: readonly string[]): Promise<boolean> =>
  new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'ignore', timeout: FETCH_MS });
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });

/** As root on a Debian: its own Chromium. */
async function fetchWithApt(): Promise<void> {
  if (process.getuid?.() !== 0 || !(await run('apt-get', '--version'))) return;
  await run('apt-get', 'update');
  await run('apt-get', 'install', '-y', '--no-install-recommends', 'chromium');
}

async function fetchWithPlaywright(): Promise<void> {
  const program = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
  await run(process.execPath, program, 'install', 'chromium');
}

/** One process fetches; the others wait until it is done, and then look again. */
async function fetchAlone(fetchOne: () => Promise<void>): Promise<void> {
  try {
    await mkdir(LOCK);
  } catch {
    for (let waitedMs = 0; waitedMs < FETCH_MS && existsSync(LOCK); waitedMs += LOOK_MS) await setTimeout(LOOK_MS);
    return;
  }
  try {
    await fetchOne();
  } finally {
    await rm(LOCK, { recursive: true, force: true });
  }
}

/** A browser without a window. Rejects with {@link NO_BROWSER}. */
export async function startBrowser(): Promise<Browser> {
  for (const fetchOne of [undefined, fetchWithApt, fetchWithPlaywright]) {
    if (fetchOne !== undefined) await fetchAlone(fetchOne);
    const browser = await startAny();
    if (browser !== undefined) return browser;
  }
  throw new Error(NO_BROWSER);
}
