// Owns what the done page says. Keys begin with `done.`.
import type { Texts } from '../text';

export const DONE_TEXTS = {
  'done.held': {
    en: '{held} of {reps} held',
    de: '{held} von {reps} gehalten',
    es: '{held} de {reps} controladas',
    zh: '{reps} 次中稳住 {held} 次',
  },
  'done.noReps': { en: 'Session over', de: 'Einheit beendet', es: 'Sesión terminada', zh: '训练结束' },
  'done.sets': { en: 'Sets: {sets}', de: 'Sätze: {sets}', es: 'Series: {sets}', zh: '{sets} 组' },
  'done.setsMean': {
    en: 'Sets: {sets}, mean {seconds} s',
    de: 'Sätze: {sets}, im Mittel {seconds} s',
    es: 'Series: {sets}, media {seconds} s',
    zh: '{sets} 组，平均 {seconds} 秒',
  },
  'done.onPhone': { en: 'On the phone', de: 'Auf dem Handy', es: 'En el móvil', zh: '已传到手机' },
  'done.sending': {
    en: 'Sending to the phone',
    de: 'Wird ans Handy gesendet',
    es: 'Enviando al móvil',
    zh: '正在传到手机',
  },
  'done.waiting': {
    en: 'Kept, waits for the phone',
    de: 'Gesichert, wartet aufs Handy',
    es: 'Guardada, espera al móvil',
    zh: '已保存，等待手机',
  },
  'done.refused': {
    en: 'Kept, phone cannot take it',
    de: 'Gesichert, Handy nimmt es nicht',
    es: 'Guardada, el móvil no la acepta',
    zh: '已保存，手机无法接收',
  },
  'done.next': {
    en: 'Next time: {what}',
    de: 'Nächstes Mal: {what}',
    es: 'Próxima vez: {what}',
    zh: '下次：{what}',
  },
  'done.nextTomorrow': { en: 'Tomorrow: {what}', de: 'Morgen: {what}', es: 'Mañana: {what}', zh: '明天：{what}' },
  'done.nextIn': {
    en: 'In {days} days: {what}',
    de: 'In {days} Tagen: {what}',
    es: 'En {days} días: {what}',
    zh: '{days} 天后：{what}',
  },
  'done.goOn': { en: 'Next', de: 'Weiter', es: 'Seguir', zh: '下一步' },
  'done.tomorrowTitle': { en: 'Tomorrow', de: 'Morgen', es: 'Mañana', zh: '明天' },
  'done.tomorrow': {
    en: 'Hamstrings and glutes may be sore: that is where the work went. The watch asks how your back is.',
    de: 'Beinbeuger und Gesäß dürfen sich melden: Dort war die Arbeit. Die Uhr fragt nach deinem Rücken.',
    es: 'Quizá molesten isquios y glúteos: ahí fue el trabajo. El reloj te preguntará por tu espalda.',
    zh: '腘绳肌和臀部可能酸痛：负荷落在那里。手表会问你腰背感觉如何。',
  },
  'done.home': { en: 'Home', de: 'Fertig', es: 'Inicio', zh: '主页' },
} as const satisfies Texts;
