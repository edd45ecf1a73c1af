// Owns what a .fba is to the simulator: scripts, view files, texts and pictures of one watch, and the phone's scripts. Refuses bytecode,
// which no .fba holds, and files beside those. Knows no file system.
import { type Fba, type Files, jsonOf, readFba, scriptsOf } from '../../tools/fitbit/read-fba';
import { fromUtf8 } from '../device/utf8';
import type { FbaPackage, NumberedTexts } from './package';

export interface OpenedFba {
  readonly package: FbaPackage;
  /** Bytes by their path within `resources/`: pictures end in `.png.txi`. */
  readonly assets: Readonly<Record<string, Uint8Array>>;
}

const ENTRY = 'index.js';

/** @param watch by the platform's name, as `atlas`; the first that the .fba is for where absent. */
export function readFbaPackage(bytes: Uint8Array, watch?: string): OpenedFba {
  const fba = readFba(bytes);
  const { files, name } = filesFor(fba, watch);
  const { manifest } = fba;
  const scripts = scriptsOf(within(files, 'app/'));
  if (scripts[ENTRY] === undefined) throw new Error(`the .fba holds no app/${ENTRY} for ${name}`);
  const assets = within(files, 'resources/');
  const companion = fba.phone['companion.js'];
  const settings = fba.phone['settings.js'];
  return {
    package: {
      platform: 'fitbit',
      name: nameIn(files, name),
      scripts,
      views: textsOf(assets, '.view'),
      texts: mapped(within(files, 'l/'), readNumberedTexts),
      imagePaths: Object.keys(assets)
        .filter((path) => path.endsWith('.txi'))
        .map((path) => path.slice(0, -'.txi'.length)),
      permissions: manifest.requestedPermissions ?? [],
      ...(companion === undefined ? {} : { companion: fromUtf8(companion) }),
      ...(settings === undefined ? {} : { settings: fromUtf8(settings) }),
    },
    assets,
  };
}

function filesFor({ watches }: Fba, watch: string | undefined): { readonly files: Files; readonly name: string } {
  const name = watch ?? Object.keys(watches)[0];
  const files = name === undefined ? undefined : watches[name];
  if (name === undefined || files === undefined) throw new Error(`the .fba holds nothing for ${watch ?? 'any watch'}`);
  return { files, name };
}

/** 16 bits: how many; then of each text its number, where it begins and its longest length in any language; then the texts, each with a nought. */
function readNumberedTexts(bytes: Uint8Array): NumberedTexts {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [headBytes, itemBytes, tailBytes] = [4, 8, 2];
  const count = bytes.byteLength < headBytes ? 0 : view.getUint16(0, true);
  const start = headBytes + count * itemBytes + tailBytes;
  if (start > bytes.byteLength) throw new Error('the texts of a language end within their head');
  const texts: Record<string, string> = {};
  for (let at = headBytes; at < start - tailBytes; at += itemBytes) {
    const from = start + view.getUint16(at + 4, true);
    const to = bytes.indexOf(0, from);
    if (to < 0) throw new Error('the texts of a language point beyond their end');
    texts[String(view.getUint32(at, true))] = fromUtf8(bytes.subarray(from, to));
  }
  return texts;
}

function nameIn(files: Files, watch: string): string {
  const { name: appName }: { readonly name?: unknown } = jsonOf(files, 'manifest.json', `the .fba's part for ${watch}`);
  return typeof appName === 'string' ? appName : '';
}

function within(files: Files, folder: string): Files {
  const own = Object.entries(files).filter(([path]) => path.startsWith(folder));
  return Object.fromEntries(own.map(([path, bytes]) => [path.slice(folder.length), bytes]));
}

const textsOf = (files: Files, ending: string): Record<string, string> =>
  mapped(Object.fromEntries(Object.entries(files).filter(([path]) => path.endsWith(ending))), fromUtf8);

const mapped = <T>(files: Files, read: (bytes: Uint8Array) => T): Record<string, T> =>
  Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, read(bytes)]));
