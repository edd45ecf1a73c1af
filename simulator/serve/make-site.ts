// Owns the folder of plain files that is the simulator's page: page, packages, world script, recordings. Made once, and
// again only when its sources have changed. Refuses to serve: any server of files can.
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildFba, FBA } from '../../tools/fitbit/build-fba';
import { buildPackage } from '../../tools/pack/build-package';
import {
  PACKAGE_PATHS,
  PACKAGES_PATH,
  PLATFORMS,
  type Platform,
  RECORDINGS_PATH,
  SCRIPT_PATH,
} from '../page/world/served';
import { simulatorScript } from '../world/script-text';
import { listRecordings, RECORDINGS_SOURCE } from './list-recordings';
import { type Making, makeOnce, noteMade } from './make-once';

/** Of the app, as the simulator takes it. */
export const PACKAGE_FILES: Readonly<Record<Platform, string>> = {
  zepp: 'dist/threecount.js.zab',
  fitbit: `dist/${FBA}`,
};
export const SITE = 'dist/simulator';
export const PAGE_SOURCE = 'simulator/page';

/** Of the versions of all libraries. */
const LIBRARIES = 'package-lock.json';
const APP_SOURCES = ['app.json', 'watch', 'companion', 'settings', 'shared', 'tools/pack', 'tools/build', LIBRARIES];
const FBA_SOURCES = [...APP_SOURCES, 'tools/fitbit'];
const SITE_SOURCES = [
  'simulator',
  'shared',
  'companion',
  'watch/coach',
  'tools/build',
  'tools/fitbit',
  RECORDINGS_SOURCE,
  ...Object.values(PACKAGE_FILES),
  LIBRARIES,
];

/** What is being made, in words for a terminal. */
export type Tell = (words: string) => void;

const makings: Readonly<Record<Platform, (projectFolder: string, tell: Tell) => Making>> = {
  zepp: (projectFolder, tell) => ({
    projectFolder,
    sources: APP_SOURCES,
    results: [PACKAGE_FILES.zepp],
    stamp: 'dist/zepp/made.txt',
    async make() {
      tell('packing the app');
      await buildPackage({ projectFolder });
    },
  }),
  fitbit: (projectFolder, tell) => ({
    projectFolder,
    sources: FBA_SOURCES,
    results: [PACKAGE_FILES.fitbit],
    stamp: 'dist/fitbit/made.txt',
    async make() {
      tell('packing the app for Fitbit OS');
      await buildFba({ projectFolder, unofficial: false });
    },
  }),
};

/** The app for these platforms, in `dist`. */
export async function makePackages(projectFolder: string, tell: Tell, platforms: readonly Platform[]): Promise<void> {
  for (const platform of platforms) await makeOnce(makings[platform](projectFolder, tell));
}

/** To be called where a package has been built otherwise, perhaps for more watches: it is taken as it is. */
export async function notePackages(projectFolder: string, platforms: readonly Platform[]): Promise<void> {
  for (const platform of platforms) await noteMade(makings[platform](projectFolder, () => {}));
}

/** The page with everything that it asks for, in {@link SITE}. The packages must be there. */
export const makeSite = (projectFolder: string, tell: Tell): Promise<boolean> =>
  makeOnce({
    projectFolder,
    sources: SITE_SOURCES,
    results: [SITE],
    stamp: 'dist/simulator.txt',
    async make() {
      tell("building the simulator's page");
      await buildSite(projectFolder);
    },
  });

async function buildSite(projectFolder: string): Promise<void> {
  const site = join(projectFolder, SITE);
  await rm(site, { recursive: true, force: true });
  await mkdir(site, { recursive: true });
  // Loaded here: a start that has nothing to build need not wait for a bundler.
  const { build } = await import('vite');
  await build({
    root: join(projectFolder, PAGE_SOURCE),
    configFile: join(projectFolder, PAGE_SOURCE, 'vite.config.ts'),
    logLevel: 'error',
    build: { outDir: site, emptyOutDir: false },
  });
  const recordings = await listRecordings(projectFolder);
  await writeFile(join(site, SCRIPT_PATH), await simulatorScript());
  await writeFile(join(site, RECORDINGS_PATH), JSON.stringify(recordings));
  await writeFile(join(site, PACKAGES_PATH), JSON.stringify(PACKAGE_PATHS));
  for (const platform of PLATFORMS) {
    await cp(join(projectFolder, PACKAGE_FILES[platform]), join(site, PACKAGE_PATHS[platform]));
  }
  for (const { path, gyroPath, truthPath } of recordings) {
    for (const one of [path, gyroPath, truthPath]) {
      if (one === undefined) continue;
      await cp(join(projectFolder, RECORDINGS_SOURCE, one.slice(one.lastIndexOf('/') + 1)), join(site, one));
    }
  }
}
