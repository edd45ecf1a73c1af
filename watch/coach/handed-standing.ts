// Owns where the lifter stands as the phone has handed it over, in the store: a new or reset watch goes on where the old one was.
// Refuses to plan. What the watch itself knows to be later is folded on top.
import { parseJson } from '../../shared/sync/parse-json';
import type { Session } from '../../shared/training/session';
import { readStanding, type Standing, standingOf } from '../../shared/training/standing';
import type { JournalState } from './journal';
import type { Store } from './ports';
import type { WatchSettings } from './watch-settings';

const NAME = 'standing';

/** Kept when it returns; false where it is kept already. */
export function keepHandedStanding(store: Store, standing: Standing): boolean {
  const text = JSON.stringify(standing);
  if (store.read(NAME) === text) return false;
  store.replace(NAME, text);
  return true;
}

export interface StandingKeeper {
  /** Keeps what the phone hands over, unless it must be asked for again first; true where that is news. */
  keep(standing: Standing): boolean;
  /** True, once, where one was not kept and what stood against it is confirmed by now. */
  askAgain(): boolean;
}

/**
 * The phone's word replaces what is kept, but for two things that it cannot know of.
 * A session that it confirmed and does not tell of was deleted there: it must not be folded on top again.
 * One that it has not confirmed, and that ended before the newest that it tells of, would never be folded on top: such a standing waits.
 */
export function createStandingKeeper(
  store: Store,
  state: () => Pick<JournalState, 'ended' | 'unconfirmed'>,
): StandingKeeper {
  let waitingThroughMs: number | undefined;

  function hidesUnconfirmed(throughMs: number): boolean {
    return state().unconfirmed.some((session) => endMs(session) <= throughMs);
  }

  function confirmedThroughMs(): number {
    const { ended, unconfirmed } = state();
    const waiting = new Set(unconfirmed.map(({ id }) => id));
    return Math.max(0, ...ended.filter(({ id }) => !waiting.has(id)).map(endMs));
  }

  return {
    keep(standing) {
      const throughMs = Math.max(standing.throughMs, confirmedThroughMs());
      waitingThroughMs = hidesUnconfirmed(throughMs) ? throughMs : undefined;
      return waitingThroughMs === undefined && keepHandedStanding(store, { ...standing, throughMs });
    },
    askAgain() {
      if (waitingThroughMs === undefined || hidesUnconfirmed(waitingThroughMs)) return false;
      waitingThroughMs = undefined;
      return true;
    },
  };
}

function endMs({ startedMs, endedMs }: Session): number {
  return endedMs ?? startedMs;
}

/** The phone's, and what the journal knows beyond it. */
export function standingNow(
  store: Store,
  journal: Pick<JournalState, 'ended' | 'checkIns'>,
  settings: WatchSettings,
): Standing {
  const history = { sessions: journal.ended, checkIns: journal.checkIns };
  return standingOf(history, settings.settings(), readStanding(parseJson(store.read(NAME))));
}
