// Owns the watch's own copy of the settings, the sensor report and whether the first run was done, in the store.
import type { SensorReport } from '../../shared/settings/sensor-report';
import type { Settings } from '../../shared/settings/settings';
import type { StampedSettings } from '../../shared/settings/stamped';
import type { Store } from './ports';

export interface WatchSettings {
  settings(): Settings;
  stamped(): StampedSettings;
  /** Kept when it returns. */
  change<Name extends keyof Settings>(name: Name, value: Settings[Name], nowMs: number): void;
  /** What the phone sent: merged into the watch's. */
  merge(other: StampedSettings): void;
  sensorReport(): SensorReport | undefined;
  keepSensorReport(report: SensorReport): void;
  firstRunDone(): boolean;
  markFirstRunDone(): void;
}

/** A missing or broken text is as never set: it never keeps the app from starting. */
export declare function openWatchSettings(store: Store): WatchSettings;
