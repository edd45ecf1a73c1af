// Owns what every tab has at hand in one building of the page, and the one way to change a setting. Refuses to draw.
import type { KeyValue } from '../../companion/log/key-value';
import type { Log } from '../../companion/log/log';
import type { StampedSettings } from '../../shared/settings/stamped';
import type { CheckIn } from '../../shared/training/check-in';
import type { Session } from '../../shared/training/session';
import type { LogRecord } from '../view/records';
import { changed, type SettingChange } from '../view/settings-view';
import type { PhoneSay, ZoneMinutes } from '../view/words';
import type { PageState } from './page-state';
import type { Parts } from './parts';

export interface OpenPage {
  readonly draw: Parts;
  readonly say: PhoneSay;
  readonly zoneMinutes: ZoneMinutes;
  /** A touch comes later than the building of the page. */
  nowMs(): number;
  /** From 0 up to but not 1. */
  random(): number;
  readonly storage: KeyValue;
  readonly log: Log;
  readonly state: PageState;
  /** As the log lists them. */
  readonly records: readonly LogRecord[];
  /** Those of them that could be read, newest first. */
  readonly sessions: readonly Session[];
  readonly checkIns: readonly CheckIn[];
  readonly settings: StampedSettings;
  /**
   * What the person has put into a field and not yet pressed: too much for the storage. It outlives the building of the page where its
   * script does.
   */
  readonly pasted: { text: string };
  /** To another place; what is not named stays, but for what came of the last touch. */
  go(to: Partial<PageState>): void;
  /** What the storage may refuse: without this a touch on a full one would have no effect that is seen. */
  attempt(touch: () => void): void;
}

/** All at once, in their order. @throws where the storage is full; then the settings are as before. */
export function keepChanges({ log, settings, nowMs }: OpenPage, changes: readonly SettingChange[]): void {
  log.mergeSettings(changes.reduce((sum, change) => changed(sum, change, nowMs()), settings));
}
