// Owns how lists are put together from rows: SCROLL_LIST, CYCLE_LIST, CYCLE_IMAGE_TEXT_LIST. Refuses focus and dragging.
import { ALIGN } from '../widget-options';
import { call, given, listIn, numberIn, type Part, recordOf, textIn, type Whole } from './part';

type Options = Readonly<Record<string, unknown>>;

interface Row {
  readonly topPx: number;
  readonly heightPx: number;
  readonly data: unknown;
  readonly config: Options;
}

const DEFAULT_ROW_PX = 80;

function configFor(options: Options, data: Options, index: number): Options {
  const configs = listIn(options, 'item_config').map(recordOf);
  const range = listIn(options, 'data_type_config')
    .map(recordOf)
    .find((one) => index >= numberIn(one, 'start') && index <= numberIn(one, 'end'));
  const wanted = range?.type_id ?? data.type_id;
  return configs.find(({ type_id: type }) => type === wanted) ?? configs[0] ?? {};
}

function rowsOf({ options }: Whole): Row[] {
  let topPx = 0;
  return listIn(options, 'data_array').map((data, index) => {
    const config = configFor(options, recordOf(data), index);
    const heightPx = numberIn(config, 'item_height') || numberIn(options, 'item_height') || DEFAULT_ROW_PX;
    const row = { topPx, heightPx, data, config };
    topPx += heightPx + numberIn(options, 'item_space');
    return row;
  });
}

/** How far it can be scrolled, px. */
export function spareOf(list: Whole): number {
  const last = rowsOf(list).pop();
  return last === undefined ? 0 : Math.max(0, last.topPx + last.heightPx - numberIn(list.options, 'h'));
}

/** Where a row begins, px. */
export const topOf = (list: Whole, index: number): number => rowsOf(list)[index]?.topPx ?? 0;

function back(list: Whole, row: Row, index: number, colour: number, key?: unknown): Part {
  const { options, handle } = list;
  const box = { x: 0, y: row.topPx - list.scrolledPx, w: numberIn(options, 'w'), h: row.heightPx };
  const look = { color: colour, radius: numberIn(row.config, 'item_bg_radius') };
  return {
    type: 'FILL_RECT',
    options: { ...box, ...look },
    press: () => call(options.item_click_func, handle, index, key),
  };
}

const TEXT_OPTIONS = ['w', 'h', 'color', 'text_size', 'text_style', 'align_h', 'align_v'];
const CENTRED = { align_h: ALIGN.CENTER_H, align_v: ALIGN.CENTER_V };

export function scrollListParts(list: Whole): Part[] {
  return rowsOf(list).flatMap((row, index) => {
    const { config, topPx } = row;
    const data = recordOf(row.data);
    const place = (view: Options) => ({
      x: numberIn(view, 'x'),
      y: topPx - list.scrolledPx + numberIn(view, 'y'),
    });
    const pressing = (view: Options): Pick<Part, 'press'> =>
      view.action === true ? { press: () => call(list.options.item_click_func, list.handle, index, view.key) } : {};
    const views = (name: string): Options[] => listIn(config, name).map(recordOf);
    return [
      back(list, row, index, numberIn(config, 'item_bg_color')),
      ...views('image_view').map(
        (view): Part => ({
          type: 'IMG',
          options: { ...place(view), ...given(view, ['w', 'h']), src: textIn(data, textIn(view, 'key')) },
          ...pressing(view),
        }),
      ),
      ...views('text_view').map(
        (view): Part => ({
          type: 'TEXT',
          options: {
            ...CENTRED,
            ...given(view, TEXT_OPTIONS),
            ...place(view),
            text: textIn(data, textIn(view, 'key')),
          },
          ...pressing(view),
        }),
      ),
    ];
  });
}

export function cycleListParts(list: Whole): Part[] {
  const { options } = list;
  return rowsOf(list).flatMap((row, index) => {
    const data = typeof row.data === 'string' ? { src: row.data } : recordOf(row.data);
    const top = row.topPx - list.scrolledPx;
    const parts: Part[] = [back(list, row, index, numberIn(options, 'item_bg_color'))];
    const src = textIn(data, 'src');
    if (src !== '') {
      const at = { x: numberIn(options, 'item_image_x'), y: top + numberIn(options, 'item_image_y') };
      parts.push({ type: 'IMG', options: { ...at, src } });
    }
    const text = textIn(data, 'text');
    if (text !== '') {
      const box = {
        x: numberIn(options, 'item_text_x'),
        y: top + numberIn(options, 'item_text_y'),
        w: numberIn(options, 'item_text_width') || numberIn(options, 'w'),
        h: numberIn(options, 'item_text_height') || row.heightPx,
      };
      const look = {
        color: numberIn(options, 'item_text_color', 0xffffff),
        text_size: numberIn(options, 'item_text_size', 24),
        align_h: numberIn(options, 'item_text_align_h', ALIGN.CENTER_H),
        align_v: numberIn(options, 'item_text_align_v', ALIGN.CENTER_V),
      };
      parts.push({ type: 'TEXT', options: { ...box, ...look, text } });
    }
    return parts;
  });
}
