// Owns the watch's own copy of the settings, the sensor report and whether the first run was done, in the store.
// Refuses to merge by rules of its own: see shared/settings/stamped.ts.
import type { SensorReport } from '../../shared/settings/sensor-report';
import type { Settings, WeightUnit } from '../../shared/settings/settings';
import {
  changeSetting,
  mergeSettings,
  plainSettings,
  readSettings,
  type StampedSettings,
} from '../../shared/settings/stamped';
import { isUnreadable, parseList } from '../../shared/sync/cursor';
import { parseJson } from '../../shared/sync/parse-json';
import { packReport, readReport, roundReport } from '../../shared/sync/sensor-wire';
import { type Rack, rackOf } from '../../shared/training/plates';
import type { Store } from './ports';

export interface WatchSettings {
  settings(): Settings;
  stamped(): StampedSettings;
  /** For a session that began in this unit, whatever is set since. */
  rackIn(unit: WeightUnit): Rack;
  /** Kept when it returns. */
  change<Name extends keyof Settings>(name: Name, value: Settings[Name], nowMs: number): void;
  /** What the phone sent: merged into the watch's. */
  merge(other: StampedSettings): void;
  sensorReport(): SensorReport | undefined;
  keepSensorReport(report: SensorReport): void;
  firstRunDone(): boolean;
  markFirstRunDone(): void;
}

/** Three texts, so that a broken one costs the others nothing. */
const SETTINGS = 'settings';
const REPORT = 'sensor-report';
const FIRST_RUN = 'first-run';

/** A missing or broken text is as never set: it never keeps the app from starting. */
export function openWatchSettings(store: Store): WatchSettings {
  let stamped = readSettings(parseJson(store.read(SETTINGS)));
  let report = readStoredReport(store.read(REPORT));
  let firstRunDone = (store.read(FIRST_RUN) ?? '') !== '';

  function keep(next: StampedSettings): void {
    if (next === stamped) return;
    store.replace(SETTINGS, JSON.stringify(next));
    stamped = next;
  }

  return {
    settings: () => plainSettings(stamped),
    stamped: () => stamped,
    rackIn: (unit) => rackOf(plainSettings(stamped), unit),
    change: (name, value, nowMs) => keep(changeSetting(stamped, name, value, nowMs)),
    merge: (other) => keep(mergeSettings(stamped, other)),
    sensorReport: () => report,
    keepSensorReport(found) {
      const next = roundReport(found);
      store.replace(REPORT, JSON.stringify(packReport(next)));
      report = next;
    },
    firstRunDone: () => firstRunDone,
    markFirstRunDone() {
      store.replace(FIRST_RUN, 'done');
      firstRunDone = true;
    },
  };
}

function readStoredReport(text: string | undefined): SensorReport | undefined {
  if (text === undefined) return undefined;
  try {
    return readReport(parseList(text, 'the sensor report'));
  } catch (error) {
    if (isUnreadable(error)) return undefined;
    throw error;
  }
}
