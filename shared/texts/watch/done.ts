// Owns what the done page says. Keys begin with `done.`.
import type { Texts } from '../text';

export const DONE_TEXTS = {
  'done.title': { en: 'TODO', de: 'TODO', es: 'TODO', zh: 'TODO' },
} as const satisfies Texts;
