// Owns of which time an export is that is shown as a text to copy. Refuses to write it: see shared/export.
import type { Exported } from '../../shared/export/exported';

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
