// Owns what the metronome says. Keys begin with `metronome.`.
import type { Texts } from '../text';

export const METRONOME_TEXTS = {
  'metronome.title': { en: 'Metronome', de: 'Metronom', es: 'Metrónomo', zh: '节拍器' },
  'metronome.noSensor': {
    en: 'This watch gives no motion readings. It can count in a fixed rhythm, without feeling the bar.',
    de: 'Diese Uhr liefert keine Bewegungsdaten. Sie kann im festen Takt zählen, ohne die Stange zu spüren.',
    es: 'Este reloj no da datos de movimiento. Puede contar a ritmo fijo, sin sentir la barra.',
    zh: '这块手表没有运动数据。可以按固定节奏计数，但感觉不到杠铃。',
  },
  'metronome.rateTooLow': {
    en: 'Only {hz} readings a second: too few to feel the bar. It can count in a fixed rhythm instead.',
    de: 'Nur {hz} Messwerte pro Sekunde: zu wenig, um die Stange zu spüren. Sie kann im festen Takt zählen.',
    es: 'Solo {hz} lecturas por segundo: no basta para sentir la barra. Puede contar a ritmo fijo.',
    zh: '每秒只有 {hz} 个读数，不足以感觉杠铃。可以改为按固定节奏计数。',
  },
  'metronome.chosen': {
    en: 'Counts in a fixed rhythm. It does not feel the bar and judges no rep.',
    de: 'Zählt im festen Takt. Spürt die Stange nicht und bewertet keine Wiederholung.',
    es: 'Cuenta a ritmo fijo. No siente la barra ni juzga las repeticiones.',
    zh: '按固定节奏计数。感觉不到杠铃，也不评判动作。',
  },
  'metronome.goOn': { en: 'Go on', de: 'Weiter', es: 'Seguir', zh: '继续' },
  'metronome.home': { en: 'Back', de: 'Zurück', es: 'Volver', zh: '返回' },
  'metronome.seconds': { en: 'seconds down', de: 'Sekunden abwärts', es: 'segundos al bajar', zh: '秒下放' },
  'metronome.start': { en: 'Start', de: 'Start', es: 'Empezar', zh: '开始' },
  'metronome.stop': { en: 'Stop', de: 'Stopp', es: 'Parar', zh: '停止' },
  'metronome.rep': { en: 'Rep {rep}', de: 'Wdh. {rep}', es: 'Rep. {rep}', zh: '第 {rep} 次' },
  'metronome.down': { en: 'Lower', de: 'Ablassen', es: 'Baja', zh: '下放' },
  'metronome.up': { en: 'Up, and stand still', de: 'Hoch und stillstehen', es: 'Sube y quieto', zh: '拉起并站稳' },
} as const satisfies Texts;
