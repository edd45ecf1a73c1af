// Owns what the set page says. Keys begin with `set.`.
import type { Texts } from '../text';

export const SET_TEXTS = {
  'set.title': { en: 'TODO', de: 'TODO', es: 'TODO', zh: 'TODO' },
} as const satisfies Texts;
