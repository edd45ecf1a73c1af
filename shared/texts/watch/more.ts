// Owns what the page behind More says. Keys begin with `more.`.
import type { Texts } from '../text';

export const MORE_TEXTS = {
  'more.title': { en: 'TODO', de: 'TODO', es: 'TODO', zh: 'TODO' },
} as const satisfies Texts;
