// Owns what the metronome says. Keys begin with `metronome.`.
import type { Texts } from '../text';

export const METRONOME_TEXTS = {
  'metronome.title': { en: 'TODO', de: 'TODO', es: 'TODO', zh: 'TODO' },
} as const satisfies Texts;
