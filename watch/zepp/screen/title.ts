// Owns where a view's title stands: as high as it fits. Refuses more than two lines.
import { type FittedText, fitText } from './fit-text';
import { TONE_COLOR } from './palette';
import type { Stage } from './stage';

/** At 480. */
const LARGEST = 34;
const GOOD = 28;
const LEAST = 24;
const TOP = 24;
/** The status bar's room is air enough. */
const SQUARE_TOP = 4;
const LOWEST = 64;
const STEP = 6;

/** Round glass is narrow at the top: the title moves down until it has a good size in one line. */
export function placeTitle(text: string, stage: Stage, color: number = TONE_COLOR.muted): FittedText {
  const { unitPx } = stage;
  const fitFrom = (top: number, least: number, mostLines: number): FittedText =>
    fitText({
      slot: 'title',
      text,
      color,
      yPx: Math.ceil(stage.yPx + top * unitPx),
      mostHeightPx: stage.hPx / 4,
      largestPx: LARGEST * unitPx,
      leastPx: least * unitPx,
      mostLines,
      span: stage.span,
    });
  for (let top = stage.round ? TOP : SQUARE_TOP; top <= LOWEST; top += STEP) {
    const fitted = fitFrom(top, GOOD, 1);
    if (fitted.fits) return fitted;
  }
  return fitFrom(LOWEST, LEAST, 2);
}
