// Owns what the sensor check says. Keys begin with `sensorCheck.`.
import type { Texts } from '../text';

export const SENSOR_CHECK_TEXTS = {
  'sensorCheck.title': { en: 'TODO', de: 'TODO', es: 'TODO', zh: 'TODO' },
} as const satisfies Texts;
