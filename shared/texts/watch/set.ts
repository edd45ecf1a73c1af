// Owns what the set page says. Keys begin with `set.`.
import type { Texts } from '../text';

export const SET_TEXTS = {
  'set.barOnFloor': { en: 'Bar on the floor', de: 'Stange am Boden', es: 'Barra en el suelo', zh: '杠铃放在地上' },
  'set.barOnBack': {
    en: 'Bar on your back',
    de: 'Stange auf den Rücken',
    es: 'Barra en la espalda',
    zh: '杠铃放在背上',
  },
  'set.stillAtTop': {
    en: 'Stand still at the top',
    de: 'Oben kurz stillstehen',
    es: 'Arriba, quieto',
    zh: '站直后停一下',
  },
  'set.cancel': { en: 'Cancel', de: 'Abbrechen', es: 'Cancelar', zh: '取消' },
  'set.ready': { en: 'Ready: lift', de: 'Bereit: heb', es: 'Listo: levanta', zh: '就绪，开始拉' },
  'set.readyBow': { en: 'Ready: bow', de: 'Bereit: beug dich', es: 'Listo: inclínate', zh: '就绪，开始前屈' },
  'set.ofReps': { en: 'of {planned} reps', de: 'von {planned} Wdh.', es: 'de {planned} reps', zh: '共 {planned} 次' },
  'set.reps': { en: 'reps', de: 'Wdh.', es: 'reps', zh: '次' },
  'set.repOf': {
    en: 'Rep {rep} of {planned}',
    de: 'Wdh. {rep} von {planned}',
    es: 'Rep {rep} de {planned}',
    zh: '第 {rep}/{planned} 次',
  },
  'set.rep': { en: 'Rep {rep}', de: 'Wdh. {rep}', es: 'Rep {rep}', zh: '第 {rep} 次' },
  'set.slower': { en: 'Slower', de: 'Langsamer', es: 'Más lento', zh: '慢一点' },
  'set.pressAgain': {
    en: 'Press again to end',
    de: 'Nochmal: Satz endet',
    es: 'Pulsa otra vez: fin',
    zh: '再按一次结束',
  },
  'set.stalled': { en: 'Sensor is silent', de: 'Sensor schweigt', es: 'Sensor sin datos', zh: '传感器无数据' },
  'set.notKept': { en: 'Storage full', de: 'Speicher voll', es: 'Memoria llena', zh: '存储已满' },
  'set.over': { en: 'Set over', de: 'Satz fertig', es: 'Serie hecha', zh: '本组结束' },
  'set.notKeptTitle': { en: 'Not saved', de: 'Nicht gesichert', es: 'Sin guardar', zh: '未保存' },
  'set.notKeptBody': {
    en: 'The watch has no room to save this set. Free some storage, then try again.',
    de: 'Die Uhr hat keinen Platz für diesen Satz. Schaff Platz und versuch es nochmal.',
    es: 'El reloj no tiene espacio para esta serie. Libera memoria y prueba otra vez.',
    zh: '手表空间不足，无法保存本组。请清理空间后再试。',
  },
  'set.tryAgain': { en: 'Try again', de: 'Nochmal', es: 'Reintentar', zh: '重试' },
  'set.leave': { en: 'Leave', de: 'Verlassen', es: 'Salir', zh: '离开' },
} as const satisfies Texts;
