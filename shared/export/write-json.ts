// Owns the complete export: everything that the phone keeps, as plain JSON that a person can read and any version can take in again.
// Refuses to leave out what it does not know: the parts are written as they are.
import type { Exported } from './exported';
import { EXPORT_FORMAT, EXPORT_VERSION } from './json-version';

/** Indented, with a rep on one line; begins with `"format":"threecount"` and its version. The same history gives the same text. */
export function writeJson({ settings, sessions, checkIns }: Exported): string {
  const whole = {
    format: EXPORT_FORMAT,
    version: EXPORT_VERSION,
    settings,
    sessions: [...sessions].sort((one, other) => one.startedMs - other.startedMs || byText(one.id, other.id)),
    checkIns: [...checkIns].sort((one, other) => one.atMs - other.atMs || byText(one.id, other.id)),
  };
  return `${written(whole, '')}\n`;
}

const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** As a person would tell it, whoever made the object; what is not named here follows in the order of the alphabet. */
const TOLD: readonly string[] = [
  ...['format', 'version', 'settings', 'sessions', 'checkIns'],
  ...['id', 'revision', 'kind', 'lift', 'unit', 'wrist', 'hapticStrength', 'startedMs', 'endedMs'],
  ...['set', 'field', 'rep', 'value', 'atMs', 'afterMs', 'place', 'feeling'],
  ...['weight', 'targetSeconds', 'heldMs', 'targetMs', 'sets', 'planks', 'edits', 'sensor'],
  ...['liftOffMs', 'lockoutMs', 'descentStartMs', 'floorContactMs', 'travelM', 'fallM', 'verdict', 'reps'],
];

function byKey(one: string, other: string): number {
  return placeOf(one) - placeOf(other) || byText(one, other);
}

function placeOf(key: string): number {
  const place = TOLD.indexOf(key);
  return place < 0 ? TOLD.length : place;
}

/** `JSON.stringify`, but for what has no more than plain values in it: that takes one line, or a history would take a hundred thousand. */
function written(value: unknown, indent: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  const isList = Array.isArray(value);
  const children: readonly (readonly [string, unknown])[] = isList
    ? value.map((child: unknown) => ['', child])
    : Object.entries(value)
        .filter(([, child]) => child !== undefined)
        .sort(([one], [other]) => byKey(one, other))
        .map(([key, child]) => [`${JSON.stringify(key)}: `, child]);
  const [open, close] = isList ? '[]' : '{}';
  const isFlat = children.every(([, child]) => typeof child !== 'object' || child === null);
  const parts = children.map(([key, child]) => `${key}${written(child, inner)}`);
  if (isFlat) return `${open}${parts.join(', ')}${close}`;
  return `${open}\n${parts.map((part) => `${inner}${part}`).join(',\n')}\n${indent}${close}`;
}
