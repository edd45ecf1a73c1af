// Owns one session as a FIT strength activity: sets with reps, weight and deadlift sub-type, and each rep's eccentric in developer fields.
// Written after the person's edits. Refuses an open session.
import { FitWriter, fit_messages } from '@markw65/fit-file-writer';
import type { BarLift } from '../motion/bar-event';
import type { Session } from '../training/session';
import { inUnit } from '../training/weight';
import { type Done, type DonePlank, type DoneSet, doneIn, sessionEnd } from './done';
import { describeRepFields, repFields } from './fit-rep-fields';
import type { ZoneMinutes } from './local-time';

/** Category and its sub-type, by their numbers in the FIT profile: its names of them differ from one decoder to the next. */
const EXERCISES: Readonly<Record<BarLift | 'plank', readonly [category: number, subtype: number]>> = {
  conventional: [8, 0],
  sumo: [8, 15],
  trapBar: [8, 17],
  romanian: [8, 23],
  // The profile has good mornings among the leg curls.
  goodMorning: [15, 2],
  plank: [19, 43],
};

/** The writer gives the unit one byte where the profile has two, and decoders then drop it: as a plain number it has two. */
const SET_MESSAGE = {
  set: { fields: { weight_display_unit: { ...fit_messages.set.fields.weight_display_unit, type: 'uint16' } } },
} as const;
const DISPLAY_UNITS: Readonly<Record<Session['unit'], number>> = { kg: 1, lb: 2 };

/** FIT counts seconds from the end of 1989; a watch that woke up in 1970 is at its beginning. */
const FIRST_MS = Date.UTC(1989, 11, 31);

/** One more means: no value. */
const MOST_IN_TWO_BYTES = 0xfffe;

/** So that what is multiplied by the field's scale and then cut is the nearest whole number. */
function scaled(value: number, scale: number): number {
  return (Math.round(value * scale) + 0.25) / scale;
}

const secondsOf = (ms: number): number => scaled(Math.max(0, ms) / 1000, 1000);

/** @throws RangeError for a session that has not ended. */
export function writeFit(session: Session, zoneMinutes: ZoneMinutes): Uint8Array {
  if (session.endedMs === undefined) throw new RangeError('a session that has not ended is no activity yet');
  const done = doneIn(session);
  const { startedMs } = session;
  const endedMs = Math.max(startedMs, sessionEnd(session, done));
  const fit = new FitWriter();
  const time = (tMs: number): number => fit.time(Math.max(FIRST_MS, tMs));
  const started = time(startedMs);
  const ended = time(endedMs);
  const lastedSeconds = secondsOf(endedMs - startedMs);

  fit.writeMessage(
    'file_id',
    {
      type: 'activity',
      manufacturer: 'development',
      product: 0,
      serial_number: serialNumber(session.id),
      time_created: started,
    },
    null,
    true,
  );
  describeRepFields(fit, done);
  fit.writeMessage('event', { timestamp: started, event: 'timer', event_type: 'start' });
  writeSets(fit, session, done, time);
  fit.writeMessage('event', { timestamp: ended, event: 'timer', event_type: 'stop_all' }, null, true);
  const span = {
    timestamp: ended,
    start_time: started,
    total_elapsed_time: lastedSeconds,
    total_timer_time: lastedSeconds,
  };
  const sport = { sport: 'training', sub_sport: 'strength_training' } as const;
  const nth = { message_index: { value: 0 } };
  fit.writeMessage('lap', { ...span, ...sport, ...nth, event: 'lap', event_type: 'stop' }, null, true);
  fit.writeMessage(
    'session',
    {
      ...span,
      ...sport,
      ...nth,
      event: 'session',
      event_type: 'stop',
      trigger: 'activity_end',
      first_lap_index: 0,
      num_laps: 1,
    },
    null,
    true,
  );
  fit.writeMessage(
    'activity',
    {
      timestamp: ended,
      local_timestamp: ended + Math.round(zoneMinutes(endedMs) * 60),
      total_timer_time: lastedSeconds,
      num_sessions: 1,
      type: 'manual',
      event: 'activity',
      event_type: 'stop',
    },
    null,
    true,
  );
  const { buffer, byteOffset, byteLength } = fit.finish();
  return new Uint8Array(buffer, byteOffset, byteLength);
}

function writeSets(fit: FitWriter, { unit }: Session, done: readonly Done[], time: (tMs: number) => number): void {
  let index = 0;
  let restFromMs: number | undefined;

  function common(startedMs: number, endedMs: number) {
    const message_index = { value: index };
    index += 1;
    return {
      message_index,
      start_time: time(startedMs),
      timestamp: time(endedMs),
      duration: secondsOf(endedMs - startedMs),
    };
  }

  for (const each of done) {
    const { startedMs, endedMs } = each;
    if (restFromMs !== undefined && startedMs > restFromMs) {
      fit.writeMessage('set', { ...common(restFromMs, startedMs), set_type: 'rest' });
    }
    const active = { ...common(startedMs, endedMs), set_type: 'active', ...exerciseOf(each) } as const;
    if (each.kind === 'plank') fit.writeMessage('set', active);
    else {
      const repetitions = Math.min(MOST_IN_TWO_BYTES, Math.round(each.reps));
      const weight = scaled(Math.min(MOST_IN_TWO_BYTES / 16, inUnit(each.weight, unit, 'kg')), 16);
      const fields = { ...active, repetitions, weight, weight_display_unit: DISPLAY_UNITS[unit] };
      fit.writeCustomMessage(SET_MESSAGE, 'set', fields, repFields(done, each));
    }
    restFromMs = Math.max(restFromMs ?? endedMs, endedMs);
  }
}

function exerciseOf(done: DoneSet | DonePlank) {
  const [category, subtype] = EXERCISES[done.kind === 'plank' ? 'plank' : done.lift];
  return { category: [category], category_subtype: [subtype] };
}

/** The same for every export of a session, so that whoever reads two of them sees that; never 0, which is none in FIT. */
function serialNumber(id: string): number {
  let sum = 2166136261;
  for (let i = 0; i < id.length; i += 1) sum = Math.imul(sum ^ id.charCodeAt(i), 16777619);
  return ((sum >>> 0) % 0xfffffffe) + 1;
}
