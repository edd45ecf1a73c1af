// Owns how a world is opened: what it is made of is fetched once, then a world is made for each watch that is chosen.
// Refuses to show anything.
import type { DiskContents } from '../../device/disk';
import { startLiveLoop } from './live-loop';
import { PACKAGES, type PagePackage, type WorldChoice } from './packages';
import { readPictures } from './read-pictures';
import { PACKAGES_PATH, PLATFORMS, type Platform, SCRIPT_PATH, type ServedPackages } from './served';
import type { DeviceChoice, World, WristPlayer } from './world';

/** What every world is made of. */
export interface Stuff {
  readonly packages: readonly PagePackage[];
  readonly devices: readonly DeviceChoice[];
  /** Those that the app speaks, its own first. */
  readonly languages: readonly string[];
  readonly script: string;
}

/** What outlives a world: the disks of watches by their names, and what each platform's app on the one phone keeps. */
export interface Kept {
  readonly disks: Readonly<Record<string, DiskContents>>;
  readonly storages: Partial<Readonly<Record<Platform, Readonly<Record<string, string>>>>>;
  /** Time does not go back in the next world. */
  readonly nowMs: number;
}

export const NOTHING_KEPT: Kept = { disks: {}, storages: {}, nowMs: 0 };

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
  const [served, script]: [ServedPackages, string] = await Promise.all([
    fetched(PACKAGES_PATH).then((response) => response.json()),
    fetched(SCRIPT_PATH).then((response) => response.text()),
  ]);
  const packages = await Promise.all(
    PLATFORMS.map(async (platform) => {
      const path = served[platform];
      if (path === undefined) return [];
      return PACKAGES[platform](new Uint8Array(await (await fetched(path)).arrayBuffer()));
    }),
  );
  const all = packages.flat();
  return {
    packages: all,
    devices: all.map(({ device }) => device),
    // They are the same on every watch: read where they are most likely needed again.
    languages: all[0]?.languages() ?? [],
    script,
  };
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
  const given = packages.find((one) => one.device.name === device.name);
  if (given === undefined) throw new Error(`There is no package for the ${device.name}.`);
  const [simulation, { bitmaps, urls, faults }] = await Promise.all([
    given.start(script, { ...choice, startMs }),
    readPictures(given),
  ]);
  const disk = kept.disks[device.name];
  if (disk !== undefined) simulation.disk.fill(disk);
  for (const [key, value] of Object.entries(kept.storages[device.platform] ?? {})) {
    simulation.phone.setStored(key, value);
  }
  const { end, ...loop } = startLiveLoop((ms) => simulation.advance(ms), fail);
  let player: WristPlayer | undefined;
  let ended = false;
  return {
    ...loop,
    ...{ simulation, device, language, startMs, faults, assets: bitmaps, pictureUrls: urls },
    appName: given.appName(language),
    touched() {
      if (ended) return;
      // What is due now is done even while time stands: a page that was asked for comes.
      simulation.advance(0);
      loop.touched();
    },
    setPlayer(wrist) {
      player = wrist;
    },
    player: () => player,
    hasStory: given.hasStory(),
    keep: () => ({
      disks: { ...kept.disks, [device.name]: simulation.disk.contents() },
      storages: { ...kept.storages, [device.platform]: simulation.phone.storage() },
      nowMs: simulation.nowMs(),
    }),
    end() {
      ended = true;
      end();
      // The parts of the page leave first.
      setTimeout(simulation.dispose);
      for (const picture of bitmaps.values()) picture.close();
    },
  };
}
