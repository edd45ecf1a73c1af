// Owns how the tables of texts become the packer's .po files, one a language. Refuses to translate.
/// <reference path="./gettext-parser.d.ts" />
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { po } from 'gettext-parser';
import { LANGUAGES, type Language, type Texts } from '../../shared/texts/text';

/** The platform's name of each language. */
export const LOCALES: Readonly<Record<Language, string>> = { en: 'en-US', de: 'de-DE', es: 'es-ES', zh: 'zh-CN' };

/** One language of the table as a .po file. */
export function toPo(texts: Texts, language: Language): Uint8Array {
  const entries = Object.entries(texts).map(([key, text]) => [key, { msgid: key, msgstr: [text[language]] }] as const);
  return po.compile(
    {
      charset: 'utf-8',
      headers: { Language: LOCALES[language], 'Content-Type': 'text/plain; charset=utf-8' },
      translations: { '': Object.fromEntries(entries) },
    },
    // The packer reads one line a text; folded ones lose their ends.
    { foldLength: 0 },
  );
}

/** The packer finds texts by the name of the module, wherever that module's sources lie. */
export async function writeTexts(staging: string, module: 'page' | 'setting', texts: Texts): Promise<void> {
  const folder = join(staging, module, 'i18n');
  await mkdir(folder, { recursive: true });
  for (const language of LANGUAGES) {
    await writeFile(join(folder, `${LOCALES[language]}.po`), toPo(texts, language));
  }
}
