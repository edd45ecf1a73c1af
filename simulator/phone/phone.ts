// Owns the phone: it answers the watch's handshake, wakes the side service, and hands messages on.
// Refuses to read them beyond their head, which is the framework's and not the package's.
import type { DrivenClock } from '../clock/driven-clock';
import type { CreateEngine } from '../device/engine';
import type { Report } from '../device/guard';
import type { LogLine } from '../device/organs';
import type { Package } from '../device/package';
import { MAX_MESSAGE_BYTES, type Radio } from '../radio/radio';
import type { DrivenPhone } from './driven-phone';
import { createNetwork } from './network';
import { openSettingsPage, type SettingsPage } from './settings-page';
import { createSettingsStorage } from './settings-storage';
import { type SideService, startSideService } from './side-service';
import { zeppPage } from './zepp-page';

export interface PhoneOptions {
  readonly package: Package;
  readonly language: string;
  readonly clock: DrivenClock;
  readonly radio: Radio;
  readonly createEngine: CreateEngine;
  readonly random: () => number;
  readonly report: Report;
  readonly onStray: (rejection: string) => void;
  readonly log: (line: LogLine) => void;
}

export interface Phone extends DrivenPhone {
  sideService(): SideService | undefined;
}

/** The head of every message on the radio, little endian: flag, version, type, two ports, app id, extra. */
const HEAD_BYTES = 16;
const SHAKE = 1;
const CLOSE = 2;
const DATA = 4;

export function createPhone(options: PhoneOptions): Phone {
  const { radio, report } = options;
  const storage = createSettingsStorage(report);
  const network = createNetwork(options.clock, report);
  let side: SideService | undefined;
  let page: SettingsPage | undefined;
  let asleep = false;
  let watchPort = 0;
  let version = 0;

  function wake(reason: 'peer' | 'settings'): SideService | undefined {
    const source = options.package.side;
    if (side !== undefined || source === undefined) return side;
    const { appJson } = options.package;
    version += 1;
    side = startSideService(
      { ...options, source, appJson, storage, network, send: (message) => sendData(message) },
      reason,
    );
    return side;
  }

  function send(type: number, body: Uint8Array): void {
    if (HEAD_BYTES + body.byteLength > MAX_MESSAGE_BYTES) report(`a message of ${body.byteLength} bytes is too long`);
    const message = new Uint8Array(HEAD_BYTES + body.byteLength);
    const head = new DataView(message.buffer);
    head.setUint8(0, 1);
    head.setUint8(1, 1);
    head.setUint16(2, type, true);
    head.setUint16(4, watchPort, true);
    head.setUint16(6, side?.port ?? 0, true);
    head.setUint32(8, options.package.appJson.app.appId, true);
    message.set(body, HEAD_BYTES);
    radio.send('toWatch', message.buffer);
  }

  function sendData(message: ArrayBuffer): void {
    send(DATA, new Uint8Array(message));
  }

  radio.receive('toPhone', (message) => {
    if (asleep) return;
    if (message.byteLength < HEAD_BYTES) {
      report('the watch sent a message without a head');
      return;
    }
    const head = new DataView(message);
    const type = head.getUint16(2, true);
    if (type === SHAKE) {
      watchPort = head.getUint16(4, true);
      if (wake('peer') !== undefined) send(SHAKE, new Uint8Array(message, HEAD_BYTES));
    } else if (type !== CLOSE) side?.receive(message.slice(HEAD_BYTES));
  });

  storage.onChange((by, change) => {
    version += 1;
    page?.storageChanged();
    if (by === 'settings' && !asleep) wake('settings');
    if (by !== 'side') side?.settingsChanged(change);
  });

  return {
    storage,
    network,
    sideService: () => side,
    sideServiceRunning: () => side !== undefined,
    killSideService() {
      side?.end(false);
      side = undefined;
      version += 1;
    },
    setAsleep(value) {
      asleep = value;
      version += 1;
    },
    openSettings() {
      page?.close();
      version += 1 + (page?.version() ?? 0);
      page = undefined;
      const source = options.package.setting;
      if (source === undefined) throw new Error('the package has no settings page');
      page = openSettingsPage({ ...options, dialect: zeppPage(options.language), source, storage });
    },
    settingsPage: () => page,
    closeSettings() {
      page?.close();
      version += 1 + (page?.version() ?? 0);
      page = undefined;
    },
    version: () => version + (page?.version() ?? 0),
    settle() {
      side?.settle();
      page?.settle();
    },
  };
}
