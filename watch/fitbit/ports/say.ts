// Owns texts in the language of the watch. Refuses to hold any: the package carries them by key.
import { gettext } from 'i18n';
import { fill, type Say } from '../../../shared/texts/text';
import type { WatchTextKey } from '../../../shared/texts/watch';

export const say: Say<WatchTextKey> = (key, values) => fill(gettext(key), values);
