// Owns how a driver reads the widgets as a person does: texts, and what lies under a text. Refuses to know any one app.
import { type Glass, numberOf, type WidgetState } from '../device/glass';
import { SCROLLS } from '../device/widgets/parts-of';

export function textsOn(widgets: readonly WidgetState[]): string[] {
  return widgets
    .filter(({ options }) => options.visible !== false)
    .map(({ options }) => options.text)
    .filter((text): text is string => typeof text === 'string' && text !== '');
}

export function tapText(glass: Glass, text: string): void {
  bringIntoList(glass, text);
  const widgets = glass.widgets();
  const target = widgets.find(({ options }) => options.visible !== false && options.text === text);
  if (target === undefined) throw new Error(`the screen does not show "${text}" but: ${textsOn(widgets).join(' | ')}`);
  const { x, y } = middleOf(target, widgets);
  // Scrolled to first, as a person would.
  if (!glass.tapAt(x, y - glass.scrollTop())) throw new Error(`nothing hears a tap at "${text}"`);
}

/** A list is scrolled until the text lies within it. */
function bringIntoList(glass: Glass, text: string): void {
  const widgets = glass.widgets();
  const target = widgets.find(({ options }) => options.visible !== false && options.text === text);
  const list = target === undefined ? undefined : parentOf(target, widgets);
  if (target === undefined || list === undefined || !SCROLLS.has(list.type)) return;
  const topPx = numberOf(target.options, 'y');
  const below = topPx + numberOf(target.options, 'h') - numberOf(list.options, 'h');
  if (below > 0 || topPx < 0) glass.scrollBy(topPx < 0 ? topPx : below);
}

function middleOf(widget: WidgetState, widgets: readonly WidgetState[]): { x: number; y: number } {
  let x = numberOf(widget.options, 'x') + numberOf(widget.options, 'w') / 2;
  let y = numberOf(widget.options, 'y') + numberOf(widget.options, 'h') / 2;
  for (let parent = parentOf(widget, widgets); parent !== undefined; parent = parentOf(parent, widgets)) {
    x += numberOf(parent.options, 'x') + numberOf(parent.options, 'pos_x');
    y += numberOf(parent.options, 'y') + numberOf(parent.options, 'pos_y');
  }
  return { x, y };
}

const parentOf = (widget: WidgetState, widgets: readonly WidgetState[]): WidgetState | undefined =>
  widgets.find(({ id }) => id === widget.parent);
