// Owns the way into a .zab: an archive of one package a screen and chip, each an archive of a watch's and a phone's half.
// A package of one kind of watch alone, a .zpk, is such an archive with one package in it.
// Refuses to judge (see check-package.ts), to say what the files in it mean, and a file system.
import { strFromU8, unzipSync } from 'fflate';

export type Files = Readonly<Record<string, Uint8Array>>;

/** Files by their path. */
export interface Halves {
  readonly device: Files;
  readonly phone: Files;
}

export interface ZeppPackage extends Halves {
  readonly name: string;
  /** `480x480` */
  readonly screen: string;
}

export interface PackedPackage {
  readonly name: string;
  readonly platforms: readonly {
    /** `round`, `square` */
    readonly screenType: string;
    /** `480x480` */
    readonly screenResolution: string;
    /** `NXP`, `ZPS`, `APOLLO` */
    readonly cpuPlatform: string;
  }[];
  /** Unpacks it: throws one line where the watch's half is not there. */
  open(): Halves;
}

interface ZabManifest {
  readonly zpks: readonly Omit<PackedPackage, 'open'>[];
}

/** What lies in an archive, without the folders. */
function filesOf(archive: Uint8Array): Files {
  return Object.fromEntries(Object.entries(unzipped(archive)).filter(([path]) => !path.endsWith('/')));
}

function unzipped(archive: Uint8Array): Files {
  try {
    return unzipSync(archive);
  } catch {
    throw new Error('it is no Zepp OS package: a .zab or .zpk is a zip archive');
  }
}

export function fileOf(files: Files, path: string, where: string): Uint8Array {
  const found = files[path];
  if (found === undefined) throw new Error(`${where} holds no ${path}`);
  return found;
}

/** Throws one line where a package that the manifest names is not there. */
export function listZab(zab: Uint8Array): PackedPackage[] {
  const outer = filesOf(zab);
  if (outer['manifest.json'] === undefined && outer['device.zip'] !== undefined) return [listZpk(zab, outer)];
  const manifest = jsonOf(outer, 'manifest.json', 'the .zab') as Partial<ZabManifest>;
  if (!Array.isArray(manifest.zpks)) throw new Error('manifest.json of the .zab lists no packages');
  return manifest.zpks.map(({ name, platforms }) => {
    const archive = fileOf(outer, name, 'the .zab');
    return {
      name,
      platforms,
      open: () => halvesOf(filesOf(archive), name),
    };
  });
}

/** A .zpk does not tell its screen in pixels: the usual one of its shape is taken. */
const USUAL_SCREEN: Readonly<Record<string, { readonly screenType: string; readonly screenResolution: string }>> = {
  r: { screenType: 'round', screenResolution: '480x480' },
  s: { screenType: 'square', screenResolution: '390x450' },
};

function listZpk(zpk: Uint8Array, inner: Files): PackedPackage {
  const { platforms } = jsonOf(filesOf(fileOf(inner, 'device.zip', 'the .zpk')), 'app.json', 'the .zpk') as {
    readonly platforms?: readonly { readonly st?: string }[];
  };
  const shapes = [...new Set((platforms ?? []).map(({ st }) => (st === 's' ? 's' : 'r')))];
  const screens = (shapes.length === 0 ? ['r'] : shapes).map((shape) => USUAL_SCREEN[shape] ?? USUAL_SCREEN.r);
  return {
    name: 'the .zpk',
    platforms: screens.filter((screen) => screen !== undefined).map((screen) => ({ ...screen, cpuPlatform: 'NXP' })),
    open: () => halvesOf(filesOf(zpk), 'the .zpk'),
  };
}

function halvesOf(inner: Files, name: string): Halves {
  return {
    device: filesOf(fileOf(inner, 'device.zip', name)),
    // An app may do without a phone; whether this one may is check-package's to say.
    phone: inner['app-side.zip'] === undefined ? {} : filesOf(inner['app-side.zip']),
  };
}

function jsonOf(files: Files, path: string, where: string): object {
  const text = strFromU8(fileOf(files, path, where));
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value;
  } catch {
    // Said below.
  }
  throw new Error(`${path} of ${where} is no JSON`);
}

/** All of it, unpacked. */
export function readZab(zab: Uint8Array): ZeppPackage[] {
  return listZab(zab).map(({ name, platforms, open }) => ({
    name,
    screen: platforms[0]?.screenResolution ?? 'unknown',
    ...open(),
  }));
}
