// Owns what the rest page says. Keys begin with `rest.`.
import type { Texts } from '../text';

export const REST_TEXTS = {
  'rest.title': { en: 'TODO', de: 'TODO', es: 'TODO', zh: 'TODO' },
} as const satisfies Texts;
