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

export function createUi({ organs, owner }: ScriptHost): Module {
  const { glass, display, report } = organs;
  const constants = <T extends object>(name: string, values: T): T => guarded(`@zos/ui ${name}`, { ...values }, report);
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
      setScrollView: () => true,
      setLayerScrolling: () => true,
    },
    report,
  );
}
