// Owns that packed apps are opened as the packer wrote them: the right screen, texts by key, and no bytecode.
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { SimulatedBuffer } from '../../simulator/device/buffer';
import { fromUtf8, toUtf8 } from '../../simulator/device/utf8';
import { readZab, readZabFor } from '../../simulator/world/read-package';
import { readTexts } from '../../simulator/world/read-texts';

function writeTexts(texts: readonly string[]): Uint8Array {
  const parts = texts.map((text) => strToU8(text));
  const head = new DataView(new ArrayBuffer(4 * (parts.length + 1)));
  head.setUint32(0, parts.length);
  let at = head.byteLength;
  parts.forEach((part, i) => {
    head.setUint32(4 * (i + 1), at);
    at += part.byteLength;
  });
  return Uint8Array.from([...new Uint8Array(head.buffer), ...parts.flatMap((part) => [...part])]);
}

const APP_JSON = { app: { appId: 20001 }, module: { page: { pages: ['page/index'] } } };

/** What a package may leave out. */
const FILLED_IN = {
  runtime: { apiVersion: { minVersion: '3.0' } },
  defaultLanguage: 'en-US',
  designWidth: 480,
};

function makeZpk(extension: string, withPhone = true, appJson: object = APP_JSON): Uint8Array {
  const device = zipSync({
    'app.json': strToU8(JSON.stringify(appJson)),
    [`app.${extension}`]: strToU8('app'),
    [`page/index.${extension}`]: strToU8('page'),
    'assets/icon.png': new Uint8Array(3),
    'assets/raw/locale/TID.btxt': writeTexts(['hello', 'two']),
    'assets/raw/locale/de-DE.btxt': writeTexts(['Grüß dich', '']),
  });
  const phone = zipSync({ 'app-side.js': strToU8('side'), 'setting.js': strToU8('setting') });
  return zipSync({ 'device.zip': device, ...(withPhone ? { 'app-side.zip': phone } : {}) });
}

function makeZab(...given: Parameters<typeof makeZpk>): Uint8Array {
  const platforms = [{ screenType: 'round', screenResolution: '466x466' }];
  const manifest = { zpks: [{ name: 'a.zpk', platforms }] };
  return zipSync({ 'manifest.json': strToU8(JSON.stringify(manifest)), 'a.zpk': makeZpk(...given) });
}

describe('opening a package', () => {
  it('finds scripts, texts, pictures and the phone’s half for a screen', () => {
    const screen = { shape: 'round', widthPx: 466, heightPx: 466 } as const;
    expect(readZab(makeZab('js')).map((one) => one.screen)).toEqual([screen]);
    const { package: made, assets } = readZabFor(makeZab('js'), screen);
    expect(made).toEqual({
      appJson: { ...APP_JSON, ...FILLED_IN },
      scripts: { app: 'app', 'page/index': 'page' },
      texts: { 'de-DE': { hello: 'Grüß dich', two: '' } },
      assetPaths: ['icon.png', 'raw/locale/TID.btxt', 'raw/locale/de-DE.btxt'],
      side: 'side',
      setting: 'setting',
    });
    expect(assets['icon.png']?.byteLength).toBe(3);
  });

  it('opens a package that has nothing for the phone', () => {
    const opened = readZab(makeZab('js', false))[0]?.open();
    expect(Object.keys(opened?.package ?? {})).toEqual(['appJson', 'scripts', 'texts', 'assetPaths']);
  });

  it('opens a single package, for the usual screen of its shape', () => {
    const square = readZab(makeZpk('js', true, { ...APP_JSON, platforms: [{ st: 's', dw: 390 }] }));
    expect(square.map(({ screen }) => screen)).toEqual([{ shape: 'square', widthPx: 390, heightPx: 450 }]);
    expect(readZab(makeZpk('js'))[0]?.screen.shape).toBe('round');
    expect(square[0]?.open().package.scripts).toEqual({ app: 'app', 'page/index': 'page' });
  });

  it.each([
    ['no archive', () => strToU8('a text'), 'it is no Zepp OS package'],
    ['another archive', () => zipSync({ 'a.txt': strToU8('a') }), 'the .zab holds no manifest.json'],
    ['a broken manifest', () => zipSync({ 'manifest.json': strToU8('{') }), 'manifest.json of the .zab is no JSON'],
    ['an empty manifest', () => zipSync({ 'manifest.json': strToU8('{}') }), 'lists no packages'],
    ['no pages', () => makeZpk('js', true, { app: {}, module: {} }), 'app.json of the package lists no pages'],
    [
      'a page without a script',
      () => makeZpk('js', true, { app: {}, module: { page: { pages: ['page/two'] } } }),
      'the package holds no page/two.js, which its app.json lists as a page',
    ],
  ])('says in one line what is wrong: %s', (_name, make, says) => {
    expect(() => readZab(make()).map(({ open }) => open())).toThrow(says);
  });

  it('says what it has when asked for another screen, and that it runs no bytecode', () => {
    const screen = { shape: 'square', widthPx: 390, heightPx: 450 } as const;
    expect(() => readZabFor(makeZab('js'), screen)).toThrow('no package for square 390x450; there are round 466x466');
    expect(() => readZab(makeZab('bin'))[0]?.open()).toThrow('is bytecode');
  });

  it('reads any texts, and refuses a file that ends too early', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
        expect(readTexts(writeTexts(texts))).toEqual(texts);
      }),
    );
    expect(() => readTexts(writeTexts(['a', 'b']).subarray(0, 8))).toThrow('ends within its offsets');
    expect(() => readTexts(writeTexts(['aaa', 'b']).subarray(0, 13))).toThrow('points beyond its end');
  });
});

describe('UTF-8 and Buffer by hand', () => {
  it('agree with the real ones on any text and any bytes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(toUtf8(text)).toEqual(new Uint8Array(new TextEncoder().encode(text)));
        expect(fromUtf8(toUtf8(text))).toBe(text);
        expect(SimulatedBuffer.from(text, 'utf-8').toString('hex')).toBe(Buffer.from(text, 'utf-8').toString('hex'));
      }),
    );
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(fromUtf8(bytes).replaceAll('\ufffd', '')).toBe(Buffer.from(bytes).toString().replaceAll('\ufffd', ''));
      }),
    );
  });
});
