// Owns one run of the export: a file that the phone gave in, the asked files out. Refuses to write over anything unasked, and to write
// some of the files where one cannot be written.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  type Exported,
  type ExportFormat,
  exportFileName,
  newestEnded,
  type ZoneMinutes,
} from '../../shared/export/exported';
import { readJson } from '../../shared/export/read-json';
import { writeFit } from '../../shared/export/write-fit';
import { writeText } from '../../shared/export/write-text';
import { FileFault, fileSystemWords, quoted } from '../recording/fault';
import { exists } from '../recording/read-text';
import { BAD_INPUT, FINE, type Terminal } from '../terminal';
import type { ExportOptions } from './options';

/** Of this computer: the export holds none. */
const zoneMinutes: ZoneMinutes = (tMs) => -new Date(tMs).getTimezoneOffset();

export function exportFile(options: ExportOptions, terminal: Terminal): number {
  try {
    const exported = chosen(readExport(options.file), options);
    const written = options.formats.map((format) => ({
      format,
      file: options.out ?? join(dirname(options.file), nameOf(format, exported)),
      content: contentOf(format, exported, options.file),
    }));
    for (const { file } of written) {
      if (!options.force && exists(file)) throw new FileFault(file, 'is there already; --force writes over it');
    }
    for (const { file, content } of written) write(file, content, options.force);
    for (const { format, file } of written) terminal.out(`${file}: ${toldOf(format, exported)}\n`);
    return FINE;
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    terminal.err(`export: ${error.message}\n`);
    return BAD_INPUT;
  }
}

function readExport(file: string): Exported {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new FileFault(file, fileSystemWords(error));
  }
  const read = readJson(text);
  if (read.kind === 'unreadable') throw new FileFault(file, read.reason);
  return read.exported;
}

/** One session with the check-ins that ask about it, where one was asked for. */
function chosen(exported: Exported, { file, session: id }: ExportOptions): Exported {
  if (id === undefined) return exported;
  const sessions = exported.sessions.filter((session) => session.id === id);
  if (sessions.length === 0) throw new FileFault(file, `there is no session ${quoted(id)} in it`);
  const checkIns = exported.checkIns.filter(({ afterMs }) => sessions.some(({ endedMs }) => endedMs === afterMs));
  return { ...exported, sessions, checkIns };
}

function contentOf(format: ExportFormat, exported: Exported, file: string): string | Uint8Array {
  if (format !== 'fit') return writeText(format, exported, zoneMinutes);
  const session = newestEnded(exported);
  if (session === undefined) throw new FileFault(file, 'no session in it has ended: there is no activity to write');
  return writeFit(session, zoneMinutes);
}

function nameOf(format: ExportFormat, exported: Exported): string {
  const ofMs = format === 'fit' ? newestEnded(exported)?.startedMs : undefined;
  return exportFileName(format, ofMs ?? Date.now(), zoneMinutes);
}

function write(file: string, content: string | Uint8Array, force: boolean): void {
  try {
    writeFileSync(file, content, { flag: force ? 'w' : 'wx' });
  } catch (error) {
    throw new FileFault(file, `cannot be written: ${fileSystemWords(error)}`);
  }
}

function toldOf(format: ExportFormat, exported: Exported): string {
  if (format === 'fit') return `the session ${newestEnded(exported)?.id}`;
  const count = exported.sessions.length;
  return count === 1 ? '1 session' : `${count} sessions`;
}
