// Owns what an export is made of, and what it is called. Refuses storage and files: whoever has them gives the history.
import type { StampedSettings } from '../settings/stamped';
import type { CheckIn } from '../training/check-in';
import type { Session } from '../training/session';
import { localTime, type ZoneMinutes } from './local-time';

export type { ZoneMinutes } from './local-time';

/** Sessions and check-ins oldest first. */
export interface Exported {
  readonly sessions: readonly Session[];
  readonly checkIns: readonly CheckIn[];
  readonly settings: StampedSettings;
}

export const TEXT_FORMATS = ['json', 'strong', 'hevy'] as const;
export type TextFormat = (typeof TEXT_FORMATS)[number];

export const EXPORT_FORMATS = [...TEXT_FORMATS, 'fit'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/**
 * `threecount-2026-11-22.json`, `…-strong.csv`, `…-hevy.csv` of all, with the day of the export; `threecount-2026-11-22-1830.fit` of one
 * session, with its start.
 */
export function exportFileName(format: ExportFormat, startedMs: number, zoneMinutes: ZoneMinutes): string {
  const { date, time } = localTime(startedMs, zoneMinutes);
  switch (format) {
    case 'json':
      return `threecount-${date}.json`;
    case 'strong':
    case 'hevy':
      return `threecount-${date}-${format}.csv`;
    case 'fit':
      return `threecount-${date}-${time.slice(0, 5).replace(':', '')}.fit`;
  }
}

/** What a FIT file is made of where none is named: the newest session that has ended. */
export function newestEnded({ sessions }: Pick<Exported, 'sessions'>): Session | undefined {
  return sessions
    .filter(({ endedMs }) => endedMs !== undefined)
    .reduce<Session | undefined>(
      (newest, each) => (newest !== undefined && newest.startedMs > each.startedMs ? newest : each),
      undefined,
    );
}
