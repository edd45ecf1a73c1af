// Owns what the sensor check says. Keys begin with `sensorCheck.`.
import type { Texts } from '../text';

export const SENSOR_CHECK_TEXTS = {
  'sensorCheck.title': { en: 'Sensor check', de: 'Sensorprüfung', es: 'Prueba del sensor', zh: '传感器检查' },
  'sensorCheck.intro': {
    en: 'Lay your arm down and keep still for ten seconds. Then three pulses follow.',
    de: 'Leg den Arm ab und halt zehn Sekunden still. Danach kommen drei Impulse.',
    es: 'Apoya el brazo y quédate quieto diez segundos. Después vienen tres pulsos.',
    zh: '把手臂放下，静止十秒。随后会有三次振动。',
  },
  'sensorCheck.start': { en: 'Start', de: 'Start', es: 'Empezar', zh: '开始' },
  'sensorCheck.later': { en: 'Later', de: 'Später', es: 'Luego', zh: '以后' },
  'sensorCheck.still': { en: 'Keep still', de: 'Still halten', es: 'No te muevas', zh: '保持静止' },
  'sensorCheck.moved': { en: 'Moved: once more', de: 'Bewegt: nochmal', es: 'Te moviste: otra vez', zh: '动了：重来' },
  'sensorCheck.motor': { en: 'Pulse', de: 'Impuls', es: 'Pulso', zh: '振动' },
  'sensorCheck.readings': {
    en: '{hz} readings a second, longest gap {gap} ms.',
    de: '{hz} Messwerte pro Sekunde, längste Lücke {gap} ms.',
    es: '{hz} lecturas por segundo, pausa máxima {gap} ms.',
    zh: '每秒 {hz} 个读数，最长间隔 {gap} 毫秒。',
  },
  'sensorCheck.motorSeen': {
    en: 'Motor: {peak} m/s², rings {ring} ms.',
    de: 'Motor: {peak} m/s², klingt {ring} ms nach.',
    es: 'Motor: {peak} m/s², vibra {ring} ms más.',
    zh: '马达：{peak} m/s²，余振 {ring} 毫秒。',
  },
  'sensorCheck.motorUnseen': {
    en: 'The sensor does not see the motor.',
    de: 'Den Motor sieht der Sensor nicht.',
    es: 'El sensor no nota el motor.',
    zh: '传感器感觉不到马达。',
  },
  'sensorCheck.gravityOff': {
    en: 'At rest it reads {force} m/s², not 9.8.',
    de: 'In Ruhe misst er {force} m/s² statt 9,8.',
    es: 'En reposo marca {force} m/s², no 9,8.',
    zh: '静止时读数为 {force} m/s²，应为 9.8。',
  },
  'sensorCheck.noReadings': {
    en: 'No motion readings come from this watch. The metronome can still count for you.',
    de: 'Diese Uhr liefert keine Bewegungsdaten. Das Metronom kann trotzdem für dich zählen.',
    es: 'Este reloj no da datos de movimiento. El metrónomo aún puede contar por ti.',
    zh: '这块手表没有运动数据。节拍器仍可以为你计数。',
  },
  'sensorCheck.tooSlow': {
    en: 'Only {hz} readings a second: too few to feel the bar. The metronome can count for you.',
    de: 'Nur {hz} Messwerte pro Sekunde: zu wenig, um die Stange zu spüren. Das Metronom kann zählen.',
    es: 'Solo {hz} lecturas por segundo: no basta para sentir la barra. El metrónomo puede contar.',
    zh: '每秒只有 {hz} 个读数，不足以感觉杠铃。可以用节拍器计数。',
  },
  'sensorCheck.restless': {
    en: 'The wrist was never still for long enough. Lay the arm on a table and try again.',
    de: 'Der Arm war nie lange genug ruhig. Leg ihn auf einen Tisch und versuch es nochmal.',
    es: 'La muñeca no estuvo quieta el tiempo suficiente. Apóyala en una mesa y repite.',
    zh: '手腕静止的时间不够长。把手臂放在桌上再试一次。',
  },
  'sensorCheck.done': { en: 'Done', de: 'Fertig', es: 'Listo', zh: '完成' },
  'sensorCheck.again': { en: 'Again', de: 'Nochmal', es: 'Otra vez', zh: '重来' },
} as const satisfies Texts;
