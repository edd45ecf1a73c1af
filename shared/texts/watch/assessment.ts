// Owns what the assessment says. Keys begin with `assessment.`.
import type { Texts } from '../text';

export const ASSESSMENT_TEXTS = {
  'assessment.title': { en: 'Assessment', de: 'Bestandsaufnahme', es: 'Evaluación', zh: '评估' },
  'assessment.caption': {
    en: '5 reps, no counts',
    de: '5 Wdh., ohne Zählen',
    es: '5 reps, sin cuenta',
    zh: '5 次，无振动计数',
  },
  'assessment.note': {
    en: 'Half your maximum. Lower it as always.',
    de: 'Halbes Maximum. Senk wie immer.',
    es: 'Medio máximo. Baja como siempre.',
    zh: '用最大重量的一半，照平时放下。',
  },
  'assessment.noteAgain': {
    en: 'As at first. Lower it as you do now.',
    de: 'Wie am Anfang. Senk es wie jetzt.',
    es: 'Como al principio. Baja como ahora.',
    zh: '和第一次一样，照现在的习惯放下。',
  },
  'assessment.start': { en: 'Start', de: 'Start', es: 'Iniciar', zh: '开始' },
  'assessment.home': { en: 'Home', de: 'Fertig', es: 'Inicio', zh: '主页' },
  'assessment.back': { en: 'Back', de: 'Zurück', es: 'Volver', zh: '返回' },
  'assessment.mean': {
    en: 'Mean {seconds} s',
    de: 'Im Mittel {seconds} s',
    es: 'Media {seconds} s',
    zh: '平均 {seconds} 秒',
  },
  'assessment.fastest': {
    en: 'Fastest: {seconds} s',
    de: 'Schnellste: {seconds} s',
    es: 'La más rápida: {seconds} s',
    zh: '最快：{seconds} 秒',
  },
  'assessment.dropped': {
    en: 'Dropped at the end: {dropped} of {reps}',
    de: 'Am Ende fallen gelassen: {dropped} von {reps}',
    es: 'Soltadas al final: {dropped} de {reps}',
    zh: '最后掉落：{dropped}/{reps}',
  },
  'assessment.noneDropped': { en: 'None dropped', de: 'Keine fallen gelassen', es: 'Ninguna soltada', zh: '没有掉落' },
  'assessment.beforeNow': {
    en: 'Before {before} s, now {now} s',
    de: 'Vorher {before} s, jetzt {now} s',
    es: 'Antes {before} s, ahora {now} s',
    zh: '之前 {before} 秒，现在 {now} 秒',
  },
  'assessment.meanBoth': {
    en: 'Mean of all reps',
    de: 'Im Mittel aller Wdh.',
    es: 'Media de todas las reps',
    zh: '所有次数的平均',
  },
  'assessment.fastestBoth': {
    en: 'Fastest: {before} s, now {now} s',
    de: 'Schnellste: {before} s, jetzt {now} s',
    es: 'La más rápida: {before} s, ahora {now} s',
    zh: '最快：{before} 秒，现在 {now} 秒',
  },
  'assessment.droppedBoth': {
    en: 'Dropped: {before}, now {now}',
    de: 'Fallen gelassen: {before}, jetzt {now}',
    es: 'Soltadas: {before}, ahora {now}',
    zh: '掉落：{before} 次，现在 {now} 次',
  },
  'assessment.noRepTitle': {
    en: 'No rep found',
    de: 'Keine Wdh. erkannt',
    es: 'Ninguna repetición',
    zh: '未识别到动作',
  },
  'assessment.noRepBody': {
    en: 'Wear the watch snugly and stand still for a breath at the top. Then try again.',
    de: 'Trag die Uhr eng und steh oben einen Atemzug lang still. Dann versuch es nochmal.',
    es: 'Ajusta bien el reloj y quédate quieto arriba una respiración. Luego repite.',
    zh: '请戴紧手表，站直后停一口气，再试一次。',
  },
  'assessment.fewTitle': { en: 'Too few reps', de: 'Zu wenige Wdh.', es: 'Muy pocas reps', zh: '次数太少' },
  'assessment.fewBody': {
    en: 'Of five reps {reps} were felt: too few to tell. Do five in one set.',
    de: 'Von fünf Wdh. gespürt: {reps}. Das ist zu wenig. Mach fünf in einem Satz.',
    es: 'De cinco reps se notaron {reps}: muy pocas. Haz cinco en una serie.',
    zh: '五次中只测到 {reps} 次，不足以判断。请一组做五次。',
  },
  'assessment.again': { en: 'Again', de: 'Nochmal', es: 'Repetir', zh: '重做' },
  'assessment.openTitle': { en: 'Still open', de: 'Noch offen', es: 'Sin terminar', zh: '尚未结束' },
  'assessment.openBody': {
    en: 'A session is not finished. Finish it first.',
    de: 'Eine Einheit ist noch offen. Beende sie zuerst.',
    es: 'Hay una sesión sin terminar. Termínala antes.',
    zh: '有训练尚未结束，请先结束它。',
  },
  'assessment.fullTitle': { en: 'Watch full', de: 'Uhr voll', es: 'Reloj lleno', zh: '手表已满' },
  'assessment.fullBody': {
    en: 'The phone must take your sessions first. Open the phone app nearby.',
    de: 'Erst muss das Handy deine Einheiten übernehmen. Öffne die Handy-App in der Nähe.',
    es: 'Antes el móvil debe recibir tus sesiones. Abre cerca la app del móvil.',
    zh: '需要先把训练记录传到手机。请在附近打开手机应用。',
  },
} as const satisfies Texts;
