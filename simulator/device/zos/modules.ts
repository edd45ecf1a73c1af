// Owns which `@zos/*` modules a script can ask for. Refuses any other by its name.
import { attempt, guarded } from '../guard';
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
import {
  createAlarm,
  createAppAccess,
  createAppService,
  createNotification,
  createSettings,
  createUser,
} from './system';
import { createUi } from './ui';
import { createUtils } from './utils';

const FACTORIES: Readonly<Record<string, (host: ScriptHost) => Module>> = {
  '@zos/alarm': createAlarm,
  '@zos/app': createApp,
  '@zos/app-access': createAppAccess,
  '@zos/app-service': createAppService,
  '@zos/ble': createBle,
  '@zos/ble/TransferFile': createTransferFile,
  '@zos/device': createDevice,
  '@zos/display': createDisplayModule,
  '@zos/fs': createFs,
  '@zos/i18n': createI18n,
  '@zos/interaction': createInteraction,
  '@zos/notification': createNotification,
  '@zos/page': createPageModule,
  '@zos/router': createRouter,
  '@zos/sensor': createSensor,
  '@zos/settings': createSettings,
  '@zos/storage': createStorage,
  '@zos/timer': createTimer,
  '@zos/ui': createUi,
  '@zos/user': createUser,
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

function createTimer({ organs, owner }: ScriptHost): Module {
  const { clock, report } = organs;
  const stopTimer = (id: number): void => void clock.cancel(id);
  const createSysTimer = (repeats: boolean, ms: number, run: (value: unknown) => void, value?: unknown): number => {
    const call = (): unknown => attempt('timer', report, () => run(value));
    return repeats ? clock.every(owner, Math.max(1, ms), call) : clock.at(owner, clock.nowMs() + ms, call);
  };
  return guarded('@zos/timer', { ...createTimers(clock, owner, report), createSysTimer, stopTimer }, report);
}

/** The module is itself a class. No file ever comes; sending one is refused. */
function createTransferFile({ organs }: ScriptHost): Module {
  const inbox = { on: () => undefined, off: () => undefined, emit: () => undefined, getNextFile: () => undefined };
  return function TransferFile(): object {
    const members = { inbox: guarded('inbox', inbox, organs.report), outbox: guarded('outbox', {}, organs.report) };
    return guarded('TransferFile', members, organs.report);
  };
}
