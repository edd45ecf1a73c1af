// Owns the layout of one value between a minus and a plus. Refuses to cut off a note: it goes below the buttons, by scrolling.
import type { AdjustView } from '../../coach/screen-view';
import { placeButtons } from './buttons';
import type { ButtonElement, Element } from './element';
import { fitText } from './fit-text';
import { PLAIN_BUTTON, TONE_COLOR } from './palette';
import { bottomOf, placeEnd } from './scroll';
import { createStage, type ScreenSize, type Stage } from './stage';
import { placeTitle } from './title';

/** At 480. */
const EDGE = 8;
const KNOB = 84;
/** Round glass is wide enough for a value between its knobs from here down. */
const ROUND_ROW = 126;
const LARGEST_VALUE = 92;
const LEAST_VALUE = 34;
const GAP = 8;

export function placeAdjust(view: AdjustView, screen: ScreenSize): Element[] {
  const stage = createStage(screen, EDGE);
  const { unitPx } = stage;
  const gapPx = Math.ceil(GAP * unitPx);
  const title = placeTitle(view.title, stage);
  const knobPx = Math.round(KNOB * unitPx);
  const rowPx = Math.ceil(Math.max(title.bottomPx + gapPx, stage.yPx + (stage.round ? ROUND_ROW * unitPx : 0)));
  const span = stage.span(rowPx, knobPx);
  const inner = { xPx: span.xPx + knobPx + gapPx, wPx: span.wPx - 2 * (knobPx + gapPx) };
  const value = fitText({
    slot: 'value',
    text: view.value,
    color: TONE_COLOR.plain,
    yPx: rowPx,
    mostHeightPx: Number.POSITIVE_INFINITY,
    largestPx: LARGEST_VALUE * unitPx,
    leastPx: LEAST_VALUE * unitPx,
    mostLines: 1,
    span: () => inner,
  }).element;
  // As high as its knobs, so that it stands at one height whatever its size.
  const rowHeightPx = Math.max(knobPx, value.hPx);
  const knobYPx = rowPx + Math.round((rowHeightPx - knobPx) / 2);
  const buttons = placeButtons(view.actions, stage);
  const elements: Element[] = [
    title.element,
    knob('minus', '–', -1, span.xPx, knobYPx, knobPx, stage),
    { ...value, hPx: rowHeightPx },
    knob('plus', '+', 1, span.xPx + span.wPx - knobPx, knobYPx, knobPx, stage),
    ...buttons.elements,
  ];
  let yPx = rowPx + rowHeightPx + gapPx;
  for (const [slot, text, largest, mostLines] of [
    ['caption', view.caption ?? '', 36, 1],
    ['note', view.note ?? '', 28, 2],
  ] as const) {
    if (text === '') continue;
    const room = {
      slot,
      text,
      color: slot === 'note' ? TONE_COLOR.muted : TONE_COLOR.plain,
      largestPx: largest * unitPx,
      leastPx: 24 * unitPx,
      mostLines,
      span: stage.span,
    };
    const fitted = fitText({ ...room, yPx, mostHeightPx: buttons.topPx - yPx });
    if (fitted.fits) {
      elements.push(fitted.element);
      yPx = fitted.bottomPx;
    } else {
      const belowPx = Math.max(bottomOf(elements) + gapPx, screen.heightPx);
      elements.push(fitText({ ...room, yPx: belowPx, mostHeightPx: screen.heightPx, mostLines: 4 }).element);
    }
  }
  return [...elements, ...placeEnd(elements, screen, screen.heightPx)];
}

function knob(
  slot: string,
  label: string,
  by: number,
  xPx: number,
  yPx: number,
  sidePx: number,
  stage: Stage,
): ButtonElement {
  return {
    kind: 'button',
    slot,
    xPx,
    yPx,
    wPx: sidePx,
    hPx: sidePx,
    label,
    sizePx: Math.round(48 * stage.unitPx),
    radiusPx: Math.floor(sidePx / 2),
    ...PLAIN_BUTTON,
    press: { kind: 'step', by },
  };
}
