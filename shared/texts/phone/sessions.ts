// Owns what the phone says about sessions. Keys begin with `sessions.`.
import type { Texts } from '../text';

export const SESSIONS_TEXTS = {
  'sessions.title': { en: 'Sessions', de: 'Einheiten', es: 'Sesiones', zh: '训练记录' },
} as const satisfies Texts;
