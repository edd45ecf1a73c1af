// Owns what the plank page says. Keys begin with `plank.`.
import type { Texts } from '../text';

export const PLANK_TEXTS = {
  'plank.title': {
    en: 'Plank {plank}/{planned}',
    de: 'Plank {plank}/{planned}',
    es: 'Plancha {plank}/{planned}',
    zh: '平板支撑 {plank}/{planned}',
  },
  'plank.titleMore': { en: 'Plank {plank}', de: 'Plank {plank}', es: 'Plancha {plank}', zh: '平板支撑 {plank}' },
  'plank.getReady': { en: 'On your forearms', de: 'Auf die Unterarme', es: 'Apoya los antebrazos', zh: '前臂撑地' },
  'plank.cancel': { en: 'Cancel', de: 'Abbrechen', es: 'Cancelar', zh: '取消' },
  'plank.hold': { en: 'Hold', de: 'Halten', es: 'Aguanta', zh: '保持' },
  'plank.lastTen': { en: 'Last 10 s', de: 'Letzte 10 s', es: 'Últimos 10 s', zh: '最后 10 秒' },
  'plank.pressAgain': {
    en: 'Press again to stop',
    de: 'Zum Stoppen nochmal',
    es: 'Pulsa otra vez',
    zh: '再按一次停止',
  },
  'plank.stop': { en: 'Stop', de: 'Stopp', es: 'Parar', zh: '停止' },
  'plank.over': { en: 'seconds held', de: 'Sekunden gehalten', es: 'segundos', zh: '秒，完成' },
  'plank.notKeptTitle': { en: 'Not saved', de: 'Nicht gesichert', es: 'Sin guardar', zh: '未保存' },
  'plank.notKeptBody': {
    en: 'The watch has no room to save this plank. Free some storage, then try again.',
    de: 'Die Uhr hat keinen Platz für diese Plank. Schaff Platz und versuch es nochmal.',
    es: 'El reloj no tiene espacio para esta plancha. Libera memoria y prueba otra vez.',
    zh: '手表空间不足，无法保存这次平板支撑。请清理空间后再试。',
  },
  'plank.tryAgain': { en: 'Try again', de: 'Nochmal', es: 'Reintentar', zh: '重试' },
  'plank.leave': { en: 'Leave', de: 'Verlassen', es: 'Salir', zh: '离开' },
} as const satisfies Texts;
