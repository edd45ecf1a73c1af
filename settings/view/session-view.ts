// Owns one session as it is shown: its sets with one bar a rep, the edits beside what was measured, and what a coach would say.
import { weightWords } from '../../shared/texts/numbers';
import type { Session, SessionSet } from '../../shared/training/session';
import { eccentricSeconds, type SetTally, tallySession } from '../../shared/training/tally';
import { coachSentence } from './coach-sentence';
import { chartSeconds, type RepChart, repChart } from './rep-bars';
import { sensorLines } from './sensor-lines';
import { sessionSentence } from './session-sentence';
import { heldWords, meanWords, sessionTitle } from './sessions-view';
import { dateTime, type PhoneSay, type ZoneMinutes } from './words';

export interface SetView {
  readonly title: string;
  /** The person's correction with the measured value beside it, or the measured value alone. */
  readonly reps: string;
  readonly weight: string;
  readonly chart: RepChart;
  /** Absent in an assessment: nothing was counted there, so nothing could be held. */
  readonly sentence?: string;
}

export interface SessionView {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly held: string;
  readonly mean?: string;
  readonly sentence: string;
  readonly sets: readonly SetView[];
  /** How to read the bars. */
  readonly legend: string;
  /** What the sensor check found on this watch, where it was done. */
  readonly check?: { readonly title: string; readonly lines: readonly string[] };
  readonly back: string;
  readonly remove: string;
}

export function sessionView(session: Session, zoneMinutes: ZoneMinutes, say: PhoneSay): SessionView {
  const tally = tallySession(session);
  const length = chartSeconds(session.sets);
  const mean = meanWords(tally, say);
  return {
    id: session.id,
    title: sessionTitle(session, say),
    date: dateTime(session.startedMs, zoneMinutes, say),
    held: heldWords(session, tally, say),
    sentence: sessionSentence(session, say),
    sets: tally.sets.flatMap((setTally, index) => {
      const set = session.sets[index];
      return set === undefined ? [] : [setView(session, set, index, setTally, length, say)];
    }),
    legend: say('sessions.legend'),
    back: say('sessions.back'),
    remove: say('settings.deleteSession'),
    ...(mean !== undefined && { mean }),
    ...(session.sensor !== undefined && {
      check: { title: say('sessions.check.title'), lines: sensorLines(session.sensor, say) },
    }),
  };
}

function setView(
  session: Session,
  set: SessionSet,
  index: number,
  tally: SetTally,
  lengthSeconds: number,
  say: PhoneSay,
): SetView {
  const weight = weightWords(tally.weight, session.unit, say);
  const chosen = weightWords(set.weight, session.unit, say);
  const { reps, measuredReps: measured } = tally;
  return {
    title: say('sessions.set', { number: index + 1 }),
    reps: reps === measured ? say('sessions.reps', { reps }) : say('sessions.repsEdited', { reps, measured }),
    weight: weight === chosen ? say('sessions.weight', { weight }) : say('sessions.weightEdited', { weight, chosen }),
    chart: repChart(set, lengthSeconds, say),
    ...(session.kind !== 'assessment' && { sentence: setSentence(set, say) }),
  };
}

function setSentence({ reps, targetSeconds }: SessionSet, say: PhoneSay): string {
  const coached = reps.map((rep, i) => ({
    index: i + 1,
    eccentricSeconds: eccentricSeconds(rep),
    verdict: rep.verdict,
  }));
  return coachSentence(coached, targetSeconds, say);
}
