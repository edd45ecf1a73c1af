// Owns reading a complete export back. Refuses, in one line, what is none; takes nothing of a file of which a part is wrong.
import * as v from 'valibot';
import { parseJson } from '../sync/parse-json';
import type { Exported } from './exported';
import { EXPORT_HEAD, EXPORT_SCHEMA } from './json-schema';
import { EXPORT_VERSION } from './json-version';

export type JsonRead =
  | { readonly kind: 'exported'; readonly exported: Exported }
  /** Names the first place that is wrong; `fault` where the text as a whole is, for those who say it in another language. */
  | { readonly kind: 'unreadable'; readonly reason: string; readonly fault?: TextFault };

/** Cut off on the way, or no export at all, or one of an app to come. */
export type TextFault = 'noJson' | 'foreign' | 'newer';

function unreadable(reason: string, fault?: TextFault): JsonRead {
  return { kind: 'unreadable', reason, ...(fault !== undefined && { fault }) };
}

export function readJson(text: string): JsonRead {
  // Some editors and phones put a byte order mark before the text.
  const data = parseJson(text.replace(/^\ufeff/, ''));
  if (data === undefined) return unreadable('this is no JSON: was all of it copied?', 'noJson');
  const head = v.safeParse(EXPORT_HEAD, data);
  if (!head.success) return unreadable('this is no export of Threecount', 'foreign');
  const { version } = head.output;
  if (version > EXPORT_VERSION) {
    return unreadable(
      `a newer Threecount wrote this (version ${version}, this one reads ${EXPORT_VERSION}): update the app first`,
      'newer',
    );
  }
  const read = v.safeParse(EXPORT_SCHEMA, data, { abortPipeEarly: true });
  if (!read.success) return unreadable(lineOf(read.issues[0]));
  const { sessions, checkIns, settings } = read.output;
  const twice = firstTwice(sessions.map(({ id }) => id)) ?? firstTwice(checkIns.map(({ id }) => id));
  if (twice !== undefined) return unreadable(`the id ${twice} is there twice`);
  return { kind: 'exported', exported: { sessions, checkIns, settings } };
}

function firstTwice(ids: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return ids.find((id) => seen.size === seen.add(id).size);
}

/** `sessions[3].sets[0].weight: -5 is no number of at least 0` */
function lineOf(issue: v.BaseIssue<unknown>): string {
  const path = (issue.path ?? []).reduce(
    (before, { key }) =>
      typeof key === 'number' ? `${before}[${key}]` : `${before}${before === '' ? '' : '.'}${String(key)}`,
    '',
  );
  return `${path}: ${wrong(issue)}`;
}

function wrong({ type, expected, input, received, message }: v.BaseIssue<unknown>): string {
  if (type === 'strict_object' && expected === 'never') return 'is not known';
  if (received === 'undefined') return 'is missing';
  if (type === 'strict_object') return `${tell(input)} is no object`;
  if (type === 'array') return `${tell(input)} is no list`;
  return `${tell(input)} is ${message}`;
}

/** Short enough for one line, whatever it is. */
function tell(found: unknown): string {
  const text = JSON.stringify(found);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
