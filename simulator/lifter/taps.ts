// Owns what a lifter taps on Threecount's screens, and how long they wait after it: the way through the first run to a set,
// and out of it. Refuses to tap: the page's story does it live, the headless run on the driven clock.
import { LANGUAGES, type Language } from '../../shared/texts/text';
import { WATCH_TEXTS, type WatchTextKey } from '../../shared/texts/watch';

/** Units are written alike in every language. */
export type TapText = WatchTextKey | 'kg';

export interface Tap {
  readonly text: TapText;
  /** Until the watch has done what it does then, ms of its time. */
  readonly thenMs: number;
}

/** A page is put in the place of another within this time, ms. */
const PAGE_MS = 100;
/** The first run lets the count be felt once: arm up, lower it, three pulses, ms. */
const FEEL_MS = 12_000;
/** Until the bar is armed, ms. */
const GET_READY_MS = 5000;

/** From the first page of a new watch to the day's training. What most will do later is left out: their usual weight, sensor check, assessment. */
export const FIRST_RUN: readonly Tap[] = [
  { text: 'firstRun.left', thenMs: PAGE_MS },
  { text: 'kg', thenMs: PAGE_MS },
  { text: 'firstRun.skip', thenMs: PAGE_MS },
  { text: 'firstRun.feelNow', thenMs: FEEL_MS },
  { text: 'firstRun.next', thenMs: PAGE_MS },
  { text: 'firstRun.next', thenMs: PAGE_MS },
  { text: 'firstRun.later', thenMs: PAGE_MS },
  { text: 'home.skip', thenMs: PAGE_MS },
];

/** On the home page: afterwards the watch waits for the bar. */
export const START: Tap = { text: 'home.start', thenMs: GET_READY_MS + PAGE_MS };

/** On the rest page: afterwards the session is on its way to the phone. */
export const FINISH: Tap = { text: 'rest.finish', thenMs: PAGE_MS };

/** `de-DE` is written as `de`; a language that the app does not speak, as English. */
export const spokenLanguage = (locale: string): Language =>
  LANGUAGES.find((language) => locale.split('-')[0] === language) ?? 'en';

/** As the screen shows it. */
export const written = (text: TapText, locale: string): string =>
  text === 'kg' ? text : WATCH_TEXTS[text][spokenLanguage(locale)];
