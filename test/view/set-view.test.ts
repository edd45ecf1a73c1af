import { describe, expect, it } from 'vitest';
import { sessionView } from '../../settings/view/session-view';
import { sessionsView } from '../../settings/view/sessions-view';
import { DEFAULT_SETTINGS } from '../../shared/settings/settings';
import type { Session, SessionEdit } from '../../shared/training/session';
import { uniteEdits } from '../../shared/training/session-edits';
import { madeSession, madeSet, START_MS, sayIn } from './made-session';

const en = sayIn('en');
const UTC = () => 0;

const SESSION = madeSession({
  sets: [
    madeSet([
      [3.2, 'held'],
      [1.0, 'fast'],
      [2.9, 'held'],
    ]),
    { ...madeSet([[2.8, 'held']], 20), lift: 'goodMorning' },
    { ...madeSet([[2.9, 'held']], 20), lift: 'goodMorning' },
  ],
  planks: [
    { startedMs: START_MS, heldMs: 50_040, targetMs: 45_000 },
    { startedMs: START_MS, heldMs: 49_900, targetMs: 45_000 },
  ],
});

const view = (session: Session, correcting?: number) => sessionView(session, correcting, DEFAULT_SETTINGS, UTC, en);
const edited = (session: Session, ...edits: readonly SessionEdit[]): Session => ({
  ...session,
  edits: uniteEdits([...session.edits, ...edits]),
});

describe('a set', () => {
  it('tells the mean speed of each way down, and calls it an estimate', () => {
    expect(view(SESSION).sets[0]?.chart.bars.map(({ speed }) => speed)).toEqual([
      'about 0.2 m/s',
      'about 0.5 m/s',
      'about 0.2 m/s',
    ]);
    const unknown = {
      ...SESSION,
      sets: SESSION.sets.map((set) => ({ ...set, reps: set.reps.map((rep) => ({ ...rep, travelM: 0 })) })),
    };
    expect(view(unknown).sets[0]?.chart.bars[0]).not.toHaveProperty('speed');
    expect(view(SESSION).figures).toContain('Speeds are estimates');
  });

  it('beside the main lift is named by its own, and counted among those', () => {
    expect(view(SESSION).sets.map(({ title }) => title)).toEqual([
      'Set 1',
      'Good morning, set 1',
      'Good morning, set 2',
    ]);
    expect(view(SESSION).planks).toEqual({ title: 'Plank', lines: ['1: 50.0 s of 45 s', '2: 49.9 s of 45 s'] });
  });

  it('shows no controls before it is to be corrected, and then only its own', () => {
    expect(view(SESSION).sets.map(({ corrections }) => corrections)).toEqual([undefined, undefined, undefined]);
    expect(view(SESSION, 0).sets.map(({ corrections }) => corrections?.reps.map(({ label }) => label))).toEqual([
      ['Not mine', 'Not mine', 'Not mine'],
      undefined,
      undefined,
    ]);
  });
});

describe('a correction', () => {
  const touched = (
    session: Session,
    touch: (set: NonNullable<ReturnType<typeof view>['sets'][0]['corrections']>) => unknown,
  ) => {
    const corrections = view(session, 0).sets[0]?.corrections;
    if (corrections === undefined) throw new Error('nothing to touch');
    const correction = touch(corrections);
    if (typeof correction !== 'function') throw new Error('no correction');
    return edited(session, ...correction(session, START_MS + 1000));
  };

  it('strikes a rep, which stays with what was measured, and takes it back', () => {
    const struck = touched(SESSION, ({ reps }) => reps[1]?.touch);
    const set = view(struck, 0).sets[0];
    expect(set?.chart.bars[1]).toMatchObject({ struck: true, seconds: '1.0 s', word: 'Not mine', verdict: 'fast' });
    expect(set?.reps).toBe('Reps: 2 (measured: 3)');
    expect(set?.sentence).toContain('2 reps');
    expect(view(struck).held).toBe('2 of 2 held');
    expect(view(struck).sentence).not.toContain('fast');
    expect(set?.corrections?.reps.map(({ label }) => label)).toEqual(['Not mine', 'Mine after all', 'Not mine']);
    const back = touched(struck, ({ reps }) => reps[1]?.touch);
    expect(view(back).held).toBe('2 of 3 held');
  });

  it('keeps the numbers of the reps behind a struck one', () => {
    const first = touched(SESSION, ({ reps }) => reps[0]?.touch);
    expect(view(first).sets[0]?.sentence).toContain('rep 2 was fast');
  });

  it('adds reps without a measured time, and takes them away again', () => {
    const more = touched(SESSION, ({ steps }) => steps[0]?.more);
    expect(view(more).sets[0]).toMatchObject({
      reps: 'Reps: 4 (measured: 3)',
      added: [{ index: 4, word: 'added, no measured time' }],
    });
    expect(view(more).held).toBe('2 of 4 held');
    const less = touched(more, ({ steps }) => steps[0]?.less);
    expect(view(less).sets[0]).toMatchObject({ reps: 'Reps: 3', added: [] });
  });

  it('tells what was measured where one is struck and one added, too', () => {
    const struck = touched(SESSION, ({ reps }) => reps[1]?.touch);
    const both = touched(struck, ({ steps }) => steps[0]?.more);
    expect(view(both).sets[0]?.reps).toBe('Reps: 3 (measured: 3)');
    expect(view(both).held).toBe('2 of 3 held');
  });

  it('gives another weight that can be loaded, beside the chosen one', () => {
    const heavier = touched(SESSION, ({ steps }) => steps[1]?.more);
    expect(view(heavier).sets[0]?.weight).toBe('Weight: 102.5 kg (chosen before the set: 100 kg)');
    expect(view(touched(heavier, ({ steps }) => steps[1]?.less)).sets[0]?.weight).toBe('Weight: 100 kg');
  });
});

it('the list goes by the main lift and by what is the person’s, with the rest in one line', () => {
  const struck: SessionEdit = { set: 0, field: 'notMine', rep: 1, value: 1, atMs: START_MS };
  const [row] = sessionsView([{ kind: 'session', session: edited(SESSION, struck) }], 20, UTC, en).rows;
  expect(row).toMatchObject({
    weight: '100 kg',
    held: '2 of 2 held',
    accessories: 'Good morning 2 × 1 · Plank 2 × 50 s',
  });
  expect(row?.charts.map(({ bars }) => bars.map(({ index }) => index))).toEqual([[1, 3]]);
});
