// Owns how what is chosen with a finger is put together: switches, buttons of radio and checkbox groups, dialogs.
// Refuses to keep a choice anywhere but in the widget itself.
import { ALIGN } from '../widget-options';
import { call, given, numberIn, type Part, type Surroundings, textIn, type Whole } from './part';

export function switchParts(whole: Whole): Part[] {
  const { options, handle } = whole;
  const checked = options.checked === true;
  const ground = checked ? options.select_bg : (options.un_select_bg ?? options.unselect_bg);
  const press = (): void => {
    options.checked = !checked;
    call(options.checked_change_func, handle, !checked);
  };
  const box = { x: 0, y: 0, w: numberIn(options, 'w'), h: numberIn(options, 'h') };
  const knob = {
    x: numberIn(options, checked ? 'slide_select_x' : 'slide_un_select_x'),
    y: numberIn(options, 'slide_y'),
    src: textIn(options, 'slide_src'),
  };
  return [
    { type: 'IMG', options: { ...box, src: textIn({ ground }, 'ground') }, press },
    { type: 'IMG', options: knob },
  ];
}

/** A choice in a radio group takes the place of the one before it. */
export function choose(group: Whole, siblings: readonly Whole[], chosen: Whole, checked: boolean): void {
  const tell = (one: Whole, value: boolean): void => {
    if ((one.options.checked === true) === value) return;
    one.options.checked = value;
    call(group.options.check_func, group.handle, siblings.indexOf(one), value);
  };
  if (group.type === 'RADIO_GROUP' && checked) for (const one of siblings) if (one !== chosen) tell(one, false);
  tell(chosen, checked);
}

export function stateButtonParts(whole: Whole, { group, siblings }: Surroundings): Part[] {
  const { options } = whole;
  const checked = options.checked === true;
  const src = textIn(group?.options ?? {}, checked ? 'select_src' : 'unselect_src');
  const box = { x: 0, y: 0, w: numberIn(options, 'w'), h: numberIn(options, 'h') };
  const press = (): void => {
    if (group !== undefined) choose(group, siblings, whole, group.type === 'RADIO_GROUP' ? true : !checked);
  };
  const label = given(options, ['text', 'text_size', 'color']);
  return [
    { type: 'IMG', options: { ...box, src }, press },
    ...('text' in label ? [{ type: 'TEXT' as const, options: { ...box, ...label } }] : []),
  ];
}

const GROUND = 0x000000;
const QUIET = 0x333333;

/** Over the whole screen, as on a watch. It ends with the press. */
export function dialogParts(whole: Whole, { widthPx, heightPx }: Surroundings): Part[] {
  const { options, handle } = whole;
  if (options.show === false) return [];
  const end = (name: 'ok' | 'cancel') => (): void => {
    options.show = false;
    call(options[`${name}_func`], handle);
  };
  const button = (name: 'ok' | 'cancel', sign: string, x: number): Part => ({
    type: 'BUTTON',
    options: {
      ...{ x, y: heightPx * 0.65, w: widthPx * 0.3, h: heightPx * 0.16, radius: heightPx * 0.08 },
      text: textIn(options, `${name}_text`) || sign,
      text_size: numberIn(options, 'content_text_size', 32),
      color: numberIn(options, `${name}_text_color`, 0xffffff),
      normal_color: numberIn(options, `${name}_normal_color`, QUIET),
      press_color: numberIn(options, `${name}_press_color`, QUIET),
    },
    press: end(name),
  });
  const content = {
    ...{ x: widthPx * 0.12, y: heightPx * 0.15, w: widthPx * 0.76, h: heightPx * 0.45, text_style: 1 },
    text: textIn(options, 'text'),
    text_size: numberIn(options, 'content_text_size', 32),
    color: numberIn(options, 'content_text_color', 0xffffff),
    align_h: numberIn(options, 'content_text_align_h', ALIGN.CENTER_H),
    align_v: numberIn(options, 'content_text_align_v', ALIGN.CENTER_V),
  };
  const color = numberIn(options, 'content_bg_color', GROUND);
  return [
    // What lies below hears nothing meanwhile.
    { type: 'FILL_RECT', options: { x: 0, y: 0, w: widthPx, h: heightPx, color }, press: () => {} },
    { type: 'TEXT', options: content },
    button('cancel', '✕', widthPx * 0.15),
    button('ok', '✓', widthPx * 0.55),
  ];
}
