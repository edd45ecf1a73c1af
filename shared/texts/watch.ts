// Owns the list of all that the watch may say. Each page's texts stand in a file of their own.
import { COMMON_TEXTS } from './common';
import { ASSESSMENT_TEXTS } from './watch/assessment';
import { DONE_TEXTS } from './watch/done';
import { FIRST_RUN_TEXTS } from './watch/first-run';
import { HOME_TEXTS } from './watch/home';
import { METRONOME_TEXTS } from './watch/metronome';
import { MORE_TEXTS } from './watch/more';
import { REST_TEXTS } from './watch/rest';
import { SENSOR_CHECK_TEXTS } from './watch/sensor-check';
import { SET_TEXTS } from './watch/set';

export const WATCH_TEXTS = {
  ...COMMON_TEXTS,
  ...HOME_TEXTS,
  ...SET_TEXTS,
  ...REST_TEXTS,
  ...DONE_TEXTS,
  ...ASSESSMENT_TEXTS,
  ...FIRST_RUN_TEXTS,
  ...SENSOR_CHECK_TEXTS,
  ...METRONOME_TEXTS,
  ...MORE_TEXTS,
};
export type WatchTextKey = keyof typeof WATCH_TEXTS;
