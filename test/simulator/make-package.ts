// Owns small packages made from source texts, bundled with the real zml as the packer does it. Refuses archives.
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import type { Package } from '../../simulator/device/package';

export interface Sources {
  readonly app: string;
  /** By the page's path; the first one opens first. */
  readonly pages: Readonly<Record<string, string>>;
  readonly side?: string;
  readonly setting?: string;
  readonly permissions?: readonly string[];
}

export async function makePackage({ app, pages, side, setting, permissions = [] }: Sources): Promise<Package> {
  const scripts: Record<string, string> = { app: await pack(app) };
  for (const [path, source] of Object.entries(pages)) scripts[path] = await pack(source);
  return {
    appJson: {
      app: { appId: 20001, appName: 'Made', version: { code: 1, name: '1.0.0' } },
      permissions,
      runtime: { apiVersion: { minVersion: '3.6' } },
      module: { page: { pages: Object.keys(pages) } },
      defaultLanguage: 'en-US',
      designWidth: 480,
    },
    scripts,
    texts: { 'en-US': { hello: 'Hello' }, 'de-DE': { hello: 'Hallo' } },
    assetPaths: ['icon.png'],
    ...(side === undefined ? {} : { side: await pack(side) }),
    ...(setting === undefined ? {} : { setting: await pack(setting) }),
  };
}

const ENTRY = 'made-entry';

/** One self-contained script; what comes from the platform is asked of `__$$R$$__`, as the packer writes it. */
async function pack(source: string): Promise<string> {
  const build = await rollup({
    input: ENTRY,
    external: /^@zos\//,
    treeshake: false,
    plugins: [
      {
        name: 'made-source',
        resolveId: (id) => (id === ENTRY ? id : null),
        load: (id) => (id === ENTRY ? source : null),
      },
      nodeResolve({ rootDir: process.cwd() }),
    ],
  });
  const { output } = await build.generate({
    format: 'iife',
    // As it is: a copy would not be guarded.
    interop: 'esModule',
    globals: (id) => `__$$R$$__(${JSON.stringify(id)})`,
  });
  await build.close();
  return output[0].code;
}

/** An app and a side service on the real zml; pages keep the link as `messaging` does. */
export const ZML_APP = `
  import { BaseApp } from '@zeppos/zml/base-app';
  App(BaseApp({ globalData: {} }));
`;

export const zmlPage = (body: string): string => `
  import { BasePage } from '@zeppos/zml/base-page';
  import { log } from '@zos/utils';
  Page(BasePage({ ${body} }));
`;

export const zmlSide = (body: string): string => `
  import { BaseSideService, settingsLib } from '@zeppos/zml/base-side';
  AppSideService(BaseSideService({ onSettingsChange() {}, ${body} }));
`;
