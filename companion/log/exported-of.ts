// Owns what of the phone's memory an export is made of: all that could be read. Refuses a form: shared/export has them.
import type { Exported } from '../../shared/export/exported';
import type { Log } from './log';

/** Oldest first. */
export function exportedOf(log: Log): Exported {
  const sessions = log.list().flatMap((entry) => (entry.kind === 'session' ? [entry.session] : []));
  return { sessions: sessions.reverse(), checkIns: [...log.checkIns()].reverse(), settings: log.settings() };
}
