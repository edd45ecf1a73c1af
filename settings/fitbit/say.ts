// Owns saying a text in the language of the phone. Refuses to hold texts: the build writes them into the package.
import { gettext } from 'i18n';
import { fill } from '../../shared/texts/text';
import type { PhoneSay } from '../view/words';

export const say: PhoneSay = (key, values) => fill(gettext(key), values);
