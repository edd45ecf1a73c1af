// Owns what the page of the accessories says. Keys begin with `accessories.`.
import type { Texts } from '../text';

export const ACCESSORIES_TEXTS = {
  'accessories.title': { en: 'Accessories', de: 'Zusatzübungen', es: 'Accesorios', zh: '辅助练习' },
  'accessories.goodMornings': { en: 'Good mornings', de: 'Good Mornings', es: 'Buenos días', zh: '早安式' },
  'accessories.wait': { en: 'not today', de: 'heute nicht', es: 'hoy no', zh: '今天不做' },
  'accessories.plank': { en: 'Plank', de: 'Plank', es: 'Plancha', zh: '平板支撑' },
  'accessories.seconds': { en: '{seconds} s', de: '{seconds} s', es: '{seconds} s', zh: '{seconds} 秒' },
  'accessories.finish': { en: 'Finish', de: 'Beenden', es: 'Terminar', zh: '结束' },
  'accessories.waitTitle': {
    en: 'Not today',
    de: 'Heute nicht',
    es: 'Hoy no',
    zh: '今天不做',
  },
  'accessories.waitBody': {
    en: 'Your last check-in speaks against loading the lower back. Good mornings come back when it is well again.',
    de: 'Dein letzter Check-in spricht gegen Last im unteren Rücken. Good Mornings folgen, wenn er wieder gut ist.',
    es: 'Tu último control desaconseja cargar la zona lumbar. Los buenos días vuelven cuando esté bien.',
    zh: '上次自查显示下背不宜负重。恢复后再做早安式。',
  },
  'accessories.ok': { en: 'OK', de: 'OK', es: 'Vale', zh: '好' },
} as const satisfies Texts;
