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
  'done.allHeld': {
    en: 'Next time: {weight}',
    de: 'Nächstes Mal: {weight}',
    es: 'Próxima vez: {weight}',
    zh: '下次：{weight}',
  },
  'done.plates': {
    en: 'Again {weight}: plates too big',
    de: 'Wieder {weight}: Scheiben zu groß',
    es: 'Otra vez {weight}: discos grandes',
    zh: '仍用 {weight}：无更小的片',
  },
  'done.short': {
    en: 'Again {weight}: some short',
    de: 'Wieder {weight}: teils zu kurz',
    es: 'Otra vez {weight}: hubo cortas',
    zh: '仍用 {weight}：有偏短',
  },
  'done.missed': {
    en: 'Again {weight}: reps missing',
    de: 'Wieder {weight}: Wdh. fehlen',
    es: 'Otra vez {weight}: faltan reps',
    zh: '仍用 {weight}：次数不足',
  },
  'done.fastOrDropped': {
    en: 'Less, {weight}: fast or dropped',
    de: 'Weniger, {weight}: schnell oder fallen gelassen',
    es: 'Menos, {weight}: rápidas o soltadas',
    zh: '减到 {weight}：有过快或掉落',
  },
  'done.home': { en: 'Home', de: 'Fertig', es: 'Inicio', zh: '主页' },
} as const satisfies Texts;
