// Owns that the simulator reads a .fba as the watch would: every text by its key in every language, scripts, views and pictures of one watch.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../shared/texts/text';
import { WATCH_TEXTS } from '../../shared/texts/watch';
import { readFbaPackage } from '../../simulator/fitbit/read-fba-package';
import { textNumber } from '../../simulator/fitbit/text-number';
import { FBA, RESOURCES } from '../../tools/fitbit/build-fba';
import { LOCALES } from '../../tools/pack/write-texts';
import { ROOT } from '../package/built';

const bytes = new Uint8Array(readFileSync(join(ROOT, 'dist', FBA)));
const opened = readFbaPackage(bytes);

it.each(LANGUAGES)('finds every text by its key: %s', (language) => {
  const texts = opened.package.texts[LOCALES[language]] ?? {};
  const expected = Object.entries(WATCH_TEXTS).map(([key, each]) => [String(textNumber(key)), each[language]]);
  expect(texts).toEqual(Object.fromEntries(expected));
  expect(expected.length).toBeGreaterThan(100);
});

it('holds scripts, views, pictures and the phone’s two scripts', () => {
  const { scripts, views, imagePaths, companion, settings, name } = opened.package;
  expect(Object.keys(scripts)).toContain('index.js');
  expect([...Object.keys(views), ...imagePaths, 'styles.css', 'widget.defs'].sort()).toEqual(
    expect.arrayContaining(RESOURCES.filter((path) => !path.endsWith('.defs')).sort()),
  );
  for (const path of imagePaths) expect(opened.assets[`${path}.txi`]?.length).toBeGreaterThan(0);
  expect([name, typeof companion, typeof settings]).toEqual(['Threecount', 'string', 'string']);
  // Plain data: it crosses into another engine as text.
  expect(JSON.parse(JSON.stringify(opened.package))).toEqual(opened.package);
});

describe('in one line says what is wrong with', () => {
  const outer = unzipSync(bytes);
  const inner = unzipSync(outer['device-atlas.zip'] ?? new Uint8Array());
  const withFiles = (files: Record<string, Uint8Array>): Uint8Array =>
    zipSync({ ...outer, 'device-atlas.zip': zipSync(files) }, { level: 0 });
  const { 'app/index.js': _entry, ...entryless } = inner;

  it.each([
    ['what is no archive', strToU8('no archive'), /no zip archive/],
    ['an archive that is no .fba', zipSync({ 'a.txt': strToU8('a') }), /no manifest\.json/],
    [
      'a manifest that names no file for its watch',
      zipSync({ 'manifest.json': strToU8('{"components":{"watch":{"atlas":null}}}') }),
      /names no file for atlas/,
    ],
    ['a watch without an entry', withFiles(entryless), /no app\/index\.js for atlas/],
    [
      'a watch whose manifest is no JSON',
      withFiles({ ...inner, 'manifest.json': strToU8('{') }),
      /part for atlas is no JSON/,
    ],
    ['texts that end too soon', withFiles({ ...inner, 'l/de-DE': strToU8('\u0044') }), /texts/],
    [
      'texts that point nowhere',
      withFiles({ ...inner, 'l/de-DE': inner['l/de-DE']?.slice(0, -20) ?? new Uint8Array() }),
      /texts/,
    ],
  ])('%s', (_what, broken, complaint) => {
    expect(() => readFbaPackage(broken)).toThrow(complaint);
  });

  it('a watch that it is not for', () => {
    expect(() => readFbaPackage(bytes, 'hera')).toThrow('nothing for hera');
  });
});
