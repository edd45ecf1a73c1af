// Owns the file of each form that a history becomes. Loaded when one is asked for: the page opens without the libraries for it.
import { type Exported, type ExportFormat, exportFileName, type ZoneMinutes } from '../../../shared/export/exported';
import { writeHevyCsv, writeStrongCsv } from '../../../shared/export/write-csv';
import { writeFit } from '../../../shared/export/write-fit';
import { writeJson } from '../../../shared/export/write-json';
import type { Session } from '../../../shared/training/session';

export interface MadeFile {
  readonly name: string;
  readonly type: string;
  readonly content: string | Uint8Array;
}

/** All of it; as FIT the newest session that has ended, and undefined where there is none. */
export function madeFile(
  format: ExportFormat,
  exported: Exported,
  nowMs: number,
  zoneMinutes: ZoneMinutes,
): MadeFile | undefined {
  const name = exportFileName(format, nowMs, zoneMinutes);
  switch (format) {
    case 'json':
      return { name, type: 'application/json', content: writeJson(exported) };
    case 'strong':
      return { name, type: 'text/csv', content: writeStrongCsv(exported.sessions, zoneMinutes) };
    case 'hevy':
      return { name, type: 'text/csv', content: writeHevyCsv(exported.sessions, zoneMinutes) };
    case 'fit': {
      const session = newestEnded(exported.sessions);
      if (session === undefined) return undefined;
      return {
        name: exportFileName(format, session.startedMs, zoneMinutes),
        type: 'application/vnd.ant.fit',
        content: writeFit(session, zoneMinutes),
      };
    }
  }
}

/** @param sessions oldest first. */
function newestEnded(sessions: readonly Session[]): Session | undefined {
  return sessions.filter(({ endedMs }) => endedMs !== undefined).pop();
}
