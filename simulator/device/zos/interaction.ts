// Owns `@zos/interaction`: keys, crown, swipes, toasts. Refuses dialogs.

import { guarded } from '../guard';
import { GESTURE, KEY, KEY_EVENT } from '../keys';
import type { Module, ScriptHost } from '../organs';

type Callback = (first: number, second: number) => unknown;
type Listening = Callback | { readonly callback: Callback };

export function createInteraction({ organs, owner }: ScriptHost): Module {
  const { keys, report, log } = organs;
  const on = (kind: 'key' | 'crown' | 'gesture') => (option: Listening) =>
    keys.listen(kind, owner, typeof option === 'function' ? option : option.callback);
  const off = (kind: 'key' | 'crown' | 'gesture') => () => keys.listen(kind, owner, undefined);
  const constants = {
    ...Object.fromEntries(Object.entries(KEY).map(([name, number]) => [`KEY_${name}`, number])),
    ...Object.fromEntries(Object.entries(KEY_EVENT).map(([name, number]) => [`KEY_EVENT_${name}`, number])),
    ...Object.fromEntries(Object.entries(GESTURE).map(([name, number]) => [`GESTURE_${name}`, number])),
  };
  const members = {
    onKey: on('key'),
    offKey: off('key'),
    onDigitalCrown: on('crown'),
    offDigitalCrown: off('crown'),
    onGesture: on('gesture'),
    offGesture: off('gesture'),
    showToast: (option: { readonly content: string }) => log(owner.name, 'toast', [option.content]),
  };
  return guarded('@zos/interaction', { ...constants, ...members }, report);
}
