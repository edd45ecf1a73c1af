// Owns what is drawn when, and what a touch does: it changes the log or where the person is, and the phone builds anew.
// Refuses figures and words: the views have them.
import { createLog } from '../../companion/log/log';
import { isRead, type LogRecord } from '../view/records';
import { sessionView } from '../view/session-view';
import { sessionsView } from '../view/sessions-view';
import { changed, settingsView } from '../view/settings-view';
import { askToDelete, askToDeleteAll, storageView } from '../view/storage-view';
import type { PhoneSay, ZoneMinutes } from '../view/words';
import { AT_FIRST, type PageState, readPageState, SHOWN_STEP, writePageState } from './page-state';
import { GROUND } from './palette';
import { body, button, card, row } from './parts';
import { sessionSection } from './session-section';
import { sessionsSection } from './sessions-section';
import { settingsSection } from './settings-section';
import { storageOf } from './storage';
import { questionSection, storageSection } from './storage-section';

export interface PagePorts {
  readonly say: PhoneSay;
  nowMs(): number;
  readonly zoneMinutes: ZoneMinutes;
}

/** Draws the page; to be called anew after each change of the storage. */
export function createPage({ say, nowMs, zoneMinutes }: PagePorts): (storage: SettingsStorage) => Rendered {
  return (storage) => {
    const log = createLog(storageOf(storage));
    const state = readPageState(storage, nowMs());
    const records: readonly LogRecord[] = log.list();
    const open = records.filter(isRead).find(({ session }) => session.id === state.open)?.session;

    function go(to: Partial<PageState>): void {
      writePageState(storage, { ...state, problem: undefined, ...to }, nowMs());
    }

    /** Without it a touch on a full storage would have no effect that is seen. */
    function attempt(touch: () => void): void {
      try {
        if (state.problem !== undefined) go({});
        touch();
      } catch (error) {
        console.log(error);
        go({ problem: String(error) });
      }
    }

    function answered(yes: boolean): void {
      go(yes ? { question: undefined, open: undefined } : { question: undefined });
      // Last: a page killed before it has deleted nothing, and shows that.
      if (yes && state.question === 'all') log.deleteAll();
      if (yes && state.question === 'session' && open !== undefined) log.deleteSession(open.id);
    }

    function questionParts(): Rendered[] | undefined {
      const answer = (yes: boolean) => attempt(() => answered(yes));
      if (state.question === 'all') return questionSection(askToDeleteAll(records.length, say), answer);
      if (state.question !== 'session' || open === undefined) return undefined;
      return questionSection(askToDelete(open, zoneMinutes, say), answer);
    }

    function tabs(): Rendered {
      const tab = (name: PageState['tab'], label: string) =>
        button(label, () => go({ ...AT_FIRST, tab: name }), state.tab === name ? 'primary' : 'plain', { flexGrow: 1 });
      return row([tab('sessions', say('sessions.title')), tab('settings', say('settings.title'))], {
        marginBottom: '12px',
      });
    }

    function parts(): Rendered[] {
      const question = questionParts();
      if (question !== undefined) return question;
      if (open !== undefined) {
        return sessionSection(sessionView(open, zoneMinutes, say), {
          back: () => go({ open: undefined }),
          remove: () => go({ question: 'session' }),
        });
      }
      if (state.tab === 'sessions') {
        const sessions = sessionsView(records, state.shown, zoneMinutes, say);
        return [
          tabs(),
          ...sessionsSection(sessions, {
            open: (id) => go({ open: id }),
            older: () => go({ shown: state.shown + SHOWN_STEP }),
          }),
        ];
      }
      const settings = log.settings();
      return [
        tabs(),
        ...settingsSection(settingsView(settings, say), (change) =>
          attempt(() => log.mergeSettings(changed(settings, change, nowMs()))),
        ),
        ...storageSection(storageView(records, log.usedBytes(), say), () => go({ question: 'all' })),
      ];
    }

    const problem =
      state.problem === undefined ? [] : [card([body(say('settings.failed', { reason: state.problem }))])];
    return View({ style: { background: GROUND, padding: '12px', minHeight: '100%' } }, [...problem, ...parts()]);
  };
}
