// Owns the list of all that the phone may say.
import { COMMON_TEXTS } from './common';
import { CHECK_IN_TEXTS } from './phone/check-in';
import { COACH_TEXTS } from './phone/coach';
import { DATA_TEXTS } from './phone/data';
import { DATES_TEXTS } from './phone/dates';
import { SESSIONS_TEXTS } from './phone/sessions';
import { SETTINGS_TEXTS } from './phone/settings';
import { TABS_TEXTS } from './phone/tabs';
import { TODAY_TEXTS } from './phone/today';
import { TREND_TEXTS } from './phone/trend';

export const PHONE_TEXTS = {
  ...COMMON_TEXTS,
  ...DATES_TEXTS,
  ...TABS_TEXTS,
  ...TODAY_TEXTS,
  ...CHECK_IN_TEXTS,
  ...TREND_TEXTS,
  ...COACH_TEXTS,
  ...SESSIONS_TEXTS,
  ...DATA_TEXTS,
  ...SETTINGS_TEXTS,
};
export type PhoneTextKey = keyof typeof PHONE_TEXTS;
