// Owns the way from the sources to dist/threecount.fba: stage, build, check, put in place. Refuses to leave an old .fba where a new
// one could not be made.
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PICTURES, viewFiles } from '../../watch/fitbit/views/view-files';
import { fingerprint } from '../build/fingerprint';
import { fbaFaults } from './check-fba';
import { watchesFor } from './project';
import { readFba, scriptsOf } from './read-fba';
import { runSdk } from './run-sdk';
import { stageFitbit } from './stage';

export const FBA = 'threecount.fba';
/** Beside the scripts, by the names of their sources. */
export const RESOURCES = ['icon.png', ...PICTURES.map(({ name }) => name), ...Object.keys(viewFiles())];

export interface FbaOptions {
  readonly projectFolder: string;
  /** Also for watches that only a pre-release of the SDK knows. */
  readonly unofficial: boolean;
}

export interface BuiltFba {
  /** Relative to the project. */
  readonly path: string;
  readonly bytes: number;
  readonly watches: readonly string[];
  /** Bytes of the watch's scripts together. */
  readonly scriptBytes: number;
}

/** One line for a person. */
export const toldOf = ({ path, bytes, watches, scriptBytes }: BuiltFba): string =>
  `${path.padEnd(27)} ${bytes} bytes, of them ${scriptBytes} of scripts on a watch: ${watches.join(', ')}\n`;

const readIfThere = (file: string): Promise<Uint8Array | undefined> => readFile(file).catch(() => undefined);

/** The scripts of one watch and of the phone beside the .fba, so that they can be weighed, read and run. */
async function unpack(folder: string, scripts: Readonly<Record<string, string>>): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const [path, script] of Object.entries(scripts)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), script);
  }
}

/** Makes `dist/threecount.fba`. Rejects with one line, and then it is not there. */
export async function buildFba({ projectFolder, unofficial }: FbaOptions): Promise<BuiltFba> {
  const dist = join(projectFolder, 'dist');
  const own = join(dist, 'fitbit');
  const [staging, stamp, file] = [join(own, 'staging'), join(own, 'packed.txt'), join(dist, FBA)];
  try {
    const watches = watchesFor(unofficial);
    const phone = await stageFitbit(projectFolder, staging, watches);
    const wanted = await fingerprint(staging, '@fitbit/sdk', watches.join());
    const isFresh = (await readIfThere(stamp))?.toString() === wanted;
    // The package stays until the new one takes its place: whoever reads it meanwhile finds a whole one.
    if (!isFresh) await rm(stamp, { force: true });
    const kept = isFresh ? await readIfThere(file) : undefined;
    const bytes = kept ?? (await runSdk({ staging, logFile: join(own, 'sdk.log') }));
    const fba = readFba(bytes);
    const faults = fbaFaults(fba, { watches, phone, resources: RESOURCES, privateFolders: [projectFolder] });
    const [fault] = faults;
    if (fault !== undefined) {
      throw new Error(`${FBA}: ${fault}${faults.length > 1 ? `, and ${faults.length - 1} more faults` : ''}`);
    }
    await writeFile(`${file}.new`, bytes);
    await rename(`${file}.new`, file);
    const device = scriptsOf(fba.watches[watches[0] ?? ''] ?? {});
    await unpack(join(own, 'device'), device);
    await unpack(join(own, 'phone'), scriptsOf(fba.phone));
    await writeFile(stamp, wanted);
    const scriptBytes = Object.values(device).reduce((sum, script) => sum + Buffer.byteLength(script), 0);
    return { path: `dist/${FBA}`, bytes: bytes.length, watches, scriptBytes };
  } catch (error) {
    for (const old of [stamp, file]) await rm(old, { force: true });
    throw error;
  }
}
