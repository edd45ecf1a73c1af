// Owns the names of the five tabs of the phone's page: short, because all of them share the width of a small phone.
// Keys begin with `tab.`.
import type { Texts } from '../text';

export const TABS_TEXTS = {
  'tab.today': { en: 'Today', de: 'Heute', es: 'Hoy', zh: '今天' },
  'tab.sessions': { en: 'Sessions', de: 'Einheiten', es: 'Sesiones', zh: '训练记录' },
  'tab.trend': { en: 'Trend', de: 'Verlauf', es: 'Progreso', zh: '趋势' },
  'tab.data': { en: 'Data', de: 'Daten', es: 'Datos', zh: '数据' },
  'tab.settings': { en: 'Settings', de: 'Einstellungen', es: 'Ajustes', zh: '设置' },
} as const satisfies Texts;
