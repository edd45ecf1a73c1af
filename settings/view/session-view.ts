// Owns one session as it is shown: its sets, the planks after them, and what a coach would say. Refuses to keep a correction of it.
import type { Settings } from '../../shared/settings/settings';
import { rackOf } from '../../shared/training/plates';
import type { Session } from '../../shared/training/session';
import { tallySession } from '../../shared/training/tally';
import { type PlanksView, planksView } from './accessory-words';
import { chartSeconds } from './rep-bars';
import { sensorLines } from './sensor-lines';
import { sessionSentence } from './session-sentence';
import { heldWords, meanWords, sessionTitle } from './sessions-view';
import { type SetView, setView } from './set-view';
import { dateTime, type PhoneSay, type ZoneMinutes } from './words';

export type { Correction, SetCorrections, SetView } from './set-view';

export interface SessionView {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly held: string;
  readonly mean?: string;
  readonly sentence: string;
  readonly sets: readonly SetView[];
  readonly planks?: PlanksView;
  /** How to read the bars. */
  /** Of the bars; for whoever draws them. */
  readonly legend: string;
  /** How far the figures may be trusted. */
  readonly figures: string;
  /** What the sensor check found on this watch, where it was done. */
  readonly check?: { readonly title: string; readonly lines: readonly string[] };
  readonly back: string;
  readonly remove: string;
}

/** @param correcting the set, from 0, whose corrections are open; the weights of `settings` are what it steps through. */
export function sessionView(
  session: Session,
  correcting: number | undefined,
  settings: Settings,
  zoneMinutes: ZoneMinutes,
  say: PhoneSay,
): SessionView {
  const tally = tallySession(session);
  const lengthSeconds = chartSeconds(session.sets);
  const rack = rackOf(settings, session.unit);
  const mean = meanWords(tally, say);
  const planks = planksView(session, say);
  return {
    id: session.id,
    title: sessionTitle(session, say),
    date: dateTime(session.startedMs, zoneMinutes, say),
    held: heldWords(session, tally, say),
    sentence: sessionSentence(session, say),
    sets: tally.sets.flatMap((setTally, index) => {
      const set = session.sets[index];
      if (set === undefined) return [];
      return [
        setView({ session, set, index, tally: setTally, lengthSeconds, correcting: correcting === index, rack }, say),
      ];
    }),
    legend: say('sessions.legend'),
    figures: say('sessions.figures'),
    back: say('sessions.back'),
    remove: say('settings.deleteSession'),
    ...(mean !== undefined && { mean }),
    ...(planks !== undefined && { planks }),
    ...(session.sensor !== undefined && {
      check: { title: say('sessions.check.title'), lines: sensorLines(session.sensor, say) },
    }),
  };
}
