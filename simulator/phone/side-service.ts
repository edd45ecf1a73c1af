// Owns the side service: its world, its beginning and end, and its end of the messages.
// Refuses to wake it by itself: the phone does.
import type { DrivenClock, Owner } from '../clock/driven-clock';
import { isArrayBuffer, SimulatedBuffer } from '../device/buffer';
import type { CreateEngine, Engine } from '../device/engine';
import { attempt, guarded, type Report } from '../device/guard';
import { createLogger } from '../device/logger';
import type { LogLine } from '../device/organs';
import type { AppJson } from '../device/package';
import { createRealm, createTimers, type Realm } from '../device/realm';
import type { Network } from './network';
import type { Change, SettingsStorage } from './settings-storage';

export interface SideServiceOptions {
  readonly source: string;
  readonly appJson: AppJson;
  readonly clock: DrivenClock;
  readonly createEngine: CreateEngine;
  readonly random: () => number;
  readonly storage: SettingsStorage;
  readonly send: (message: ArrayBuffer) => void;
  readonly network: Network;
  readonly report: Report;
  readonly onStray: (rejection: string) => void;
  readonly log: (line: LogLine) => void;
}

export interface SideService {
  /** The framework's number for it in the messages' heads. */
  readonly port: number;
  receive(message: ArrayBuffer): void;
  settingsChanged(change: Change): void;
  settle(): void;
  /** Told, as the phone ends it, or not, as the phone's power saving does. */
  end(told: boolean): void;
}

const PORT = 1001;
type Listener = (value: unknown) => void;

export function startSideService(options: SideServiceOptions, launchReason: 'peer' | 'settings'): SideService {
  const { clock, report, appJson } = options;
  const owner: Owner = { kind: 'side', name: 'side service', alive: true };
  const messageListeners: Listener[] = [];
  const changeListeners: Listener[] = [];
  let hooks: Readonly<Record<string, unknown>> | undefined;

  const engine: Engine = options.createEngine();
  const realm: Realm = createRealm({
    engine,
    clock,
    onStray: options.onStray,
    random: options.random,
    likeAWatch: false,
  });
  const SOCKET_EVENTS = ['open', 'close', 'message', 'error'];

  const peerSocket = {
    addListener(event: string, listener: Listener): void {
      if (!SOCKET_EVENTS.includes(event)) report(`peerSocket has no event ${event} in the simulator`);
      if (event === 'message') messageListeners.push(listener);
    },
    removeListener(event: string, listener?: Listener): void {
      if (event === 'message') remove(messageListeners, listener);
    },
    send(data: unknown): void {
      if (!owner.alive) return;
      if (!isArrayBuffer(data)) report('peerSocket.send takes an ArrayBuffer');
      else options.send(data);
    },
  };
  const settingsStorage = options.storage.face('side', {
    addListener(event: string, listener: Listener): void {
      if (event !== 'change') report(`settingsStorage has no event ${event} in the simulator`);
      changeListeners.push(listener);
    },
    removeListener: (_event: string, listener?: Listener) => remove(changeListeners, listener),
  });
  const files = { inbox: nothingComes('inbox', report), outbox: guarded('outbox', {}, report) };
  const names = {
    ...createTimers(clock, owner, report),
    AppSideService(given: Readonly<Record<string, unknown>>): void {
      hooks = given;
    },
    messaging: guarded('messaging', { peerSocket: guarded('peerSocket', peerSocket, report) }, report),
    settings: guarded('settings', { settingsStorage }, report),
    sideService: {
      appInfo: { app: appJson.app },
      launchReasons: { settingsChanged: launchReason === 'settings', fileTransfer: false },
      launchArgs: undefined,
    },
    transferFile: guarded('transferFile', files, report),
    Buffer: SimulatedBuffer,
    Logger: { getLogger: (name: string) => createLogger(name, options) },
    console: createLogger('side service', options),
    fetch: (request: unknown) => options.network.fetch(request, realm.Promise),
    getApp: () => ({ port2: PORT }),
  };
  attempt('side service', report, () => realm.run(options.source, 'app-side.js', names));
  if (hooks === undefined) report('app-side.js registered no side service');
  call('onInit');
  call('onRun');

  function call(hook: string): void {
    const run = hooks?.[hook];
    if (typeof run === 'function') attempt(`side service ${hook}`, report, () => run.call(hooks));
  }

  return {
    port: PORT,
    receive(message) {
      for (const listener of [...messageListeners]) attempt('side service message', report, () => listener(message));
    },
    settingsChanged(change) {
      for (const listener of [...changeListeners]) attempt('side service settings', report, () => listener(change));
    },
    settle() {
      engine.settle();
      realm.settled();
    },
    end(told) {
      if (told) call('onDestroy');
      owner.alive = false;
      clock.cancelAll(owner);
      messageListeners.length = 0;
      changeListeners.length = 0;
    },
  };
}

function remove(listeners: Listener[], listener: Listener | undefined): void {
  const left = listener === undefined ? [] : listeners.filter((one) => one !== listener);
  listeners.splice(0, listeners.length, ...left);
}

const nothingComes = (name: string, report: Report): object =>
  guarded(
    name,
    { on: () => undefined, off: () => undefined, emit: () => undefined, getNextFile: () => undefined },
    report,
  );
