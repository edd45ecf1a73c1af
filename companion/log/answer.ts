// Owns what the phone answers to the watch, on no platform. Refuses to throw: whatever comes in, an answer goes out.
import { plainSettings, type StampedSettings } from '../../shared/settings/stamped';
import { type Answer, MESSAGE_VERSION, readRequest } from '../../shared/sync/message';
import { type Standing, standingOf } from '../../shared/training/standing';
import type { Log } from './log';

export function answer(log: Log, data: unknown): Answer {
  const request = readRequest(data);
  if (request.kind === 'unreadable') return cannotRead(request.reason);
  try {
    if (request.kind === 'hello') {
      const settings = log.mergeSettings(request.settings);
      const standing = standingIn(log, settings);
      return { version: MESSAGE_VERSION, kind: 'welcome', settings, ...(standing === undefined ? {} : { standing }) };
    }
    const result = request.kind === 'session' ? log.put(request.session) : log.putCheckIn(request.checkIn);
    if (result.kind === 'cannotRead') return cannotRead(result.reason);
    const { id, revision } = result;
    return { version: MESSAGE_VERSION, kind: 'holds', id, revision, settings: log.settings() };
  } catch (error) {
    return cannotRead(`the phone's storage failed: ${String(error)}`);
  }
}

/** Undefined where the watch knows better: on a new phone, and where a part of what is held cannot be read. */
function standingIn(log: Log, settings: StampedSettings): Standing | undefined {
  if (log.isNew()) return undefined;
  const entries = log.list();
  if (entries.some(({ kind }) => kind === 'newer')) return undefined;
  const sessions = entries.flatMap((entry) => (entry.kind === 'session' ? [entry.session] : []));
  return standingOf({ sessions, checkIns: log.checkIns() }, plainSettings(settings));
}

function cannotRead(reason: string): Answer {
  return { version: MESSAGE_VERSION, kind: 'cannotRead', reason };
}
