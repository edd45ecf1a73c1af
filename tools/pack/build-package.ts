// Owns the way from the sources to the two .zab files: stage, pack, check, put in place. Refuses to leave an old .zab
// where a new one could not be made.
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fingerprint } from '../build/fingerprint';
import { faultsOf } from './check-package';
import { readDeviceList, SEEDED_SCREENS, seededDeviceList } from './device-list';
import { readManifest } from './manifest';
import { readZab } from './read-zab';
import { runPacker } from './run-packer';
import { stage } from './stage';

/** Name in `dist`, and the packer's word. The first one ships; the second is for the tests and the simulator. */
const OUTPUTS = [
  { file: 'threecount.zab', code: 'bin' },
  { file: 'threecount.js.zab', code: 'js' },
] as const;

export interface PackageOptions {
  readonly projectFolder: string;
  /** A list as zeus-cli fetches it; absent for the built-in one. */
  readonly deviceListFile?: string;
}

export interface Built {
  /** Relative to the project. */
  readonly path: string;
  readonly bytes: number;
  readonly packages: number;
  readonly screens: readonly string[];
}

const readIfThere = (file: string): Promise<Uint8Array | undefined> => readFile(file).catch(() => undefined);

/** The watch's and the phone's scripts of one package, beside the .zab, so that they can be weighed and read. */
async function unpack(zab: Uint8Array, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  const [first] = readZab(zab);
  if (first === undefined) return;
  for (const [path, bytes] of [...Object.entries(first.device), ...Object.entries(first.phone)]) {
    if (!/\.(bin|js)$/.test(path)) continue;
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
}

const andMore = (count: number): string => (count > 0 ? `, and ${count} more faults` : '');

/** Makes `dist/threecount.zab` and `dist/threecount.js.zab`. Rejects with one line, and then neither is there. */
export async function buildPackage({ projectFolder, deviceListFile }: PackageOptions): Promise<Built[]> {
  const dist = join(projectFolder, 'dist');
  const staging = join(dist, 'zepp', 'staging');
  const stamp = join(dist, 'zepp', 'packed.txt');
  const removeOld = async (): Promise<void> => {
    for (const file of [stamp, ...OUTPUTS.map(({ file }) => join(dist, file))]) await rm(file, { force: true });
  };

  const zabOf = async (output: (typeof OUTPUTS)[number], devices: string, isFresh: boolean): Promise<Uint8Array> => {
    const kept = isFresh ? await readIfThere(join(dist, output.file)) : undefined;
    const { code } = output;
    return kept ?? runPacker({ staging, devices, code, logFile: join(dist, 'zepp', `packer-${code}.log`) });
  };

  try {
    const devices = deviceListFile === undefined ? seededDeviceList() : await readDeviceList(deviceListFile);
    const manifest = await readManifest(projectFolder);
    await stage(projectFolder, staging, manifest);
    const wanted = await fingerprint(staging, '@zeppos/zpm', devices);
    const isFresh = (await readIfThere(stamp))?.toString() === wanted;
    // The packages stay until the new ones take their places: whoever reads them meanwhile finds a whole one.
    if (!isFresh) await rm(stamp, { force: true });
    const screens = deviceListFile === undefined ? SEEDED_SCREENS : [];
    const made = await Promise.all(
      OUTPUTS.map(async (output) => ({ ...output, zab: await zabOf(output, devices, isFresh) })),
    );
    const built: Built[] = [];
    for (const { file, code, zab } of made) {
      const packages = readZab(zab);
      const faults = faultsOf(packages, { manifest, code, screens, privateFolders: [projectFolder] });
      const [fault] = faults;
      if (fault !== undefined) throw new Error(`${file}: ${fault}${andMore(faults.length - 1)}`);
      await writeFile(join(dist, `${file}.new`), zab);
      await rename(join(dist, `${file}.new`), join(dist, file));
      await unpack(zab, join(dist, 'zepp', code));
      const sizes = [...new Set(packages.map(({ screen }) => screen))].sort();
      built.push({ path: `dist/${file}`, bytes: zab.length, packages: packages.length, screens: sizes });
    }
    await writeFile(stamp, wanted);
    return built;
  } catch (error) {
    await removeOld();
    throw error;
  }
}
