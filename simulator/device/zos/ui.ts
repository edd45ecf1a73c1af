// Owns `@zos/ui`: widgets by name onto the glass. Refuses what device/widget-options.ts does not list.
import { guarded } from '../guard';
import type { Module, ScriptHost } from '../organs';
import { layOutText } from '../text-layout';
import { ALIGN, EVENT, PROP, TEXT_STYLE, WIDGET } from '../widget-options';

interface TextLayoutOptions {
  readonly text_size: number;
  readonly text_width: number;
  readonly wrapped?: number;
}

interface DialogOptions {
  readonly title: string;
  readonly show?: boolean;
  readonly auto_hide?: boolean;
  readonly click_linster?: (answer: { readonly type: number }) => void;
  readonly click_listener?: (answer: { readonly type: number }) => void;
}

export function createUi({ organs, owner }: ScriptHost): Module {
  const { glass, display, report, screen, log } = organs;
  const paged = {
    scrollToPage: (index: number) => glass.scrollTo(index * screen.heightPx),
    getScrollCurrentPage: () => Math.round(glass.scrollTop() / screen.heightPx) + 1,
  };
  const constants = <T extends object>(name: string, values: T): T => guarded(`@zos/ui ${name}`, { ...values }, report);
  function createDialog(option: DialogOptions): object {
    const hear = option.click_linster ?? option.click_listener;
    let dialog: object | undefined;
    const show = (shown: boolean): void => {
      if (!shown && dialog !== undefined) glass.remove(dialog);
      dialog = shown ? (dialog ?? glass.create(owner, WIDGET.DIALOG, options)) : undefined;
    };
    const answer = (key: number) => (): void => {
      show(false);
      if (option.auto_hide === false) show(true);
      hear?.({ type: key });
    };
    const options = { text: option.title, ok_func: answer(1), cancel_func: answer(0) };
    if (option.show === true) show(true);
    return guarded('a dialog', { show }, report);
  }
  return guarded(
    '@zos/ui',
    {
      widget: constants('widget', WIDGET),
      prop: constants('prop', PROP),
      align: constants('align', ALIGN),
      text_style: constants('text_style', TEXT_STYLE),
      event: constants('event', EVENT),
      createWidget(type: unknown, options: unknown): object {
        if (owner.kind !== 'page') report('createWidget was called outside a page');
        return glass.create(owner, type, options);
      },
      deleteWidget: (widget: unknown) => glass.remove(widget),
      redraw: () => undefined,
      getTextLayout(text: string, options: TextLayoutOptions) {
        const layout = layOutText(text, options.text_size, options.text_width, options.wrapped !== 0);
        return { ...layout, result: 0, text };
      },
      setStatusBarVisible: (visible: boolean) => display.setStatusBarVisible(visible),
      updateStatusBarTitle: () => undefined,
      ...{
        anim_status: constants('anim_status', { START: 1, PAUSE: 2, RESUME: 3, STOP: 4 }),
        show_level: constants('show_level', { ONLY_NORMAL: 1, ONAL_AOD: 2, ONLY_EDIT: 4, ALL: 7 }),
        arc_type: constants('arc_type', { FILL: 1, LINE: 2 }),
        data_type: constants('data_type', { BATTERY: 1, CAL: 2, DISTANCE: 3, HEART: 4, SLEEP: 5, STEP: 6 }),
      },
      setScrollView: () => true,
      ...paged,
      showToast: (option: { readonly text: string }) => log(owner.name, 'toast', [option.text]),
      createDialog,
      getImageInfo: () => ({ width: 0, height: 0 }),
      getRtlLayout: () => false,
      updateLayout: () => undefined,
      createKeyboard: () => report('createKeyboard: the simulator has no keyboard'),
      deleteKeyboard: () => undefined,
      getAppWidgetSize: () => ({ w: screen.widthPx, h: screen.heightPx, margin: 0, radius: 0 }),
      setAppWidgetSize: () => undefined,
      setLayerScrolling: () => true,
    },
    report,
  );
}
