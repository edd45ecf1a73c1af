// Owns the export that is shown as a text to copy: of which time, and in which form. Refuses FIT: that is no text.
import type { Exported, ZoneMinutes } from '../../shared/export/exported';
import { writeHevyCsv, writeStrongCsv } from '../../shared/export/write-csv';
import { writeJson } from '../../shared/export/write-json';

export const TEXT_FORMS = ['json', 'strong', 'hevy'] as const;
export type TextForm = (typeof TEXT_FORMS)[number];

/** A year is some hundred KB, and ten are more than a field is made for. */
export const EXPORT_SPANS = ['year', 'all'] as const;
export type ExportSpan = (typeof EXPORT_SPANS)[number];

const YEAR_MS = 365 * 86_400_000;

export function withinSpan(exported: Exported, span: ExportSpan, nowMs: number): Exported {
  if (span === 'all') return exported;
  const fromMs = nowMs - YEAR_MS;
  return {
    ...exported,
    sessions: exported.sessions.filter(({ startedMs }) => startedMs >= fromMs),
    checkIns: exported.checkIns.filter(({ atMs }) => atMs >= fromMs),
  };
}

export function exportText(form: TextForm, exported: Exported, zoneMinutes: ZoneMinutes): string {
  switch (form) {
    case 'json':
      return writeJson(exported);
    case 'strong':
      return writeStrongCsv(exported.sessions, zoneMinutes);
    case 'hevy':
      return writeHevyCsv(exported.sessions, zoneMinutes);
  }
}
