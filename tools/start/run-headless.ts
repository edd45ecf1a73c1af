// Owns `npm start -- --headless FILE`: the recording in, the story out. Refuses to build: the package is there.
import { readFileSync } from 'node:fs';
import type { Recording } from '../../shared/motion/recording';
import { performSet } from '../../simulator/headless/perform-set';
import { sizeText } from '../../simulator/page/world/devices';
import { PACKAGES } from '../../simulator/page/world/packages';
import type { Platform } from '../../simulator/page/world/served';
import type { DeviceChoice } from '../../simulator/page/world/world';
import { simulatorScript } from '../../simulator/world/script-text';
import { FileFault, quoted } from '../recording/fault';
import { FINE, OWN_FAULT, type Terminal } from '../terminal';
import type { StartOptions } from './options';
import { storyText } from './story-text';

/** A Monday evening, so that the same recording gives the same story. */
const START_MS = Date.UTC(2026, 0, 5, 18);

/** Something that a person gave cannot be had; its message is one line. */
export class NoSuchChoice extends Error {}

const plainName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

export function chooseDevice(devices: readonly DeviceChoice[], wanted: string | undefined): DeviceChoice {
  const [first] = devices;
  if (first === undefined) throw new NoSuchChoice('the package is for no watch');
  if (wanted === undefined) return first;
  const exact = devices.filter(({ name }) => plainName(name) === plainName(wanted));
  const near = devices.filter((device) => plainName(`${device.name} ${sizeText(device)}`).includes(plainName(wanted)));
  const [found, another] = exact.length > 0 ? exact : near;
  if (found !== undefined && another === undefined) return found;
  const names = (another === undefined ? devices : near).map(({ name }) => name).join(', ');
  const what = another === undefined ? 'no watch here is' : 'more than one watch is';
  throw new NoSuchChoice(`--device: ${what} called ${quoted(wanted)}; choose from: ${names}`);
}

/** The package's own is the first of them. */
function chooseLanguage(languages: readonly string[], wanted = languages[0] ?? ''): string {
  if (languages.includes(wanted)) return wanted;
  throw new NoSuchChoice(`--language: the app does not speak ${quoted(wanted)}; choose from: ${languages.join(', ')}`);
}

export interface Run {
  readonly file: string;
  readonly recording: Recording;
  readonly platform: Platform;
  readonly packageFile: string;
}

export async function runHeadless(
  { file, recording, platform, packageFile }: Run,
  options: StartOptions,
  terminal: Terminal,
): Promise<number> {
  const packages = PACKAGES[platform](new Uint8Array(readFileSync(packageFile)));
  const device = chooseDevice(
    packages.map((one) => one.device),
    options.device,
  );
  const chosen = packages.find((one) => one.device === device);
  if (chosen?.hasStory() !== true)
    throw new FileFault(packageFile, 'it is another app: --headless performs a set in Threecount alone');
  const language = chooseLanguage(chosen.languages(), options.language);
  const sensors = { Gyroscope: recording.gyro !== undefined };
  const simulation = await chosen.start(await simulatorScript(), { device, language, startMs: START_MS }, sensors);
  try {
    const performed = performSet(simulation, recording, language);
    terminal.out(storyText({ file, device: `${device.name}, ${sizeText(device)}`, language, performed }));
    for (const problem of performed.problems)
      terminal.err(`start: the watch or phone would have swallowed: ${problem}\n`);
    return performed.problems.length === 0 ? FINE : OWN_FAULT;
  } finally {
    simulation.dispose();
  }
}

export const isGivenAtFault = (error: unknown): error is Error =>
  error instanceof FileFault || error instanceof NoSuchChoice;
