// Owns where the lifter stands as the phone has handed it over, in the store: a new or reset watch goes on where the old one was.
// Refuses to plan. What the watch itself knows to be later is folded on top.
import { parseJson } from '../../shared/sync/parse-json';
import type { Session } from '../../shared/training/session';
import { readStanding, type Standing, standingOf } from '../../shared/training/standing';
import type { JournalState } from './journal';
import type { Store } from './ports';
import type { WatchSettings } from './watch-settings';

const NAME = 'standing';

/** What the phone has confirmed, and so knows of. */
export interface Confirmed {
  /** End of the newest session of it, ms UTC; 0: none. */
  readonly throughMs: number;
  /** Ids of check-ins. */
  readonly checkIns: readonly string[];
}

/**
 * Kept when it returns; false where it is kept already.
 * @param silenced ids of check-ins that the phone knows and does not tell of: they no longer count, or were deleted there.
 */
export function keepHandedStanding(store: Store, standing: Standing, silenced: readonly string[] = []): boolean {
  const text = JSON.stringify({ standing, silenced });
  if (store.read(NAME) === text) return false;
  store.replace(NAME, text);
  return true;
}

export interface StandingKeeper {
  /** By now; to be taken when the phone is asked, because it may be late in answering. */
  confirmed(): Confirmed;
  /**
   * Keeps what the phone hands over, unless it must be asked for again first; true where that is news.
   * @param then what was confirmed when it was asked.
   */
  keep(standing: Standing, then: Confirmed): boolean;
  /** True, once, where one was not kept and what stood against it is confirmed by now. */
  askAgain(): boolean;
}

/**
 * The phone's word replaces what is kept, but for two things that it cannot know of.
 * A session or check-in that it confirmed and does not tell of was deleted there, or counts no longer: it must not be folded on top again.
 * A session that it has not confirmed, and that ended before the newest that it tells of, would never be folded on top: such a standing
 * waits.
 */
export function createStandingKeeper(
  store: Store,
  state: () => Pick<JournalState, 'ended' | 'unconfirmed' | 'checkIns' | 'unconfirmedCheckIns'>,
): StandingKeeper {
  let waitingThroughMs: number | undefined;

  function hidesUnconfirmed(throughMs: number): boolean {
    return state().unconfirmed.some((session) => endMs(session) <= throughMs);
  }

  return {
    confirmed() {
      const { ended, unconfirmed, checkIns, unconfirmedCheckIns } = state();
      return {
        throughMs: Math.max(0, ...without(ended, unconfirmed).map(endMs)),
        checkIns: without(checkIns, unconfirmedCheckIns).map(({ id }) => id),
      };
    },
    keep(standing, then) {
      const throughMs = Math.max(standing.throughMs, then.throughMs);
      waitingThroughMs = hidesUnconfirmed(throughMs) ? throughMs : undefined;
      if (waitingThroughMs !== undefined) return false;
      const told = new Set(standing.checkIns.map(({ id }) => id));
      const silenced = then.checkIns.filter((id) => !told.has(id));
      return keepHandedStanding(store, { ...standing, throughMs }, silenced);
    },
    askAgain() {
      if (waitingThroughMs === undefined || hidesUnconfirmed(waitingThroughMs)) return false;
      waitingThroughMs = undefined;
      return true;
    },
  };
}

function without<Item extends { readonly id: string }>(all: readonly Item[], others: readonly Item[]): readonly Item[] {
  const ids = new Set(others.map(({ id }) => id));
  return all.filter(({ id }) => !ids.has(id));
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
  const { standing, silenced } = readHanded(store);
  const checkIns = journal.checkIns.filter(({ id }) => !silenced.has(id));
  return standingOf({ sessions: journal.ended, checkIns }, settings.settings(), standing);
}

function readHanded(store: Store): { readonly standing?: Standing; readonly silenced: ReadonlySet<unknown> } {
  const data = parseJson(store.read(NAME));
  const { standing, silenced }: { standing?: unknown; silenced?: unknown } =
    typeof data === 'object' && data !== null ? data : {};
  const read = readStanding(standing);
  if (read === undefined) return { silenced: new Set() };
  return { standing: read, silenced: new Set(Array.isArray(silenced) ? silenced : []) };
}
