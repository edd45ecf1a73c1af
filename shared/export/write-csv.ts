// Owns the CSV that Strong and Hevy import: one row a set, as the person corrected it. Refuses what those apps have no column for.
import papaparse from 'papaparse';
import type { BarLift } from '../motion/bar-event';
import type { WeightUnit } from '../settings/settings';
import type { Session } from '../training/session';
import { eccentricSeconds } from '../training/tally';
import { inUnit } from '../training/weight';
import { type Done, type DoneSet, doneIn, sessionEnd } from './done';
import { localTime, type ZoneMinutes } from './local-time';

type Cell = string | number | undefined;
type Exercise = BarLift | 'plank';

const nameOf = (done: Done): Exercise => (done.kind === 'set' ? done.lift : 'plank');
const secondsOf = ({ startedMs, endedMs }: Done): number => Math.round((endedMs - startedMs) / 1000);

/** Each with its set's place among those of the same exercise, from 0: so both apps number them. */
function numbered(done: readonly Done[]): readonly { readonly each: Done; readonly place: number }[] {
  const sets = new Map<Exercise, number>();
  return done.map((each) => {
    const place = sets.get(nameOf(each)) ?? 0;
    sets.set(nameOf(each), place + 1);
    return { each, place };
  });
}

const TITLES: Readonly<Record<Session['kind'], string>> = {
  training: 'Threecount training',
  assessment: 'Threecount assessment',
};

/** What neither app has a column for, in a sentence. In an assessment nothing was counted, so nothing could be held. */
function noteOf({ kind }: Session, done: Done): string {
  if (done.kind === 'plank') return '';
  const { measured, held, reps, targetSeconds } = done;
  const eccentrics = measured.map((rep) => eccentricSeconds(rep).toFixed(1)).join(', ');
  return [
    ...(eccentrics === '' ? [] : [`Eccentrics ${eccentrics} s`]),
    ...(kind === 'assessment' ? [] : [`held ${held} of ${reps}, target ${targetSeconds} s`]),
  ].join('; ');
}

function weightOf({ weight }: DoneSet, from: WeightUnit, to: WeightUnit): number {
  return Number(inUnit(weight, from, to).toFixed(2));
}

const oldestFirst = (sessions: readonly Session[]): Session[] =>
  [...sessions].sort((one, other) => one.startedMs - other.startedMs);

/** Text in quotation marks and numbers without, as Hevy writes its own; Strong reads both. */
function table(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const quotes = (value: unknown): boolean => typeof value === 'string';
  return `${papaparse.unparse([[...columns], ...rows.map((row) => [...row])], { newline: '\n', quotes })}\n`;
}

/** As Strong's own export has them; an exercise of another name becomes one of the person's own. */
const IN_STRONG: Readonly<Record<Exercise, string>> = {
  conventional: 'Deadlift (Barbell)',
  sumo: 'Sumo Deadlift (Barbell)',
  trapBar: 'Trap Bar Deadlift',
  romanian: 'Romanian Deadlift (Barbell)',
  goodMorning: 'Good Morning (Barbell)',
  plank: 'Plank',
};

const STRONG_COLUMNS = [
  'Date',
  'Workout Name',
  'Duration',
  'Exercise Name',
  'Set Order',
  'Weight',
  'Reps',
  'Distance',
  'Seconds',
  'Notes',
  'Workout Notes',
  'RPE',
] as const;

/** `1h 5m`, `35m`; under a minute `40s`. */
function duration(ms: number): string {
  const minutes = Math.floor(ms / 60_000);
  if (minutes < 1) return `${Math.floor(ms / 1000)}s`;
  return minutes < 60 ? `${minutes}m` : `${Math.floor(minutes / 60)}h ${minutes % 60}m`;
}

/**
 * Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE, as Strong's own export: 0 where
 * there is no weight, rep or time. The file has no place for a unit, and whoever imports it is asked once: all weights are in the newest
 * session's unit.
 */
export function writeStrongCsv(sessions: readonly Session[], zoneMinutes: ZoneMinutes): string {
  const ordered = oldestFirst(sessions);
  const unit = ordered[ordered.length - 1]?.unit ?? 'kg';
  const rows = ordered.flatMap((session) => {
    const done = doneIn(session);
    const { date, time } = localTime(session.startedMs, zoneMinutes);
    const lasted = duration(Math.max(0, sessionEnd(session, done) - session.startedMs));
    return numbered(done).map(({ each, place }): Cell[] => [
      `${date} ${time}`,
      TITLES[session.kind],
      lasted,
      IN_STRONG[nameOf(each)],
      place + 1,
      each.kind === 'set' ? weightOf(each, session.unit, unit) : 0,
      each.kind === 'set' ? each.reps : 0,
      0,
      each.kind === 'plank' ? secondsOf(each) : 0,
      noteOf(session, each),
      '',
      '',
    ]);
  });
  return table(STRONG_COLUMNS, rows);
}

/** As Hevy's own list has them. */
const IN_HEVY: Readonly<Record<Exercise, string>> = {
  ...IN_STRONG,
  sumo: 'Sumo Deadlift',
  trapBar: 'Deadlift (Trap bar)',
};

const HEVY_COLUMNS = [
  'title',
  'start_time',
  'end_time',
  'description',
  'exercise_title',
  'superset_id',
  'exercise_notes',
  'set_index',
  'set_type',
  'weight_kg',
  'reps',
  'distance_km',
  'duration_seconds',
  'rpe',
] as const;

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

function hevyTime(tMs: number, zoneMinutes: ZoneMinutes): string {
  const { day, month, year, time } = localTime(tMs, zoneMinutes);
  return `${day} ${MONTHS[month]} ${year}, ${time.slice(0, 5)}`;
}

/** title,start_time,end_time,…: weight in kg, dates as "22 Dec 2025, 08:00". Notes are the exercise's there: all its sets' in one. */
export function writeHevyCsv(sessions: readonly Session[], zoneMinutes: ZoneMinutes): string {
  const rows = oldestFirst(sessions).flatMap((session) => {
    const sets = numbered(doneIn(session));
    const startedAt = hevyTime(session.startedMs, zoneMinutes);
    const endedAt = hevyTime(
      sessionEnd(
        session,
        sets.map(({ each }) => each),
      ),
      zoneMinutes,
    );
    const notes = (exercise: Exercise): string =>
      sets
        .filter(({ each }) => nameOf(each) === exercise && noteOf(session, each) !== '')
        .map(({ each, place }) => `Set ${place + 1}: ${noteOf(session, each)}`)
        .join('. ');
    return sets.map(({ each, place }): Cell[] => [
      TITLES[session.kind],
      startedAt,
      endedAt,
      '',
      IN_HEVY[nameOf(each)],
      undefined,
      notes(nameOf(each)),
      place,
      'normal',
      each.kind === 'set' ? weightOf(each, session.unit, 'kg') : undefined,
      each.kind === 'set' ? each.reps : undefined,
      undefined,
      each.kind === 'plank' ? secondsOf(each) : undefined,
      undefined,
    ]);
  });
  return table(HEVY_COLUMNS, rows);
}
