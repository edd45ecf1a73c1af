// Owns what the phone says about settings, storage and deleting. Keys begin with `settings.`.
import type { Texts } from '../text';

export const SETTINGS_TEXTS = {
  'settings.title': { en: 'Settings', de: 'Einstellungen', es: 'Ajustes', zh: '设置' },
} as const satisfies Texts;
