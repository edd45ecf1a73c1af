// Owns a companion while it runs: its world and its beginning. Refuses to wake and to end it by itself: the phone does.
import type { DrivenClock, Owner } from '../../clock/driven-clock';
import type { CreateEngine } from '../../device/engine';
import { attempt, type Report } from '../../device/guard';
import { createLogger } from '../../device/logger';
import type { LogLine } from '../../device/organs';
import { createRealm, createTimers } from '../../device/realm';
import type { Network, NetworkResponse } from '../../phone/network';
import type { Change, SettingsStorage } from '../../phone/settings-storage';
import type { AirEnd } from '../air';
import { strict } from '../strict';
import { createCompanionModules } from './companion-modules';

export interface CompanionOptions {
  /** Alive until the phone ends it: from then on whatever it calls throws. */
  readonly owner: Owner;
  readonly source: string;
  /** That the package asks for. */
  readonly permissions: readonly string[];
  readonly clock: DrivenClock;
  readonly createEngine: CreateEngine;
  readonly random: () => number;
  readonly air: AirEnd;
  readonly storage: SettingsStorage;
  readonly network: Network;
  readonly report: Report;
  readonly onStray: (rejection: string) => void;
  readonly log: (line: LogLine) => void;
}

export interface Companion {
  settingsChanged(change: Change): void;
  settle(): void;
}

export function startCompanion(options: CompanionOptions): Companion {
  const { owner, clock, report, air, storage, network } = options;
  const engine = options.createEngine();
  const realm = createRealm({ engine, clock, onStray: options.onStray, random: options.random, likeAWatch: false });
  const modules = createCompanionModules({ Promise: realm.Promise, owner, report, air, storage });

  function fetch(url: unknown, init?: unknown): Promise<unknown> {
    if (!options.permissions.includes('access_internet')) {
      const what = 'the companion fetches without the permission access_internet';
      report(what);
      return realm.Promise.reject(new Error(what));
    }
    const request = typeof init === 'object' && init !== null ? { ...init, url } : url;
    return network.fetch(request, realm.Promise, respond);
  }

  function respond({ status, statusText, body }: NetworkResponse): object {
    const members = {
      ...{ ok: status >= 200 && status < 300, status, statusText },
      text: () => realm.Promise.resolve(body),
    };
    return strict('Response', members, { owner, report });
  }

  attempt('companion', report, () =>
    realm.run(options.source, 'companion.js', {
      ...createTimers(clock, owner, report),
      require: modules.require,
      exports: {},
      console: createLogger(owner.name, { ...options, isStrict: true }),
      fetch,
    }),
  );

  return {
    settingsChanged: modules.settingsChanged,
    settle() {
      engine.settle();
      realm.settled();
    },
  };
}
