// Owns who hears what within the watch: messages between an app's scripts, and the app's end of the radio.
// Refuses listeners whose script is gone.
import type { Owner } from '../clock/driven-clock';
import type { Radio } from '../radio/radio';
import { attempt, type Report } from './guard';
import type { Ble, Bus } from './organs';

export function createBus(report: Report): Bus {
  const listeners = new Map<string, { owner: Owner; listener: (...values: unknown[]) => void }>();
  return {
    on(id, owner, listener) {
      if (owner.alive) listeners.set(id, { owner, listener });
    },
    off(id) {
      listeners.delete(id);
    },
    post(id, values) {
      const one = listeners.get(id);
      // What comes first is about the sender, as zml reads it; nothing is known of its form.
      if (one !== undefined) attempt(`message ${id}`, report, () => one.listener({ id }, ...values));
    },
    end(owner) {
      for (const [id, one] of [...listeners]) if (one.owner === owner) listeners.delete(id);
    },
  };
}

export function createBleEnd(radio: Radio, report: Report): Ble {
  let receiver: { owner: Owner; onMessage: (index: number, data: ArrayBuffer, size: number) => void } | undefined;
  let listener: { owner: Owner; onStatus: (connected: boolean) => void } | undefined;
  radio.receive('toWatch', (data) => {
    const one = receiver;
    if (one !== undefined) attempt('ble message', report, () => one.onMessage(0, data, data.byteLength));
  });
  radio.onStatus((connected) => {
    const one = listener;
    if (one !== undefined) attempt('ble status', report, () => one.onStatus(connected));
  });
  return {
    connect(owner, onMessage) {
      receiver = { owner, onMessage };
    },
    disconnect() {
      receiver = undefined;
    },
    listen(owner, onStatus) {
      listener = { owner, onStatus };
    },
    unlisten() {
      listener = undefined;
    },
    end(owner) {
      if (receiver?.owner === owner) receiver = undefined;
      if (listener?.owner === owner) listener = undefined;
    },
  };
}
