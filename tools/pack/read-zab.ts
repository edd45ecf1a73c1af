// Owns the way into a .zab: an archive of one package a screen and chip, each an archive of a watch's and a phone's half.
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
  return Object.fromEntries(Object.entries(unzipSync(archive)).filter(([path]) => !path.endsWith('/')));
}

export function fileOf(files: Files, path: string, where: string): Uint8Array {
  const found = files[path];
  if (found === undefined) throw new Error(`${where} holds no ${path}`);
  return found;
}

/** Throws one line where a package that the manifest names is not there. */
export function listZab(zab: Uint8Array): PackedPackage[] {
  const outer = filesOf(zab);
  const manifest: ZabManifest = JSON.parse(strFromU8(fileOf(outer, 'manifest.json', 'the .zab')));
  return manifest.zpks.map(({ name, platforms }) => {
    const archive = fileOf(outer, name, 'the .zab');
    return {
      name,
      platforms,
      open() {
        const inner = filesOf(archive);
        return {
          device: filesOf(fileOf(inner, 'device.zip', name)),
          // An app may do without a phone; whether this one may is check-package's to say.
          phone: inner['app-side.zip'] === undefined ? {} : filesOf(inner['app-side.zip']),
        };
      },
    };
  });
}

/** All of it, unpacked. */
export function readZab(zab: Uint8Array): ZeppPackage[] {
  return listZab(zab).map(({ name, platforms, open }) => ({
    name,
    screen: platforms[0]?.screenResolution ?? 'unknown',
    ...open(),
  }));
}
