// Owns what the phone answers to the watch, on no platform. Refuses to throw: whatever comes in, an answer goes out.
import { plainSettings, type StampedSettings } from '../../shared/settings/stamped';
import { type Answer, MESSAGE_VERSION, readRequest } from '../../shared/sync/message';
import { lastTraining, planDay } from '../../shared/training/day-plan';
import type { HandedPlan } from '../../shared/training/handed-plan';
import type { Log } from './log';

export function answer(log: Log, data: unknown): Answer {
  const request = readRequest(data);
  if (request.kind === 'unreadable') return cannotRead(request.reason);
  try {
    if (request.kind === 'hello') {
      const settings = log.mergeSettings(request.settings);
      const plan = planOf(log, settings);
      return { version: MESSAGE_VERSION, kind: 'welcome', settings, ...(plan === undefined ? {} : { plan }) };
    }
    const result = log.put(request.session);
    if (result.kind === 'cannotRead') return cannotRead(result.reason);
    const { id, revision } = result;
    return { version: MESSAGE_VERSION, kind: 'holds', id, revision, settings: log.settings() };
  } catch (error) {
    return cannotRead(`the phone's storage failed: ${String(error)}`);
  }
}

/** What the newest training in the log asks for next; undefined where there is none. */
function planOf(log: Log, settings: StampedSettings): HandedPlan | undefined {
  const newestFirst = log.list().flatMap((entry) => (entry.kind === 'session' ? [entry.session] : []));
  const last = lastTraining(newestFirst.reverse());
  if (last?.endedMs === undefined) return undefined;
  return { ...planDay(last, plainSettings(settings)), afterMs: last.endedMs };
}

function cannotRead(reason: string): Answer {
  return { version: MESSAGE_VERSION, kind: 'cannotRead', reason };
}
