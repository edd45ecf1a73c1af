// Owns what an export is made of, and what it is called. Refuses storage and files: whoever has them gives the history.
import type { StampedSettings } from '../settings/stamped';
import type { CheckIn } from '../training/check-in';
import type { Session } from '../training/session';

/** Sessions oldest first. */
export interface Exported {
  readonly sessions: readonly Session[];
  readonly checkIns: readonly CheckIn[];
  readonly settings: StampedSettings;
}

/** Midnights and clock times are the person's: minutes east of UTC at that time. */
export type ZoneMinutes = (tMs: number) => number;

export const EXPORT_FORMATS = ['json', 'strong', 'hevy', 'fit'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** `threecount-2026-11-22.json`, `…-strong.csv`, `…-hevy.csv`; of one session, with its start: `threecount-2026-11-22-1830.fit`. */
export declare function exportFileName(format: ExportFormat, startedMs: number, zoneMinutes: ZoneMinutes): string;
