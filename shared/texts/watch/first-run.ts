// Owns what the first run says. Keys begin with `firstRun.`.
import type { Texts } from '../text';

export const FIRST_RUN_TEXTS = {
  'firstRun.title': { en: 'Threecount', de: 'Threecount', es: 'Threecount', zh: 'Threecount' },
  'firstRun.wrist': {
    en: 'It counts the way down of your deadlift on your skin. Which wrist wears the watch?',
    de: 'Zählt das Ablassen beim Kreuzheben auf deiner Haut. An welchem Arm trägst du die Uhr?',
    es: 'Cuenta en tu piel la bajada del peso muerto. ¿En qué muñeca llevas el reloj?',
    zh: '在皮肤上为你的硬拉下放计数。手表戴在哪只手？',
  },
  'firstRun.left': { en: 'Left', de: 'Links', es: 'Izquierda', zh: '左手' },
  'firstRun.right': { en: 'Right', de: 'Rechts', es: 'Derecha', zh: '右手' },
  'firstRun.unitTitle': { en: 'Weights', de: 'Gewichte', es: 'Pesos', zh: '重量' },
  'firstRun.unit': {
    en: 'In which unit are your plates?',
    de: 'In welcher Einheit sind deine Scheiben?',
    es: '¿En qué unidad son tus discos?',
    zh: '你的杠铃片用什么单位？',
  },
  'firstRun.workingTitle': { en: 'Working weight', de: 'Arbeitsgewicht', es: 'Peso habitual', zh: '常用重量' },
  'firstRun.working': {
    en: 'What do you usually lift for five?',
    de: 'Was hebst du sonst für fünf?',
    es: '¿Cuánto levantas normalmente a cinco?',
    zh: '平时一组五次用多重？',
  },
  'firstRun.thisMuch': { en: 'That’s it', de: 'Passt', es: 'Eso es', zh: '就是这个' },
  'firstRun.skip': { en: 'Skip', de: 'Überspringen', es: 'Omitir', zh: '跳过' },
  'firstRun.feelTitle': { en: 'Feel the count', de: 'Spür das Zählen', es: 'Siente la cuenta', zh: '感受计数' },
  'firstRun.feel': {
    en: 'No bar yet. Press, hold your arm up, then lower it slowly over the {pulses} pulses.',
    de: 'Noch ohne Stange. Drück, halte den Arm hoch und senk ihn langsam über die {pulses} Impulse.',
    es: 'Aún sin barra. Pulsa, sube el brazo y bájalo despacio durante los {pulses} pulsos.',
    zh: '先不用杠铃。按下后举起手臂，随着 {pulses} 次振动慢慢放下。',
  },
  'firstRun.feelNow': { en: 'Press', de: 'Drücken', es: 'Pulsa', zh: '按下' },
  'firstRun.armUp': { en: 'Arm up', de: 'Arm hoch', es: 'Brazo arriba', zh: '举起手臂' },
  'firstRun.armDown': { en: 'Lower it slowly', de: 'Langsam senken', es: 'Bájalo despacio', zh: '慢慢放下' },
  'firstRun.felt': {
    en: 'The last pulse is longer: by then the bar is on the floor, not before.',
    de: 'Der letzte Impuls ist länger: Erst dann ist die Stange am Boden, nicht früher.',
    es: 'El último pulso es más largo: la barra toca el suelo entonces, no antes.',
    zh: '最后一次振动更长：到那时杠铃才落地，不要提前。',
  },
  'firstRun.next': { en: 'Go on', de: 'Weiter', es: 'Seguir', zh: '继续' },
  'firstRun.again': { en: 'Again', de: 'Nochmal', es: 'Otra vez', zh: '再来一次' },
  'firstRun.habitTitle': { en: 'One habit', de: 'Eine Gewohnheit', es: 'Un hábito', zh: '一个习惯' },
  'firstRun.habit': {
    en: 'Stand still for a breath at the top. It is safer, and it shows the watch where the way down starts.',
    de: 'Steh oben einen Atemzug lang still. Das ist sicherer und zeigt der Uhr, wo das Ablassen beginnt.',
    es: 'Quédate quieto una respiración arriba. Es más seguro y enseña al reloj dónde empieza la bajada.',
    zh: '在最高点站稳，停一次呼吸。这样更安全，手表也能知道下放从哪里开始。',
  },
  'firstRun.sensor': {
    en: 'Twenty seconds with the arm at rest: the watch gets to know its sensor and its motor.',
    de: 'Zwanzig Sekunden mit ruhigem Arm: Die Uhr lernt ihren Sensor und ihren Motor kennen.',
    es: 'Veinte segundos con el brazo quieto: el reloj aprende cómo son su sensor y su motor.',
    zh: '手臂静止二十秒：手表借此了解自己的传感器和马达。',
  },
  'firstRun.now': { en: 'Check now', de: 'Jetzt prüfen', es: 'Ahora', zh: '现在检查' },
  'firstRun.later': { en: 'Later', de: 'Später', es: 'Luego', zh: '以后' },
} as const satisfies Texts;
