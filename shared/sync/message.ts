// Owns what watch and phone say to each other, as plain data. Refuses the way: zml on Zepp OS, messages and files on Fitbit OS.
import { ownField } from '../settings/own-field';
import { readSettings, type StampedSettings } from '../settings/stamped';
import { SESSION_ID } from '../training/session-id';
import { readStanding, type Standing } from '../training/standing';
import type { CheckInWire } from './check-in-wire';
import type { SessionWire } from './session-wire';

/** The version of these messages; another one is answered with `cannotRead`, never guessed at. */
export const MESSAGE_VERSION = 1;

/** The watch asks. `hello` on start, with its settings; `session` and `checkIn` for each one in the outbox. */
export type Request =
  | { readonly version: typeof MESSAGE_VERSION; readonly kind: 'hello'; readonly settings: StampedSettings }
  | { readonly version: typeof MESSAGE_VERSION; readonly kind: 'session'; readonly session: SessionWire }
  | { readonly version: typeof MESSAGE_VERSION; readonly kind: 'checkIn'; readonly checkIn: CheckInWire };

/** The phone answers: the settings as merged, where the lifter stands by what it holds, and what it now holds (a check-in as revision 1). */
export type Answer =
  | {
      readonly version: typeof MESSAGE_VERSION;
      readonly kind: 'welcome';
      readonly settings: StampedSettings;
      /** Absent where the phone holds nothing. */
      readonly standing?: Standing;
    }
  | {
      readonly version: typeof MESSAGE_VERSION;
      readonly kind: 'holds';
      readonly id: string;
      readonly revision: number;
      readonly settings: StampedSettings;
    }
  | { readonly version: typeof MESSAGE_VERSION; readonly kind: 'cannotRead'; readonly reason: string };

export interface NoMessage {
  readonly kind: 'unreadable';
  readonly reason: string;
}

/** What came from the watch. The session or check-in in it stays text: its own version says how to read it. */
export function readRequest(data: unknown): Request | NoMessage {
  const fields = fieldsOf(data);
  if (fields.kind === 'unreadable') return fields;
  const { get } = fields;
  const kind = get('kind');
  if (kind === 'hello') return { version: MESSAGE_VERSION, kind, settings: readSettings(get('settings')) };
  if (kind === 'session') {
    const session = get('session');
    if (typeof session !== 'string') return unreadable('a session request without a session');
    return { version: MESSAGE_VERSION, kind, session };
  }
  if (kind === 'checkIn') {
    const checkIn = get('checkIn');
    if (typeof checkIn !== 'string') return unreadable('a check-in request without a check-in');
    return { version: MESSAGE_VERSION, kind, checkIn };
  }
  return unreadable('a request of an unknown kind');
}

/** What came from the phone. */
export function readAnswer(data: unknown): Answer | NoMessage {
  const fields = fieldsOf(data);
  if (fields.kind === 'unreadable') return fields;
  const { get } = fields;
  const kind = get('kind');
  if (kind === 'welcome') {
    const standing = readStanding(get('standing'));
    const settings = readSettings(get('settings'));
    return { version: MESSAGE_VERSION, kind, settings, ...(standing === undefined ? {} : { standing }) };
  }
  if (kind === 'holds') {
    const id = get('id');
    const revision = get('revision');
    if (typeof id !== 'string' || !SESSION_ID.test(id)) return unreadable('an answer without an id');
    if (typeof revision !== 'number' || !Number.isSafeInteger(revision))
      return unreadable('an answer without a revision');
    return { version: MESSAGE_VERSION, kind, id, revision, settings: readSettings(get('settings')) };
  }
  if (kind === 'cannotRead') {
    const reason = get('reason');
    return { version: MESSAGE_VERSION, kind, reason: typeof reason === 'string' ? reason : 'no reason given' };
  }
  return unreadable('an answer of an unknown kind');
}

function unreadable(reason: string): NoMessage {
  return { kind: 'unreadable', reason };
}

function fieldsOf(data: unknown): NoMessage | { readonly kind: 'fields'; get(name: string): unknown } {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return unreadable('not a message');
  const version = ownField(data, 'version');
  if (version !== MESSAGE_VERSION) return unreadable(`a message of version ${String(version).slice(0, 20)}`);
  return { kind: 'fields', get: (name) => ownField(data, name) };
}
