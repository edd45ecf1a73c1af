// Owns the layout of a list to choose from; it scrolls. Refuses a text beside a button: a tap on it would be lost.
import type { MenuView } from '../../coach/screen-view';
import { labelSizePx } from './buttons';
import type { Element } from './element';
import { PLAIN_BUTTON } from './palette';
import { placeEnd } from './scroll';
import { createStage, type ScreenSize } from './stage';
import { placeTitle } from './title';

/** At 480. */
const EDGE = 8;
const ITEM_HEIGHT = 84;
const GAP = 10;
/** Share of the width: what is visible all the way while it scrolls through the middle three fifths of round glass. */
const ROUND_WIDTH = 0.84;
const SQUARE_WIDTH = 0.94;
/** At 480: round glass is wide enough for an item from here down. */
const ROUND_TOP = 88;
/** Below this share of its height round glass is narrower than an item. */
const ROUND_BOTTOM = 0.77;

export function placeMenu(view: MenuView, screen: ScreenSize): Element[] {
  const stage = createStage(screen, EDGE);
  const { unitPx } = stage;
  const title = placeTitle(view.title, stage);
  const hPx = Math.round(ITEM_HEIGHT * unitPx);
  const stepPx = hPx + Math.round(GAP * unitPx);
  const wPx = Math.round(screen.widthPx * (screen.round ? ROUND_WIDTH : SQUARE_WIDTH));
  const xPx = Math.round((screen.widthPx - wPx) / 2);
  const firstPx = Math.ceil(Math.max(title.bottomPx + 2 * GAP * unitPx, screen.round ? ROUND_TOP * unitPx : 0));
  const elements: Element[] = [title.element];
  view.items.forEach(({ id, label, value }, index) => {
    const text = value === undefined || value === '' ? label : `${label}: ${value}`;
    elements.push({
      kind: 'button',
      slot: `item-${index}`,
      xPx,
      yPx: firstPx + index * stepPx,
      wPx,
      hPx,
      label: text,
      sizePx: labelSizePx(text, wPx, unitPx),
      radiusPx: Math.floor(hPx / 2),
      ...PLAIN_BUTTON,
      press: { kind: 'action', id },
    });
  });
  return [...elements, ...placeEnd(elements, screen, screen.heightPx * (screen.round ? ROUND_BOTTOM : 1))];
}
