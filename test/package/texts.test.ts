// Owns that what is said in one language is said in all, and arrives in the package as written.
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { strFromU8 } from 'fflate';
import { po } from 'gettext-parser';
import { describe, expect, it } from 'vitest';
import { PHONE_TEXTS } from '../../shared/texts/phone';
import { LANGUAGES, type Texts } from '../../shared/texts/text';
import { WATCH_TEXTS } from '../../shared/texts/watch';
import { LOCALES, toPo } from '../../tools/pack/write-texts';
import { built, builtPackages } from './built';

const TABLES: readonly (readonly [string, Texts])[] = [
  ['watch', WATCH_TEXTS],
  ['phone', PHONE_TEXTS],
];
const LANGUAGE_CASES = TABLES.flatMap(([name, texts]) => LANGUAGES.map((language) => [name, language, texts] as const));

const placesIn = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();

function plain(texts: Texts, language: (typeof LANGUAGES)[number]): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, text[language]]));
}

/** The watch's own form: how many, where each begins, then all of them without an end mark. Numbers are big-endian. */
function readBtxt(bytes: Uint8Array): string[] {
  const numbers = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = numbers.getUint32(0);
  const begin = (index: number): number => (index < count ? numbers.getUint32(4 + 4 * index) : bytes.length);
  return Array.from({ length: count }, (_, index) => strFromU8(bytes.subarray(begin(index), begin(index + 1))));
}

describe('the tables of texts', () => {
  it.each(LANGUAGE_CASES)(
    '%s, %s: every text says something, on one line, with the places that English has',
    (_, language, texts) => {
      const wrong = Object.entries(texts).filter(([, text]) => {
        const said = text[language];
        return said.trim() === '' || /[\r\n]|TODO/.test(said) || `${placesIn(said)}` !== `${placesIn(text.en)}`;
      });
      expect(wrong).toEqual([]);
    },
  );

  it('any text comes back from its .po file as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (said) => {
        const text = said.replace(/[\p{Cc}\u2028\u2029]/gu, ' ');
        const file = toPo({ key: { en: text, de: '', es: '', zh: '' } }, 'en');
        expect(po.parse(file).translations['']?.key?.msgstr).toEqual([text]);
        // One line a text, or the packer loses its end.
        expect(strFromU8(file)).toMatch(/^msgstr ".*"\n*$/m);
      }),
    );
  });
});

describe('the texts in the package', () => {
  const packages = builtPackages('bin');

  it.each(LANGUAGES)('watch, %s: all of them, under their keys, for every screen', (language) => {
    for (const { device } of packages) {
      const keys = readBtxt(built(device, 'assets/raw/locale/TID.btxt'));
      const said = readBtxt(built(device, `assets/raw/locale/${LOCALES[language]}.btxt`));
      expect(Object.fromEntries(keys.map((key, index) => [key, said[index]]))).toEqual(plain(WATCH_TEXTS, language));
    }
  });

  it('phone: all of them, in every language', () => {
    for (const { phone } of packages) {
      const table = /const languageTable = (\{.*?\n\});/s.exec(strFromU8(built(phone, 'setting.js')))?.[1];
      const expected = Object.fromEntries(
        LANGUAGES.map((language) => [LOCALES[language], plain(PHONE_TEXTS, language)]),
      );
      expect(JSON.parse(runInNewContext(`JSON.stringify(${table ?? 'null'})`))).toEqual(expected);
    }
  });
});
