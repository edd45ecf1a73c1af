// What Strong and Hevy are given: read back by another library, every number compared with what the person corrected.
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportFileName } from '../../shared/export/exported';
import { writeHevyCsv, writeStrongCsv } from '../../shared/export/write-csv';
import { BAR_LIFTS } from '../../shared/motion/bar-event';
import type { Session } from '../../shared/training/session';
import { tallySession } from '../../shared/training/tally';
import { anySession } from '../sync/any-session';
import { ASSESSMENT, HISTORY, TRAINED_MS, TRAINING, utc } from './made-history';

type Row = Readonly<Record<string, string>>;
const rowsOf = (text: string): Row[] => parse(text, { columns: true });
const column = (rows: readonly Row[], name: string): (string | undefined)[] => rows.map((row) => row[name]);

describe('Strong', () => {
  const text = writeStrongCsv([TRAINING], utc);

  it('has the columns of its own export', () => {
    expect(text.split('\n')[0]?.replaceAll('"', '')).toBe(
      'Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE',
    );
  });

  it('one row a set, as corrected; a set without reps is none', () => {
    const rows = rowsOf(text);
    expect(column(rows, 'Exercise Name')).toEqual([
      'Deadlift (Barbell)',
      'Deadlift (Barbell)',
      'Good Morning (Barbell)',
      'Plank',
    ]);
    expect(column(rows, 'Set Order')).toEqual(['1', '2', '1', '1']);
    expect(column(rows, 'Weight')).toEqual(['102.5', '92.25', '20', '0']);
    expect(column(rows, 'Reps')).toEqual(['6', '3', '2', '0']);
    expect(column(rows, 'Seconds')).toEqual(['0', '0', '0', '45']);
    expect(column(rows, 'Notes')).toEqual([
      'Eccentrics 3.1, 2.9, 2.4, 2.0 s; held 2 of 6, target 3 s',
      'Eccentrics 3.5, 3.3, 3.2 s; held 3 of 3, target 3.5 s',
      'Eccentrics 3.0, 3.0 s; held 2 of 2, target 3 s',
      '',
    ]);
    expect(new Set(column(rows, 'Duration'))).toEqual(new Set(['1h 5m']));
    expect(new Set(column(rows, 'Date'))).toEqual(new Set(['2026-11-22 18:05:07']));
  });

  it('one unit in the whole file: that of the newest session', () => {
    const rows = rowsOf(writeStrongCsv([TRAINING, ASSESSMENT], utc));
    expect(rows[0]).toMatchObject({
      'Exercise Name': 'Trap Bar Deadlift',
      Weight: '102.06',
      'Workout Name': 'Threecount assessment',
    });
    const inPounds = { ...TRAINING, unit: 'lb' as const };
    expect(rowsOf(writeStrongCsv([ASSESSMENT, inPounds], utc))[0]?.Weight).toBe('225');
  });

  it('reps entered for a set in which nothing was heard', () => {
    const set = { startedMs: TRAINED_MS, weight: 60, targetSeconds: 3, reps: [] };
    const session: Session = {
      ...TRAINING,
      sets: [set],
      planks: [],
      edits: [{ set: 0, field: 'reps', value: 5, atMs: TRAINED_MS }],
    };
    expect(rowsOf(writeStrongCsv([session], utc))).toMatchObject([{ Reps: '5', Notes: 'held 0 of 5, target 3 s' }]);
  });
});

describe('Hevy', () => {
  const text = writeHevyCsv(HISTORY.sessions, utc);
  const rows = rowsOf(text);

  it('has the columns of its own export, text in quotation marks and numbers without', () => {
    const [header, first] = text.split('\n');
    expect(header).toBe(
      '"title","start_time","end_time","description","exercise_title","superset_id","exercise_notes","set_index","set_type",' +
        '"weight_kg","reps","distance_km","duration_seconds","rpe"',
    );
    expect(first).toBe(
      '"Threecount assessment","15 Nov 2026, 23:58","16 Nov 2026, 00:00","","Deadlift (Trap bar)",,' +
        '"Set 1: Eccentrics 1.0, 1.0 s",0,"normal",102.06,2,,,',
    );
  });

  it('one row a set, as corrected', () => {
    expect(column(rows.slice(1), 'exercise_title')).toEqual([
      'Deadlift (Barbell)',
      'Deadlift (Barbell)',
      'Good Morning (Barbell)',
      'Plank',
    ]);
    expect(column(rows.slice(1), 'set_index')).toEqual(['0', '1', '0', '0']);
    expect(column(rows.slice(1), 'weight_kg')).toEqual(['102.5', '92.25', '20', '']);
    expect(column(rows.slice(1), 'reps')).toEqual(['6', '3', '2', '']);
    expect(column(rows.slice(1), 'duration_seconds')).toEqual(['', '', '', '45']);
    expect(rows[1]?.exercise_notes).toBe(
      'Set 1: Eccentrics 3.1, 2.9, 2.4, 2.0 s; held 2 of 6, target 3 s. Set 2: Eccentrics 3.5, 3.3, 3.2 s; held 3 of 3, target 3.5 s',
    );
  });
});

describe('both', () => {
  it.each(BAR_LIFTS)('%s has a name that both know', (lift) => {
    const session: Session = { ...TRAINING, lift, sets: TRAINING.sets.slice(0, 1), planks: [] };
    const name = rowsOf(writeStrongCsv([session], utc))[0]?.['Exercise Name'];
    expect(name).toMatch(/Deadlift|Good Morning/);
    expect(rowsOf(writeHevyCsv([session], utc))[0]?.exercise_title).toMatch(/Deadlift|Good Morning/);
  });

  it('dates and times are those of the place: Kathmandu and Los Angeles, over a change of day', () => {
    const kathmandu = (): number => 345;
    const losAngeles = (): number => -480;
    const at = Date.UTC(2026, 0, 1, 2, 30);
    const session: Session = { ...TRAINING, startedMs: at, endedMs: at + 60_000 };
    expect(rowsOf(writeStrongCsv([session], kathmandu))[0]?.Date).toBe('2026-01-01 08:15:00');
    expect(rowsOf(writeHevyCsv([session], losAngeles))[0]).toMatchObject({
      start_time: '31 Dec 2025, 18:30',
      end_time: '31 Dec 2025, 18:31',
    });
    expect(exportFileName('fit', at, losAngeles)).toBe('threecount-2025-12-31-1830.fit');
  });

  it('each start has the zone of its own day', () => {
    const summer = Date.UTC(2026, 6, 1, 12);
    const berlin = (tMs: number): number => (tMs < Date.UTC(2026, 9, 25, 1) ? 120 : 60);
    const rows = rowsOf(writeStrongCsv([{ ...TRAINING, startedMs: summer }, TRAINING], berlin));
    expect(new Set(column(rows, 'Date'))).toEqual(new Set(['2026-07-01 14:00:00', '2026-11-22 19:05:07']));
  });

  it('nothing yet is a header alone', () => {
    expect(rowsOf(writeStrongCsv([], utc))).toEqual([]);
    expect(writeHevyCsv([], utc).split('\n')).toHaveLength(2);
  });

  it('whatever the phone keeps: a row for each set with reps and each plank, and the sums agree', () => {
    fc.assert(
      fc.property(fc.array(anySession, { maxLength: 3 }), (sessions) => {
        const sets = sessions.flatMap((session) => tallySession(session).sets.filter(({ reps }) => reps > 0));
        const planks = sessions.flatMap((session) => session.planks.filter(({ heldMs }) => heldMs > 0));
        const reps = sets.reduce((sum, set) => sum + set.reps, 0);
        const sumOf = (rows: readonly Row[], name: string): number =>
          rows.reduce((sum, row) => sum + Number(row[name]), 0);
        const strong = rowsOf(writeStrongCsv(sessions, utc));
        const hevy = rowsOf(writeHevyCsv(sessions, utc));
        expect([strong.length, hevy.length]).toEqual([sets.length + planks.length, sets.length + planks.length]);
        expect(sumOf(strong, 'Reps')).toBeCloseTo(reps, 6);
        expect(sumOf(hevy, 'reps')).toBeCloseTo(reps, 6);
      }),
    );
  });
});

it('names the files by what they are and when', () => {
  expect((['json', 'strong', 'hevy', 'fit'] as const).map((format) => exportFileName(format, TRAINED_MS, utc))).toEqual(
    [
      'threecount-2026-11-22.json',
      'threecount-2026-11-22-strong.csv',
      'threecount-2026-11-22-hevy.csv',
      'threecount-2026-11-22-1805.fit',
    ],
  );
});
