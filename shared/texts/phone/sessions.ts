// Owns what the phone says about sessions. Keys begin with `sessions.`.
import type { Texts } from '../text';

export const SESSIONS_TEXTS = {
  'sessions.title': { en: 'Sessions', de: 'Einheiten', es: 'Sesiones', zh: '训练记录' },
  'sessions.empty': {
    en: 'Your sessions will appear here, with one bar for each rep against the time you aim for. Train with Threecount on the watch; afterwards it hands the session to this phone.',
    de: 'Hier erscheinen deine Einheiten, mit einem Balken je Wiederholung und der Zeit, die du anstrebst. Trainiere mit Threecount auf der Uhr; danach übergibt sie die Einheit an dieses Handy.',
    es: 'Aquí aparecerán tus sesiones, con una barra por repetición frente al tiempo que buscas. Entrena con Threecount en el reloj; después pasará la sesión a este móvil.',
    zh: '你的训练会显示在这里，每一次动作一条，与目标时间对照。用手表上的 Threecount 训练，之后手表会把记录传到这部手机。',
  },
  'sessions.show': { en: 'Show', de: 'Ansehen', es: 'Ver', zh: '查看' },
  'sessions.older': {
    en: 'Show older ones ({count})',
    de: 'Ältere zeigen ({count})',
    es: 'Ver anteriores ({count})',
    zh: '显示更早的（{count}）',
  },
  'sessions.newer': {
    en: 'Written by a newer version of Threecount and kept as it is: {id} (format {version}). Update the app to see it.',
    de: 'Von einer neueren Version von Threecount geschrieben und unverändert behalten: {id} (Format {version}). Aktualisiere die App, um sie zu sehen.',
    es: 'Escrita por una versión más nueva de Threecount y guardada tal cual: {id} (formato {version}). Actualiza la app para verla.',
    zh: '由更新版本的 Threecount 写入，原样保留：{id}（格式 {version}）。请更新应用后查看。',
  },
  'sessions.unreadable': {
    en: 'Cannot be read and is kept as it is: {id} ({reason}).',
    de: 'Nicht lesbar und unverändert behalten: {id} ({reason}).',
    es: 'No se puede leer y se guarda tal cual: {id} ({reason}).',
    zh: '无法读取，原样保留：{id}（{reason}）。',
  },
  'sessions.back': { en: 'All sessions', de: 'Alle Einheiten', es: 'Todas las sesiones', zh: '全部训练' },
  'sessions.assessment': {
    en: 'Assessment: {lift}',
    de: 'Bestandsaufnahme: {lift}',
    es: 'Evaluación: {lift}',
    zh: '评估：{lift}',
  },
  'sessions.heldOf': {
    en: '{held} of {reps} held',
    de: '{held} von {reps} gehalten',
    es: '{held} de {reps} controladas',
    zh: '{reps} 次中稳住 {held} 次',
  },
  'sessions.mean': {
    en: 'Way down: {seconds} on average',
    de: 'Ablassen: im Mittel {seconds}',
    es: 'Bajada: {seconds} de media',
    zh: '下放：平均 {seconds}',
  },
  'sessions.seconds': { en: '{seconds} s', de: '{seconds} s', es: '{seconds} s', zh: '{seconds} 秒' },
  'sessions.set': { en: 'Set {number}', de: 'Satz {number}', es: 'Serie {number}', zh: '第 {number} 组' },
  'sessions.reps': { en: 'Reps: {reps}', de: 'Wiederholungen: {reps}', es: 'Repeticiones: {reps}', zh: '次数：{reps}' },
  'sessions.repsEdited': {
    en: 'Reps: {reps} (measured: {measured})',
    de: 'Wiederholungen: {reps} (gemessen: {measured})',
    es: 'Repeticiones: {reps} (medidas: {measured})',
    zh: '次数：{reps}（测得：{measured}）',
  },
  'sessions.weight': {
    en: 'Weight: {weight}',
    de: 'Gewicht: {weight}',
    es: 'Peso: {weight}',
    zh: '重量：{weight}',
  },
  'sessions.weightEdited': {
    en: 'Weight: {weight} (chosen before the set: {chosen})',
    de: 'Gewicht: {weight} (vor dem Satz gewählt: {chosen})',
    es: 'Peso: {weight} (elegido antes de la serie: {chosen})',
    zh: '重量：{weight}（组前选择：{chosen}）',
  },
  'sessions.target': {
    en: 'Target {seconds} s',
    de: 'Ziel {seconds} s',
    es: 'Objetivo {seconds} s',
    zh: '目标 {seconds} 秒',
  },
  'sessions.legend': {
    en: 'Each stripe is one way down. The line is the target; a stripe that reaches the shaded part is held, unless the bar was dropped at the end. Times come from the wrist and may be off by a few tenths of a second.',
    de: 'Jeder Balken ist ein Ablassen. Die Linie ist das Ziel; was den hellen Bereich erreicht, ist gehalten, außer die Stange wurde am Ende fallen gelassen. Die Zeiten misst das Handgelenk, sie können um einige Zehntelsekunden abweichen.',
    es: 'Cada franja es una bajada. La línea es el objetivo; si llega a la zona sombreada, fue controlada, salvo que la barra se soltara al final. Los tiempos se miden en la muñeca y pueden variar unas décimas de segundo.',
    zh: '每一条是一次下放。竖线是目标；到达浅色区域即为稳住，除非杠铃最后掉落。时间由手腕测得，可能相差零点几秒。',
  },
  'sessions.check.title': {
    en: 'The watch, as the sensor check found it',
    de: 'Die Uhr laut Sensorprüfung',
    es: 'El reloj, según la prueba del sensor',
    zh: '传感器检查测得的手表数据',
  },
  'sessions.check.rate': {
    en: 'Readings a second: {rate}',
    de: 'Messwerte pro Sekunde: {rate}',
    es: 'Lecturas por segundo: {rate}',
    zh: '每秒读数：{rate}',
  },
  'sessions.check.steps': {
    en: 'From one reading to the next: {median} ms, at most {longest} ms',
    de: 'Von einem Messwert zum nächsten: {median} ms, höchstens {longest} ms',
    es: 'De una lectura a la siguiente: {median} ms, como mucho {longest} ms',
    zh: '两次读数间隔：{median} 毫秒，最长 {longest} 毫秒',
  },
  'sessions.check.rest': {
    en: 'At rest: {gravity} m/s², noise {noise} m/s²',
    de: 'In Ruhe: {gravity} m/s², Rauschen {noise} m/s²',
    es: 'En reposo: {gravity} m/s², ruido {noise} m/s²',
    zh: '静止：{gravity} m/s²，噪声 {noise} m/s²',
  },
  'sessions.check.motor': {
    en: 'Pulse, {strength}: {peak} m/s², up in {rise} ms, rings for {ring} ms',
    de: 'Impuls, {strength}: {peak} m/s², da nach {rise} ms, klingt {ring} ms nach',
    es: 'Pulso {strength}: {peak} m/s², sube en {rise} ms, resuena {ring} ms',
    zh: '振动（{strength}）：{peak} m/s²，{rise} 毫秒起振，余振 {ring} 毫秒',
  },
} as const satisfies Texts;
