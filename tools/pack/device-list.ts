// Owns the list of watches for which a package is built where the true list cannot be fetched: one each of the screens.
// Refuses to be complete: a package for the store is built with the list that zeus-cli fetches (`--devices`).
import { readFile } from 'node:fs/promises';

interface Model {
  readonly name: string;
  /** Zepp's numbers of the model, one a market. */
  readonly sources: readonly number[];
  readonly apiLevel: string;
  readonly shape: 'round' | 'square';
  readonly screen: string;
  /** Decides the name of the inner package and how its pictures are padded. */
  readonly chip: string;
}

/** After Zepp's published device table of July 2026. Not every chip is published; those of the models marked are a choice. */
const MODELS: readonly Model[] = [
  {
    name: 'Amazfit Balance',
    sources: [8519936, 8519937, 8519939],
    apiLevel: '3.7',
    shape: 'round',
    screen: '480*480',
    chip: 'NXP',
  },
  {
    name: 'Amazfit T-Rex 3',
    sources: [8716544, 8716545, 8716547],
    apiLevel: '4.0',
    shape: 'round',
    screen: '480*480',
    chip: 'NXP',
  },
  {
    name: 'Amazfit Active Max',
    sources: [10813697, 10813699],
    apiLevel: '4.2',
    shape: 'round',
    screen: '480*480',
    chip: 'MHS',
  },
  {
    name: 'Amazfit T-Rex 3 Pro 48 mm',
    sources: [10551552, 10551553, 10551555],
    apiLevel: '4.2',
    shape: 'round',
    screen: '480*480',
    chip: 'MHS',
  },
  {
    name: 'Amazfit Active 2 Round',
    sources: [8913152, 8913153, 8913155, 8913159, 10092800, 10092801, 10092803, 10092807],
    apiLevel: '4.2',
    shape: 'round',
    screen: '466*466',
    chip: 'NXP',
  },
  {
    name: 'Amazfit GTR 4',
    sources: [7930112, 7930113, 7864577],
    apiLevel: '3.6',
    shape: 'round',
    screen: '466*466',
    chip: 'NXP',
  },
  // Chip: a choice.
  {
    name: 'Amazfit Cheetah Round',
    sources: [8192256, 8192257],
    apiLevel: '3.6',
    shape: 'round',
    screen: '454*454',
    chip: 'NXP',
  },
  // Chip: a choice.
  {
    name: 'Amazfit Falcon',
    sources: [414, 415],
    apiLevel: '3.6',
    shape: 'round',
    screen: '416*416',
    chip: 'NXP',
  },
  {
    name: 'Amazfit Active 2 Square',
    sources: [10223872, 10223873, 10223875],
    apiLevel: '4.2',
    shape: 'square',
    screen: '390*450',
    chip: 'MHS',
  },
  {
    name: 'Amazfit Active',
    sources: [8323328, 8323329],
    apiLevel: '3.6',
    shape: 'square',
    screen: '390*450',
    chip: 'APOLLO',
  },
  // Chip: a choice.
  {
    name: 'Amazfit Bip Max',
    sources: [11206915],
    apiLevel: '4.4',
    shape: 'square',
    screen: '432*514',
    chip: 'MHS',
  },
];

/** px; the size of an app's icon on every model. */
const ICON_PX = 248;

function toEntry(model: Model, deviceSource: number): unknown {
  const code = model.name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return {
    productName: model.name,
    deviceSource,
    code,
    value: {
      code,
      // The source number holds both halves.
      productId: deviceSource >>> 16,
      productVersion: deviceSource & 0xffff,
      shape: model.shape,
      chip: { manufacturer: model.chip },
      screen: { size: model.screen, previewSize: model.screen, iconSize: ICON_PX },
      os: {
        version: model.apiLevel,
        apiLevel: model.apiLevel,
        apiLevelLimitMin: '1.0',
        apiLevelLimitMax: model.apiLevel,
      },
      pixelDensity: 'm',
    },
  };
}

/** Sizes of the screens in the built-in list, as the package names them. */
export const SEEDED_SCREENS: readonly string[] = [...new Set(MODELS.map(({ screen }) => screen.replace('*', 'x')))];

/** The file as the packer reads it from `$HOME/.zepp/.zeus_devices`. */
export function seededDeviceList(): string {
  const devices = MODELS.flatMap((model) => model.sources.map((source) => toEntry(model, source)));
  // zeus-cli fetches a list anew once its time has passed; this one never ages.
  return JSON.stringify({ devices, devices_beta: [], expiredTime: 9_999_999_999_999, version: '1.9.1' });
}

/** A list that zeus-cli has fetched. Throws one line where the file is not one. */
export async function readDeviceList(file: string): Promise<string> {
  const text = await readFile(file, 'utf8');
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch {
    throw new Error(`${file}: not a device list: not JSON`);
  }
  const devices = typeof list === 'object' && list !== null && 'devices' in list ? list.devices : undefined;
  if (!Array.isArray(devices) || devices.length === 0) {
    throw new Error(`${file}: not a device list: it has no "devices"`);
  }
  return text;
}
