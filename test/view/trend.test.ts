import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesOf, scaleAround, shareOn, spreadOf } from '../../settings/view/trend-points';
import { trendView } from '../../settings/view/trend-view';
import { DEFAULT_SETTINGS } from '../../shared/settings/settings';
import { LANGUAGES } from '../../shared/texts/text';
import type { Session } from '../../shared/training/session';
import { standingOf } from '../../shared/training/standing';
import { checkIn, HISTORIES, type MadeHistory, training, WEEK_MS } from './made-histories';
import { anySession, START_MS, sayIn, textsIn } from './made-session';

const UTC = () => 0;
const en = sayIn('en');

function shown(history: MadeHistory, say = en) {
  const standing = standingOf(history, history.settings);
  return trendView({ ...history, standing }, UTC, say);
}

function trained(sessions: readonly Session[], change: Partial<MadeHistory> = {}) {
  return shown({ sessions, checkIns: [], settings: DEFAULT_SETTINGS, nowMs: START_MS, ...change });
}

/** The texts of the points of a chart: weight, way down, held, consistency. */
function texts(view: ReturnType<typeof shown>, chart: number): string[] {
  return view.charts[chart]?.points.map(({ text }) => text) ?? [];
}

const TWO = [
  [3, 'held'],
  [2, 'fast'],
] as const;

describe('a training', () => {
  it('is a point in each chart, oldest first, whatever the order of the log', () => {
    const view = trained([training(1, 80, [TWO]), training(0, 70, [[[3, 'held']], TWO])]);
    expect(texts(view, 0)).toEqual(['70 kg', '80 kg']);
    expect(texts(view, 1)).toEqual(['2.7 s', '2.5 s']);
    expect(texts(view, 2)).toEqual(['67 %', '50 %']);
    expect(texts(view, 3)).toEqual(['0.58 s', '0.71 s']);
  });

  it('counts without its accessories and without reps that are not the person’s', () => {
    const session = training(0, 80, [TWO, TWO]);
    const [first, second] = session.sets;
    if (first === undefined || second === undefined) throw new Error('two sets were made');
    const view = trained([
      {
        ...session,
        sets: [first, { ...second, lift: 'goodMorning', weight: 120 }],
        edits: [{ set: 0, field: 'notMine', rep: 1, value: 1, atMs: START_MS }],
      },
    ]);
    expect([0, 1, 2, 3].map((chart) => texts(view, chart))).toEqual([['80 kg'], ['3.0 s'], ['100 %'], []]);
  });

  it('of the other unit is told in the one that is set', () => {
    const view = trained([training(0, 225, [TWO], { unit: 'lb' })]);
    expect(texts(view, 0)).toEqual(['102.06 kg']);
  });

  it('with another lift has another shape, and its name stands by', () => {
    const view = trained([training(0, 80, [TWO]), training(1, 65, [TWO], { lift: 'romanian' })]);
    expect(view.charts[0]?.points.map(({ other }) => other)).toEqual([false, true]);
    expect(view.otherLifts).toBe('□ Romanian deadlift');
  });

  it('that is open, was an assessment, or has no rep is none', () => {
    const { endedMs, ...open } = training(0, 80, [TWO]);
    expect(endedMs).toBeDefined();
    const view = trained([open, training(1, 80, [TWO], { kind: 'assessment' }), training(2, 80, [[]])]);
    expect(view.empty).toContain('After your first training');
    expect(view.charts).toEqual([]);
  });
});

it('the newest half year is shown, and that it is no more', () => {
  const view = trained(Array.from({ length: 30 }, (_, week) => training(week, 60 + week, [TWO])));
  expect(texts(view, 0)).toHaveLength(26);
  expect(texts(view, 0)[25]).toBe('89 kg');
  expect(view.note).toBe('The newest 26 trainings.');
});

describe('soreness', () => {
  it('stands under its training, one mark for each check-in, with a shape and a word', () => {
    const { soreness, charts } = shown(HISTORIES['four weeks over']);
    expect(soreness?.marks.map(({ row, glyph }) => [row, glyph])).toEqual([
      [0, '○'],
      [0, '■'],
      [1, '○'],
      [0, '–'],
    ]);
    expect(soreness?.marks.map(({ x }) => x)).toEqual([0, 1, 1, 2].map((i) => charts[0]?.points[i]?.x));
    expect(soreness?.marks[1]?.text).toBe('Mon 30 Nov: Lower back, broad');
    expect(soreness?.legend).toEqual(['– Nowhere', '○ Hamstrings and glutes', '■ Lower back, broad']);
  });

  it('that nobody told is said to be none', () => {
    expect(trained([training(0, 80, [TWO])]).soreness?.none).toBe('No check-in yet.');
  });

  it('is not what a doctor has allowed', () => {
    const checkIns = [checkIn(0, 60, { cleared: true })];
    expect(trained([training(0, 80, [TWO])], { checkIns }).soreness?.marks).toEqual([]);
  });
});

describe('assessments', () => {
  it('stand side by side', () => {
    const { assessments } = shown(HISTORIES['four weeks over']);
    expect(assessments?.columns).toEqual(['Before', 'After']);
    expect(assessments?.rows.map(({ values }) => values)).toEqual([
      ['Thu 19 Nov', 'Sun 20 Dec'],
      ['55 kg', '55 kg'],
      ['1.3 s', '3.0 s'],
      ['1.1 s', '2.9 s'],
      ['1 of 5', '0 of 5'],
    ]);
    expect(assessments?.note).toBeUndefined();
  });

  it('of which there is one say when the other comes', () => {
    const { assessments, empty } = shown(HISTORIES['after the assessment']);
    expect(assessments?.columns).toEqual(['Before']);
    expect(assessments?.note).toBe('The second one comes when the four weeks are done.');
    expect(empty).toBeDefined();
  });

  it('at two weights are compared with care', () => {
    const history = HISTORIES['four weeks over'];
    const sessions = history.sessions.map((session) =>
      session.id === 'assessment-last'
        ? { ...session, sets: session.sets.map((set) => ({ ...set, weight: 60 })) }
        : session,
    );
    expect(shown({ ...history, sessions }).assessments?.note).toBe('The weights differ, so compare with care.');
  });
});

describe('places', () => {
  it('rise from left to right, never on one another, and a pause is seen', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 60 * 86_400_000 }), { minLength: 1, maxLength: 30 }), (gaps) => {
        let atMs = START_MS;
        const places = placesOf(gaps.map((gap) => (atMs += gap)));
        const steps = places.map((place, i) => place - (places[i - 1] ?? 0)).slice(1);
        for (const place of places) expect(place > 0 && place < 1).toBe(true);
        for (const step of steps) expect(step).toBeGreaterThan(0);
      }),
    );
    const [one = 0, two = 0, three = 0] = placesOf([0, WEEK_MS, 3 * WEEK_MS]);
    expect((three - two) / (two - one)).toBeCloseTo(2);
  });
});

it('scales hold every value', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 2000 }), { minLength: 1, maxLength: 26 }), (quarters) => {
      const values = quarters.map((quarter) => quarter / 4);
      const scale = scaleAround(values, 5);
      for (const value of values) {
        expect(value >= scale.least && value <= scale.most).toBe(true);
        expect(shareOn(scale, value)).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});

it('spread is the standard deviation of a sample', () => {
  expect(spreadOf([])).toBeUndefined();
  expect(spreadOf([3])).toBeUndefined();
  expect(spreadOf([2, 4, 4, 4, 5, 5, 7, 9])).toBeCloseTo(2.138, 3);
});

it('any sessions have a trend that can be drawn, in any language', () => {
  fc.assert(
    fc.property(fc.array(anySession, { maxLength: 5 }), fc.constantFrom(...LANGUAGES), (made, language) => {
      const sessions = made.map((session, i) => ({ ...session, id: `made-${i}` }));
      const view = shown({ sessions, checkIns: [], settings: DEFAULT_SETTINGS, nowMs: START_MS }, sayIn(language));
      for (const text of textsIn(view)) expect(text).not.toMatch(/[{}]|NaN|undefined|Infinity/);
      for (const { points } of view.charts) {
        for (const { x, y } of points) expect(x >= 0 && x <= 1 && y >= 0 && y <= 1).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});
