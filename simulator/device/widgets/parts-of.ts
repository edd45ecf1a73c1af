// Owns which widgets are put together from parts, and by whom. Refuses plain ones: they are drawn as they are.
import type { WidgetType } from '../widget-options';
import { dialogParts, stateButtonParts, switchParts } from './choices';
import { cycleListParts, scrollListParts } from './lists';
import type { Part, Surroundings, Whole } from './part';
import {
  animationParts,
  histogramParts,
  levelParts,
  lineProgressParts,
  pointerParts,
  progressParts,
  unnamedParts,
} from './pictures';

type PutTogether = (whole: Whole, around: Surroundings) => readonly Part[];

const drawn: PutTogether = (whole) => whole.drawn;

const PUT_TOGETHER: Partial<Readonly<Record<WidgetType, PutTogether>>> = {
  IMG_ANIM: animationParts,
  IMG_LEVEL: levelParts,
  IMG_PROGRESS: progressParts,
  IMG_POINTER: pointerParts,
  IMG_GROUP: levelParts,
  IMG_ARC_PROGRESS: unnamedParts,
  TEXT_IMG: unnamedParts,
  LINE_PROGRESS: lineProgressParts,
  HISTOGRAM: histogramParts,
  GRADKIENT_POLYLINE: drawn,
  GRADIENT_POLYLINE: drawn,
  POLYLINE: drawn,
  CANVAS: drawn,
  SCROLL_LIST: scrollListParts,
  CYCLE_LIST: cycleListParts,
  CYCLE_IMAGE_TEXT_LIST: cycleListParts,
  SLIDE_SWITCH: switchParts,
  STATE_BUTTON: stateButtonParts,
  DIALOG: dialogParts,
  QRCODE: unnamedParts,
  PAGE_INDICATOR: unnamedParts,
  PAGE_SCROLLBAR: unnamedParts,
  PICK_DATE: unnamedParts,
  TIME_PICKER: unnamedParts,
  WIDGET_PICKER: unnamedParts,
  SPORT_DATA: unnamedParts,
  KEYBOARD: unnamedParts,
};

/** Undefined where the widget is plain. */
export const putTogether = (type: WidgetType): PutTogether | undefined => PUT_TOGETHER[type];

/** Lists that scroll within themselves. */
export const SCROLLS: ReadonlySet<WidgetType> = new Set<WidgetType>([
  'SCROLL_LIST',
  'CYCLE_LIST',
  'CYCLE_IMAGE_TEXT_LIST',
]);

const CUTS: ReadonlySet<WidgetType> = new Set<WidgetType>([...SCROLLS, 'VIEW_CONTAINER', 'CANVAS']);

/** Whether what is in it is not seen outside it. */
export const cuts = (type: WidgetType): boolean => CUTS.has(type);
