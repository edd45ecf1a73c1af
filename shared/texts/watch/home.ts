// Owns what the home page says. Keys begin with `home.`.
import type { Texts } from '../text';

export const HOME_TEXTS = {
  'home.start': { en: 'Start', de: 'Start', es: 'Empezar', zh: '开始' },
  'home.more': { en: 'More', de: 'Mehr', es: 'Más', zh: '更多' },
  'home.first': {
    en: 'Take 20 to 30 % less than usual',
    de: 'Nimm 20 bis 30 % weniger als sonst',
    es: 'Pon un 20 o 30 % menos de lo normal',
    zh: '比平时少 20% 到 30%',
  },
  'home.today': {
    en: 'Today: {held} of {reps} held',
    de: 'Heute: {held} von {reps} gehalten',
    es: 'Hoy: {held} de {reps} controladas',
    zh: '今天：{reps} 次中稳住 {held} 次',
  },
  'home.yesterday': {
    en: 'Yesterday: {held} of {reps} held',
    de: 'Gestern: {held} von {reps} gehalten',
    es: 'Ayer: {held} de {reps} controladas',
    zh: '昨天：{reps} 次中稳住 {held} 次',
  },
  'home.daysAgo': {
    en: '{days} days ago: {held} of {reps} held',
    de: 'Vor {days} Tagen: {held} von {reps} gehalten',
    es: 'Hace {days} días: {held} de {reps} controladas',
    zh: '{days} 天前：{reps} 次中稳住 {held} 次',
  },
  'home.waiting': {
    en: 'Not on the phone yet: {sessions}',
    de: 'Noch nicht am Handy: {sessions}',
    es: 'Aún no en el móvil: {sessions}',
    zh: '尚未传到手机：{sessions}',
  },
  'home.sending': {
    en: 'Sending to the phone',
    de: 'Wird ans Handy gesendet',
    es: 'Enviando al móvil',
    zh: '正在传到手机',
  },
  'home.refused': {
    en: 'The phone cannot read: {sessions}',
    de: 'Für das Handy unlesbar: {sessions}',
    es: 'El móvil no puede leer: {sessions}',
    zh: '手机无法读取：{sessions}',
  },
  'home.full': {
    en: 'Watch full: phone needed',
    de: 'Uhr voll: Handy nötig',
    es: 'Reloj lleno: falta el móvil',
    zh: '手表已满：需要手机',
  },
  'home.fullTitle': { en: 'Watch full', de: 'Uhr voll', es: 'Reloj lleno', zh: '手表已满' },
  'home.fullBody': {
    en: 'The phone must take your sessions first. Open the Zepp app nearby, then press Start again.',
    de: 'Erst muss das Handy deine Einheiten übernehmen. Öffne die Zepp-App und drück dann wieder Start.',
    es: 'Antes el móvil debe recibir tus sesiones. Abre la app Zepp cerca y pulsa Empezar otra vez.',
    zh: '需要先把训练记录传到手机。请在附近打开 Zepp 应用，然后再按开始。',
  },
  'home.back': { en: 'Back', de: 'Zurück', es: 'Volver', zh: '返回' },
  'home.openTitle': { en: 'Still open', de: 'Noch offen', es: 'Sin terminar', zh: '尚未结束' },
  'home.open': {
    en: 'A session is not finished. Kept so far: sets {sets}, reps {reps}.',
    de: 'Eine Einheit ist nicht beendet. Bisher gespeichert: Sätze {sets}, Wiederholungen {reps}.',
    es: 'Hay una sesión sin terminar. Guardado hasta ahora: series {sets}, repeticiones {reps}.',
    zh: '有一次训练没有结束。已保存：{sets} 组，{reps} 次。',
  },
  'home.goOn': { en: 'Go on', de: 'Weiter', es: 'Seguir', zh: '继续' },
  'home.end': { en: 'End it', de: 'Beenden', es: 'Terminar', zh: '结束' },
} as const satisfies Texts;
