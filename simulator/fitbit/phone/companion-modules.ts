// Owns the modules that a companion requires: the air's phone end, the settings, the inbox. Refuses the ones that no companion of ours has
// asked for: asking for one throws, and is reported.
import { fromUtf8 } from '../../device/utf8';
import type { Change, SettingsStorage } from '../../phone/settings-storage';
import type { AirEnd } from '../air';
import type { AirFile, AirInbox } from '../air-files';
import { type AirModuleOptions, createOutboxModule, createPeerSocket } from '../air-modules';
import { createEvents, strict } from '../strict';
import { webStorage } from './web-storage';

export interface CompanionModulesOptions extends AirModuleOptions {
  readonly air: AirEnd;
  readonly storage: SettingsStorage;
}

/** The phone's end of all that a companion can reach; for one start of it. */
export function createCompanionModules(options: CompanionModulesOptions) {
  const { air, storage, owner, report } = options;
  const changes = createEvents('settingsStorage', ['change'] as const, report);
  const { addEventListener, removeEventListener } = changes;
  const heard = { addEventListener, removeEventListener };
  const { peerSocket } = createPeerSocket(air.socket, options);
  const modules = {
    messaging: strict('messaging', { peerSocket }, { owner, report }),
    'file-transfer': strict(
      'file-transfer',
      { inbox: createInbox(air.inbox, options), outbox: createOutboxModule(air.outbox, options) },
      { owner, report },
    ),
    settings: strict(
      'settings',
      { settingsStorage: webStorage({ storage, who: 'side', owner, report }, heard) },
      { owner, report },
    ),
  };
  return {
    modules,
    require(name: string): object {
      const found: object | undefined = Object.entries(modules).find(([module]) => module === name)?.[1];
      if (found === undefined) {
        const what = `the companion requires ${name}, which is not in the simulator`;
        report(what);
        throw new TypeError(what);
      }
      return found;
    },
    /** Another script than this companion has changed it. */
    settingsChanged({ key, newValue, oldValue }: Change): void {
      changes.tell('change', { key, newValue: newValue ?? null, oldValue: oldValue ?? null });
    },
  };
}

function createInbox(inbox: AirInbox, { Promise: Promises, owner, report }: AirModuleOptions) {
  const { tell, listeners: _, ...heard } = createEvents('inbox', ['newfile'] as const, report);
  inbox.listen(() => tell('newfile'));
  const members = {
    ...heard,
    /** Gone from the inbox with this: a companion that ends before it has kept what is in it has lost it. */
    pop(): Promise<ReturnType<typeof fileOf> | undefined> {
      const file = inbox.next();
      return Promises.resolve(file === undefined ? undefined : fileOf(file));
    },
  };

  const read = <T>(how: () => T): Promise<T> => {
    try {
      return Promises.resolve(how());
    } catch (error) {
      return Promises.reject(error);
    }
  };

  function fileOf(file: AirFile) {
    const members = {
      name: file.name,
      text: () => read(() => fromUtf8(file.bytes)),
      json: () => read((): unknown => JSON.parse(fromUtf8(file.bytes))),
      arrayBuffer: () => read(() => file.bytes.slice().buffer),
    };
    return strict('InboxFile', members, { owner, report });
  }

  return strict('inbox', members, { owner, report });
}
