// Owns the exports that are texts, by the name of their format. Refuses FIT: that is no text, and of one session.
import type { Exported, TextFormat, ZoneMinutes } from './exported';
import { writeHevyCsv, writeStrongCsv } from './write-csv';
import { writeJson } from './write-json';

export function writeText(format: TextFormat, exported: Exported, zoneMinutes: ZoneMinutes): string {
  switch (format) {
    case 'json':
      return writeJson(exported);
    case 'strong':
      return writeStrongCsv(exported.sessions, zoneMinutes);
    case 'hevy':
      return writeHevyCsv(exported.sessions, zoneMinutes);
  }
}
