// Owns a moment as the person's calendar and clock have it. Refuses words: months as other apps spell them stand with those.

/** Midnights and clock times are the person's: minutes east of UTC at that time. */
export type ZoneMinutes = (tMs: number) => number;

export interface LocalTime {
  /** `2026-11-22` */
  readonly date: string;
  /** `18:30:05` */
  readonly time: string;
  readonly year: number;
  /** From 0. */
  readonly month: number;
  readonly day: number;
}

/** Beyond it no calendar reads a time, ms. Written by no watch; an export must not break on it. */
const LAST_MS = 8.64e15;

export function localTime(tMs: number, zoneMinutes: ZoneMinutes): LocalTime {
  const localMs = tMs + zoneMinutes(tMs) * 60_000;
  // Local time read through the UTC calendar: the engine's own zone takes no part.
  const local = new Date(Math.min(LAST_MS, Math.max(-LAST_MS, localMs)));
  const [date = '', time = ''] = local.toISOString().split('T');
  return {
    date,
    time: time.slice(0, 8),
    year: local.getUTCFullYear(),
    month: local.getUTCMonth(),
    day: local.getUTCDate(),
  };
}
