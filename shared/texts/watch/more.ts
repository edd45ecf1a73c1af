// Owns what the page behind More says. Keys begin with `more.`.
import type { Texts } from '../text';

export const MORE_TEXTS = {
  'more.title': { en: 'More', de: 'Mehr', es: 'Más', zh: '更多' },
  'more.assessment': { en: 'Assessment', de: 'Bestandsaufnahme', es: 'Evaluación', zh: '评估' },
  'more.strength': { en: 'Pulse strength', de: 'Impulsstärke', es: 'Fuerza del pulso', zh: '振动强度' },
  'more.light': { en: 'Light', de: 'Leicht', es: 'Suave', zh: '轻' },
  'more.medium': { en: 'Medium', de: 'Mittel', es: 'Media', zh: '中' },
  'more.strong': { en: 'Strong', de: 'Stark', es: 'Fuerte', zh: '强' },
  'more.chosen': { en: 'chosen', de: 'gewählt', es: 'elegida', zh: '当前' },
  'more.feel': { en: 'Feel it', de: 'Spüren', es: 'Sentirlo', zh: '感受一下' },
  'more.target': { en: 'Way down', de: 'Ablassen', es: 'Bajada', zh: '下放时间' },
  'more.targetNote': {
    en: 'Target of each rep',
    de: 'Ziel jeder Wiederholung',
    es: 'Objetivo por repetición',
    zh: '每次的目标',
  },
  'more.seconds': { en: '{seconds} s', de: '{seconds} s', es: '{seconds} s', zh: '{seconds} 秒' },
  'more.rest': { en: 'Rest', de: 'Pause', es: 'Descanso', zh: '休息' },
  'more.wrist': { en: 'Wrist', de: 'Arm', es: 'Muñeca', zh: '佩戴手' },
  'more.unit': { en: 'Unit', de: 'Einheit', es: 'Unidad', zh: '单位' },
  'more.firstRun': { en: 'Feel the count', de: 'Zählen spüren', es: 'Sentir la cuenta', zh: '感受计数' },
  'more.memory': { en: 'Memory', de: 'Speicher', es: 'Memoria', zh: '存储' },
  'more.memoryWaiting': {
    en: '{waiting} of {kept} sessions wait for the phone.',
    de: '{waiting} von {kept} Einheiten warten auf das Handy.',
    es: '{waiting} de {kept} sesiones esperan al móvil.',
    zh: '{kept} 次训练中 {waiting} 次待传到手机。',
  },
  'more.memoryDropped': {
    en: '{dropped} older ones are on the phone only.',
    de: '{dropped} ältere sind nur auf dem Handy.',
    es: '{dropped} anteriores están solo en el móvil.',
    zh: '更早的 {dropped} 次只在手机上。',
  },
  'more.memoryTorn': {
    en: 'Unreadable lines: {torn}',
    de: 'Unlesbare Zeilen: {torn}',
    es: 'Líneas ilegibles: {torn}',
    zh: '无法读取的行：{torn}',
  },
  'more.version': { en: 'Version', de: 'Version', es: 'Versión', zh: '版本' },
  'more.done': { en: 'Done', de: 'Fertig', es: 'Listo', zh: '完成' },
} as const satisfies Texts;
