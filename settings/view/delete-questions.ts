// Owns the questions before anything is deleted. Refuses to delete.
import type { Session } from '../../shared/training/session';
import { dateTime, type PhoneSay, type ZoneMinutes } from './words';

export interface Question {
  readonly text: string;
  readonly yes: string;
  readonly no: string;
}

export function askToDelete(session: Session, zoneMinutes: ZoneMinutes, say: PhoneSay): Question {
  return question(say('settings.askSession', { date: dateTime(session.startedMs, zoneMinutes, say) }), say);
}

/** How many of each would go. */
export interface AllCounts {
  readonly sessions: number;
  readonly checkIns: number;
}

export function askToDeleteAll(counts: AllCounts, say: PhoneSay): Question {
  return question(say('data.askAll', { ...counts }), say);
}

function question(text: string, say: PhoneSay): Question {
  return { text, yes: say('settings.delete'), no: say('settings.keep') };
}
