// Owns which `@zos/*` modules a script can ask for. Refuses any other by its name.
import { guarded } from '../guard';
import type { Module, ScriptHost } from '../organs';
import { createTimers } from '../realm';
import { createApp, createDevice, createI18n } from './about';
import { createBle } from './ble';
import { createDisplayModule } from './display';
import { createFs } from './fs';
import { createInteraction } from './interaction';
import { createPageModule } from './page';
import { createRouter } from './router';
import { createSensor } from './sensor';
import { createStorage } from './storage';
import { createUi } from './ui';
import { createUtils } from './utils';

const FACTORIES: Readonly<Record<string, (host: ScriptHost) => Module>> = {
  '@zos/app': createApp,
  '@zos/ble': createBle,
  '@zos/ble/TransferFile': createTransferFile,
  '@zos/device': createDevice,
  '@zos/display': createDisplayModule,
  '@zos/fs': createFs,
  '@zos/i18n': createI18n,
  '@zos/interaction': createInteraction,
  '@zos/page': createPageModule,
  '@zos/router': createRouter,
  '@zos/sensor': createSensor,
  '@zos/settings': ({ organs }) => guarded('@zos/settings', {}, organs.report),
  '@zos/storage': createStorage,
  '@zos/timer': ({ organs, owner }) =>
    guarded('@zos/timer', { ...createTimers(organs.clock, owner, organs.report) }, organs.report),
  '@zos/ui': createUi,
  '@zos/utils': createUtils,
};

/** The script's own require: each module made once for it. */
export function createRequire(host: ScriptHost): (name: string) => Module {
  const made = new Map<string, Module>();
  return (name) => {
    const factory = FACTORIES[name];
    if (factory === undefined) {
      const problem = `the simulator has no module ${name}`;
      host.organs.report(problem);
      throw new Error(problem);
    }
    const module = made.get(name) ?? factory(host);
    made.set(name, module);
    return module;
  };
}

/** The module is itself a class. No file ever comes; sending one is refused. */
function createTransferFile({ organs }: ScriptHost): Module {
  const inbox = { on: () => undefined, off: () => undefined, emit: () => undefined, getNextFile: () => undefined };
  return function TransferFile(): object {
    const members = { inbox: guarded('inbox', inbox, organs.report), outbox: guarded('outbox', {}, organs.report) };
    return guarded('TransferFile', members, organs.report);
  };
}
