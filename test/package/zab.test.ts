// Owns what lies in the two .zab files of `npm run build`, for every screen of the built-in device list.
import { strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { faultsOf } from '../../tools/pack/check-package';
import { SEEDED_SCREENS } from '../../tools/pack/device-list';
import { entriesOf, readManifest } from '../../tools/pack/manifest';
import { built, builtPackages, ROOT } from './built';

const manifest = await readManifest(ROOT);
const SCREENS = ['390x450', '416x416', '432x514', '454x454', '466x466', '480x480'];

/** The watch's picture format: a TGA that keeps the true width in the bytes behind the letters SOMH. */
function tgaSize(tga: Uint8Array): { readonly widthPx: number; readonly heightPx: number } {
  const numbers = new DataView(tga.buffer, tga.byteOffset, tga.byteLength);
  expect(strFromU8(tga.subarray(18, 22))).toBe('SOMH');
  return { widthPx: numbers.getUint16(22, true), heightPx: numbers.getUint16(14, true) };
}

describe.each(['bin', 'js'] as const)('the package as %s', (code) => {
  const packages = builtPackages(code);

  it('is for every size of screen', () => {
    expect([...new Set(packages.map(({ screen }) => screen))].sort()).toEqual(SCREENS);
    expect([...SEEDED_SCREENS].sort()).toEqual(SCREENS);
  });

  it('has no fault that the build looks for', () => {
    expect(faultsOf(packages, { manifest, code, screens: SCREENS, privateFolders: [ROOT] })).toEqual([]);
  });

  it('holds the scripts of app.json, and none of the sources', () => {
    for (const { device, phone } of packages) {
      const scripts = entriesOf(manifest).filter(({ source }) => source.startsWith('watch/'));
      expect(
        Object.keys(device)
          .filter((path) => /\.(bin|js|ts)$/.test(path))
          .sort(),
      ).toEqual(scripts.map(({ staged }) => `${staged}.${code}`).sort());
      expect(Object.keys(phone).sort()).toEqual(['app-side.js', 'app.json', 'setting.js']);
      expect(Object.keys(device).filter((path) => path.includes('ip-package') || path.endsWith('.po'))).toEqual([]);
    }
  });

  it('has the icon at the size the store asks for, and every verdict in two sizes that fit the screen', () => {
    for (const { screen, device } of packages) {
      expect(tgaSize(built(device, 'assets/icon.png'))).toEqual({ widthPx: 248, heightPx: 248 });
      const [widthPx = 0, heightPx = 0] = screen.split('x').map(Number);
      const scale = widthPx / (widthPx === heightPx ? 480 : 390);
      for (const verdict of ['held', 'short', 'fast', 'dropped']) {
        for (const [suffix, px] of [
          ['', 64],
          ['-small', 32],
        ] as const) {
          const side = Math.floor(px * scale);
          const size = tgaSize(built(device, `assets/verdict-${verdict}${suffix}.png`));
          expect(size).toEqual({ widthPx: side, heightPx: side });
        }
      }
    }
  });
});

describe('what the build looks for', () => {
  const packages = builtPackages('js').slice(0, 1);
  const expected = { manifest, code: 'js', screens: [], privateFolders: [ROOT] } as const;
  const withScript = (script: string) =>
    packages.map((pack) => ({ ...pack, device: { ...pack.device, 'app.js': new TextEncoder().encode(script) } }));

  it.each([
    ['a module.exports', 'module.exports = app', 'module.exports'],
    ['a folder of this computer', `const at = "${ROOT}/watch"`, ROOT],
  ])('%s', (_, script, complaint) => {
    expect(faultsOf(withScript(script), expected).join()).toContain(complaint);
  });

  it('a page that is missing', () => {
    const [page = ''] = manifest.pages;
    const without = packages.map((pack) => ({
      ...pack,
      device: Object.fromEntries(Object.entries(pack.device).filter(([path]) => path !== `${page}.js`)),
    }));
    expect(faultsOf(without, expected).join()).toContain(`holds no ${page}.js`);
  });

  it('a screen that is missing', () => {
    expect(faultsOf(packages, { ...expected, screens: ['320x380'] })).toEqual(['no package for a 320x380 screen']);
  });

  it('bytecode that is none: what the compiler leaves of a script that it refused', () => {
    const [pack] = builtPackages('bin');
    if (pack === undefined) throw new Error('no package');
    const emptied = { ...pack, device: { ...pack.device, 'app.bin': new Uint8Array() } };
    expect(faultsOf([emptied], { ...expected, code: 'bin' })).toEqual([`${pack.name}: app.bin is no bytecode`]);
  });
});
