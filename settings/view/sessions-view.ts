// Owns the list of sessions as it is shown: newest first, each at a glance,
// and after them what is kept though it cannot be read. Refuses to guess at that.
import { weightWords } from '../../shared/texts/numbers';
import type { Session } from '../../shared/training/session';
import { type SessionTally, tallySession } from '../../shared/training/tally';
import { accessoryLine } from './accessory-words';
import { isRead, isSealed, type LogRecord, type SealedRecord } from './records';
import { chartSeconds, type RepChart, repChart } from './rep-bars';
import { dateTime, type PhoneSay, seconds, type ZoneMinutes } from './words';

export interface SessionRow {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  /** Absent where no set of the lift was begun. */
  readonly weight?: string;
  /** How many reps of how many were held; in an assessment only how many there were. */
  readonly held: string;
  /** Mean way down; absent where no rep was measured. */
  readonly mean?: string;
  /** One a set of the session's lift, to be drawn small; only reps that are the person's. */
  readonly charts: readonly RepChart[];
  /** What came after the lift, in one line. */
  readonly accessories?: string;
  readonly show: string;
}

export interface SessionsView {
  readonly title: string;
  /** What will appear here; only while nothing at all is kept. */
  readonly empty?: string;
  readonly rows: readonly SessionRow[];
  /** Kept, though not understood: one line each. */
  readonly sealed: readonly string[];
  /** There are older ones than those shown. */
  readonly older?: string;
}

/** @param limit shows so many of the newest: a phone that draws hundreds is slow at every touch. */
export function sessionsView(
  records: readonly LogRecord[],
  limit: number,
  zoneMinutes: ZoneMinutes,
  say: PhoneSay,
): SessionsView {
  const sessions = records.filter(isRead).map(({ session }) => session);
  const older = sessions.length - limit;
  return {
    title: say('sessions.title'),
    rows: sessions.slice(0, limit).map((session) => sessionRow(session, zoneMinutes, say)),
    sealed: records.filter(isSealed).map((record) => sealedLine(record, say)),
    ...(records.length === 0 && { empty: say('sessions.empty') }),
    ...(older > 0 && { older: say('sessions.older', { count: older }) }),
  };
}

function sealedLine(record: SealedRecord, say: PhoneSay): string {
  return record.kind === 'newer'
    ? say('sessions.newer', { id: record.id, version: record.version })
    : say('sessions.unreadable', { id: record.id, reason: record.reason });
}

export function sessionTitle({ kind, lift }: Session, say: PhoneSay): string {
  const name = say(`lift.${lift}`);
  return kind === 'assessment' ? say('sessions.assessment', { lift: name }) : name;
}

/** In an assessment nothing was counted, so nothing could be held. */
export function heldWords({ kind }: Session, { held, reps }: SessionTally, say: PhoneSay): string {
  return kind === 'assessment' ? say('sessions.reps', { reps }) : say('sessions.heldOf', { held, reps });
}

export function meanWords({ meanEccentricSeconds: mean }: SessionTally, say: PhoneSay): string | undefined {
  return mean === undefined ? undefined : say('sessions.mean', { seconds: seconds(mean, say) });
}

function sessionRow(session: Session, zoneMinutes: ZoneMinutes, say: PhoneSay): SessionRow {
  const tally = tallySession(session);
  const length = chartSeconds(session.sets.filter(({ lift }) => lift === undefined));
  const accessories = accessoryLine(session, tally, say);
  const weight = weights(session, tally, say);
  const mean = meanWords(tally, say);
  return {
    id: session.id,
    title: sessionTitle(session, say),
    date: dateTime(session.startedMs, zoneMinutes, say),
    held: heldWords(session, tally, say),
    charts: session.sets.flatMap((set, index) =>
      set.lift === undefined ? [mine(repChart(session, set, index, length, say))] : [],
    ),
    show: say('sessions.show'),
    ...(weight !== undefined && { weight }),
    ...(mean !== undefined && { mean }),
    ...(accessories !== undefined && { accessories }),
  };
}

function mine(chart: RepChart): RepChart {
  return { ...chart, bars: chart.bars.filter(({ struck }) => !struck) };
}

function weights({ unit }: Session, { sets }: SessionTally, say: PhoneSay): string | undefined {
  const main = sets.filter(({ lift }) => lift === undefined).map(({ weight }) => weight);
  if (main.length === 0) return undefined;
  const least = Math.min(...main);
  const most = Math.max(...main);
  const heaviest = weightWords(most, unit, say);
  return least === most ? heaviest : `${weightWords(least, unit, say).replace(` ${unit}`, '')}–${heaviest}`;
}
