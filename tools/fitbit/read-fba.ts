// Owns the way into a .fba: an archive of one archive a watch, one for the phone, and the maps of the sources.
// Refuses to judge: see check-fba.ts.
import { strFromU8, unzipSync } from 'fflate';

export type Files = Readonly<Record<string, Uint8Array>>;

export interface Fba {
  readonly manifest: FbaManifest;
  /** By the watch's name: `atlas`. */
  readonly watches: Readonly<Record<string, Files>>;
  /** Empty where the app does without the phone. */
  readonly phone: Files;
  /** All of the outermost archive, as it lies there. */
  readonly outer: Files;
}

export interface FbaManifest {
  readonly appId: string;
  readonly requestedPermissions: readonly string[];
  readonly components: {
    readonly watch: Readonly<Record<string, { readonly filename: string }>>;
    readonly companion?: { readonly filename: string };
  };
}

function unzipped(archive: Uint8Array, name: string): Files {
  try {
    return Object.fromEntries(Object.entries(unzipSync(archive)).filter(([path]) => !path.endsWith('/')));
  } catch {
    throw new Error(`${name} is no zip archive`);
  }
}

function inner(outer: Files, name: string): Files {
  const archive = outer[name];
  if (archive === undefined) throw new Error(`the .fba holds no ${name}`);
  return unzipped(archive, name);
}

/** Throws one line where the file is not there, or is no JSON. */
export function jsonOf(files: Files, path: string, where: string): object {
  const text = files[path];
  if (text === undefined) throw new Error(`${where} holds no ${path}`);
  try {
    const value: unknown = JSON.parse(strFromU8(text));
    if (typeof value === 'object' && value !== null) return value;
  } catch {
    // Said below.
  }
  throw new Error(`${path} of ${where} is no JSON`);
}

export function readFba(fba: Uint8Array): Fba {
  const outer = unzipped(fba, 'the .fba');
  const manifest = jsonOf(outer, 'manifest.json', 'the .fba') as FbaManifest;
  const given: Partial<FbaManifest> = manifest;
  const { watch, companion }: Partial<FbaManifest['components']> = given.components ?? {};
  if (typeof watch !== 'object' || watch === null) throw new Error('manifest.json of the .fba names no watch');
  return {
    manifest,
    watches: Object.fromEntries(Object.entries(watch).map(([name, part]) => [name, inner(outer, fileOf(part, name))])),
    phone: companion === undefined ? {} : inner(outer, fileOf(companion, 'the phone')),
    outer,
  };
}

function fileOf(part: { readonly filename?: unknown } | null, name: string): string {
  if (typeof part?.filename !== 'string') throw new Error(`manifest.json of the .fba names no file for ${name}`);
  return part.filename;
}

/** The scripts among the files, as text. */
export function scriptsOf(files: Files): Record<string, string> {
  return Object.fromEntries(
    Object.entries(files)
      .filter(([path]) => path.endsWith('.js'))
      .map(([path, bytes]) => [path, strFromU8(bytes)]),
  );
}
