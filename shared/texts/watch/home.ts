// Owns what the home page says. Keys begin with `home.`.
import type { Texts } from '../text';

export const HOME_TEXTS = {
  'home.title': { en: 'TODO', de: 'TODO', es: 'TODO', zh: 'TODO' },
} as const satisfies Texts;
