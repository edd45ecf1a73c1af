// Owns where the lifter stands as the phone has handed it over, in the store: a new or reset watch goes on where the old one was.
// Refuses to plan. What the watch itself knows to be later is folded on top.
import type { Standing } from '../../shared/training/standing';
import type { JournalState } from './journal';
import type { Store } from './ports';
import type { WatchSettings } from './watch-settings';

/** Kept when it returns; false where it is kept already. */
export declare function keepHandedStanding(store: Store, standing: Standing): boolean;

/** The phone's, and what the journal knows beyond it. */
export declare function standingNow(
  store: Store,
  journal: Pick<JournalState, 'ended' | 'checkIns'>,
  settings: WatchSettings,
): Standing;
