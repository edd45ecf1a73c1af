// Owns the words that the watch and the phone both say. Refuses sentences that only one of them says.
import type { Texts } from './text';

export const COMMON_TEXTS = {
  'number.decimalMark': { en: '.', de: ',', es: ',', zh: '.' },
  'verdict.held': { en: 'Held', de: 'Gehalten', es: 'Controlada', zh: '稳住' },
  'verdict.short': { en: 'Short', de: 'Zu kurz', es: 'Corta', zh: '偏短' },
  'verdict.fast': { en: 'Fast', de: 'Schnell', es: 'Rápida', zh: '过快' },
  'verdict.dropped': { en: 'Dropped', de: 'Fallen gelassen', es: 'Soltada', zh: '掉落' },
  'lift.conventional': { en: 'Deadlift', de: 'Kreuzheben', es: 'Peso muerto', zh: '传统硬拉' },
  'lift.sumo': { en: 'Sumo deadlift', de: 'Sumo-Kreuzheben', es: 'Peso muerto sumo', zh: '相扑硬拉' },
  'lift.trapBar': { en: 'Trap bar deadlift', de: 'Trap-Bar-Kreuzheben', es: 'Peso muerto hexagonal', zh: '六角杠硬拉' },
  'lift.romanian': { en: 'Romanian deadlift', de: 'Rumän. Kreuzheben', es: 'Peso muerto rumano', zh: '罗马尼亚硬拉' },
  'lift.goodMorning': { en: 'Good morning', de: 'Good Morning', es: 'Buenos días', zh: '早安式' },
} as const satisfies Texts;
