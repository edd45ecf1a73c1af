// Owns what a coach would say after a set and after a session. Keys begin with `coach.`.
// Refuses advice on load and on the back: the plan and the check-in give those.
import type { Texts } from '../text';

export const COACH_TEXTS = {
  'coach.noRep': {
    en: 'No rep was found.',
    de: 'Es wurde keine Wiederholung gefunden.',
    es: 'No se encontró ninguna repetición.',
    zh: '没有识别到任何一次动作。',
  },
  'coach.oneHeld': {
    en: 'The one rep held the {target}-second way down.',
    de: 'Die eine Wiederholung war gehalten: {target} Sekunden Ablassen.',
    es: 'La única repetición fue controlada: {target} segundos de bajada.',
    zh: '唯一的一次稳住了 {target} 秒下放。',
  },
  'coach.allHeld': {
    en: 'All {reps} reps held the {target}-second way down. That is the work.',
    de: 'Alle {reps} Wiederholungen waren gehalten: {target} Sekunden Ablassen. Genau darum geht es.',
    es: 'Las {reps} repeticiones fueron controladas: {target} segundos de bajada. De eso se trata.',
    zh: '{reps} 次全部稳住了 {target} 秒下放。要的就是这个。',
  },
  'coach.someHeld': {
    en: '{held} of {reps} reps held the {target}-second way down: {others}. {advice}',
    de: '{held} von {reps} Wiederholungen gehalten ({target} Sekunden Ablassen): {others}. {advice}',
    es: '{held} de {reps} repeticiones controladas ({target} segundos de bajada): {others}. {advice}',
    zh: '{reps} 次中有 {held} 次稳住了 {target} 秒下放：{others}。{advice}',
  },
  'coach.noneHeld': {
    en: 'None of {reps} reps held the {target}-second way down: {others}. {advice}',
    de: 'Keine von {reps} Wiederholungen gehalten ({target} Sekunden Ablassen): {others}. {advice}',
    es: 'Ninguna de {reps} repeticiones controlada ({target} segundos de bajada): {others}. {advice}',
    zh: '{reps} 次都没有稳住 {target} 秒下放：{others}。{advice}',
  },
  'coach.oneNotHeld': {
    en: 'The one rep did not hold the {target}-second way down: {others}. {advice}',
    de: 'Die eine Wiederholung war nicht gehalten ({target} Sekunden Ablassen): {others}. {advice}',
    es: 'La única repetición no fue controlada ({target} segundos de bajada): {others}. {advice}',
    zh: '唯一的一次没有稳住 {target} 秒下放：{others}。{advice}',
  },
  'coach.rep.short': {
    en: 'rep {index} was short ({seconds} s)',
    de: 'Nr. {index} war zu kurz ({seconds} s)',
    es: 'la {index} fue corta ({seconds} s)',
    zh: '第 {index} 次偏短（{seconds} 秒）',
  },
  'coach.rep.fast': {
    en: 'rep {index} was fast ({seconds} s)',
    de: 'Nr. {index} war schnell ({seconds} s)',
    es: 'la {index} fue rápida ({seconds} s)',
    zh: '第 {index} 次过快（{seconds} 秒）',
  },
  'coach.rep.dropped': {
    en: 'rep {index} was dropped at the end',
    de: 'Nr. {index} wurde am Ende fallen gelassen',
    es: 'la {index} se soltó al final',
    zh: '第 {index} 次最后掉落了',
  },
  'coach.counted.short': { en: '{count} short', de: '{count} zu kurz', es: 'cortas ({count})', zh: '{count} 次偏短' },
  'coach.counted.fast': { en: '{count} fast', de: '{count} schnell', es: 'rápidas ({count})', zh: '{count} 次过快' },
  'coach.counted.dropped': {
    en: '{count} dropped at the end',
    de: '{count} am Ende fallen gelassen',
    es: 'soltadas al final ({count})',
    zh: '{count} 次最后掉落',
  },
  'coach.listed': { en: '{first}, {next}', de: '{first}, {next}', es: '{first}, {next}', zh: '{first}，{next}' },
  'coach.listedLast': {
    en: '{first} and {last}',
    de: '{first} und {last}',
    es: '{first} y {last}',
    zh: '{first}，{last}',
  },
  'coach.sentences': { en: '{first} {next}', de: '{first} {next}', es: '{first} {next}', zh: '{first}{next}' },
  'coach.advice.dropped': {
    en: 'Stay on the bar until the plates touch the floor.',
    de: 'Bleib an der Stange, bis die Scheiben den Boden berühren.',
    es: 'No sueltes la barra hasta que los discos toquen el suelo.',
    zh: '握住杠铃，直到杠铃片碰到地面。',
  },
  'coach.advice.fast': {
    en: 'Wait for every count on the way down.',
    de: 'Warte beim Ablassen auf jeden Impuls.',
    es: 'Espera cada pulso durante la bajada.',
    zh: '下放时等到每一次振动。',
  },
  'coach.advice.short': {
    en: 'A little more patience at the end of the way down.',
    de: 'Am Ende des Ablassens etwas mehr Geduld.',
    es: 'Un poco más de paciencia al final de la bajada.',
    zh: '下放到最后再耐心一点。',
  },
  'coach.session.allHeld': {
    en: 'Every rep was held ({reps}). That is the work.',
    de: 'Jede Wiederholung war gehalten ({reps}). Genau darum geht es.',
    es: 'Todas las repeticiones fueron controladas ({reps}). De eso se trata.',
    zh: '每一次都稳住了（{reps} 次）。要的就是这个。',
  },
  'coach.session.measuredHeld': {
    en: 'Every measured rep was held ({reps}).',
    de: 'Jede gemessene Wiederholung war gehalten ({reps}).',
    es: 'Todas las repeticiones medidas fueron controladas ({reps}).',
    zh: '测得的每一次都稳住了（{reps} 次）。',
  },
  'coach.session.some': {
    en: '{held} of {reps} measured reps were held.',
    de: '{held} von {reps} gemessenen Wiederholungen gehalten.',
    es: '{held} de {reps} repeticiones medidas fueron controladas.',
    zh: '测得的 {reps} 次中稳住了 {held} 次。',
  },
  'coach.session.hardest': {
    en: 'Hardest to hold was set {number}: {held} of {reps}.',
    de: 'Am schwersten war Satz {number}: {held} von {reps}.',
    es: 'La más difícil fue la serie {number}: {held} de {reps}.',
    zh: '最难稳住的是第 {number} 组：{reps} 次中 {held} 次。',
  },
  'coach.assessment': {
    en: 'Without counts, the way down took {mean} s on average; the fastest took {fastest} s.',
    de: 'Ohne Impulse hat das Ablassen im Mittel {mean} s gedauert, das schnellste {fastest} s.',
    es: 'Sin pulsos, la bajada duró {mean} s de media; la más rápida, {fastest} s.',
    zh: '没有振动计数时，下放平均 {mean} 秒，最快的 {fastest} 秒。',
  },
  'coach.assessmentDropped': {
    en: 'Dropped at the end: {dropped} of {reps}.',
    de: 'Am Ende fallen gelassen: {dropped} von {reps}.',
    es: 'Soltadas al final: {dropped} de {reps}.',
    zh: '最后掉落：{reps} 次中 {dropped} 次。',
  },
} as const satisfies Texts;
