// Owns what is drawn when: the question that is open, the session that is open, or the tab that is chosen.
// Refuses figures and words, which the views have, and what a touch in a tab does: see tabs/.
import type { KeyValue } from '../../companion/log/key-value';
import { createLog } from '../../companion/log/log';
import { createReads, type Reads } from '../../companion/log/reads';
import { isRead, type LogRecord } from '../view/records';
import type { PhoneSay, ZoneMinutes } from '../view/words';
import type { OpenPage } from './open-page';
import { AT_FIRST, type PageState, readPageState, TAB_NAMES, type TabName, writePageState } from './page-state';
import type { Parts, Rendered } from './parts';
import { questionParts } from './questions';
import { dataTab } from './tabs/data-tab';
import { openSession, sessionsTab } from './tabs/sessions-tab';
import { settingsTab } from './tabs/settings-tab';
import { todayTab } from './tabs/today-tab';
import { trendTab } from './tabs/trend-tab';

export interface FacePorts {
  readonly say: PhoneSay;
  nowMs(): number;
  readonly zoneMinutes: ZoneMinutes;
  /** From 0 up to but not 1. */
  random(): number;
  /** What went wrong, for whoever reads a log. */
  tell(fault: unknown): void;
}

const TABS: Readonly<Record<TabName, (page: OpenPage) => Rendered[]>> = {
  today: todayTab,
  sessions: sessionsTab,
  trend: trendTab,
  data: dataTab,
  settings: settingsTab,
};

/** Draws the page; to be called anew after each change of the storage. */
export function createFace(draw: Parts, ports: FacePorts): (storage: KeyValue) => Rendered {
  const pasted = { text: '' };
  const reads = createReads();
  return (storage) => {
    const page = opened(storage, draw, pasted, reads, ports);
    const { say, state, sessions } = page;

    function parts(): Rendered[] {
      const question = questionParts(page);
      if (question !== undefined) return question;
      const open = sessions.find(({ id }) => id === state.open);
      if (open !== undefined) return openSession(open, page);
      return [tabBar(page), ...TABS[state.tab](page)];
    }

    const problem =
      state.problem === undefined ? [] : [draw.card([draw.body(say('settings.failed', { reason: state.problem }))])];
    return draw.page([...problem, ...parts()]);
  };
}

function opened(
  storage: KeyValue,
  draw: Parts,
  pasted: OpenPage['pasted'],
  reads: Reads,
  { say, nowMs, zoneMinutes, random, tell }: FacePorts,
): OpenPage {
  const log = createLog(storage, reads);
  const builtMs = nowMs();
  const state = readPageState(storage, builtMs);
  const records: readonly LogRecord[] = log.list();

  function go(to: Partial<PageState>): void {
    writePageState(
      storage,
      { ...state, takenIn: undefined, addressSaid: undefined, addressTyped: undefined, problem: undefined, ...to },
      nowMs(),
    );
  }

  return {
    draw,
    say,
    zoneMinutes,
    nowMs,
    random,
    storage,
    log,
    state,
    records,
    sessions: records.filter(isRead).map(({ session }) => session),
    checkIns: log.checkIns(),
    settings: log.settings(),
    pasted,
    go,
    attempt(touch) {
      try {
        if (state.problem !== undefined) go({});
        touch();
      } catch (error) {
        tell(error);
        go({ problem: String(error) });
      }
    },
  };
}

function tabBar({ draw, say, state, go }: OpenPage): Rendered {
  return draw.tabs(
    TAB_NAMES.map((name) => ({
      label: say(`tab.${name}`),
      chosen: state.tab === name,
      open: () => go({ ...AT_FIRST, tab: name }),
    })),
  );
}
