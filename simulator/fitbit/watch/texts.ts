// Owns `i18n` as the watch's scripts hold it: the texts of the package, by the number of their key. Refuses keys that have none.
import type { Report } from '../../device/guard';
import type { FbaPackage, NumberedTexts } from '../package';
import { strict } from '../strict';
import { textNumber } from '../text-number';

const USUAL_LANGUAGE = 'en-US';

/** Where the package lacks the watch's language it speaks another one, as on a watch. */
export function createI18n(texts: FbaPackage['texts'], language: string, report?: Report) {
  const own: NumberedTexts = texts[language] ?? texts[USUAL_LANGUAGE] ?? {};
  return strict(
    'i18n',
    {
      gettext(key: string): string {
        const text = own[String(textNumber(key))];
        if (text === undefined) report?.(`no text for ${key}`);
        return text ?? key;
      },
    },
    { report },
  );
}
