// Owns what is said of the phone's storage: how much is kept, and the question before deleting.
import { decimal } from '../../shared/texts/numbers';
import type { Session } from '../../shared/training/session';
import type { LogRecord } from './records';
import { dateTime, type PhoneSay, type ZoneMinutes } from './words';

export interface StorageView {
  readonly title: string;
  readonly used: string;
  /** Absent where there is nothing to delete. */
  readonly removeAll?: string;
}

export interface Question {
  readonly text: string;
  readonly yes: string;
  readonly no: string;
}

export function storageView(records: readonly LogRecord[], usedBytes: number, say: PhoneSay): StorageView {
  return {
    title: say('settings.storage'),
    used: say('settings.used', {
      count: records.length,
      size: decimal(usedBytes / 1024, 1, say),
    }),
    ...(records.length > 0 && { removeAll: say('settings.deleteAll') }),
  };
}

export function askToDelete(session: Session, zoneMinutes: ZoneMinutes, say: PhoneSay): Question {
  return question(say('settings.askSession', { date: dateTime(session.startedMs, zoneMinutes, say) }), say);
}

/** @param count all that would go. */
export function askToDeleteAll(count: number, say: PhoneSay): Question {
  return question(say('settings.askAll', { count }), say);
}

function question(text: string, say: PhoneSay): Question {
  return { text, yes: say('settings.delete'), no: say('settings.keep') };
}
