// Owns what a phone of either platform lets be driven. Refuses plain data: simulator/world makes that of it.
import type { Network } from './network';
import type { SettingsPage } from './settings-page';
import type { SettingsStorage } from './settings-storage';

export interface DrivenPhone {
  readonly storage: SettingsStorage;
  readonly network: Network;
  /** The side service of Zepp OS, the companion of Fitbit OS. */
  sideServiceRunning(): boolean;
  /** Ended without being told, as power saving does. What the platform starts it for starts it again. */
  killSideService(): void;
  /** While asleep the phone neither wakes the side service nor hands it anything. */
  setAsleep(asleep: boolean): void;
  openSettings(): void;
  settingsPage(): SettingsPage | undefined;
  closeSettings(): void;
  /** Another number whenever the storage, the settings page or the side service is other than it was. */
  version(): number;
  settle(): void;
}
