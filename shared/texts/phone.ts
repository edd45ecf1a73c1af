// Owns the list of all that the phone may say.
import { COMMON_TEXTS } from './common';
import { COACH_TEXTS } from './phone/coach';
import { DATES_TEXTS } from './phone/dates';
import { SESSIONS_TEXTS } from './phone/sessions';
import { SETTINGS_TEXTS } from './phone/settings';

export const PHONE_TEXTS = {
  ...COMMON_TEXTS,
  ...DATES_TEXTS,
  ...COACH_TEXTS,
  ...SESSIONS_TEXTS,
  ...SETTINGS_TEXTS,
};
export type PhoneTextKey = keyof typeof PHONE_TEXTS;
