// Owns what the simulator knows of each kind of widget: the options it takes. What is not listed here is named.
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
  IMG_ANIM: 11,
  IMG_LEVEL: 12,
  IMG_PROGRESS: 13,
  IMG_POINTER: 14,
  IMG_GROUP: 15,
  IMG_ARC_PROGRESS: 16,
  TEXT_IMG: 17,
  LINE_PROGRESS: 18,
  HISTOGRAM: 19,
  GRADKIENT_POLYLINE: 20,
  CANVAS: 21,
  SCROLL_LIST: 22,
  CYCLE_LIST: 23,
  CYCLE_IMAGE_TEXT_LIST: 24,
  SLIDE_SWITCH: 25,
  RADIO_GROUP: 26,
  CHECKBOX_GROUP: 27,
  STATE_BUTTON: 28,
  DIALOG: 29,
  QRCODE: 30,
  PAGE_INDICATOR: 31,
  PAGE_SCROLLBAR: 32,
  PICK_DATE: 33,
  TIME_PICKER: 34,
  WIDGET_PICKER: 35,
  SPORT_DATA: 36,
  KEYBOARD: 37,
  VIRTUAL_CONTAINER: 38,
  WIDGET_DELEGATE: 39,
  POLYLINE: 40,
  GRADIENT_POLYLINE: 41,
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
  ALPHA: 19,
  LEVEL: 20,
  RADIUS: 21,
  WORD_WRAP: 22,
  ID: 23,
  DATASET: 24,
  TYPE: 25,
  ANIM_STATUS: 26,
  UPDATE_DATA: 27,
  LIST_TOP: 28,
  CHECKED: 29,
  UNCHECKED: 30,
  INIT: 31,
  SHOW: 32,
  PROGRESS: 33,
  ALIGN_H: 34,
  ALIGN_V: 35,
  TEXT_STYLE: 36,
  NORMAL_COLOR: 37,
  PRESS_COLOR: 38,
  NORMAL_SRC: 39,
  PRESS_SRC: 40,
  ENABLE: 41,
} as const;

export const ALIGN = { LEFT: 1, RIGHT: 2, CENTER_H: 3, TOP: 4, BOTTOM: 5, CENTER_V: 6 } as const;
export const TEXT_STYLE = { NONE: 0, WRAP: 1, CHAR_WRAP: 2, ELLIPSIS: 3 } as const;
export const EVENT = { CLICK_DOWN: 1, CLICK_UP: 2, MOVE: 3, MOVE_IN: 4, MOVE_OUT: 5, SELECT: 6 } as const;

const BOX = ['x', 'y', 'w', 'h'];
const words = (text: string): readonly string[] => text.split(' ');
const COMMON = words('alpha visible enable parent id dataset layout show_level');

const LINES = [...BOX, 'line_color', 'line_width', 'type', 'curve_style'];
const CHOICES = [...BOX, 'select_src', 'unselect_src', 'check_func', 'init', 'checked', 'unchecked'];

const OPTIONS: Record<WidgetType, readonly string[]> = {
  GROUP: BOX,
  VIEW_CONTAINER: [
    ...BOX,
    ...words('scroll_enable z_index pos_x pos_y bounce page modal horizontal scroll_frame_func scroll_complete_func'),
  ],
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
  IMG_ANIM: [
    ...BOX,
    ...words('anim_path anim_prefix anim_ext anim_fps anim_size repeat_count anim_status anim_complete_call'),
    ...words('anim_repeat display_on_restart default_frame_index'),
  ],
  IMG_LEVEL: [...BOX, ...words('image_array image_length level shortcut type src')],
  IMG_PROGRESS: [...BOX, ...words('image_array image_length level')],
  IMG_POINTER: [...BOX, ...words('src angle center_x center_y')],
  IMG_GROUP: [...BOX, ...words('image_array image_length src mode')],
  IMG_ARC_PROGRESS: [...BOX, ...words('center_x center_y radius start_angle end_angle arc_type src pos_x pos_y level')],
  TEXT_IMG: [
    ...BOX,
    ...words('font_array type text unit_sc unit_src unit_en unit_tc imperial_unit_sc imperial_unit_en'),
    ...words('imperial_unit_tc negative_image dot_image h_space align_h align_v icon icon_space'),
  ],
  LINE_PROGRESS: [...BOX, ...words('track_fill progress_fill progress type')],
  HISTOGRAM: [
    ...BOX,
    ...words('item_width item_space item_radius item_start_y item_max_height item_color data_array data_count'),
    ...words('data_min_value data_max_value xline yline xText yText'),
  ],
  GRADKIENT_POLYLINE: LINES,
  GRADIENT_POLYLINE: LINES,
  POLYLINE: LINES,
  CANVAS: [...BOX, 'cntr_coord_style'],
  SCROLL_LIST: [
    ...BOX,
    ...words('item_space item_height item_config item_config_count data_array data_count data_type_config on_page'),
    ...words('data_type_config_count item_click_func snap_to_center snap_type item_focus_change_func pos_y view_index'),
    ...words('item_enable_horizon_drag item_drag_max_distance item_common_focus item_key_focus_change_func bounce'),
    ...words('enable_scroll_bar system_focus_style system_focus_width auto_rtl focus_over_func list_top'),
    ...words('item_move_func item_bg_color item_bg_radius'),
  ],
  CYCLE_LIST: [
    ...BOX,
    ...words('data_array data_size item_height item_bg_color item_click_func item_focus_change_func'),
  ],
  CYCLE_IMAGE_TEXT_LIST: [
    ...BOX,
    ...words('data_array data_size item_height item_bg_color item_click_func item_focus_change_func item_text_color'),
    ...words('item_text_size item_text_x item_text_y item_text_width item_text_height item_text_align_h'),
    ...words('item_text_align_v item_image_x item_image_y'),
  ],
  SLIDE_SWITCH: [
    ...BOX,
    ...words('checked select_bg un_select_bg unselect_bg slide_src slide_select_x slide_un_select_x slide_y'),
    'checked_change_func',
  ],
  RADIO_GROUP: CHOICES,
  CHECKBOX_GROUP: CHOICES,
  STATE_BUTTON: [...BOX, 'checked', 'text', 'text_size', 'color', 'normal_color', 'press_color', 'radius'],
  DIALOG: [
    ...BOX,
    ...words(
      'text show content_text_size content_text_color content_bg_color content_text_align_h ok_func cancel_func',
    ),
    ...words('content_text_align_v ok_text cancel_text ok_press_color ok_normal_color ok_press_src ok_normal_src'),
    ...words('cancel_press_color cancel_normal_color cancel_press_src cancel_normal_src ok_text_color'),
    ...words('cancel_text_color dialog_align_h dialog_align_v'),
  ],
  QRCODE: [...BOX, ...words('content bg_x bg_y bg_w bg_h bg_radius')],
  PAGE_INDICATOR: [
    ...BOX,
    ...words('align_h h_space v_space select_src unselect_src use_color select_color unselect_color element_height'),
    'element_radius',
  ],
  PAGE_SCROLLBAR: [...BOX, 'target'],
  PICK_DATE: [...BOX, ...words('font_size padding_1 padding_2 startYear endYear initYear initMonth initDay')],
  TIME_PICKER: [
    ...BOX,
    ...words('type style title done_icon font_size select_font_size initHour initMin startYear endYear initYear'),
    ...words('initMonth initDay picker_cb'),
  ],
  WIDGET_PICKER: [
    ...BOX,
    ...words('nb_of_columns data_config title subtitle done_icon picker_cb init_col_index normal_color select_color'),
    ...words('single_wide'),
  ],
  SPORT_DATA: [
    ...BOX,
    ...words('edit_id category default_type optional_types count line_color text_size text_color text_x text_y text_w'),
    ...words('text_h rect_visible sub_text_visible sub_text_size sub_text_color sub_text_x sub_text_y sub_text_w'),
    'sub_text_h',
  ],
  KEYBOARD: [...BOX, 'click_func', 'key_attr'],
  VIRTUAL_CONTAINER: BOX,
  WIDGET_DELEGATE: ['resume_call', 'pause_call'],
};

/** Widgets that hold widgets. */
export const HOLDS_WIDGETS: ReadonlySet<WidgetType> = new Set<WidgetType>([
  'GROUP',
  'VIEW_CONTAINER',
  'VIRTUAL_CONTAINER',
  'RADIO_GROUP',
  'CHECKBOX_GROUP',
]);

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
