import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { todayView } from '../../settings/view/today-view';
import { whyView } from '../../settings/view/why-view';
import { workingWeightView } from '../../settings/view/working-weight-view';
import { DEFAULT_SETTINGS } from '../../shared/settings/settings';
import { LANGUAGES } from '../../shared/texts/text';
import { DAY_REASONS, planDay, planNext } from '../../shared/training/day-plan';
import { standingOf } from '../../shared/training/standing';
import { dayOfHistory, HISTORIES, training } from './made-histories';
import { anySession, START_MS, sayIn, textsIn } from './made-session';

const UTC = () => 0;
const en = sayIn('en');

function shown(name: keyof typeof HISTORIES) {
  return todayView(dayOfHistory(HISTORIES[name]), UTC, en);
}

describe('what to lift', () => {
  it('is told with its plates, and from when on a rep is held', () => {
    expect(shown('week one held').load).toEqual({
      title: 'Deadlift · 77.5 kg',
      work: '3 sets of 5',
      plates: 'Each side: 25 + 2.5 + 1.25 kg',
      tolerance: 'A rep is held when its way down takes 2.7\u00a0s or more. Target: 3\u00a0s.',
    });
  });

  it('has the tolerance of a half second as it is judged', () => {
    const day = dayOfHistory(HISTORIES['week one held']);
    const half = { ...day, settings: { ...day.settings, targetSeconds: 2.5 } };
    expect(todayView(half, UTC, en).load?.tolerance).toContain('2.25\u00a0s or more. Target: 2.5\u00a0s');
  });

  it('on an early day is that of the next one, with what earlier would be', () => {
    const view = shown('the evening of week one');
    expect(view).toMatchObject({ head: 'The next deadlift day', when: 'From Sun 29 Nov on' });
    expect(view.load?.title).toBe('Deadlift · 77.5 kg');
    expect(view.note).toContain('but with 75 kg');
  });

  it('is not told, nor what to expect, where a doctor is to be seen', () => {
    const view = shown('a doctor');
    expect(view.load).toBeUndefined();
    expect(view.why).toBeUndefined();
    expect(view.said).toEqual([]);
    expect(textsIn(view).join(' ')).not.toMatch(/\d kg/);
  });

  it('is the empty bar where nothing is on it', () => {
    const day = dayOfHistory(HISTORIES['week one held']);
    const next = { ...day.plan, weight: 20 };
    expect(todayView({ ...day, plan: next, next }, UTC, en).load?.plates).toBe('The empty bar');
    const odd = { ...day.plan, weight: 20.3 };
    expect(todayView({ ...day, plan: odd, next: odd }, UTC, en).load?.plates).toBeUndefined();
  });
});

describe('the reason', () => {
  it('has a sentence for each rule in each language', () => {
    const day = dayOfHistory(HISTORIES['fast reps']);
    for (const language of LANGUAGES) {
      const said = DAY_REASONS.map(
        (reason) => whyView({ ...day, plan: { ...day.plan, reason } }, UTC, sayIn(language)).sentence,
      );
      expect(new Set(said).size).toBe(DAY_REASONS.length);
      for (const sentence of said) expect(sentence).not.toMatch(/[{}]|undefined/);
    }
  });

  it('names three reps and how many more there are', () => {
    expect(shown('fast reps').why?.reps).toEqual([
      'Set 2, rep 4 was fast (1.9 s).',
      'Set 2, rep 5 was fast (2.0 s).',
      'Set 3, rep 4 was fast (1.9 s).',
      'And 1 more.',
    ]);
  });

  it('leads to the training that it rests on where every rep was held, too', () => {
    expect(shown('week one held').why?.session).toEqual({ id: 'week-0', label: 'Show that session (Sun 22 Nov)' });
  });

  it('names nothing of a session that is not at hand', () => {
    const day = dayOfHistory(HISTORIES['fast reps']);
    expect(todayView({ ...day, sessions: [] }, UTC, en).why).toMatchObject({ reps: [] });
    expect(todayView({ ...day, sessions: [] }, UTC, en).why?.session).toBeUndefined();
  });
});

it('the weeks are told in words: as many done as were trained, then one that is now', () => {
  const words = (name: keyof typeof HISTORIES) => shown(name).week.steps.map(({ word }) => word);
  expect(words('nothing yet')).toEqual(['now', 'to come', 'to come', 'to come']);
  expect(words('a skipped week')).toEqual(['done', 'done', 'now', 'to come']);
  expect(words('four weeks over')).toEqual(['done', 'done', 'done', 'done']);
  expect(shown('the closing assessment').head).toBe('The closing assessment');
});

it('any history has a day that can be said in any language', () => {
  fc.assert(
    fc.property(
      fc.array(anySession, { maxLength: 4 }),
      fc.integer({ min: 0, max: Date.UTC(2100, 0) }),
      fc.constantFrom('kg' as const, 'lb' as const),
      fc.constantFrom(...LANGUAGES),
      (made, nowMs, unit, language) => {
        const sessions = made.map((session, i) => ({ ...session, id: `made-${i}` }));
        const settings = { ...DEFAULT_SETTINGS, unit };
        const standing = standingOf({ sessions, checkIns: [] }, settings);
        const plan = planDay(standing, settings, nowMs);
        const day = { plan, next: planNext(standing, settings), standing, settings, sessions, nowMs };
        for (const text of textsIn(todayView(day, UTC, sayIn(language)))) {
          expect(text).not.toMatch(/[{}]|NaN|undefined|Infinity/);
        }
      },
    ),
    { numRuns: 60 },
  );
});

describe('the usual weight', () => {
  it('begins at a round weight of the unit, and settles in kg', () => {
    const view = workingWeightView(DEFAULT_SETTINGS, undefined, en);
    expect(view.value).toBe('100 kg');
    expect(view.settle.change).toEqual({ name: 'workingWeightKg', value: 100 });
    expect(workingWeightView({ ...DEFAULT_SETTINGS, unit: 'lb' }, undefined, en).value).toBe('225 lb');
  });

  it('that was being told in another unit begins anew', () => {
    expect(workingWeightView(DEFAULT_SETTINGS, 97.31, en).value).toBe('100 kg');
  });
});

it('a rep that the person has struck is no reason', () => {
  const session = training(1, 80, [
    [
      [3, 'held'],
      [1.5, 'fast'],
      [3, 'held'],
    ],
  ]);
  const struck = { ...session, edits: [{ set: 0, field: 'notMine', rep: 1, value: 1, atMs: START_MS } as const] };
  const day = dayOfHistory({ ...HISTORIES['week one held'], sessions: [struck], nowMs: START_MS + 15 * 86_400_000 });
  expect(todayView(day, UTC, en).why?.reps).toEqual([]);
});
