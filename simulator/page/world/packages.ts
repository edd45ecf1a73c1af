// Owns what a package is to this page, whatever its platform: what it speaks, how it is called, how a world is made of it.
// Refuses to fetch one.
import type { FbaPackage } from '../../fitbit/package';
import { type OpenedFba, readFbaPackage } from '../../fitbit/read-fba-package';
import { readTxi } from '../../fitbit/read-txi';
import { textNumber } from '../../fitbit/text-number';
import { type QuickJsSimulation, runInQuickJs } from '../../world/in-quick-js';
import { type PackageForScreen, readZab } from '../../world/read-package';
import { type Picture, readTga } from '../../world/read-tga';
import { devicesFor, FITBIT_WATCH } from './devices';
import type { Platform } from './served';
import type { DeviceChoice } from './world';

export interface WorldChoice {
  readonly device: DeviceChoice;
  readonly language: string;
  /** ms UTC. */
  readonly startMs: number;
}

export interface PagePackage {
  readonly device: DeviceChoice;
  /** Those that it speaks, its own first. */
  languages(): readonly string[];
  /** As it calls itself in this language. */
  appName(language: string): string;
  /** Whether it is Threecount, which the story is about. */
  hasStory(): boolean;
  /** By the names that its pages call them. Each throws where it cannot be read. */
  pictures(): Readonly<Record<string, () => Picture>>;
  /** @param script the simulator, as text. */
  start(script: string, choice: WorldChoice, sensors?: Sensors): Promise<QuickJsSimulation>;
}

/** What the watch is to lack or have; without it, all. On Fitbit OS the app asks for the accelerometer alone. */
export interface Sensors {
  readonly Gyroscope: boolean;
}

/** A text that only Threecount has. */
const STORY_TEXT = 'firstRun.left';
const USUAL_LANGUAGE = 'en-US';
const PICTURE = '.png';

/** Of a `.zab` or `.zpk`: one for each watch. Throws one line where it cannot be run. */
function zeppPackages(bytes: Uint8Array): PagePackage[] {
  const packages = readZab(bytes).map((one) => ({ ...one, open: once(one.open) }));
  return devicesFor(packages.map(({ screen }) => screen)).flatMap((device) => {
    const { shape, widthPx, heightPx } = device;
    const found = packages.find(
      ({ screen }) => screen.shape === shape && screen.widthPx === widthPx && screen.heightPx === heightPx,
    );
    return found === undefined ? [] : [zeppPackage(device, found)];
  });
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function zeppPackage(device: DeviceChoice, { screen, chip, open }: PackageForScreen): PagePackage {
  return {
    device,
    languages() {
      const { texts, appJson } = open().package;
      return ownFirst(appJson.defaultLanguage, Object.keys(texts));
    },
    appName(language) {
      const { texts, appJson } = open().package;
      return texts[language]?.appName ?? appJson.app.appName ?? 'the app';
    },
    hasStory: () => open().package.texts[USUAL_LANGUAGE]?.[STORY_TEXT] !== undefined,
    pictures: () => readers(open().assets, PICTURE, (bytes) => readTga(bytes, chip)),
    start: (script, { language, startMs }, sensors) =>
      runInQuickJs(script, {
        ...{ package: open().package, startMs, screen, language, deviceName: device.name },
        ...(sensors === undefined ? {} : { sensors }),
      }),
  };
}

/** Of a `.fba`. What cannot be run throws one line once it is looked into. */
function fitbitPackages(bytes: Uint8Array): PagePackage[] {
  return [fitbitPackage(once(() => readFbaPackage(bytes)))];
}

const isThreecount = ({ texts }: FbaPackage): boolean => texts[USUAL_LANGUAGE]?.[textNumber(STORY_TEXT)] !== undefined;

function fitbitPackage(open: () => OpenedFba): PagePackage {
  return {
    device: FITBIT_WATCH,
    languages: () => ownFirst(USUAL_LANGUAGE, Object.keys(open().package.texts)),
    appName: () => open().package.name,
    hasStory: () => isThreecount(open().package),
    pictures: () => readers(open().assets, `${PICTURE}.txi`, readTxi),
    start: (script, { language, startMs }) => runInQuickJs(script, { package: open().package, startMs, language }),
  };
}

export const PACKAGES: Readonly<Record<Platform, (bytes: Uint8Array) => readonly PagePackage[]>> = {
  zepp: zeppPackages,
  fitbit: fitbitPackages,
};

const ownFirst = (own: string, languages: readonly string[]): string[] => [
  own,
  ...languages.filter((language) => language !== own).sort(),
];

/** Pages call all of them `.png`, whatever the packer has made of them. */
function readers(
  assets: Readonly<Record<string, Uint8Array>>,
  ending: string,
  read: (bytes: Uint8Array) => Picture,
): Record<string, () => Picture> {
  const pictures = Object.entries(assets).filter(([path]) => path.endsWith(ending));
  return Object.fromEntries(
    pictures.map(([path, bytes]) => [path.slice(0, path.length - ending.length) + PICTURE, () => read(bytes)]),
  );
}
