// Owns what the rest page says. Keys begin with `rest.`.
import type { Texts } from '../text';

export const REST_TEXTS = {
  'rest.held': {
    en: '{held} of {reps} held',
    de: '{held} von {reps} gehalten',
    es: '{held} de {reps} controladas',
    zh: '{reps} 次中稳住 {held} 次',
  },
  'rest.entered': {
    en: '{reps} reps entered',
    de: '{reps} Wdh. eingetragen',
    es: '{reps} reps anotadas',
    zh: '已输入 {reps} 次',
  },
  'rest.noRep': { en: 'No rep found', de: 'Keine Wdh. erkannt', es: 'Ninguna repetición', zh: '未识别到动作' },
  'rest.noRepHint': {
    en: 'Again, or enter the reps',
    de: 'Nochmal oder eintragen',
    es: 'Repite o anótalas',
    zh: '重做，或手动输入',
  },
  'rest.set': {
    en: 'Set {set} of {planned}',
    de: 'Satz {set} von {planned}',
    es: 'Serie {set} de {planned}',
    zh: '第 {set}/{planned} 组',
  },
  'rest.setMore': { en: 'Set {set}', de: 'Satz {set}', es: 'Serie {set}', zh: '第 {set} 组' },
  'rest.mean': {
    en: 'Mean {seconds} s',
    de: 'Im Mittel {seconds} s',
    es: 'Media {seconds} s',
    zh: '平均 {seconds} 秒',
  },
  'rest.next': {
    en: 'Next: {weight}',
    de: 'Als Nächstes: {weight}',
    es: 'Siguiente: {weight}',
    zh: '下一组：{weight}',
  },
  'rest.nextSet': { en: 'Next set', de: 'Nächster Satz', es: 'Otra serie', zh: '下一组' },
  'rest.again': { en: 'Again', de: 'Nochmal', es: 'Repetir', zh: '重做' },
  'rest.edit': { en: 'Edit', de: 'Ändern', es: 'Editar', zh: '修改' },
  'rest.enter': { en: 'Enter reps', de: 'Eintragen', es: 'Anotar', zh: '输入次数' },
  'rest.finish': { en: 'Finish', de: 'Beenden', es: 'Terminar', zh: '结束' },
  'rest.repsDone': { en: 'Reps done', de: 'Wiederholungen', es: 'Repeticiones', zh: '完成次数' },
  'rest.measured': { en: 'Measured: {reps}', de: 'Gemessen: {reps}', es: 'Medidas: {reps}', zh: '测得：{reps}' },
  'rest.weightLifted': { en: 'Weight of this set', de: 'Gewicht im Satz', es: 'Peso de la serie', zh: '本组重量' },
  'rest.chosen': { en: 'Chosen: {weight}', de: 'Gewählt: {weight}', es: 'Elegido: {weight}', zh: '原选：{weight}' },
  'rest.nextWeight': { en: 'Next weight', de: 'Nächstes Gewicht', es: 'Próximo peso', zh: '下一组重量' },
  'rest.goOn': { en: 'Next', de: 'Weiter', es: 'Seguir', zh: '下一步' },
  'rest.done': { en: 'Done', de: 'Fertig', es: 'Listo', zh: '完成' },
} as const satisfies Texts;
