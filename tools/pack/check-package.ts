// Owns what must be true of a packed .zab before anyone gets it. Refuses to mend: each fault is one line.
import { strFromU8 } from 'fflate';
import { APP_STAGED, type Manifest } from './manifest';
import type { ZeppPackage } from './read-zab';
import type { PackerRun } from './run-packer';
import { LOCALES } from './write-texts';

export interface Expected {
  readonly manifest: Manifest;
  readonly code: PackerRun['code'];
  /** Each is in the .zab; empty where the device list is not ours. */
  readonly screens: readonly string[];
  /** Folders of this computer, which no script may name. */
  readonly privateFolders: readonly string[];
}

/** First byte of what QuickJS of July 2020 has compiled. A script that it refused leaves an empty file and no complaint. */
const BYTECODE_VERSION = 1;

function scriptFaults(where: string, script: string, privateFolders: readonly string[]): string[] {
  const faults: string[] = [];
  // Trap: the packer takes a script that imports nothing of the platform's for CommonJS, and the watch knows no `module`.
  if (/\bmodule\.exports\b/.test(script)) faults.push(`${where}: says module.exports; import something from '@zos/…'`);
  for (const folder of privateFolders) {
    // With its slash: a project at /app is not named by every /app-side.
    if (script.includes(`${folder}/`)) faults.push(`${where}: names the folder ${folder}`);
  }
  return faults;
}

function packageFaults(pack: ZeppPackage, expected: Expected): string[] {
  const { manifest, code } = expected;
  const device = [...[APP_STAGED, ...manifest.pages].map((path) => `${path}.${code}`), 'app.json', 'assets/icon.png'];
  for (const locale of Object.values(LOCALES)) device.push(`assets/raw/locale/${locale}.btxt`);
  const faults = [
    ...device.filter((path) => pack.device[path] === undefined),
    ...['app-side.js', 'setting.js', 'app.json'].filter((path) => pack.phone[path] === undefined),
  ].map((path) => `${pack.name}: holds no ${path}`);
  for (const [path, bytes] of [...Object.entries(pack.device), ...Object.entries(pack.phone)]) {
    if (path.endsWith('.bin') && bytes[0] !== BYTECODE_VERSION) faults.push(`${pack.name}: ${path} is no bytecode`);
    if (path.endsWith('.js')) {
      faults.push(...scriptFaults(`${pack.name}: ${path}`, strFromU8(bytes), expected.privateFolders));
    }
  }
  return faults;
}

/** Empty when all is well. */
export function faultsOf(packages: readonly ZeppPackage[], expected: Expected): string[] {
  const built = new Set(packages.map(({ screen }) => screen));
  return [
    ...(packages.length === 0 ? ['the .zab is for no watch at all'] : []),
    ...expected.screens.filter((screen) => !built.has(screen)).map((screen) => `no package for a ${screen} screen`),
    ...packages.flatMap((pack) => packageFaults(pack, expected)),
  ];
}
