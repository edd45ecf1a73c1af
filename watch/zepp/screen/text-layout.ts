// Owns the layout of something to be read while standing still. Refuses to cut it off: what is too long scrolls.
import type { TextView } from '../../coach/screen-view';
import { placeButtons, stackDown } from './buttons';
import type { Element } from './element';
import { fitText } from './fit-text';
import { TONE_COLOR } from './palette';
import { placeRim, WITHIN_RIM } from './ring';
import { placeEnd } from './scroll';
import { createRing, createStage, type ScreenSize } from './stage';
import { placeTitle } from './title';

/** At 480. */
const EDGE = 8;
const LARGEST_BODY = 34;
const LEAST_BODY = 24;
const SCROLLED_BODY = 28;
const GAP = 10;

export function placeText(view: TextView, screen: ScreenSize): Element[] {
  const stage = view.rim === undefined ? createStage(screen, EDGE) : createRing(screen, WITHIN_RIM);
  const { unitPx } = stage;
  const title = placeTitle(view.title, stage, TONE_COLOR.progress);
  const elements: Element[] = view.rim === undefined ? [] : placeRim(view.rim, screen);
  elements.push(title.element);
  const gapPx = GAP * unitPx;
  const yPx = Math.ceil(title.bottomPx + gapPx);
  const buttons = placeButtons(view.actions, stage);
  const room = { slot: 'body', text: view.body, color: TONE_COLOR.plain, yPx, mostLines: 12 };
  const body = fitText({
    ...room,
    mostHeightPx: buttons.topPx - gapPx - yPx,
    largestPx: LARGEST_BODY * unitPx,
    leastPx: LEAST_BODY * unitPx,
    span: stage.span,
  });
  if (body.fits) return [...elements, body.element, ...buttons.elements];

  // A whole number, or no size would be both the largest and the least.
  const scrolledPx = Math.floor(SCROLLED_BODY * unitPx);
  const long = fitText({
    ...room,
    mostHeightPx: Number.POSITIVE_INFINITY,
    largestPx: scrolledPx,
    leastPx: scrolledPx,
    // Where the text begins the glass is already about as wide as where it ends once scrolled.
    span: () => stage.span(yPx, Math.ceil(2 * scrolledPx)),
  });
  const stacked = stackDown(view.actions, stage, Math.max(long.bottomPx + gapPx, stage.yPx + stage.hPx));
  elements.push(long.element, ...stacked.elements);
  return [...elements, ...placeEnd(elements, screen, screen.heightPx)];
}
