// Owns the phone of a Fitbit watch: its companion, its settings page, and the storage of both. Refuses to know what they say.
//
// Documented: the companion is started with the watch's app, by a file, by a change of the settings, and may be unloaded at any time.
// Choices: it starts at once; the connection's coming back asks for it again while the app runs; of the change or the file that started
// it, it is told no more than what lies there; it never ends by itself.
import type { DrivenClock, Owner } from '../../clock/driven-clock';
import type { CreateEngine } from '../../device/engine';
import type { Report } from '../../device/guard';
import type { LogLine } from '../../device/organs';
import type { DrivenPhone } from '../../phone/driven-phone';
import { createNetwork } from '../../phone/network';
import { openSettingsPage, type SettingsPage } from '../../phone/settings-page';
import { createSettingsStorage } from '../../phone/settings-storage';
import type { Air } from '../air';
import type { FbaPackage } from '../package';
import { type Companion, startCompanion } from './companion';
import { type FitbitPageOptions, fitbitPage } from './fitbit-page';

export interface FitbitPhoneOptions {
  readonly package: Pick<FbaPackage, 'companion' | 'settings' | 'permissions'>;
  readonly language: string;
  readonly texts?: FitbitPageOptions['texts'];
  readonly clock: DrivenClock;
  readonly air: Air;
  readonly createEngine: CreateEngine;
  readonly random: () => number;
  readonly report: Report;
  readonly onStray: (rejection: string) => void;
  readonly log: (line: LogLine) => void;
}

interface Running {
  readonly owner: Owner;
  /** Absent while its script runs for the first time. */
  companion?: Companion;
}

export function createFitbitPhone(options: FitbitPhoneOptions): DrivenPhone {
  const { air, report, language } = options;
  const storage = createSettingsStorage(report);
  const network = createNetwork(options.clock, report);
  const dialect = fitbitPage({ language, ...(options.texts !== undefined && { texts: options.texts }) });
  let running: Running | undefined;
  let page: SettingsPage | undefined;
  let asleep = false;
  let version = 0;

  function start(): void {
    const source = options.package.companion;
    if (running !== undefined || source === undefined || asleep) return;
    version += 1;
    const owner: Owner = { kind: 'side', name: 'companion', alive: true };
    const now: Running = { owner };
    running = now;
    // Before its script: whatever that says first finds the air as it is for a companion that runs.
    air.setCompanionRunning(true);
    const { permissions } = options.package;
    now.companion = startCompanion({ ...options, owner, source, permissions, air: air.phone, storage, network });
  }

  function closeSettings(): void {
    page?.close();
    version += 1 + (page?.version() ?? 0);
    page = undefined;
  }

  air.onWakeCompanion(start);

  storage.onChange((by, change) => {
    version += 1;
    page?.storageChanged();
    if (by === 'side') return;
    if (running !== undefined) running.companion?.settingsChanged(change);
    else if (by === 'settings') start();
  });

  return {
    storage,
    network,
    sideServiceRunning: () => running !== undefined,
    killSideService() {
      if (running === undefined) return;
      running.owner.alive = false;
      options.clock.cancelAll(running.owner);
      running = undefined;
      version += 1;
      air.setCompanionRunning(false);
    },
    setAsleep(value) {
      asleep = value;
      version += 1;
      air.setPhoneAsleep(value);
    },
    openSettings() {
      closeSettings();
      const source = options.package.settings;
      if (source === undefined) throw new Error('the package has no settings page');
      page = openSettingsPage({ ...options, dialect, source, storage });
    },
    settingsPage: () => page,
    closeSettings,
    version: () => version + (page?.version() ?? 0),
    settle() {
      running?.companion?.settle();
      page?.settle();
    },
  };
}
