// Owns dates and measured seconds as people read them on the phone. Refuses to know the time or the zone: both are given.
import { decimal } from '../../shared/texts/numbers';
import type { PhoneTextKey } from '../../shared/texts/phone';
import type { Say } from '../../shared/texts/text';

export type PhoneSay = Say<PhoneTextKey>;

/** Minutes by which local time is ahead of UTC at a moment (ms UTC): it changes with the seasons. */
export type ZoneMinutes = (tMs: number) => number;

export function seconds(value: number, say: PhoneSay): string {
  return say('sessions.seconds', { seconds: decimal(value, 1, say) });
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}

const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6] as const;
const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

interface Calendar {
  readonly weekday: string;
  readonly day: number;
  readonly month: string;
  readonly year: number;
  readonly time: string;
}

/** Undefined for a time beyond what a calendar holds: written by no watch, and still to be shown rather than to break a list. */
function calendarOf(tMs: number, zoneMinutes: ZoneMinutes, say: PhoneSay): Calendar | undefined {
  // Local time read through the UTC calendar: the engine's own zone takes no part.
  const local = new Date(tMs + zoneMinutes(tMs) * 60_000);
  const weekday = WEEKDAYS[local.getUTCDay()];
  const month = MONTHS[local.getUTCMonth()];
  if (weekday === undefined || month === undefined) return undefined;
  return {
    weekday: say(`dates.weekday.${weekday}`),
    day: local.getUTCDate(),
    month: say(`dates.month.${month}`),
    year: local.getUTCFullYear(),
    time: `${twoDigits(local.getUTCHours())}:${twoDigits(local.getUTCMinutes())}`,
  };
}

/** Date and time of a moment (ms UTC), local. */
export function dateTime(tMs: number, zoneMinutes: ZoneMinutes, say: PhoneSay): string {
  const calendar = calendarOf(tMs, zoneMinutes, say);
  return calendar === undefined ? `${tMs}` : say('dates.dateTime', { ...calendar });
}

/** Day of a moment (ms UTC), local, without the year: for days that are near. */
export function dayOf(tMs: number, zoneMinutes: ZoneMinutes, say: PhoneSay): string {
  const calendar = calendarOf(tMs, zoneMinutes, say);
  return calendar === undefined ? `${tMs}` : say('dates.day', { ...calendar });
}
