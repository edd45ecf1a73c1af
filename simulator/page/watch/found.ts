// Owns what a person finds on the glass without seeing it: its texts, and its buttons by what is written on them. Refuses to draw.
import type { WidgetState } from '../../device/glass';
import type { ElementState } from '../../fitbit/element';
import { type Box, boxOf, contains, isVisible } from './read-widget';

export interface FoundButton extends Box {
  readonly label: string;
}

export interface Found {
  readonly texts: string;
  readonly buttons: readonly FoundButton[];
}

export const NOTHING_FOUND: Found = { texts: '', buttons: [] };

export function foundInWidgets(widgets: readonly WidgetState[], scrollTopPx: number): Found {
  const shown = widgets.filter((widget) => isVisible(widget, widgets));
  const texts = shown.flatMap(({ type, options }) =>
    type !== 'BUTTON' && typeof options.text === 'string' && options.text !== '' ? [options.text] : [],
  );
  const buttons = shown.flatMap((widget) => {
    const { text } = widget.options;
    if (widget.type !== 'BUTTON' || typeof text !== 'string' || text === '') return [];
    const box = boxOf(widget, widgets);
    return [{ ...box, y: box.y - scrollTopPx, label: text }];
  });
  return { texts: texts.join(', '), buttons };
}

/** A text stands on its line. */
const ABOVE_LINE_PX = 1;

/** A button is whatever feels a finger; what is written within it is its name. */
export function foundInElements(elements: readonly ElementState[]): Found {
  const texts = elements.filter(({ tag, text }) => tag === 'text' && text !== '');
  const buttons = elements.filter(({ touchable }) => touchable).map(buttonOf);
  const isWithin = ({ numbers: { x = 0, y = 0 } }: ElementState, box: Box): boolean =>
    contains(box, x, y - ABOVE_LINE_PX);
  return {
    texts: texts
      .filter((text) => !buttons.some((box) => isWithin(text, box)))
      .map(({ text }) => text)
      .join(', '),
    buttons: buttons.flatMap((box) => {
      const label = texts.filter((text) => isWithin(text, box)).map(({ text }) => text);
      return label.length === 0 ? [] : [{ ...box, label: label.join(', ') }];
    }),
  };
}

function buttonOf({ numbers: { x = 0, y = 0, width = 0, height = 0 } }: ElementState): Box {
  return { x, y, w: width, h: height };
}
