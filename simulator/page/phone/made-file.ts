// Owns the file of each form that a history becomes. Loaded when one is asked for: the page opens without the libraries for it.
import {
  type Exported,
  type ExportFormat,
  exportFileName,
  newestEnded,
  type TextFormat,
  type ZoneMinutes,
} from '../../../shared/export/exported';
import { writeFit } from '../../../shared/export/write-fit';
import { writeText } from '../../../shared/export/write-text';

export interface MadeFile {
  readonly name: string;
  readonly type: string;
  readonly content: string | Uint8Array;
}

const TYPES: Readonly<Record<TextFormat, string>> = { json: 'application/json', strong: 'text/csv', hevy: 'text/csv' };

/** All of it; as FIT the newest session that has ended, and undefined where there is none. */
export function madeFile(
  format: ExportFormat,
  exported: Exported,
  nowMs: number,
  zoneMinutes: ZoneMinutes,
): MadeFile | undefined {
  const name = exportFileName(format, nowMs, zoneMinutes);
  if (format !== 'fit') return { name, type: TYPES[format], content: writeText(format, exported, zoneMinutes) };
  const session = newestEnded(exported);
  if (session === undefined) return undefined;
  return {
    name: exportFileName(format, session.startedMs, zoneMinutes),
    type: 'application/vnd.ant.fit',
    content: writeFit(session, zoneMinutes),
  };
}
