// The complete export: nothing of it is lost on the way out and back, and what is wrong in a file is named.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Exported } from '../../shared/export/exported';
import { type JsonRead, readJson } from '../../shared/export/read-json';
import { writeJson } from '../../shared/export/write-json';
import { DEFAULT_SETTINGS } from '../../shared/settings/settings';
import { changeSetting, UNSET_SETTINGS } from '../../shared/settings/stamped';
import { anyCheckIn } from '../sync/any-check-in';
import { anySession } from '../sync/any-session';
import { HISTORY } from './made-history';

const anyMs = fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2060, 0) });

const anySettings = fc
  .record({
    targetSeconds: fc.constantFrom(2, 3.5, 6),
    romanianFromMs: anyMs,
    unit: fc.constantFrom('kg', 'lb'),
    nowMs: anyMs,
  })
  .map(({ targetSeconds, romanianFromMs, unit, nowMs }) => {
    const target = changeSetting(UNSET_SETTINGS, 'targetSeconds', targetSeconds, nowMs);
    return changeSetting(changeSetting(target, 'romanianFromMs', romanianFromMs, nowMs), 'unit', unit, nowMs);
  });

const byTime = <Each extends { readonly id: string }>(tMs: (each: Each) => number) => {
  return (one: Each, other: Each): number => tMs(one) - tMs(other) || (one.id < other.id ? -1 : 1);
};

const anyExported: fc.Arbitrary<Exported> = fc
  .record({
    sessions: fc.uniqueArray(anySession, { maxLength: 4, selector: ({ id }) => id }),
    checkIns: fc.uniqueArray(anyCheckIn, { maxLength: 4, selector: ({ id }) => id }),
    settings: anySettings,
  })
  .map(({ sessions, checkIns, settings }) => ({
    sessions: [...sessions].sort(byTime(({ startedMs }) => startedMs)),
    checkIns: [...checkIns].sort(byTime(({ atMs }) => atMs)),
    settings,
  }));

const reasonOf = (read: JsonRead): string => (read.kind === 'unreadable' ? read.reason : '');

describe('written and read back', () => {
  it('whatever the phone may keep is the same again', () => {
    fc.assert(
      fc.property(anyExported, (exported) => {
        expect(readJson(writeJson(exported))).toEqual({ kind: 'exported', exported });
      }),
    );
  });

  it('the same history gives the same text, in whatever order it came and whoever made the objects', () => {
    const backwards = (value: unknown): unknown => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
      return Object.fromEntries(Object.entries(value).reverse());
    };
    const other = {
      settings: backwards(HISTORY.settings),
      sessions: [...HISTORY.sessions].reverse().map(backwards),
      checkIns: [...HISTORY.checkIns].reverse().map(backwards),
    } as Exported;
    expect(writeJson(other)).toBe(writeJson(HISTORY));
  });

  it('a person can read it: what it is and its version first, a rep on one line', () => {
    const text = writeJson(HISTORY);
    expect(JSON.stringify(JSON.parse(text))).toMatch(/^\{"format":"threecount","version":1,"settings":/);
    const rep = text.split('\n').find((line) => line.includes('"liftOffMs"')) ?? '';
    expect(rep).toContain('"floorContactMs"');
    expect(rep).toContain('"verdict": "fast"');
  });

  it('a setting that an earlier app did not know is as never set', () => {
    const { romanianWeeks: _, ...earlier } = HISTORY.settings;
    const read = readJson(JSON.stringify({ format: 'threecount', version: 1, ...HISTORY, settings: earlier }));
    expect(read).toEqual({ kind: 'exported', exported: HISTORY });
    expect(HISTORY.settings.romanianWeeks).toEqual([DEFAULT_SETTINGS.romanianWeeks, 0]);
  });
});

describe('a file that is refused whole', () => {
  type Change = (whole: Record<string, unknown>) => unknown;
  /** As JSON has it, with the value at this path in place of the one there. */
  const at =
    (path: readonly (string | number)[], value: unknown): Change =>
    (whole) => {
      const inner = path
        .slice(0, -1)
        .reduce((place, key) => (place as Record<string | number, unknown>)[key], whole as unknown);
      (inner as Record<string | number, unknown>)[path[path.length - 1] ?? ''] = value;
      return whole;
    };

  it.each<[string, Change, string]>([
    [
      'a newer version',
      at(['version'], 2),
      'a newer Threecount wrote this (version 2, this one reads 1): update the app first',
    ],
    ['another format', at(['format'], 'strong'), 'this is no export of Threecount'],
    ['no object', () => [1, 2], 'this is no export of Threecount'],
    [
      'a weight under 0',
      at(['sessions', 1, 'sets', 0, 'weight'], -5),
      'sessions[1].sets[0].weight: -5 is no number of at least 0',
    ],
    [
      'a word for a weight',
      at(['sessions', 1, 'sets', 0, 'weight'], 'much'),
      'sessions[1].sets[0].weight: "much" is no number of at least 0',
    ],
    [
      'an unknown verdict',
      at(['sessions', 1, 'sets', 1, 'reps', 2, 'verdict'], 'slow'),
      'sessions[1].sets[1].reps[2].verdict: "slow" is none of held, short, fast, dropped',
    ],
    ['a part of a ms', at(['sessions', 0, 'startedMs'], 0.5), 'sessions[0].startedMs: 0.5 is no whole number'],
    ['no sets', at(['sessions', 0, 'sets'], undefined), 'sessions[0].sets: is missing'],
    ['sets that are no list', at(['sessions', 0, 'sets'], { 0: 'a' }), 'sessions[0].sets: {"0":"a"} is no list'],
    ['a set that is a number', at(['sessions', 0, 'sets'], [5]), 'sessions[0].sets[0]: 5 is no object'],
    ['what no app has written', at(['sessions', 0, 'mood'], 'good'), 'sessions[0].mood: is not known'],
    [
      'an edit of nothing known',
      at(['sessions', 1, 'edits', 0, 'field'], 'wrist'),
      'sessions[1].edits[0].field: "wrist" is none of reps, weight, notMine',
    ],
    ['a storage key for an id', at(['sessions', 0, 'id'], '../settings'), 'sessions[0].id: "../settings" is no id'],
    ['an id twice', at(['sessions', 0, 'id'], 'mhtz0001-abcdefg'), 'the id mhtz0001-abcdefg is there twice'],
    [
      'a target that cannot be set',
      at(['settings', 'targetSeconds'], [9, 1]),
      'settings.targetSeconds: [9,1] is not what this setting may be, with the time of its change',
    ],
    [
      'a place where nobody is sore',
      at(['checkIns', 0, 'place'], 'elbow'),
      'checkIns[0].place: "elbow" is none of nowhere, hamstringsGlutes, lowerBackBroad, lowerBackSpot',
    ],
  ])('%s', (_, change, reason) => {
    const whole: Record<string, unknown> = JSON.parse(writeJson(HISTORY));
    expect(reasonOf(readJson(JSON.stringify(change(whole))))).toBe(reason);
  });

  it('half of a text, and none', () => {
    const text = writeJson(HISTORY);
    for (const part of ['', text.slice(0, text.length / 2)]) {
      expect(reasonOf(readJson(part))).toBe('this is no JSON: was all of it copied?');
    }
  });

  it('garbage never throws, and its reason is one line', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          anyExported
            .map(writeJson)
            .chain((text) => fc.nat(text.length).map((cut) => `${text.slice(0, cut)}9${text.slice(cut)}`)),
        ),
        (text) => {
          expect(reasonOf(readJson(text))).not.toContain('\n');
        },
      ),
    );
  });
});
