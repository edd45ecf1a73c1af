// Owns what the first run says. Keys begin with `firstRun.`.
import type { Texts } from '../text';

export const FIRST_RUN_TEXTS = {
  'firstRun.title': { en: 'TODO', de: 'TODO', es: 'TODO', zh: 'TODO' },
} as const satisfies Texts;
