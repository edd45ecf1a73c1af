// Owns what the simulator knows of each kind of widget: the options it takes. What is not listed here throws by its name.
// Refuses pixels: drawing is the page's of the simulator.

/** The numbers are this simulator's own: a package uses them by name. */
export const WIDGET = {
  GROUP: 1,
  IMG: 2,
  TEXT: 3,
  ARC: 4,
  FILL_RECT: 5,
  STROKE_RECT: 6,
  BUTTON: 7,
  CIRCLE: 8,
  VIEW_CONTAINER: 9,
  ARC_PROGRESS: 10,
} as const;
export type WidgetType = keyof typeof WIDGET;

export const PROP = {
  MORE: 1,
  X: 2,
  Y: 3,
  W: 4,
  H: 5,
  POS_X: 6,
  POS_Y: 7,
  ANGLE: 8,
  CENTER_X: 9,
  CENTER_Y: 10,
  SRC: 11,
  TEXT: 12,
  TEXT_SIZE: 13,
  COLOR: 14,
  START_ANGLE: 15,
  END_ANGLE: 16,
  LINE_WIDTH: 17,
  VISIBLE: 18,
} as const;

export const ALIGN = { LEFT: 1, RIGHT: 2, CENTER_H: 3, TOP: 4, BOTTOM: 5, CENTER_V: 6 } as const;
export const TEXT_STYLE = { NONE: 0, WRAP: 1, CHAR_WRAP: 2, ELLIPSIS: 3 } as const;
export const EVENT = { CLICK_DOWN: 1, CLICK_UP: 2, MOVE: 3, MOVE_IN: 4, MOVE_OUT: 5, SELECT: 6 } as const;

const BOX = ['x', 'y', 'w', 'h'];
const COMMON = ['alpha', 'visible', 'enable', 'parent'];

const OPTIONS: Record<WidgetType, readonly string[]> = {
  GROUP: BOX,
  VIEW_CONTAINER: [...BOX, 'scroll_enable', 'z_index', 'pos_x', 'pos_y', 'bounce'],
  IMG: [...BOX, 'src', 'pos_x', 'pos_y', 'angle', 'center_x', 'center_y', 'auto_scale', 'auto_scale_obj_fit'],
  TEXT: [
    ...BOX,
    ...[
      'text',
      'text_size',
      'text_i18n',
      'color',
      'align_h',
      'align_v',
      'text_style',
      'line_space',
      'char_space',
      'font',
    ],
  ],
  ARC: [...BOX, 'start_angle', 'end_angle', 'color', 'line_width', 'radius', 'center_x', 'center_y'],
  ARC_PROGRESS: ['center_x', 'center_y', 'radius', 'start_angle', 'end_angle', 'color', 'line_width', 'level'],
  FILL_RECT: [...BOX, 'color', 'radius', 'angle'],
  STROKE_RECT: [...BOX, 'color', 'radius', 'angle', 'line_width'],
  CIRCLE: ['center_x', 'center_y', 'radius', 'color'],
  BUTTON: [
    ...BOX,
    ...['text', 'text_size', 'color', 'radius', 'normal_color', 'press_color', 'normal_src', 'press_src'],
    ...['click_func', 'longpress_func'],
  ],
};

export const typeOf = (number: unknown): WidgetType | undefined =>
  (Object.keys(WIDGET) as WidgetType[]).find((type) => WIDGET[type] === number);

const TAKEN: ReadonlyMap<WidgetType, ReadonlySet<string>> = new Map(
  (Object.keys(WIDGET) as WidgetType[]).map((type) => [type, new Set([...COMMON, ...OPTIONS[type]])]),
);

export const takes = (type: WidgetType, option: string): boolean => TAKEN.get(type)?.has(option) === true;

const OPTION_OF: ReadonlyMap<unknown, string> = new Map(
  Object.entries(PROP).map(([name, number]) => [number, name.toLowerCase()]),
);

/** `prop.TEXT_SIZE` sets `text_size`. */
export const optionOf = (prop: unknown): string | undefined => OPTION_OF.get(prop);
