// Owns `@zos/interaction`: keys, crown, swipes, toasts, questions. Refuses motions of the wrist: none is ever told.

import { guarded } from '../guard';
import { GESTURE, KEY, KEY_EVENT } from '../keys';
import type { Module, ScriptHost } from '../organs';
import { WIDGET } from '../widget-options';

type Callback = (first: number, second: number) => unknown;
type Listening = Callback | { readonly callback: Callback };

const MODAL = { MODAL_CONFIRM: 1, MODAL_CANCEL: 2 };

interface ModalOptions {
  readonly content: string;
  readonly show?: boolean;
  readonly autoHide?: boolean;
  readonly okButton?: string;
  readonly cancelButton?: string;
  readonly onClick?: (answer: { readonly type: number }) => void;
}

export function createInteraction({ organs, owner }: ScriptHost): Module {
  const { glass, keys, report, log } = organs;
  const on = (kind: 'key' | 'crown' | 'gesture') => (option: Listening) =>
    keys.listen(kind, owner, typeof option === 'function' ? option : option.callback);
  const off = (kind: 'key' | 'crown' | 'gesture') => () => keys.listen(kind, owner, undefined);
  const constants = {
    ...Object.fromEntries(Object.entries(KEY).map(([name, number]) => [`KEY_${name}`, number])),
    ...Object.fromEntries(Object.entries(KEY_EVENT).map(([name, number]) => [`KEY_EVENT_${name}`, number])),
    ...Object.fromEntries(Object.entries(GESTURE).map(([name, number]) => [`GESTURE_${name}`, number])),
  };
  /** A question over the page, with two answers. */
  function createModal(option: ModalOptions): { show(shown: boolean): void } {
    const { content, okButton, cancelButton, onClick } = option;
    const { autoHide = true } = option;
    let widget: object | undefined;
    const show = (shown: boolean): void => {
      if (!shown && widget !== undefined) glass.remove(widget);
      widget = shown ? (widget ?? glass.create(owner, WIDGET.DIALOG, options)) : undefined;
    };
    const answer = (type: number) => (): void => {
      // The page may ask again in its answer.
      show(false);
      if (!autoHide) show(true);
      onClick?.({ type });
    };
    const options = {
      text: content,
      ...(okButton === undefined ? {} : { ok_text: okButton }),
      ...(cancelButton === undefined ? {} : { cancel_text: cancelButton }),
      ok_func: answer(MODAL.MODAL_CONFIRM),
      cancel_func: answer(MODAL.MODAL_CANCEL),
    };
    if (option.show !== false) show(true);
    return guarded('a modal', { show }, report);
  }

  const members = {
    onKey: on('key'),
    offKey: off('key'),
    onDigitalCrown: on('crown'),
    offDigitalCrown: off('crown'),
    onGesture: on('gesture'),
    offGesture: off('gesture'),
    showToast: (option: { readonly content: string }) => log(owner.name, 'toast', [option.content]),
    createModal,
    ...{ onWristMotion: () => undefined, offWristMotion: () => undefined },
    ...MODAL,
    ...{ WRIST_MOTION_LIFT: 1, WRIST_MOTION_LOWER: 2, WRIST_MOTION_FLIP: 3 },
  };
  return guarded('@zos/interaction', { ...constants, ...members }, report);
}
