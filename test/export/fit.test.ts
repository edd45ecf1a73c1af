// The FIT file, decoded by other hands: every number compared with what the person corrected, and both checksums made anew.
import fc from 'fast-check';
import FitParser from 'fit-file-parser';
import { describe, expect, it } from 'vitest';
import { writeFit } from '../../shared/export/write-fit';
import type { BarLift } from '../../shared/motion/bar-event';
import { VERDICTS } from '../../shared/training/rep';
import type { Session } from '../../shared/training/session';
import { repsMine, tallySet } from '../../shared/training/tally';
import { inUnit } from '../../shared/training/weight';
import { anySession } from '../sync/any-session';
import { ASSESSMENT, madeReps, TRAINED_MS, TRAINING, utc } from './made-history';

/** Refuses a file whose checksums are wrong. */
async function decode(file: Uint8Array) {
  const { buffer } = Uint8Array.from(file);
  return new FitParser({ force: false, includeRawMessages: true }).parseAsync(buffer);
}

type Message = Readonly<Record<string, unknown>>;
const active = (sets: readonly Message[]): Message[] => sets.filter(({ set_type }) => set_type === 'active');
const numbers = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);
const measured = (value: unknown): unknown[] => numbers(value).filter((each) => each !== null);

async function setsOf(session: Session): Promise<Message[]> {
  const { sets = [] } = await decode(writeFit(session, utc));
  return sets.map((set): Message => ({ ...set }));
}

const dateOf = (tMs: number): Date => new Date(Math.round(tMs / 1000) * 1000);

describe('one training', () => {
  const file = writeFit(TRAINING, () => 345);

  it('is an activity of strength training with its times, and the local one', async () => {
    const fit = await decode(file);
    expect(fit.file_ids).toMatchObject([
      { type: 'activity', manufacturer: 'development', time_created: dateOf(TRAINED_MS) },
    ]);
    expect(fit.sessions).toMatchObject([
      {
        sport: 'training',
        sub_sport: 'strength_training',
        start_time: dateOf(TRAINED_MS),
        timestamp: dateOf(TRAINED_MS + 3_905_500),
        total_elapsed_time: 3905.5,
        total_timer_time: 3905.5,
        num_laps: 1,
      },
    ]);
    expect(fit.laps).toHaveLength(1);
    expect(fit.activity).toMatchObject({
      num_sessions: 1,
      total_timer_time: 3905.5,
      timestamp: dateOf(TRAINED_MS + 3_905_500),
      local_timestamp: dateOf(TRAINED_MS + 3_905_500 + 345 * 60_000),
    });
  });

  it('has its sets with the rests between them, and none for the set without reps', async () => {
    const { sets = [] } = await decode(file);
    const told = sets.map(({ set_type, duration, start_time, message_index }) => {
      return [message_index?.value, set_type, duration, start_time];
    });
    expect(told).toEqual([
      [0, 'active', 58.333, dateOf(TRAINED_MS + 60_000)],
      [1, 'rest', 181.667, dateOf(TRAINED_MS + 118_333)],
      // Cut off by a dead watch: it ended with its last rep.
      [2, 'active', 26.151, dateOf(TRAINED_MS + 300_000)],
      [3, 'rest', 373.849, dateOf(TRAINED_MS + 326_151)],
      [4, 'active', 60, dateOf(TRAINED_MS + 700_000)],
      [5, 'rest', 140, dateOf(TRAINED_MS + 760_000)],
      [6, 'active', 44.6, dateOf(TRAINED_MS + 900_000)],
    ]);
  });

  it('after the edits: reps, weights, and what was measured of each rep that is the person’s', async () => {
    const [first, second, goodMorning, plank] = active(await setsOf(TRAINING));
    expect(first).toMatchObject({ repetitions: 6, weight: 102.5, held: 2, target_eccentric: 3000 });
    expect(first).toMatchObject({ eccentric: [3120, 2870, 2440, 2040], concentric: [1210, 1211, 1213, 1214] });
    expect(first).toMatchObject({ travel: [510, 511, 513, 514], verdict: [0, 0, 1, 2] });
    expect(second).toMatchObject({ repetitions: 3, weight: 92.25, held: 3, target_eccentric: 3500 });
    expect(second).toMatchObject({ eccentric: [3456, 3333, 3151, null], verdict: [0, 0, 0, null] });
    expect(goodMorning).toMatchObject({ repetitions: 2, weight: 20, eccentric: [3000, 2999, null, null] });
    expect(plank).not.toHaveProperty('repetitions');
    expect(plank).not.toHaveProperty('eccentric');
  });

  it('says what its own fields are', async () => {
    const { field_descriptions = [], developer_data_ids } = await decode(file);
    const described = field_descriptions.map(({ field_name, units }) => [field_name, units]);
    expect(described).toEqual([
      ['eccentric', 'ms'],
      ['concentric', 'ms'],
      ['travel', 'mm'],
      ['verdict', VERDICTS.map((verdict, place) => `${place} ${verdict}`).join(', ')],
      ['target_eccentric', 'ms'],
      ['held', 'reps'],
    ]);
    expect(developer_data_ids).toHaveLength(1);
  });

  it('the same session gives the same bytes, and another one another serial number', async () => {
    expect(writeFit(TRAINING, () => 345)).toEqual(file);
    const serial = async (session: Session) => (await decode(writeFit(session, utc))).file_ids?.[0]?.serial_number;
    expect(await serial(TRAINING)).not.toBe(await serial(ASSESSMENT));
  });
});

it.each<[BarLift, number, number]>([
  ['conventional', 8, 0],
  ['sumo', 8, 15],
  ['trapBar', 8, 17],
  ['romanian', 8, 23],
  ['goodMorning', 15, 2],
])('%s has category %d and sub-type %d', async (lift, category, subtype) => {
  const fit = await decode(writeFit({ ...TRAINING, lift, sets: TRAINING.sets.slice(0, 1), planks: [] }, utc));
  const raw = fit.raw_messages?.find(({ global_message_number }) => global_message_number === 225)?.fields ?? [];
  const twoBytes = (field: number) =>
    raw.find(({ field_definition_number }) => field_definition_number === field)?.raw_value;
  expect([twoBytes(7), twoBytes(8)]).toEqual([
    [category, 0],
    [subtype, 0],
  ]);
});

it('a plank is a plank', async () => {
  const fit = await decode(writeFit({ ...TRAINING, sets: [] }, utc));
  expect(fit.sets).toMatchObject([{ category: ['plank'], set_type: 'active', duration: 44.6 }]);
});

it('pounds become kilograms in sixteenths, and are shown as pounds', async () => {
  const [set] = active(await setsOf(ASSESSMENT));
  expect(set).toMatchObject({ weight: 102.0625, weight_display_unit: 'pound', repetitions: 2 });
});

it('many reps: more definitions than the format has places for, and a set longer than a field can be', async () => {
  const sets = Array.from({ length: 20 }, (_, place) => ({
    startedMs: TRAINED_MS + place * 600_000,
    endedMs: TRAINED_MS + place * 600_000 + 300_000,
    weight: 20,
    targetSeconds: 3,
    reps: madeReps(
      TRAINED_MS + place * 600_000,
      Array.from({ length: place === 7 ? 140 : place + 1 }, () => [3000, 'held']),
    ),
  }));
  const written = active(await setsOf({ ...TRAINING, sets, edits: [], planks: [] }));
  expect(written.map(({ repetitions }) => repetitions)).toEqual(sets.map(({ reps }) => reps.length));
  expect(measured(written[7]?.eccentric)).toHaveLength(127);
  expect(measured(written[19]?.eccentric)).toHaveLength(20);
});

it('an open session is none', () => {
  const { endedMs: _, ...open } = TRAINING;
  expect(() => writeFit(open, utc)).toThrow(RangeError);
});

it('a changed byte is found by the checksum', async () => {
  const file = writeFit(TRAINING, utc);
  const broken = Uint8Array.from(file, (byte, place) => (place === 200 ? byte ^ 1 : byte));
  await expect(decode(broken)).rejects.toBe('File CRC mismatch');
});

it('whatever the phone keeps is decoded with the numbers that it has', async () => {
  await fc.assert(
    fc.asyncProperty(anySession, fc.integer({ min: -720, max: 840 }), async (any, zone) => {
      const session: Session = { ...any, endedMs: any.endedMs ?? any.startedMs };
      const { sets = [], activity } = await decode(writeFit(session, () => zone));
      const tallies = session.sets
        .map((set, index) => ({ set, index, tally: tallySet(session, index, set) }))
        .filter(({ tally }) => tally.reps > 0)
        .sort((one, other) => one.set.startedMs - other.set.startedMs);
      const written = active(sets.map((set): Message => ({ ...set }))).filter(
        ({ repetitions }) => repetitions !== undefined,
      );
      expect(written.map(({ repetitions }) => repetitions)).toEqual(tallies.map(({ tally }) => tally.reps));
      written.forEach((set, place) => {
        const given = tallies[place];
        if (given === undefined) return;
        expect(Number(set.weight)).toBeCloseTo(inUnit(given.tally.weight, session.unit, 'kg'), 1.2);
        expect(measured(set.eccentric)).toEqual(
          repsMine(session, given.index).map(({ floorContactMs, descentStartMs }) => floorContactMs - descentStartMs),
        );
        expect(measured(set.verdict)).toEqual(
          repsMine(session, given.index).map(({ verdict }) => VERDICTS.indexOf(verdict)),
        );
        expect(set.held).toBe(given.tally.held);
        expect(set.start_time).toEqual(dateOf(given.set.startedMs));
      });
      const endedMs = Math.max(session.startedMs, session.endedMs ?? 0);
      expect(activity).toMatchObject({
        timestamp: dateOf(endedMs),
        local_timestamp: new Date(dateOf(endedMs).getTime() + zone * 60_000),
      });
    }),
  );
});
