// Owns the layout of one big number, read in a glance from an arm's length. Refuses scrolling.
import type { Mark, NumberView } from '../../coach/screen-view';
import { placeButtons } from './buttons';
import type { Element } from './element';
import { fitText } from './fit-text';
import { TONE_COLOR, VERDICT_COLOR } from './palette';
import { placeRim, WITHIN_RIM } from './ring';
import { createRing, createStage, type ScreenSize, type Stage } from './stage';
import { textEm } from './text-width';
import { placeTitle } from './title';

/**
 * Of the verdicts' pictures, px on a screen as wide as the design. The packer scales them, rounding down; they are drawn at
 * the size that comes of it, because not every watch scales one.
 */
const MARK = { sidePx: 64, roundDesignPx: 480, squareDesignPx: 390 } as const;
/** At 480: the number is about 40 % of the diameter. */
const LARGEST_NUMBER = 190;
/** Room for digits, which have nothing below the line. */
const NUMBER_EM = 1.2;
const GAP = 4;
const EDGE = 8;
/** Air below what stands lowest, where no button does. */
const BOTTOM = 60;

export function placeNumber(view: NumberView, screen: ScreenSize): Element[] {
  const stage = view.rim === undefined ? createStage(screen, EDGE) : createRing(screen, WITHIN_RIM);
  const { unitPx } = stage;
  const elements: Element[] = view.rim === undefined ? [] : placeRim(view.rim, screen);
  let topPx = stage.yPx + 50 * unitPx;
  if (view.title !== undefined && view.title !== '') {
    const title = placeTitle(view.title, stage);
    elements.push(title.element);
    topPx = title.bottomPx;
  }
  const gapPx = GAP * unitPx;
  const buttons = placeButtons(view.actions, stage);
  let bottomPx = view.actions.length > 0 ? buttons.topPx : stage.yPx + stage.hPx - BOTTOM * unitPx;
  if (view.mark !== undefined) {
    const sidePx = markSidePx(screen);
    elements.push(...placeMark(view.mark, stage, Math.floor(bottomPx - sidePx), sidePx));
    bottomPx -= sidePx + gapPx;
  }
  if (view.caption !== undefined && view.caption !== '') {
    const caption = placeCaption(view.caption, stage, bottomPx);
    elements.push(caption.element);
    bottomPx = caption.topPx - gapPx;
  }
  elements.push(placeDigits(view, stage, topPx, bottomPx), ...buttons.elements);
  return elements;
}

/** From its bottom up: in one line if a good size allows it, else in two. */
function placeCaption(text: string, stage: Stage, bottomPx: number) {
  const mostLines = 2;
  const { unitPx } = stage;
  for (let lines = 1; lines <= mostLines; lines += 1) {
    for (let hPx = 48; hPx >= 32; hPx -= 4) {
      const heightPx = lines * hPx * unitPx;
      const last = lines === mostLines && hPx === 32;
      const fitted = fitText({
        slot: 'caption',
        text,
        color: TONE_COLOR.plain,
        yPx: Math.floor(bottomPx - heightPx),
        mostHeightPx: heightPx,
        largestPx: 36 * unitPx,
        leastPx: (last ? 24 : 28) * unitPx,
        mostLines: lines,
        span: stage.span,
      });
      if (fitted.fits || last) return { element: fitted.element, topPx: fitted.element.yPx };
    }
  }
  throw new RangeError('a caption has at least one line');
}

function markSidePx({ widthPx, round }: ScreenSize): number {
  return Math.floor((MARK.sidePx * widthPx) / (round ? MARK.roundDesignPx : MARK.squareDesignPx));
}

/** Picture and word beside one another, centred together. */
function placeMark(mark: Mark, stage: Stage, yPx: number, sidePx: number): Element[] {
  const { unitPx } = stage;
  const span = stage.span(yPx, sidePx);
  const mostPx = span.wPx - sidePx;
  const sizePx = Math.floor(Math.max(24 * unitPx, Math.min(38 * unitPx, mostPx / textEm(mark.word))));
  const wordPx = Math.min(mostPx, Math.ceil(textEm(mark.word) * sizePx) + 2);
  const xPx = Math.round(span.xPx + (span.wPx - sidePx - wordPx) / 2);
  return [
    { kind: 'image', slot: 'mark', xPx, yPx, wPx: sidePx, hPx: sidePx, src: `verdict-${mark.verdict}.png` },
    {
      kind: 'text',
      slot: 'word',
      xPx: xPx + sidePx,
      yPx,
      wPx: wordPx,
      hPx: sidePx,
      text: mark.word,
      sizePx,
      color: VERDICT_COLOR[mark.verdict],
      lines: 1,
    },
  ];
}

function placeDigits(view: NumberView, stage: Stage, topPx: number, bottomPx: number): Element {
  const yPx = Math.ceil(topPx);
  const hPx = Math.floor(bottomPx) - yPx;
  const span = stage.span(yPx, hPx);
  const sizePx = Math.floor(
    Math.min(LARGEST_NUMBER * stage.unitPx, hPx / NUMBER_EM, span.wPx / Math.max(0.1, textEm(view.number))),
  );
  return {
    kind: 'text',
    slot: 'number',
    xPx: span.xPx,
    yPx,
    wPx: span.wPx,
    hPx,
    text: view.number,
    sizePx,
    color: TONE_COLOR[view.tone],
    lines: 1,
  };
}
