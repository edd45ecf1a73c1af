// Owns what a packed app is to the simulator: of the package for a screen its scripts, texts and pictures.
// Refuses bytecode: the plain JavaScript build of the same package is what runs here. Knows no file system.
import { type Files, fileOf, type Halves, listZab } from '../../tools/pack/read-zab';
import type { ScreenSize } from '../device/organs';
import type { AppJson, Package, Texts } from '../device/package';
import { fromUtf8 } from '../device/utf8';
import { readTexts } from './read-texts';

export interface PackageForScreen {
  readonly screen: ScreenSize;
  /** `NXP`, `ZPS`, `APOLLO`: decides how pictures are packed. */
  readonly chip: string;
  readonly open: () => OpenedPackage;
}

export interface OpenedPackage {
  readonly package: Package;
  /** Bytes by their path within `assets/`. */
  readonly assets: Readonly<Record<string, Uint8Array>>;
}

/** Every package in a `.zab` or `.zpk`, by the screen it is for. */
export function readZab(zab: Uint8Array): readonly PackageForScreen[] {
  return listZab(zab).flatMap(({ platforms, open }) =>
    platforms.map(({ screenType, screenResolution, cpuPlatform }) => ({
      screen: screenOf(screenType, screenResolution),
      chip: cpuPlatform,
      open: () => opened(open()),
    })),
  );
}

/** The package for exactly this screen. */
export function readZabFor(zab: Uint8Array, screen: ScreenSize): OpenedPackage {
  const all = readZab(zab);
  const found = all.find((one) => nameOf(one.screen) === nameOf(screen));
  if (found !== undefined) return found.open();
  throw new Error(`no package for ${nameOf(screen)}; there are ${all.map((one) => nameOf(one.screen)).join(', ')}`);
}

const nameOf = ({ shape, widthPx, heightPx }: ScreenSize): string => `${shape} ${widthPx}x${heightPx}`;

function opened({ device, phone }: Halves): OpenedPackage {
  const bytecode = Object.keys(device).find((path) => path.endsWith('.bin'));
  if (bytecode !== undefined) throw new Error(`${bytecode} is bytecode: the simulator runs the plain JavaScript build`);
  const scripts = Object.fromEntries(
    Object.keys(device)
      .filter((path) => path.endsWith('.js'))
      .map((path) => [path.slice(0, -'.js'.length), textOf(device, path)]),
  );
  const appJson = appJsonOf(device);
  if (scripts.app === undefined) throw new Error('the package holds no app.js');
  const missing = appJson.module.page.pages.find((page) => scripts[page] === undefined);
  if (missing !== undefined) throw new Error(`the package holds no ${missing}.js, which its app.json lists as a page`);
  const assets = within(device, 'assets/');
  const side = phone['app-side.js'];
  const setting = phone['setting.js'];
  return {
    package: {
      appJson,
      scripts,
      texts: localesOf(within(assets, 'raw/locale/')),
      assetPaths: Object.keys(assets),
      ...(side === undefined ? {} : { side: fromUtf8(side) }),
      ...(setting === undefined ? {} : { setting: fromUtf8(setting) }),
    },
    assets,
  };
}

const USUAL_LANGUAGE = 'en-US';
const USUAL_DESIGN_WIDTH_PX = 480;

/** What a package may leave out is filled in; without pages it is no app. */
function appJsonOf(device: Files): AppJson {
  let given: Partial<AppJson> | null;
  try {
    given = JSON.parse(textOf(device, 'app.json')) as Partial<AppJson> | null;
  } catch (error) {
    if (device['app.json'] === undefined) throw error;
    throw new Error('app.json of the package is no JSON');
  }
  const { app, module } = given ?? {};
  const pages: unknown = module?.page?.pages;
  if (app === undefined || module === undefined || !Array.isArray(pages) || pages.length === 0)
    throw new Error('app.json of the package lists no pages: the simulator runs apps');
  return {
    ...given,
    ...{ app, module },
    runtime: given?.runtime ?? { apiVersion: { minVersion: '3.0' } },
    defaultLanguage: given?.defaultLanguage ?? USUAL_LANGUAGE,
    designWidth: given?.designWidth ?? USUAL_DESIGN_WIDTH_PX,
  };
}

function localesOf(files: Files): Texts {
  const keys = files['TID.btxt'];
  if (keys === undefined) return {};
  const names = readTexts(keys);
  return Object.fromEntries(
    Object.entries(files)
      .filter(([path]) => path !== 'TID.btxt')
      .map(([path, bytes]) => {
        const texts = readTexts(bytes);
        return [path.replace(/\.btxt$/, ''), Object.fromEntries(names.map((name, i) => [name, texts[i] ?? '']))];
      }),
  );
}

function within(files: Files, folder: string): Files {
  const own = Object.entries(files).filter(([path]) => path.startsWith(folder));
  return Object.fromEntries(own.map(([path, bytes]) => [path.slice(folder.length), bytes]));
}

const textOf = (files: Files, path: string): string => fromUtf8(fileOf(files, path, 'the package'));

function screenOf(type: string, resolution: string): ScreenSize {
  const [widthPx, heightPx] = resolution.split('x').map(Number);
  if (widthPx === undefined || heightPx === undefined) throw new Error(`the package is for a screen of ${resolution}`);
  return { shape: type === 'round' ? 'round' : 'square', widthPx, heightPx };
}
