// Owns how a world is opened: what it is made of is fetched once, then a world is made for each watch that is chosen.
// Refuses to show anything.
import type { DiskContents } from '../../device/disk';
import type { TapText } from '../../lifter/taps';
import { runInQuickJs } from '../../world/in-quick-js';
import { type PackageForScreen, readZab } from '../../world/read-package';
import { readTga } from '../../world/read-tga';
import { devicesFor, sizeText } from './devices';
import { startLiveLoop } from './live-loop';
import { PACKAGE_PATH, SCRIPT_PATH } from './served';
import type { DeviceChoice, World, WristPlayer } from './world';

/** What every world is made of. */
export interface Stuff {
  readonly packages: readonly PackageForScreen[];
  readonly devices: readonly DeviceChoice[];
  /** Those that the package speaks, its own first. */
  readonly languages: readonly string[];
  readonly script: string;
}

export interface WorldChoice {
  readonly device: DeviceChoice;
  readonly language: string;
  /** ms UTC. */
  readonly startMs: number;
}

/** A text that only Threecount has. */
const STORY_TEXT: TapText = 'firstRun.left';
const STORY_LANGUAGE = 'en-US';

/** What outlives a world: the disks of watches by their names, and the one phone's storage. */
export interface Kept {
  readonly disks: Readonly<Record<string, DiskContents>>;
  readonly storage: Readonly<Record<string, string>>;
  /** Time does not go back in the next world. */
  readonly nowMs: number;
}

export const NOTHING_KEPT: Kept = { disks: {}, storage: {}, nowMs: 0 };

export interface OpenWorld extends World {
  /** Whether the package is the one that the story is about. */
  readonly hasStory: boolean;
  /** What is to go on in the next world, with what was kept before. */
  keep(): Kept;
  end(): void;
}

async function fetched(path: string): Promise<Response> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} is not there (${response.status}). Start the simulator with "npm start".`);
  return response;
}

export async function fetchStuff(): Promise<Stuff> {
  const [zab, script] = await Promise.all([
    fetched(PACKAGE_PATH).then((response) => response.arrayBuffer()),
    fetched(SCRIPT_PATH).then((response) => response.text()),
  ]);
  const packages = readZab(new Uint8Array(zab)).map((one) => ({ ...one, open: once(one.open) }));
  const devices = devicesFor(packages.map(({ screen }) => screen));
  return { packages, devices, languages: languagesOf(packages, devices[0]), script };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function packageFor(packages: readonly PackageForScreen[], device: DeviceChoice): PackageForScreen | undefined {
  const { shape, widthPx, heightPx } = device;
  return packages.find(
    ({ screen }) => screen.shape === shape && screen.widthPx === widthPx && screen.heightPx === heightPx,
  );
}

/** They are the same on every watch: read where they are most likely needed again. */
function languagesOf(packages: readonly PackageForScreen[], device: DeviceChoice | undefined): readonly string[] {
  const opened = device === undefined ? undefined : packageFor(packages, device)?.open();
  if (opened === undefined) return [];
  const { defaultLanguage } = opened.package.appJson;
  const others = Object.keys(opened.package.texts).filter((language) => language !== defaultLanguage);
  return [defaultLanguage, ...others.sort()];
}

/** @param fail hears what the simulator itself threw while time went on. */
export async function openWorld(
  { packages, script }: Stuff,
  choice: WorldChoice,
  kept: Kept,
  fail: (error: unknown) => void,
): Promise<OpenWorld> {
  const { device, language } = choice;
  const startMs = Math.max(choice.startMs, kept.nowMs);
  const forScreen = packageFor(packages, device);
  if (forScreen === undefined) throw new Error(`There is no package for a ${sizeText(device)} screen.`);
  const opened = forScreen.open();
  const [simulation, { pictures, faults }] = await Promise.all([
    runInQuickJs(script, {
      package: opened.package,
      startMs,
      screen: { shape: device.shape, widthPx: device.widthPx, heightPx: device.heightPx },
      language,
      deviceName: device.name,
    }),
    readPictures(opened.assets, forScreen.chip),
  ]);
  const disk = kept.disks[device.name];
  if (disk !== undefined) simulation.disk.fill(disk);
  for (const [key, value] of Object.entries(kept.storage)) simulation.phone.setStored(key, value);
  const { end, ...loop } = startLiveLoop((ms) => simulation.advance(ms), fail);
  let player: WristPlayer | undefined;
  let ended = false;
  return {
    ...loop,
    ...{ simulation, device, language, startMs, faults, assets: pictures },
    appName: opened.package.texts[language]?.appName ?? opened.package.appJson.app.appName ?? 'the app',
    touched() {
      if (ended) return;
      // What is due now is done even while time stands: a page that was asked for comes.
      simulation.advance(0);
      loop.touched();
    },
    setPlayer(given) {
      player = given;
    },
    player: () => player,
    hasStory: opened.package.texts[STORY_LANGUAGE]?.[STORY_TEXT] !== undefined,
    keep: () => ({
      disks: { ...kept.disks, [device.name]: simulation.disk.contents() },
      storage: simulation.phone.storage(),
      nowMs: simulation.nowMs(),
    }),
    end() {
      ended = true;
      end();
      // The parts of the page leave first.
      setTimeout(simulation.dispose);
      for (const picture of pictures.values()) picture.close();
    },
  };
}

async function readPictures(
  assets: Readonly<Record<string, Uint8Array>>,
  chip: string,
): Promise<{ pictures: Map<string, ImageBitmap>; faults: string[] }> {
  const pictures = new Map<string, ImageBitmap>();
  const faults: string[] = [];
  const paths = Object.keys(assets).filter((path) => path.endsWith('.png'));
  await Promise.all(
    paths.map(async (path) => {
      try {
        const { rgba, widthPx, heightPx } = readTga(assets[path] ?? new Uint8Array(), chip);
        pictures.set(path, await createImageBitmap(new ImageData(rgba, widthPx, heightPx)));
      } catch (error) {
        faults.push(`${path}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }),
  );
  return { pictures, faults };
}
