import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askToDelete, askToDeleteAll } from '../../settings/view/delete-questions';
import type { LogRecord } from '../../settings/view/records';
import type { RepChart } from '../../settings/view/rep-bars';
import { sessionView as viewOf } from '../../settings/view/session-view';
import { sessionsView } from '../../settings/view/sessions-view';
import type { PhoneSay } from '../../settings/view/words';
import { DEFAULT_SETTINGS } from '../../shared/settings/settings';
import { LANGUAGES } from '../../shared/texts/text';
import type { Session } from '../../shared/training/session';
import { tallySession } from '../../shared/training/tally';
import { anySession, MADE_CHECK, madeSession, madeSet, START_MS, sayIn, textsIn } from './made-session';

const UTC = () => 0;
const en = sayIn('en');
const sessionView = (session: Session, say: PhoneSay, correcting?: number) =>
  viewOf(session, correcting, DEFAULT_SETTINGS, UTC, say);

function read(session: Session): LogRecord {
  return { kind: 'session', session };
}

const SESSION = madeSession({
  sets: [
    madeSet([
      [3.2, 'held'],
      [2.5, 'short'],
      [1.1, 'fast'],
    ]),
    madeSet([[3, 'dropped']], 105),
  ],
  edits: [
    { set: 0, field: 'reps', value: 5, atMs: START_MS },
    { set: 1, field: 'weight', value: 107.5, atMs: START_MS },
  ],
});

describe('the list', () => {
  it('shows each session at a glance', () => {
    const { rows, empty } = sessionsView([read(SESSION)], 20, UTC, en);
    expect(empty).toBeUndefined();
    expect(rows).toMatchObject([
      {
        id: 'made-1',
        title: 'Deadlift',
        date: 'Sun 22 Nov 2026, 18:05',
        weight: '100–107.5 kg',
        held: '1 of 6 held',
        mean: 'Way down: 2.5 s on average',
      },
    ]);
    expect(rows[0]?.charts.map(({ bars }) => bars.length)).toEqual([3, 1]);
  });

  it('says what will appear only while nothing is kept', () => {
    expect(sessionsView([], 20, UTC, en).empty).toContain('will appear here');
    expect(sessionsView([{ kind: 'unreadable', id: 'x', reason: 'no JSON' }], 20, UTC, en).empty).toBeUndefined();
  });

  it('shows the newest first and offers the rest', () => {
    const records = [1, 2, 3].map((n) => read(madeSession({ id: `made-${n}` })));
    const view = sessionsView(records, 2, UTC, en);
    expect(view.rows.map(({ id }) => id)).toEqual(['made-1', 'made-2']);
    expect(view.older).toBe('Show older ones (1)');
    expect(sessionsView(records, 3, UTC, en).older).toBeUndefined();
  });

  it('names what it cannot read, whatever the limit', () => {
    const sealed: LogRecord[] = [
      { kind: 'newer', version: 7, id: 'later', revision: 2 },
      { kind: 'unreadable', id: 'torn', reason: 'no JSON' },
    ];
    expect(sessionsView([...sealed, read(SESSION)], 0, UTC, en).sealed).toEqual([
      'Written by a newer version of Threecount and kept as it is: later (format 7). Update the app to see it.',
      'Cannot be read and is kept as it is: torn (no JSON).',
    ]);
  });
});

describe('one session', () => {
  const view = sessionView(SESSION, en);

  it('keeps what was measured beside the edit', () => {
    expect(view.sets.map(({ reps }) => reps)).toEqual(['Reps: 5 (measured: 3)', 'Reps: 1']);
    expect(view.sets.map(({ weight }) => weight)).toEqual([
      'Weight: 100 kg',
      'Weight: 107.5 kg (chosen before the set: 105 kg)',
    ]);
  });

  it('has one bar a rep, with its verdict in word and shape, on one scale for all sets', () => {
    const [first, second] = view.sets.map(({ chart }) => chart);
    expect(first?.bars.map(({ seconds, word, glyph }) => `${seconds} ${glyph} ${word}`)).toEqual([
      '3.2 s ✓ Held',
      '2.5 s ~ Short',
      '1.1 s » Fast',
    ]);
    // 1.2 times the target is the whole length.
    expect(first?.bars[0]?.share).toBeCloseTo(3.2 / 3.6);
    expect(first?.targetShare).toBeCloseTo(3 / 3.6);
    expect(first?.heldShare).toBeCloseTo(2.7 / 3.6);
    expect(second?.targetShare).toBe(first?.targetShare);
  });

  it('grows with a slow rep, but not for ever', () => {
    const slow = (seconds: number) =>
      sessionView(madeSession({ sets: [madeSet([[seconds, 'held']])] }), en).sets[0]?.chart;
    expect(slow(5)?.bars[0]?.share).toBe(1);
    expect(slow(5)?.targetShare).toBeCloseTo(3 / 5);
    expect(slow(60)?.targetShare).toBeCloseTo(1 / 2);
  });

  it('has no advice on a set that was only watched, and does not say that its reps were not held', () => {
    const watched = { ...SESSION, kind: 'assessment' } as const;
    const assessment = sessionView(watched, en);
    expect([assessment.held, sessionsView([read(watched)], 20, UTC, en).rows[0]?.held]).toEqual(['Reps: 6', 'Reps: 6']);
    expect(assessment.title).toBe('Assessment: Deadlift');
    expect(assessment.sets.every(({ sentence }) => sentence === undefined)).toBe(true);
    expect(view.sets.every(({ sentence }) => sentence !== undefined)).toBe(true);
  });

  it('tells what the sensor check found', () => {
    expect(view.check).toBeUndefined();
    expect(sessionView({ ...SESSION, sensor: MADE_CHECK }, en).check?.lines).toEqual([
      'Readings a second: 52.3',
      'From one reading to the next: 19 ms, at most 41 ms',
      'At rest: 9.79 m/s², noise 0.031 m/s²',
      'Pulse, light: 0.4 m/s², up in 60 ms, rings for 90 ms',
      'Pulse, medium: 1.1 m/s², up in 50 ms, rings for 110 ms',
      'Pulse, strong: 2.6 m/s², up in 40 ms, rings for 140 ms',
    ]);
  });
});

function checkChart({ bars, heldShare, targetShare }: RepChart): void {
  expect(heldShare).toBeLessThanOrEqual(targetShare);
  for (const share of [heldShare, targetShare, ...bars.map((bar) => bar.share)]) {
    expect(share).toBeGreaterThanOrEqual(0);
    expect(share).toBeLessThanOrEqual(1);
  }
  expect(targetShare).toBeGreaterThan(0);
}

describe.each(LANGUAGES)('any session in %s', (language) => {
  const say = sayIn(language);

  it('is shown without a gap in its texts, a held rep not done, or a bar beyond its chart', () => {
    fc.assert(
      fc.property(anySession, (session) => {
        const list = sessionsView([read(session)], 20, UTC, say);
        const one = sessionView(session, say);
        const asked = [askToDelete(session, UTC, say), askToDeleteAll({ sessions: 3, checkIns: 2 }, say)];
        for (const text of textsIn([list, one, asked])) {
          expect(text).not.toMatch(/[{}]|NaN|Infinity|undefined|TODO/);
          expect(text).not.toBe('');
        }
        const tally = tallySession(session);
        expect(tally.held).toBeLessThanOrEqual(tally.reps);
        for (const row of list.rows) row.charts.forEach(checkChart);
        expect(one.sets).toHaveLength(session.sets.length);
        for (const [i, set] of one.sets.entries()) {
          checkChart(set.chart);
          expect(set.chart.bars).toHaveLength(session.sets[i]?.reps.length ?? -1);
        }
      }),
      { numRuns: 100 },
    );
  });
});
