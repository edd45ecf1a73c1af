// Owns how many days lie between two times, as people count them. Refuses to say it in words.

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** Midnights between the two in the watch's own time zone, not spans of 24 hours; negative where `toMs` comes first. */
export function daysApart(fromMs: number, toMs: number): number {
  return localDay(toMs) - localDay(fromMs);
}

function localDay(tMs: number): number {
  return Math.floor((tMs - new Date(tMs).getTimezoneOffset() * MINUTE_MS) / DAY_MS);
}
