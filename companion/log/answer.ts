// Owns what the phone answers to the watch, on no platform. Refuses to throw: whatever comes in, an answer goes out.
import { type Answer, MESSAGE_VERSION, readRequest } from '../../shared/sync/message';
import type { Log } from './log';

export function answer(log: Log, data: unknown): Answer {
  const request = readRequest(data);
  if (request.kind === 'unreadable') return cannotRead(request.reason);
  try {
    if (request.kind === 'hello') {
      return { version: MESSAGE_VERSION, kind: 'welcome', settings: log.mergeSettings(request.settings) };
    }
    const result = log.put(request.session);
    if (result.kind === 'cannotRead') return cannotRead(result.reason);
    const { id, revision } = result;
    return { version: MESSAGE_VERSION, kind: 'holds', id, revision, settings: log.settings() };
  } catch (error) {
    return cannotRead(`the phone's storage failed: ${String(error)}`);
  }
}

function cannotRead(reason: string): Answer {
  return { version: MESSAGE_VERSION, kind: 'cannotRead', reason };
}
