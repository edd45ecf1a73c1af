// Owns the server of the made page, for this computer alone. Refuses other computers, and to open a browser.
import { join } from 'node:path';
import { type Plugin, preview } from 'vite';
import { PACKAGE_PATHS, PACKAGES_PATH, type Platform, type ServedPackages } from '../page/world/served';
import { PAGE_SOURCE, SITE } from './make-site';

/** Where the page is to be found, unless something else is there already. A choice. */
export const USUAL_PORT = 3123;
export const HOST = '127.0.0.1';

export interface Serving {
  readonly address: string;
  close(): Promise<void>;
}

/** A package to be served in the place of ours: the page then has no other. */
export interface GivenPackage {
  readonly platform: Platform;
  readonly bytes: Uint8Array;
}

/** Answers for it in the place of the folder. */
const anotherPackage = ({ platform, bytes }: GivenPackage): Plugin => ({
  name: 'another-package',
  configurePreviewServer({ middlewares }) {
    const path = PACKAGE_PATHS[platform];
    const served: ServedPackages = { [platform]: path };
    middlewares.use(PACKAGES_PATH, (_request, response) => {
      response.setHeader('Content-Type', 'application/json');
      response.end(JSON.stringify(served));
    });
    middlewares.use(path, (_request, response) => {
      response.setHeader('Content-Type', 'application/zip');
      response.end(bytes);
    });
  },
});

/** `port`: this one or none; otherwise the usual one, or the next that is free. `given`: the package to serve instead of ours.
 * Rejects with one line. */
export async function serveSite(projectFolder: string, port?: number, given?: GivenPackage): Promise<Serving> {
  const server = await preview({
    root: join(projectFolder, PAGE_SOURCE),
    configFile: false,
    logLevel: 'silent',
    // What is not there is not found, rather than the page again.
    appType: 'mpa',
    plugins: given === undefined ? [] : [anotherPackage(given)],
    build: { outDir: join(projectFolder, SITE) },
    preview: { host: HOST, port: port ?? USUAL_PORT, strictPort: port !== undefined, open: false },
  });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('the server gave no address');
  return { address, close: () => server.close() };
}
