// Owns the folder of plain files that is the simulator's page: page, package, world script, recordings. Made once, and
// again only when its sources have changed. Refuses to serve: any server of files can.
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildPackage } from '../../tools/pack/build-package';
import { PACKAGE_PATH, RECORDINGS_PATH, SCRIPT_PATH } from '../page/world/served';
import { simulatorScript } from '../world/script-text';
import { listRecordings, RECORDINGS_SOURCE } from './list-recordings';
import { type Making, makeOnce, noteMade } from './make-once';

export const PACKAGE_FILE = 'dist/threecount.js.zab';
export const SITE = 'dist/simulator';
export const PAGE_SOURCE = 'simulator/page';

/** Of the versions of all libraries. */
const LIBRARIES = 'package-lock.json';
const APP_SOURCES = ['app.json', 'watch', 'companion', 'settings', 'shared', 'tools/pack', 'tools/build', LIBRARIES];
const SITE_SOURCES = [
  'simulator',
  'shared',
  'companion',
  'watch/coach',
  'tools/build',
  RECORDINGS_SOURCE,
  PACKAGE_FILE,
  LIBRARIES,
];

/** What is being made, in words for a terminal. */
export type Tell = (words: string) => void;

const packageMaking = (projectFolder: string, tell: Tell): Making => ({
  projectFolder,
  sources: APP_SOURCES,
  results: [PACKAGE_FILE],
  stamp: 'dist/zepp/made.txt',
  async make() {
    tell('packing the app');
    await buildPackage({ projectFolder });
  },
});

/** The plain JavaScript build of the app, in `dist`. */
export const makePackage = (projectFolder: string, tell: Tell): Promise<boolean> =>
  makeOnce(packageMaking(projectFolder, tell));

/** To be called where the package has been built otherwise, perhaps for more watches: it is taken as it is. */
export const notePackage = (projectFolder: string): Promise<void> => noteMade(packageMaking(projectFolder, () => {}));

/** The page with everything that it asks for, in {@link SITE}. The package must be there. */
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
  await cp(join(projectFolder, PACKAGE_FILE), join(site, PACKAGE_PATH));
  for (const { path, gyroPath, truthPath } of recordings) {
    for (const one of [path, gyroPath, truthPath]) {
      if (one === undefined) continue;
      await cp(join(projectFolder, RECORDINGS_SOURCE, one.slice(one.lastIndexOf('/') + 1)), join(site, one));
    }
  }
}
