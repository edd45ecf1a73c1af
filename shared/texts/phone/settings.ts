// Owns what the phone says about settings, storage and deleting. Keys begin with `settings.`.
import type { Texts } from '../text';

export const SETTINGS_TEXTS = {
  'settings.title': { en: 'Settings', de: 'Einstellungen', es: 'Ajustes', zh: '设置' },
  'settings.note': {
    en: 'The watch takes these over the next time you open Threecount on it near this phone. The language is that of the phone.',
    de: 'Die Uhr übernimmt sie, sobald du Threecount auf ihr in der Nähe dieses Handys öffnest. Die Sprache ist die des Handys.',
    es: 'El reloj los adopta la próxima vez que abras Threecount en él cerca de este móvil. El idioma es el del móvil.',
    zh: '下次在手机附近打开手表上的 Threecount 时，手表会采用这些设置。语言跟随手机。',
  },
  'settings.targetSeconds': {
    en: 'Time on the way down',
    de: 'Zeit fürs Ablassen',
    es: 'Tiempo de bajada',
    zh: '下放时间',
  },
  'settings.hapticStrength': {
    en: 'Strength of the pulses',
    de: 'Stärke der Impulse',
    es: 'Fuerza de los pulsos',
    zh: '振动强度',
  },
  'settings.strength.light': { en: 'light', de: 'leicht', es: 'suave', zh: '轻' },
  'settings.strength.medium': { en: 'medium', de: 'mittel', es: 'media', zh: '中' },
  'settings.strength.strong': { en: 'strong', de: 'stark', es: 'fuerte', zh: '强' },
  'settings.unit': { en: 'Weights in', de: 'Gewichte in', es: 'Pesos en', zh: '重量单位' },
  'settings.plateStep': {
    en: 'Smallest step of weight, both sides together',
    de: 'Kleinster Gewichtsschritt, beide Seiten zusammen',
    es: 'Menor paso de peso, ambos lados juntos',
    zh: '最小加重（两侧合计）',
  },
  'settings.wrist': { en: 'Watch on', de: 'Uhr am', es: 'Reloj en', zh: '佩戴手腕' },
  'settings.wrist.left': { en: 'left wrist', de: 'linken Arm', es: 'muñeca izquierda', zh: '左手' },
  'settings.wrist.right': { en: 'right wrist', de: 'rechten Arm', es: 'muñeca derecha', zh: '右手' },
  'settings.restSeconds': {
    en: 'Rest between sets',
    de: 'Pause zwischen Sätzen',
    es: 'Descanso entre series',
    zh: '组间休息',
  },
  'settings.minutes': { en: '{time} min', de: '{time} min', es: '{time} min', zh: '{time} 分' },
  'settings.storage': { en: 'Storage', de: 'Speicher', es: 'Almacenamiento', zh: '存储' },
  'settings.used': {
    en: 'Sessions: {count}. Used on this phone: {size} KB.',
    de: 'Einheiten: {count}. Auf diesem Handy belegt: {size} KB.',
    es: 'Sesiones: {count}. Ocupado en este móvil: {size} KB.',
    zh: '训练：{count} 次。手机占用：{size} KB。',
  },
  'settings.deleteSession': {
    en: 'Delete this session',
    de: 'Diese Einheit löschen',
    es: 'Borrar esta sesión',
    zh: '删除这次训练',
  },
  'settings.deleteAll': {
    en: 'Delete all sessions',
    de: 'Alle Einheiten löschen',
    es: 'Borrar todas las sesiones',
    zh: '删除全部训练',
  },
  'settings.askSession': {
    en: 'Delete the session of {date}? It cannot be brought back.',
    de: 'Die Einheit von {date} löschen? Sie lässt sich nicht zurückholen.',
    es: '¿Borrar la sesión de {date}? No se podrá recuperar.',
    zh: '删除 {date} 的训练？删除后无法恢复。',
  },
  'settings.askAll': {
    en: 'Delete all sessions ({count})? They cannot be brought back.',
    de: 'Alle Einheiten löschen ({count})? Sie lassen sich nicht zurückholen.',
    es: '¿Borrar todas las sesiones ({count})? No se podrán recuperar.',
    zh: '删除全部训练（{count}）？删除后无法恢复。',
  },
  'settings.delete': { en: 'Delete', de: 'Löschen', es: 'Borrar', zh: '删除' },
  'settings.keep': { en: 'Keep', de: 'Behalten', es: 'Conservar', zh: '保留' },
  'settings.failed': {
    en: 'That could not be saved: {reason}',
    de: 'Das ließ sich nicht speichern: {reason}',
    es: 'No se pudo guardar: {reason}',
    zh: '无法保存：{reason}',
  },
} as const satisfies Texts;
