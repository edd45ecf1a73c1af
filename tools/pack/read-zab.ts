// Owns the way into a .zab: an archive of one package a screen and chip, each an archive of a watch's and a phone's half.
// Refuses to judge: see check-package.ts.
import { strFromU8, unzipSync } from 'fflate';

export type Files = Readonly<Record<string, Uint8Array>>;

export interface ZeppPackage {
  readonly name: string;
  /** `480x480` */
  readonly screen: string;
  readonly device: Files;
  readonly phone: Files;
}

interface ZabManifest {
  readonly zpks: readonly {
    readonly name: string;
    readonly platforms: readonly { readonly screenResolution: string }[];
  }[];
}

/** What lies in an archive, without the folders. */
function filesOf(archive: Uint8Array): Files {
  return Object.fromEntries(Object.entries(unzipSync(archive)).filter(([path]) => !path.endsWith('/')));
}

function part(files: Files, name: string, where: string): Uint8Array {
  const found = files[name];
  if (found === undefined) throw new Error(`${where} holds no ${name}`);
  return found;
}

/** Throws one line where a half or a package that the manifest names is not there. */
export function readZab(zab: Uint8Array): ZeppPackage[] {
  const outer = filesOf(zab);
  const manifest: ZabManifest = JSON.parse(strFromU8(part(outer, 'manifest.json', 'the .zab')));
  return manifest.zpks.map(({ name, platforms }) => {
    const inner = filesOf(part(outer, name, 'the .zab'));
    return {
      name,
      screen: platforms[0]?.screenResolution ?? 'unknown',
      device: filesOf(part(inner, 'device.zip', name)),
      phone: filesOf(part(inner, 'app-side.zip', name)),
    };
  });
}
