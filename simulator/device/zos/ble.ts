// Owns `@zos/ble`: the watch's end of the way to the phone. Refuses Bluetooth devices other than the phone.
import { guarded } from '../guard';
import type { Module, ScriptHost } from '../organs';

export function createBle({ organs, owner }: ScriptHost): Module {
  const { radio, ble, report } = organs;
  return guarded(
    '@zos/ble',
    {
      createConnect: (callback: (index: number, data: ArrayBuffer, size: number) => void) =>
        ble.connect(owner, callback),
      disConnect: () => ble.disconnect(),
      connectStatus: () => radio.state().connected,
      addListener: (callback: (connected: boolean) => void) => ble.listen(owner, callback),
      removeListener: () => ble.unlisten(),
      send(data: ArrayBuffer, size: number): boolean {
        if (size !== data.byteLength) report(`ble.send got ${data.byteLength} bytes and was told ${size}`);
        return owner.alive && radio.send('toPhone', data);
      },
    },
    report,
  );
}
