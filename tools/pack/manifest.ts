// Owns what app.json says about the parts of the package. Refuses the rest of it: the packer checks that.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface Manifest {
  readonly version: string;
  readonly permissions: readonly string[];
  /** `r` and `s`: round and square. */
  readonly shapes: readonly string[];
  /** Paths without an ending, the same in the sources and in the package. */
  readonly pages: readonly string[];
  readonly sideService: string;
  readonly settingsPage: string;
}

interface Json {
  readonly app: { readonly version: { readonly name: string } };
  readonly permissions: readonly string[];
  readonly targets: {
    readonly common: {
      readonly module: {
        readonly page: { readonly pages: readonly string[] };
        readonly 'app-side': { readonly path: string };
        readonly setting: { readonly path: string };
      };
      readonly platforms: readonly { readonly st: string }[];
    };
  };
}

export async function readManifest(projectFolder: string): Promise<Manifest> {
  const json: Json = JSON.parse(await readFile(join(projectFolder, 'app.json'), 'utf8'));
  const { module, platforms } = json.targets.common;
  return {
    version: json.app.version.name,
    permissions: json.permissions,
    shapes: platforms.map(({ st }) => st),
    pages: module.page.pages,
    sideService: module['app-side'].path,
    settingsPage: module.setting.path,
  };
}

/** Where the app itself begins, in the sources; the packer wants it at the top of the package. */
export const APP_SOURCE = 'watch/zepp/app';
export const APP_STAGED = 'app';

export interface Entry {
  readonly source: string;
  readonly staged: string;
}

/** Everything that is bundled on its own. */
export function entriesOf(manifest: Manifest): Entry[] {
  const same = [...manifest.pages, manifest.sideService, manifest.settingsPage];
  return [{ source: APP_SOURCE, staged: APP_STAGED }, ...same.map((path) => ({ source: path, staged: path }))];
}
