// Owns the phone's part of the driver, for a phone of either platform: plain data in and out, and promises that go on after each deed.
// Refuses to know which platform it is.
import type { DrivenPhone } from '../phone/driven-phone';
import type { SettingsPage } from '../phone/settings-page';
import type { PhoneDriver } from './driver';

export function drivePhone(phone: DrivenPhone, settle: () => void): PhoneDriver {
  const page = (): SettingsPage => {
    const open = phone.settingsPage();
    if (open === undefined) throw new Error('the settings page is not open');
    return open;
  };
  const then = (run: () => void): void => {
    run();
    settle();
  };
  return {
    sideServiceRunning: phone.sideServiceRunning,
    killSideService: phone.killSideService,
    setAsleep: phone.setAsleep,
    storage: () => Object.fromEntries(phone.storage.values),
    setStored: (key, value) => then(() => phone.storage.set('driver', key, value)),
    setStorageCapacity: phone.storage.setCapacity,
    openSettings: () => then(phone.openSettings),
    closeSettings: phone.closeSettings,
    tree: () => page().tree(),
    texts: () => page().texts(),
    press: (text) => then(() => page().press(text)),
    change: (label, value) => then(() => page().change(label, value)),
    pressAt: (path) => then(() => page().pressAt(path)),
    changeAt: (path, value) => then(() => page().changeAt(path, value)),
    network: { answer: phone.network.answer, requests: phone.network.requests },
  };
}
