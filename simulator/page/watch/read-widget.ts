// Owns how a widget's plain options are read: where it lies, whether it is seen, its numbers, texts and colours.
// Refuses to draw.
import type { WidgetState } from '../../device/glass';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Of what lies on the page, its parents' places within. */
export function boxOf(widget: WidgetState, widgets: readonly WidgetState[]): Box {
  let x = numberIn(widget, 'x');
  let y = numberIn(widget, 'y');
  for (let above = parentOf(widget, widgets); above !== undefined; above = parentOf(above, widgets)) {
    x += numberIn(above, 'x') + numberIn(above, 'pos_x');
    y += numberIn(above, 'y') + numberIn(above, 'pos_y');
  }
  return { x, y, w: numberIn(widget, 'w'), h: numberIn(widget, 'h') };
}

export function isVisible(widget: WidgetState, widgets: readonly WidgetState[]): boolean {
  if (widget.options.visible === false) return false;
  const above = parentOf(widget, widgets);
  return above === undefined || isVisible(above, widgets);
}

export const parentOf = ({ parent }: WidgetState, widgets: readonly WidgetState[]): WidgetState | undefined =>
  parent === undefined ? undefined : widgets.find(({ id }) => id === parent);

export const contains = ({ x, y, w, h }: Box, atX: number, atY: number): boolean =>
  atX >= x && atX < x + w && atY >= y && atY < y + h;

export function numberIn({ options }: WidgetState, name: string, otherwise = 0): number {
  const value = options[name];
  return typeof value === 'number' ? value : otherwise;
}

export function stringIn({ options }: WidgetState, name: string): string {
  const value = options[name];
  return typeof value === 'string' ? value : '';
}

/** 0xRRGGBB. */
export const colourIn = (widget: WidgetState, name: string, otherwise = 0): string =>
  `#${numberIn(widget, name, otherwise).toString(16).padStart(6, '0')}`;
