// Owns what the assessment says. Keys begin with `assessment.`.
import type { Texts } from '../text';

export const ASSESSMENT_TEXTS = {
  'assessment.title': { en: 'TODO', de: 'TODO', es: 'TODO', zh: 'TODO' },
} as const satisfies Texts;
