// Owns the list of all that the watch may say. Each page's texts stand in a file of their own.
import { COMMON_TEXTS } from './common';
import { ACCESSORIES_TEXTS } from './watch/accessories';
import { ASSESSMENT_TEXTS } from './watch/assessment';
import { CHECK_IN_TEXTS } from './watch/check-in';
import { DONE_TEXTS } from './watch/done';
import { FIRST_RUN_TEXTS } from './watch/first-run';
import { HOME_TEXTS } from './watch/home';
import { METRONOME_TEXTS } from './watch/metronome';
import { MORE_TEXTS } from './watch/more';
import { PLANK_TEXTS } from './watch/plank';
import { REST_TEXTS } from './watch/rest';
import { SENSOR_CHECK_TEXTS } from './watch/sensor-check';
import { SET_TEXTS } from './watch/set';
import { TODAY_TEXTS } from './watch/today';

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
  ...ACCESSORIES_TEXTS,
  ...PLANK_TEXTS,
  ...CHECK_IN_TEXTS,
  ...TODAY_TEXTS,
  ...MORE_TEXTS,
};
export type WatchTextKey = keyof typeof WATCH_TEXTS;
